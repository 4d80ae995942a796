"""The user guide: every page opens, its links and pictures are there, and the menus and keys it names are those of the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.assets import resource
from journey_studio.desktop.actions.grouping import BOARD_KEYS, grouped
from journey_studio.desktop.actions.presenting import PRESENTING_KEYS
from journey_studio.desktop.manual.page_view import LINE
from journey_studio.desktop.manual.pages import INDEX, pages
from journey_studio.desktop.manual.window import UserGuide
from journey_studio.desktop.window import MainWindow

FILES = sorted(resource("guide").glob("*.md"))
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
KEYS = r"`[^`]+`(?: or `[^`]+`)*"
WAY = re.compile(rf"\*(\w[^*`]* › [^*`]+)\*(?:\s+\(({KEYS})\)|, ({KEYS}))?")
NAMED = re.compile(r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)+(?:Arrow keys|\w+|[-=+/])|\bF\d\d?\b")
MOST_PICTURES, MOST_BYTES = 16, 2_500_000


def text_of(path: Path) -> str:
    return " ".join(path.read_text("utf-8").split())


def ways_in(path: Path) -> list[tuple[str, list[str]]]:
    """The ways through the menus that a page names, each with the keys it says."""
    found = WAY.findall(text_of(path))
    return [(way, re.findall(r"`([^`]+)`", first or second)) for way, first, second in found]


def ways() -> dict[str, tuple[str, ...]]:
    return {f"{group} › {action.label.removesuffix(' …')}": action.keys for group, action in grouped()}


def board_keys() -> Iterator[str]:
    for keys, _ in (*BOARD_KEYS, *PRESENTING_KEYS):
        yield from re.split(r", | (?=\S)", keys)
        yield from keys.split(", ")


@pytest.fixture
def guide(window: MainWindow, qapp: QApplication) -> UserGuide:
    window.actions_by_id["user_guide"].trigger()
    made = window.findChild(UserGuide)
    assert made is not None
    qapp.processEvents()
    return made


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_links_and_pictures_are_there(path: Path) -> None:
    targets = [target for _, target in LINK.findall(path.read_text("utf-8"))]
    assert [target for target in targets if not (path.parent / target).is_file()] == []


def test_the_index_names_every_page_and_the_pages_every_picture() -> None:
    assert {page.path for page in pages()} == set(FILES)
    assert len({page.title for page in pages()}) == len(FILES) > 20
    used = {target for path in FILES for sign, target in LINK.findall(path.read_text("utf-8")) if sign}
    pictures = list(resource("guide", "pictures").iterdir())
    assert {f"pictures/{picture.name}" for picture in pictures} == used
    assert len(pictures) <= MOST_PICTURES
    assert sum(picture.stat().st_size for picture in pictures) <= MOST_BYTES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_menus_and_keys_of_a_page_are_those_of_the_window(path: Path) -> None:
    known, said = ways(), ways_in(path)
    assert [way for way, _ in said if way not in known] == []
    assert [(way, keys) for way, keys in said if not set(keys) <= set(known[way])] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_page_names_a_key_that_does_nothing(path: Path) -> None:
    known = {key for keys in ways().values() for key in keys} | set(board_keys())
    assert sorted(set(NAMED.findall(text_of(path))) - known) == []


def test_many_keys_are_looked_at() -> None:
    assert sum(bool(keys) for path in FILES for _, keys in ways_in(path)) > 60


def test_every_page_opens_with_its_pictures(guide: UserGuide) -> None:
    titles = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert titles == [page.title for page in guide.pages]
    for row, page in enumerate(guide.pages):
        guide.list.setCurrentRow(row)
        assert guide.view.source().fileName() == page.path.name
        assert page.title in guide.view.toPlainText()
        for sign, target in LINK.findall(page.path.read_text("utf-8")):
            if sign:
                kind = QTextDocument.ResourceType.ImageResource
                picture = guide.view.document().resource(kind.value, guide.view.source().resolved(target))
                assert round(picture.deviceIndependentSize().width()) == LINE


def test_it_is_read_by_key(window: MainWindow, guide: UserGuide, qapp: QApplication) -> None:
    assert guide.focusWidget() is guide.list
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.view.source().fileName() == guide.pages[1].path.name
    QTest.keyClick(guide.list, Qt.Key.Key_Home)
    QTest.keyClick(guide.list, Qt.Key.Key_Tab)
    assert guide.focusWidget() is guide.view
    QTest.keyClick(guide.view, Qt.Key.Key_Tab)
    QTest.keyClick(guide.view, Qt.Key.Key_Return)
    opened = guide.view.source().fileName()
    assert opened != INDEX
    assert guide.list.currentItem().text() == guide.pages[guide.list.currentRow()].title
    assert guide.pages[guide.list.currentRow()].path.name == opened
    QTest.keyClick(guide.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.view.source().fileName() == INDEX
    assert guide.list.currentRow() == 0
    window.actions_by_id["user_guide"].trigger()
    assert window.findChildren(UserGuide) == [guide]
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChild(UserGuide) is None
