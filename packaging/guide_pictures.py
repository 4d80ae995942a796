"""The pictures of the user guide: the window at work on the sample maps, one picture a subject."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from journey_studio.desktop.analysis.weakest_panel import WeakestPanel
from journey_studio.desktop.routing.panel import RoutesPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.document.changing import change, delete
from journey_studio.model import Card

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "guide" / "pictures"
WIDTH, HEIGHT = 1360, 800  # px, of the window
_COLOURS = 192
_FRAME = "#c5ccd6"  # so that a light picture has an edge on a light page
_SETTLED = 900  # ms until panels are filled and thumbnails painted


def picture_guide(window: MainWindow, boots: Path, coat: Path) -> None:
    """Write every picture, from two sample maps; the boots are changed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    window.appearance.choose("light")
    window.resize(WIDTH, HEIGHT)
    window.show()
    _keep("gallery", window)
    window.maps.open_or_import(boots)
    for name, show in _OF_BOOTS.items():
        show(window)
        _keep(name, window)
    window.maps.open_or_import(coat)
    _routes(window)
    _keep("routes", window)
    window.side.hide()
    for name in ("priorities", "canvas", "plan"):
        window.middle.show_planning(name)
        if name == "canvas":
            _ask(window)
        _keep(name, window)
    window.middle.show_board()
    for name in ("change_model", "export"):
        _picture_dialog(name, window)
    window.actions_by_id["present"].trigger()
    _keep("present", window)
    window.presentation.end()
    window.close()


def _board(window: MainWindow) -> None:
    _choose(window, "Checkout")


def _personas(window: MainWindow) -> None:
    _choose(window)
    window.side.open("personas")


def _library(window: MainWindow) -> None:
    _choose(window)
    window.side.open("library")


def _checks(window: MainWindow) -> None:
    _choose(window)
    window.actions_by_id["next_check"].trigger()
    window.canvas.select([])


def _channels(window: MainWindow) -> None:
    _choose(window)
    window.side.open("channels")


def _weakest(window: MainWindow) -> None:
    _choose(window)
    window.actions_by_id["ranks"].trigger()
    panel = window.side.open("weakest")
    if (
        isinstance(panel, WeakestPanel)
        and (group := panel.list.topLevelItem(0))
        and (first := group.child(0))
    ):
        first.setExpanded(True)


def _routes(window: MainWindow) -> None:
    """Both routes of the map at once."""
    window.middle.show_compare(False)
    panel = window.side.open("routes")
    if isinstance(panel, RoutesPanel):
        for number in range(panel.table.topLevelItemCount()):
            if line := panel.table.topLevelItem(number):
                line.setCheckState(0, Qt.CheckState.Checked)
        window.canvas.fit(stop for trail in panel.trail.trails for stop in trail.route.stops)


def _ask(window: MainWindow) -> None:
    """The hint of the first open question of a stage, and the place for its answer."""
    window.middle.planning.canvas.turn("pain")
    window.actions_by_id["next_question"].trigger()


def _compare(window: MainWindow) -> None:
    """A copy of the journey in which something is better, beside what it was."""
    _choose(window)
    window.actions_by_id["ranks"].trigger()
    window.side.hide()
    window.actions_by_id["duplicate_journey"].trigger()
    document, journey = window.session.document, window.session.journey_id
    if document is None:
        raise RuntimeError("No map is open.")
    snapshot = document.snapshot
    curve = snapshot.curves(journey)[0]
    worst = min(snapshot.emotions(curve.id), key=lambda point: point.value)
    cards = [card for lane in snapshot.lanes(journey) for card in snapshot.cards(lane.id)]
    checkout = next(card for card in cards if card.title == "Checkout")
    pain = next(card for card in cards if card.kind == "pain point" and card.step == checkout.step)
    with document.edit("Improve the checkout") as edit:
        change(edit, checkout.id, {"title": "Checkout as a guest", "breaking_point": False})
        change(edit, worst.id, {"value": 1.0})
        delete(edit, pain.id)
    window.actions_by_id["compare"].trigger()


_OF_BOOTS: dict[str, Callable[[MainWindow], None]] = {
    "board": _board,
    "personas": _personas,
    "library": _library,
    "checks": _checks,
    "channels": _channels,
    "weakest": _weakest,
    "compare": _compare,
}


def _choose(window: MainWindow, title: str = "") -> None:
    """The board, with the card of a title selected, or nothing."""
    window.middle.show_board()
    cards = window.session.snapshot.all(Card)
    window.canvas.select([card.id for card in cards if title and card.title == title])


def _picture_dialog(action: str, window: MainWindow) -> None:
    """A dialog alone, as it opens."""
    window.actions_by_id[action].trigger()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog):
        raise TypeError(f"{action} opened no dialog.")
    _keep(action.replace("_", "-"), dialog)
    dialog.reject()


def _keep(name: str, shown: QWidget) -> None:
    """Wait until all is painted, and write a picture of few colours."""
    QApplication.processEvents()
    if isinstance(shown, MainWindow) and not shown.presentation.is_on:
        shown.middle.looked_at.fit_all()
    wait = QEventLoop()
    QTimer.singleShot(_SETTLED, wait.quit)
    wait.exec()
    path = FOLDER / f"{name}.png"
    shown.grab().save(str(path))
    with Image.open(path) as picture:
        framed = ImageOps.expand(picture.convert("RGB"), 2, _FRAME)
        few = framed.quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
