"""The dialog of an export shows what will come of it before anything is written, and asks what the format heeds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_studio.desktop.export.choices import GREY, Choices, recalled, remember
from journey_studio.desktop.export.dialog import ExportDialog
from journey_studio.desktop.export.preview import size_words
from journey_studio.desktop.settings import settings
from journey_studio.desktop.window import MainWindow
from journey_studio.document.routing import add_route
from journey_studio.exporters.pdf import plan_pdf, sheet_picture
from journey_studio.model import Card, Journey, new_id

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Asked = Callable[..., ExportDialog]


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> Asked:
    """The dialog of a format, once it has found out everything."""

    def ask(suffix: str = ".pdf", **chosen: object) -> ExportDialog:
        window.sharing.ask(suffix)
        dialog = window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.resize(1000, 760)
        for name, value in chosen.items():
            dialog.form.boxes[name].setCurrentIndex(dialog.form.boxes[name].findData(value))
        know_all(dialog, qtbot)
        return dialog

    return ask


def know_all(dialog: ExportDialog, qtbot: QtBot) -> None:
    """Wait until the size of the file is known for what is chosen now, and the pages in sight are painted."""
    preview = dialog.preview
    qtbot.waitUntil(lambda: not dialog._later.isActive(), timeout=20_000)
    qtbot.waitUntil(lambda: preview._busy.maximum() == 1, timeout=30_000)
    if preview.pages.faces:
        qtbot.waitUntil(lambda: preview.pages.picture(preview.pages.page) is not None, timeout=20_000)


def facts(dialog: ExportDialog) -> str:
    return dialog.preview.facts.text()


def export(window: MainWindow, dialog: ExportDialog, target: Path, qtbot: QtBot) -> None:
    """Press Enter."""
    window.names.to = target
    QTest.keyClick(dialog.form.format, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sharing.exporting.job is None, timeout=60_000)


def test_what_is_shown_is_what_is_written(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked
) -> None:
    dialog = asked(paper="a3", layout="fit")
    pages, said = dialog.preview.pages, facts(dialog)
    assert "A3 landscape, 420 × 297 mm" in said
    target = tmp_path / "out.pdf"
    assert not target.exists()
    shown = [(face.width, face.height) for face in pages.faces]
    export(window, dialog, target, qtbot)
    reader = PdfReader(target)
    boxes = [(float(page.mediabox.width), float(page.mediabox.height)) for page in reader.pages]
    assert boxes == [pytest.approx(size, abs=0.1) for size in shown]
    assert f"{len(boxes)} pages" in said
    assert f"File size: {size_words(target.stat().st_size)}." in said


def test_a_page_is_painted_from_the_sheet_that_is_printed(asked: Asked) -> None:
    dialog = asked(layout="fit")
    image = dialog.preview.pages.picture(0)
    assert image is not None
    plan = plan_pdf(dialog.request)
    assert image == sheet_picture(plan.sheets[0], plan.shaper, image.width(), dialog.request.picture)


def test_it_opens_and_goes_by_keys_and_escape_ends_its_thread(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_E, CTRL | SHIFT)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    prover = dialog._prover
    ended: list[bool] = []
    prover.finished.connect(lambda: ended.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)


def test_pages_by_keys_and_zoom(asked: Asked) -> None:
    dialog = asked(layout="stages")
    pages, words = dialog.preview.pages, dialog.preview.pager.words
    pages.setFocus()
    count = len(pages.faces)
    assert count > 3
    assert words.text() == f"1 of {count}: Summary, A4 portrait"
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert words.text().startswith(f"2 of {count}: Personas")
    assert pages.accessibleDescription() == words.text()
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert words.text().startswith(f"{count} of {count}")
    assert not dialog.preview.pager.after.isEnabled()
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 0
    whole = pages.rect_of(0)
    QTest.keyClick(pages, Qt.Key.Key_Plus)
    assert pages.rect_of(0).width() == pytest.approx(1.25 * whole.width(), abs=2)
    QTest.keyClick(pages, Qt.Key.Key_0)
    assert pages.rect_of(0) == whole
    for _ in range(4):
        QTest.mouseClick(dialog.preview.pager.smaller, Qt.MouseButton.LeftButton)
    assert pages.rect_of(0).top() == pages.rect_of(1).top(), "small pages lie side by side"


def test_what_is_under_the_pointer_stays_there_while_the_wheel_zooms(asked: Asked) -> None:
    dialog = asked(layout="fit")
    pages = dialog.preview.pages
    pages.zoom_to(2.0)
    at = QPointF(150, 120)

    def share() -> tuple[float, float]:
        rect = pages.rect_of(0)
        return (at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height()

    before = share()
    turn = QWheelEvent(
        at,
        pages.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pages.viewport(), turn)
    assert pages.zoom == pytest.approx(2.0 * 1.0015**240)
    assert share() == pytest.approx(before, abs=0.005)


def test_a_click_on_the_contents_goes_to_the_page(asked: Asked) -> None:
    dialog = asked(layout="fit")
    pages = dialog.preview.pages
    face = pages.faces[0]
    jump = next(jump for jump in face.jumps if jump.page == len(pages.faces) - 1)
    rect = pages.rect_of(0)
    left, top, right, bottom = jump.room
    at = QPoint(
        round(rect.x() + (left + right) / 2 * rect.width() / face.width),
        round(rect.y() + (top + bottom) / 2 * rect.height() / face.height),
    )
    QTest.mouseMove(pages.viewport(), at)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pages.page == jump.page
    assert pages.viewport().rect().intersects(pages.rect_of(jump.page).toRect())


def test_of_many_choices_only_the_last_is_worked_out(asked: Asked, qtbot: QtBot) -> None:
    dialog = asked()
    numbers: list[int] = []
    dialog._prover.proved.connect(lambda number, proof: numbers.append(number))
    before = dialog._number
    dialog.form.boxes["paper"].setFocus()
    for _ in range(5):
        QTest.keyClick(dialog.form.boxes["paper"], Qt.Key.Key_Down)
    know_all(dialog, qtbot)
    qtbot.waitUntil(lambda: bool(numbers))
    assert dialog.form.boxes["paper"].currentData() == "a4"
    assert numbers == [before + 1]
    assert "A4 portrait, 210 × 297 mm" in facts(dialog)


def test_small_words_are_told_with_the_paper_that_would_do(asked: Asked) -> None:
    dialog = asked(paper="a4", layout="fit")
    assert "body text would reach 9 points" in facts(dialog)
    assert "on A3 they would reach 7 points" in dialog.preview.warnings.text()
    assert dialog.preview.warnings.isVisible()


def test_without_contents_there_is_nothing_to_export(asked: Asked, qtbot: QtBot) -> None:
    dialog = asked()
    for check in dialog.form.parts.values():
        if check.isChecked():
            QTest.keyClick(check, Qt.Key.Key_Space)
    assert not dialog.go.isEnabled()
    assert not dialog.print.isEnabled()
    qtbot.waitUntil(lambda: "at least one part" in dialog.preview.warnings.text())
    QTest.keyClick(dialog.form.parts["map"], Qt.Key.Key_Space)
    assert dialog.go.isEnabled()
    know_all(dialog, qtbot)
    assert len(dialog.preview.pages.faces) == 1


def test_the_dialog_asks_only_what_the_format_heeds(asked: Asked) -> None:
    dialog = asked(paper="a3", colours=GREY)
    boxes = dialog.form.boxes
    request = dialog.request
    assert (request.paper, request.theme, request.grey) == ("a3", "light", True)
    assert not boxes["poster"].isVisible()
    boxes["layout"].setCurrentIndex(boxes["layout"].findData("poster"))
    assert boxes["poster"].isVisible()
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(".png"))
    assert {name for name, box in boxes.items() if box.isVisible()} == {"colours", "scale"}
    assert not dialog.print.isVisible()
    assert not dialog.form.journey.isVisible(), "one journey is no choice"


@pytest.mark.parametrize(("suffix", "scale"), [(".png", 1.0), (".png", 3.0), (".svg", 2.0), (".html", 2.0)])
def test_a_picture_is_shown_with_its_pixels(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked, suffix: str, scale: float
) -> None:
    from PySide6.QtGui import QImage

    dialog = asked(suffix, scale=scale)
    said = facts(dialog)
    (face,) = dialog.preview.pages.faces
    target = tmp_path / f"out{suffix}"
    export(window, dialog, target, qtbot)
    assert f"File size: {size_words(target.stat().st_size)}." in said
    if suffix == ".png":
        image = QImage(str(target))
        assert f"{image.width():,} × {image.height():,} pixels" in said
        assert image.width() == int(face.width * scale)


def test_a_huge_picture_is_not_made_only_to_know_its_size(asked: Asked) -> None:
    assert facts(asked(".png", scale=4.0)).endswith("pixels.")


def test_closing_the_window_closes_the_dialog(window: MainWindow) -> None:
    window.sharing.ask(".pdf")
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    prover = dialog._prover
    window.close()
    assert not dialog.isVisible()
    assert prover.isFinished()


def test_a_workbook_is_shown_by_its_sheets(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked
) -> None:
    dialog = asked(".xlsx")
    table = dialog.preview.table
    assert table.isVisible()
    shown = [
        [table.topLevelItem(row).text(column) for column in range(3)]
        for row in range(table.topLevelItemCount())
    ]
    export(window, dialog, tmp_path / "out.xlsx", qtbot)
    sheets = load_workbook(tmp_path / "out.xlsx").worksheets
    assert shown == [[sheet.title, f"{sheet.max_row:,}", f"{sheet.max_column:,}"] for sheet in sheets]


@pytest.mark.parametrize("suffix", [".mmd", ".json", ".csv"])
def test_a_text_is_shown_as_it_begins(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked, suffix: str
) -> None:
    dialog = asked(suffix)
    shown = dialog.preview.text.toPlainText()
    target = tmp_path / f"out{suffix}"
    export(window, dialog, target, qtbot)
    assert len(shown) > 100
    assert target.read_text("utf-8-sig").startswith(shown)


def test_a_table_can_keep_texts_that_look_like_formulas(asked: Asked, qtbot: QtBot) -> None:
    dialog = asked(".csv")
    assert dialog.form.lossless.isVisible()
    assert not dialog.request.lossless_csv
    QTest.keyClick(dialog.form.lossless, Qt.Key.Key_Space)
    assert dialog.request.lossless_csv
    know_all(dialog, qtbot)


def test_another_journey_of_the_map_can_be_taken(window: MainWindow, asked: Asked, qtbot: QtBot) -> None:
    document = window.session.document
    assert document is not None
    with document.edit("Another") as edit:
        edit.put(Journey(id=new_id(), title="Summer & sandals", rank="z"))
    dialog = asked()
    assert dialog.form.journey.isVisible()
    dialog.form.journey.setCurrentIndex(1)
    know_all(dialog, qtbot)
    assert dialog.request.journey == window.session.snapshot.journeys[1].id


def test_it_remembers_what_was_chosen_for_each_format(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked
) -> None:
    dialog = asked(paper="a3", layout="fit")
    dialog.form.parts["notes"].setChecked(False)
    export(window, dialog, tmp_path / "out.pdf", qtbot)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    dialog = asked(".png")
    assert dialog.form.boxes["colours"].currentData() == "light"
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(".pdf"))
    chosen = dialog.form.choices
    assert (chosen.paper, chosen.layout) == ("a3", "fit")
    assert "notes" not in chosen.contents


@pytest.mark.parametrize(
    "kept", ["{", "[1]", '{"paper": "a9", "scale": "2", "contents": ["x"], "layout": []}']
)
def test_settings_that_make_no_sense_are_as_if_there_were_none(kept: str) -> None:
    settings().setValue("export/pdf", kept)
    assert recalled(".pdf") == Choices()


def test_choices_come_back_as_they_were() -> None:
    chosen = Choices("a0", "portrait", GREY, "poster", "a1", 3.0, ("map", "legend"))
    remember(".pdf", chosen)
    assert recalled(".pdf") == chosen
    assert recalled(".png") == Choices()


def test_what_cannot_be_shown_is_said_and_the_dialog_goes_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    from journey_studio.desktop.export import prover

    good = prover._proving
    broken: list[tuple[str, str]] = []
    show: Callable[[str, str], bool] = lambda what, report: broken.append((what, report)) is None  # noqa: E731
    monkeypatch.setattr(window.net, "_show", show)

    def fail(*_: object) -> None:
        raise ZeroDivisionError("bug")

    dialog = asked()
    monkeypatch.setattr(prover, "_proving", fail)
    dialog.form.boxes["paper"].setCurrentIndex(3)
    qtbot.waitUntil(lambda: "ZeroDivisionError: bug" in dialog.preview.warnings.text(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(broken))
    assert "Traceback" in broken[0][1]
    monkeypatch.setattr(prover, "_proving", good)
    dialog.form.boxes["paper"].setCurrentIndex(4)
    know_all(dialog, qtbot)
    assert dialog.preview.pages.faces


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (7, "7 bytes"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (12_340_000, "12.3 MB"),
    ],
)
def test_sizes_are_told_as_people_read_them(qapp: QApplication, count: int, words: str) -> None:
    assert size_words(count).replace("\u00a0", " ") == words


def test_it_begins_with_the_levels_that_the_board_shows(window: MainWindow, asked: Asked) -> None:
    window.actions_by_id["three_levels"].trigger()
    dialog = asked(layout="fit")
    assert dialog.form.levels.isChecked()
    assert "does not show “Maturity”" in dialog.preview.warnings.text()
    assert dialog.request.levels


def test_levels_are_chosen_for_pictures_and_pages_and_not_remembered(
    window: MainWindow, asked: Asked, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(".svg")
    assert not dialog.form.levels.isChecked()
    QTest.mouseClick(
        dialog.form.levels, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.form.levels.height() // 2)
    )
    assert dialog.form.levels.isChecked()
    export(window, dialog, tmp_path / "out.svg", qtbot)
    assert "Pain points" not in (tmp_path / "out.svg").read_text()
    again = asked(".csv")
    assert not again.form.levels.isVisible()
    assert not again.request.levels
    assert not recalled(".svg").levels


def test_routes_are_offered_and_begin_with_what_the_board_shows(
    window: MainWindow, asked: Asked, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not asked(".svg").form.routes.isVisible()
    window.findChildren(ExportDialog)[0].reject()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    cards = [card.id for card in window.session.snapshot.all(Card)]
    with window.canvas.document.edit("Routes") as edit:
        keys = [
            add_route(edit, window.session.journey_id, title, cards[:3]).id for title in ("Straight", "Round")
        ]
    window.actions_by_id["routes"].trigger()
    dialog = asked(".svg")
    box = dialog.form.routes
    assert [box.itemText(number) for number in range(box.count())] == ["None", "Straight", "Round", "All"]
    assert dialog.request.routes == (keys[0],)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    export(window, dialog, tmp_path / "out.svg", qtbot)
    text = (tmp_path / "out.svg").read_text()
    assert "Route A, Straight" in text
    assert "Route B, Round" in text


def test_what_a_format_is_good_for_stands_in_whole_lines(asked: Asked, qtbot: QtBot) -> None:
    dialog = asked(".pdf")
    for row in range(dialog.form.format.count()):
        dialog.form.format.setCurrentIndex(row)
        words = dialog.form._purpose
        qtbot.waitUntil(lambda words=words: words.height() >= words.heightForWidth(words.width()))
