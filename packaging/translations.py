"""Gathers every word that the window says into `resources/translations/*.ts`, and makes the `.qm` files that it reads.

Words are the literals in `tr(...)` and `word(...)`, the labels of the tables (actions, kinds) and the strings of the Designer
forms. A new language: `dev.py translations fr`, then translate `journey_studio_fr.ts` in Qt Linguist, then `dev.py translations`.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Journey Studio"
CALLS = ("tr", "word")


def calls(tree: ast.AST) -> Iterator[ast.expr]:
    """What is handed to a translating function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield from node.args


def literals(tree: ast.AST) -> Iterator[str]:
    """The literals that are handed to a translating function; of a choice between two, both."""
    for argument in calls(tree):
        yield from _strings(argument)


def labels(tree: ast.AST) -> Iterator[str]:
    """The labels of edits, which the file keeps in English and the history shows translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "edit":
            for argument in node.args[:1]:
                yield from _strings(argument)


def names(tree: ast.AST) -> Iterator[str]:
    """The constants and attributes whose words are translated when they are shown: `tr(_HINTS[key])`, `tr(door.label)`."""
    for argument in calls(tree):
        for node in ast.walk(argument):
            if isinstance(node, ast.Name) and node.id.isupper():
                yield node.id
            elif isinstance(node, ast.Attribute):
                yield node.attr


def constants(tree: ast.AST, wanted: "set[str]") -> Iterator[str]:
    """The words of these constants, where a module or a class sets them."""
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        named = any(isinstance(target, ast.Name) and target.id in wanted for target in targets)
        if named and isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            yield from _leaves(node.value)


def _leaves(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _leaves(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _leaves(value)
    else:
        yield from _strings(node)


def _strings(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def from_tables() -> Iterator[str]:
    """What is translated where it is shown: labels of actions and menus, kinds of lanes and cards, words of the model."""
    from journey_studio.desktop.actions import MENUS, SUBMENUS, TABLE
    from journey_studio.desktop.table.columns import COLUMNS
    from journey_studio.exporters.workbook.readme_sheet import SHEETS, WAYS
    from journey_studio.insight.canvas import FRAME, QUESTIONS
    from journey_studio.insight.checks import RULES
    from journey_studio.layout.icons import icon_names
    from journey_studio.model import RECORDS
    from journey_studio.model.curve import EMOTION_WORDS
    from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
    from journey_studio.model.persona import FACT_KINDS
    from journey_studio.model.record import rules_of
    from journey_studio.model.source import SOURCE_TYPES
    from journey_studio.report.print_check import TOO_SMALL

    for check in (*RULES, TOO_SMALL):
        yield from (check.title, check.message, check.why, check.fix)
    yield from ("The sheets", "How to work with it", *(meaning for _, meaning in SHEETS))
    yield from (words for way in WAYS for words in way)
    for question in (*FRAME, *QUESTIONS):
        yield from (question.words, question.hint)
    for action in TABLE:
        yield from (action.label, action.short)
    yield from (title for title, _ in MENUS)
    yield from (title for title, _ in SUBMENUS.values())
    yield from (column.title for column in COLUMNS)
    for kind in CARD_KINDS.values():
        yield from (
            kind.word,
            *(name.replace("_", " ").capitalize() for name in kind.facts),
            *kind.facts.values(),
        )
    for lane in LANE_KINDS.values():
        yield from (lane.title, lane.hint)
    listed = [
        *RECORDS,
        *EMOTION_WORDS,
        "moment of truth",
        "sticky note",
        *FACT_KINDS,
        *SOURCE_TYPES,
        *(name.replace("-", " ") for name in icon_names()),
    ]
    for record in RECORDS.values():
        for name, rule in rules_of(record):
            listed += [name.replace("_", " "), *rule.schema.get("enum", ())]
    yield from (str(word)[:1].upper() + str(word)[1:] for word in listed)


def words() -> list[str]:
    """Every word once, in order."""
    found = set(from_tables())
    trees = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "journey_studio").rglob("*.py")]
    wanted = {name for tree in trees for name in names(tree)}
    for tree in trees:
        found.update((*literals(tree), *labels(tree), *constants(tree, wanted)))
    return sorted(found - {""})


def update(languages: list[str]) -> int:
    """Write the `.ts` of English and of these and all known languages, and the `.qm` of all that are not English."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    tools = Path(sys.executable).parent
    known = {path.stem.removeprefix("journey_studio_") for path in FOLDER.glob("*.ts")}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.py"
        lines = (
            f"QCoreApplication.translate({json.dumps(CONTEXT)}, {json.dumps(word)})\n" for word in words()
        )
        source.write_text("from PySide6.QtCore import QCoreApplication\n" + "".join(lines), "utf-8")
        forms = sorted(str(path) for path in (ROOT / "ui").glob("*.ui"))
        for language in sorted({"en", *known, *languages}):
            target = FOLDER / f"journey_studio_{language}.ts"
            command = [str(tools / "pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
            done = subprocess.run([*command, str(source), *forms, "-ts", str(target)], check=False)
            if done.returncode == 0 and language != "en":
                done = subprocess.run([str(tools / "pyside6-lrelease"), "-silent", str(target)], check=False)
            if done.returncode:
                return done.returncode
            print(f"{target.name}: {target.read_text('utf-8').count('<source>')} texts")
    return 0


if __name__ == "__main__":
    sys.exit(update(sys.argv[1:]))
