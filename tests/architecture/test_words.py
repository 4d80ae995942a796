"""What the window says is handed to translation: no literal words go to a widget directly."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[2] / "journey_studio" / "desktop"
SHOWING = {
    *("setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setWindowTitle", "setStatusTip", "setWhatsThis", "addAction", "addMenu", "addItem", "addTab", "say"),
    *(
        "plain_label",
        "wrapped_label",
        "button",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QListWidgetItem",
        "QAction",
    ),
}
SAME_EVERYWHERE = {"Journey Studio"}


def _said(node: ast.expr) -> Iterator[str]:
    """The literal words of an argument that no call translates."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from _said(node.body)
        yield from _said(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _said(node.left)
        yield from _said(node.right)


def _untranslated(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in SHOWING:
                words = [part.strip() for part in _said(node.args[0])]
                found += [f"line {node.lineno}: {name}({part!r})" for part in words if _is_word(part)]
    return found


def _is_word(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) > 2 and not any(each in text for each in SAME_EVERYWHERE)


@pytest.mark.parametrize(
    "path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: str(path.relative_to(DESKTOP))
)
def test_words_for_people_are_translated(path: Path) -> None:
    assert _untranslated(path.read_text("utf-8")) == []


def test_a_word_that_is_not_is_seen() -> None:
    assert _untranslated('label.setText("Hello there")')
    assert _untranslated('label.setText(f"{count} cards")')
    assert not _untranslated('label.setText(tr("Hello there"))')
    assert not _untranslated('label.setText("×")')
