"""The peaks and valleys of a curve, or of all curves of an emotion lane: a line each, a click goes to the point."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.inspector.field import Field, Place
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import menu_text, tr
from journey_studio.insight.feelings import Turning, peaks_and_valleys
from journey_studio.layout.people import curve_look
from journey_studio.model import Curve, Journey, Lane, Snapshot
from journey_studio.model.curve import signed
from journey_studio.model.curve_lanes import curves_in
from journey_studio.model.kinds import EMOTION

_SIGNS = {"peak": "▲", "valley": "▼"}
_WORDS = {"peak": "Peak: {line}", "valley": "Valley: {line}"}


def turns_of(form: QWidget, go: Callable[[str], object]) -> list[Field]:
    """The list in a form that has a place for it."""
    group, heading = form.findChild(QWidget, "turns"), form.findChild(QLabel, "turns_label")
    if not isinstance(group, QWidget) or not isinstance(heading, QLabel):
        return []
    return [TurnsField(group, heading, go)]


class TurnsField:
    """Nothing is shown of a lane of another kind."""

    name = "turns"

    def __init__(self, group: QWidget, heading: QLabel, go: Callable[[str], object]) -> None:
        self._go, self._group, self._heading = go, group, heading
        self._column = QVBoxLayout(group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._none = wrapped_label(tr("None: the curve rises and falls by less than a level."), "hint")
        self._column.addWidget(self._none)
        self.lines: list[QPushButton] = []
        self._shown: list[tuple[str, str, str]] = []

    def show(self, place: Place) -> None:
        """List the turns as they are now."""
        curves = _curves(place)
        self._group.setVisible(curves is not None)
        self._heading.setVisible(curves is not None)
        lines = _lines(place, curves or [])
        self._none.setVisible(not lines)
        if lines != self._shown:
            self._shown = lines
            self._fill()

    def _fill(self) -> None:
        for old in self.lines:
            old.hide()
            old.deleteLater()
        self.lines = []
        for key, text, name in self._shown:
            line = button(menu_text(text), "link")
            line.setAccessibleName(name)
            line.clicked.connect(lambda *_, point=key: self._go(point))
            self._column.addWidget(line)
            self.lines.append(line)


def _curves(place: Place) -> list[Curve] | None:
    record = place.record
    if isinstance(record, Curve):
        return [record]
    if isinstance(record, Lane) and record.kind == EMOTION:
        return curves_in(place.snapshot, record)
    return None


def _lines(place: Place, curves: list[Curve]) -> list[tuple[str, str, str]]:
    """Of each turn the id of its point, its line, and what a screen reader says."""
    if not curves:
        return []
    snapshot, ids = place.snapshot, {curve.id for curve in curves}
    found = peaks_and_valleys(snapshot, snapshot.need(Journey, curves[0].journey))
    lines = []
    for each in (turn for turn in found if turn.curve.id in ids):
        words = _words(each, snapshot, place) if len(curves) > 1 else _where(each)
        lines.append(
            (each.emotion.id, f"{_SIGNS[each.turn]} {words}", tr(_WORDS[each.turn]).format(line=words))
        )
    return lines


def _where(turn: Turning) -> str:
    word = f" {turn.emotion.word}" if turn.emotion.word else ""
    return f"{turn.place.name}: {signed(turn.emotion.value)}{word}"


def _words(turn: Turning, snapshot: Snapshot, place: Place) -> str:
    return f"{curve_look(snapshot, turn.curve, place.theme).name}, {_where(turn)}"
