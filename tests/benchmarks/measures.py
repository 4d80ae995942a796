"""What is measured: one edit, opening, layout, PDF and workbook, each against the limit of the same work."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import make_dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from journey_studio.document import Document
from journey_studio.document.changing import change
from journey_studio.exporters.pdf import make_pdf
from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.layout import Memo, layout_board, layout_page, load_theme
from journey_studio.model import RECORDS, Card, Snapshot
from journey_studio.paint import paint_scene
from journey_studio.scene import Scene
from journey_studio.store import create_map, open_map, read_map
from journey_studio.typeset import QtShaper, ensure_application
from tests.benchmarks.boards import board, board_records
from tests.benchmarks.by_hand import gestures
from tests.benchmarks.canvas import the_canvas
from tests.benchmarks.finding import finding
from tests.benchmarks.sheets import cells_of, written
from tests.benchmarks.timing import Figure, paired

EDITS = 20
FIELDS = tuple(Card.__dataclass_fields__)


def an_edit(cards: int) -> Iterator[Figure]:
    """Twenty edits, each durable, against twenty plain transactions of sqlite3 with the same settings."""
    with tempfile.TemporaryDirectory() as folder:
        path, plain = Path(folder, "map.journey"), Path(folder, "plain.db")
        create_map(path, board_records(cards))
        document = Document(open_map(path))
        raw = _raw_table(plain, cards)
        key = "card-acti-0"
        words = iter(range(10**9))

        def ours() -> None:
            for _ in range(EDITS):
                with document.edit("Rename") as edit:
                    change(edit, key, {"title": f"Title {next(words)}"})

        def theirs() -> None:
            for _ in range(EDITS):
                raw.execute("BEGIN IMMEDIATE")
                raw.execute("UPDATE card SET title = ? WHERE id = ?", (f"Title {next(words)}", key))
                raw.execute("INSERT INTO log (diff) VALUES (?)", ("x" * 900,))
                raw.execute("COMMIT")

        yield paired(f"{EDITS} edits", "raw sqlite3, same pragmas, row and log", cards, ours, theirs)
        document.close()
        raw.close()


def _raw_table(path: Path, cards: int) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.execute("PRAGMA synchronous = EXTRA")
    raw.execute(f"CREATE TABLE card ({', '.join(FIELDS)}, PRIMARY KEY (id)) WITHOUT ROWID")
    raw.execute("CREATE TABLE log (n INTEGER PRIMARY KEY, diff)")
    rows = [
        tuple(str(getattr(record, name)) for name in FIELDS)
        for record in board_records(cards)
        if isinstance(record, Card)
    ]
    raw.execute("BEGIN")
    raw.executemany(f"INSERT INTO card VALUES ({', '.join('?' * len(FIELDS))})", rows)
    raw.execute("COMMIT")
    return raw


def opening(cards: int) -> Iterator[Figure]:
    """Opening a map with every check, against reading all its rows with sqlite3 into plain slotted dataclasses."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "map.journey")
        create_map(path, board_records(cards))
        raw = sqlite3.connect(path)
        plain = {noun: _plain_class(raw, noun) for noun in RECORDS}

        def ours() -> None:
            Document(read_map(path)).close()

        def theirs() -> None:
            for noun, made in plain.items():
                {row[0]: made(*row) for row in raw.execute(f"SELECT * FROM {noun}")}

        yield paired("open, all checks", "raw sqlite3: rows to dataclasses", cards, ours, theirs)
        raw.close()


def _plain_class(raw: sqlite3.Connection, noun: str) -> type:
    names = [column[0] for column in raw.execute(f"SELECT * FROM {noun} LIMIT 0").description]
    return make_dataclass(noun, names, slots=True)


def laying_out(cards: int) -> Iterator[Figure]:
    """The whole board from nothing, and after one edit, against the first."""
    ensure_application()
    snapshot, theme = board(cards), load_theme("light")
    shaper, memo = QtShaper(), Memo()
    layout_board(snapshot, "journey", theme, shaper, memo)
    toggled = _edits_of(snapshot)

    def fresh() -> None:
        layout_board(snapshot, "journey", theme, QtShaper(), Memo())

    def after_an_edit() -> None:
        layout_board(next(toggled), "journey", theme, shaper, memo)

    yield paired("layout after one edit", "layout from nothing", cards, after_an_edit, fresh)


def _edits_of(snapshot: Snapshot) -> Iterator[Snapshot]:
    """The snapshot with one card's title changed again and again."""
    from journey_studio.model import Change, Diff

    number = 0
    while True:
        card = snapshot.need(Card, "card-acti-0")
        number += 1
        snapshot = snapshot.apply(Diff((Change(card, card.with_values({"title": f"Title {number}"})),)))
        yield snapshot


def a_pdf(cards: int) -> Iterator[Figure]:
    """ReportLab against QPdfWriter painting the same scene."""
    ensure_application()
    shaper = QtShaper()
    scene = layout_page(board(cards), "journey", load_theme("light"), shaper)
    sizes: dict[str, int] = {}
    figure = paired(
        "PDF",
        "QPdfWriter, same scene",
        cards,
        lambda: sizes.update(ours=len(make_pdf(scene, shaper).data)),
        lambda: sizes.update(theirs=_qt_pdf(scene, shaper)),
        rounds=3,
    )
    yield figure
    kilobytes = (sizes["ours"] / 1000, sizes["theirs"] / 1000)
    yield Figure("PDF file, kB", "QPdfWriter's file", cards, *kilobytes, kilobytes[0] / kilobytes[1])


def _qt_pdf(scene: Scene, shaper: QtShaper) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(scene.width, scene.height), QPageSize.Unit.Point))
    writer.setPageMargins(writer.pageLayout().margins() * 0)
    painter = QPainter(writer)
    paint_scene(painter, scene, shaper)
    painter.end()
    data: QByteArray = buffer.data()
    return data.size()


def a_workbook(cards: int) -> Iterator[Figure]:
    """The whole workbook against XlsxWriter writing the same cells."""
    snapshot = board(cards)
    now = datetime(2026, 11, 23, tzinfo=UTC)
    cells = cells_of(workbook_bytes(snapshot, "journey", now=now)[0])
    yield paired(
        "workbook",
        "XlsxWriter, same cells",
        cards,
        lambda: workbook_bytes(snapshot, "journey", now=now),
        lambda: written(cells),
        rounds=3,
    )


MEASURES: tuple[Callable[[int], Iterator[Figure]], ...] = (
    the_canvas,
    gestures,
    an_edit,
    opening,
    laying_out,
    a_pdf,
    a_workbook,
    finding,
)
