"""Every word of the window passes through translation: a language made of brackets shows which does not."""

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from journey_studio.desktop import language
from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.window import MainWindow
from journey_studio.desktop.words import tr
from journey_studio.layout import layout_board, layout_page, load_theme
from journey_studio.model import Card, Journey, Lane, Persona, Stage
from journey_studio.model.wording import translate_by
from journey_studio.scene import Group, Text

ROOT = Path(__file__).parents[3]
_spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
assert _spec is not None
assert _spec.loader is not None
gathering = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gathering)

SAME_EVERYWHERE = {"Journey Studio", "Excel workbook", "PDF", "PNG", "SVG", "Mermaid", "JSON", "Aa", "Esc"}


class Brackets(QTranslator):
    """Puts every text into brackets, and remembers which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        if context == gathering.CONTEXT:
            self.asked.add(source)
        return f"⟦{source}⟧" if source else ""


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[Brackets]:
    made = Brackets()
    qapp.installTranslator(made)
    stop = translate_by(tr)
    yield made
    stop()
    qapp.removeTranslator(made)


@pytest.fixture
def bracketed(brackets: Brackets, qapp: QApplication, boots: Path) -> Iterator[MainWindow]:
    appearance = Appearance(qapp)
    made = MainWindow(appearance)
    made.show()
    made.maps.open(boots)
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()
    appearance.deleteLater()
    qapp.setStyleSheet("")
    qapp.processEvents()


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in window.findChildren(QWidget):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where} name", widget.accessibleName()
        yield f"{where} tip", re.sub("<[^>]*>", "", widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{where} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((where, widget.itemText(row)) for row in range(widget.count()))
        if (
            isinstance(widget, QListWidget) and widget.accessibleName() != "⟦Templates⟧"
        ):  # what a map begins with
            yield from ((where, widget.item(row).text()) for row in range(widget.count()))
        if isinstance(widget, QMenu):
            yield where, widget.title()
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()


def _untranslated(window: MainWindow) -> list[str]:
    own = " ".join(str(record) for record in window.session.snapshot.records()) + str(window.session.path)
    found = set()
    for where, text in _texts(window):
        rest = re.sub(r"⟦[^⟧]*⟧", "", text).strip()
        words = [word for word in re.findall(r"[^\W\d_]{3,}", rest) if word not in own]
        if words and rest not in SAME_EVERYWHERE:
            found.add(f"{where}: {text!r}")
    return sorted(found)


def test_the_window_says_nothing_that_is_not_translated(bracketed: MainWindow, qapp: QApplication) -> None:
    window, snapshot = bracketed, bracketed.session.snapshot
    found = _untranslated(window)
    for key in ("history", "filter", "guide", "library"):
        window.side.open(key)
        found += _untranslated(window)
    for kind in (Journey, Stage, Lane, Card, Persona):
        record = next(iter(snapshot.all(kind)))
        window.inspector.inspect((record.id,))
        qapp.processEvents()
        found += _untranslated(window)
    assert not found, "\n".join(sorted(set(found)))


def _drawn(group: Group) -> Iterator[str]:
    for item in group.items:
        if isinstance(item, Group):
            yield from _drawn(item)
        elif isinstance(item, Text):
            yield item.text


def test_what_the_program_writes_on_board_and_page_is_translated(bracketed: MainWindow) -> None:
    window, snapshot = bracketed, bracketed.session.snapshot
    theme, shaper = load_theme("light"), window.canvas.shaper
    scenes = [
        layout(snapshot, window.session.journey_id, theme, shaper) for layout in (layout_board, layout_page)
    ]
    texts = {text for scene in scenes for text in _drawn(scene.root)}
    assert any("⟦Emotion curves⟧" in text for text in texts)
    assert any("⟦Delighted⟧" in text for text in texts)
    own = " ".join(str(record) for record in snapshot.records())
    wrong = set()
    for text in texts:
        rest = re.sub(r"⟦[^⟧]*⟧", "", text)
        wrong |= {text for each in re.findall(r"[^\W\d_]{3,}", rest) if each not in own}
    assert not wrong, sorted(wrong)


def test_what_is_asked_for_is_what_translators_are_given(
    bracketed: MainWindow, brackets: Brackets, qapp: QApplication
) -> None:
    for kind in (Journey, Stage, Lane, Card, Persona):
        bracketed.inspector.inspect((next(iter(bracketed.session.snapshot.all(kind))).id,))
        qapp.processEvents()
    lost = brackets.asked - set(gathering.words())
    assert not lost, f"a table is not in packaging/translations.py, from_tables: {sorted(lost)}"
    assert len(brackets.asked) > 150


def test_the_command_gathers_every_word_and_begins_a_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kept file for English may be older than the last word; it is made anew before a release."""
    monkeypatch.setattr(gathering, "FOLDER", tmp_path)
    monkeypatch.setattr(gathering, "ROOT", ROOT)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    assert gathering.update(["fr"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "journey_studio_en.ts", "journey_studio_fr.qm", "journey_studio_fr.ts",
    ]  # fmt: skip
    text = unescape((tmp_path / "journey_studio_fr.ts").read_text("utf-8"))
    assert [word for word in gathering.words() if f"<source>{word}</source>" not in text] == []
    assert (gathering.ROOT / "resources" / "translations" / "journey_studio_en.ts").is_file()


def test_a_language_that_is_there_is_spoken_and_another_falls_back_to_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journey_studio_fr.ts").write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="fr"><context><name>Journey Studio</name>'
        "<message><source>History</source><translation>Historique</translation></message></context></TS>",
        encoding="utf-8",
    )
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", tmp_path / "journey_studio_fr.ts"], check=True, timeout=60)
    monkeypatch.setattr(language, "resource", lambda *parts: tmp_path)
    application = QCoreApplication.instance()
    assert application is not None
    assert language.use_language(application, ["de-DE", "en-GB"]) == "en"
    assert tr("History") == "History"
    assert language.use_language(application, ["de-DE", "fr-FR", "en"]) == "fr_FR"
    assert QLocale("fr_FR").language() == QLocale.Language.French
    try:
        assert tr("History") == "Historique"
        assert tr("Snapshots") == "Snapshots"
    finally:
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.deleteLater()
