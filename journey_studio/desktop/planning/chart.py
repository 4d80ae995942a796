"""Where things stand in the chart of impact and effort: five by five cells, and beside it a tray for what nobody has rated."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from journey_studio.insight.opportunities import Opportunity

STEPS = 5
CHIP, GAP = 40.0, 4.0
_MORE = 16.0
_LEFT, _TOP, _BOTTOM, _BETWEEN = 52.0, 4.0, 44.0, 16.0
_TRAY, _NARROW_TRAY = 172.0, 112.0
_INSET = 6.0


@dataclass(frozen=True, slots=True)
class Chip:
    """An opportunity in the chart, or (with `more`) the sign for those of its cell that have no room."""

    key: str
    rect: QRectF
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart in a widget of this size, px."""

    width: float
    height: float

    @property
    def _tray(self) -> float:
        """How wide the tray is: a quarter of what there is, as long as its heading has room."""
        return min(max(self.width / 4, _NARROW_TRAY), _TRAY)

    @property
    def plot(self) -> QRectF:
        """The cells: effort grows to the right, impact upwards."""
        width = max(self.width - _LEFT - _BETWEEN - self._tray - 2, 5 * 40.0)
        return QRectF(_LEFT, _TOP, width, max(self.height - _TOP - _BOTTOM, 5 * 34.0))

    @property
    def tray(self) -> QRectF:
        """The place of what nobody has rated."""
        plot = self.plot
        return QRectF(plot.right() + _BETWEEN, _TOP, self._tray, plot.height())

    def cell(self, impact: int, effort: int) -> QRectF:
        """The cell of a rating, each 1 … 5."""
        plot = self.plot
        width, height = plot.width() / STEPS, plot.height() / STEPS
        return QRectF(
            plot.left() + (effort - 1) * width, plot.top() + (STEPS - impact) * height, width, height
        )

    def rating_at(self, point: QPointF) -> tuple[int, int] | None:
        """Impact and effort at a place of the chart; None in the tray and beside it."""
        plot = self.plot
        if not plot.contains(point):
            return None
        column = int((point.x() - plot.left()) / plot.width() * STEPS)
        row = int((point.y() - plot.top()) / plot.height() * STEPS)
        return STEPS - min(row, STEPS - 1), min(column, STEPS - 1) + 1

    def chips(self, entries: Sequence[Opportunity], focused: str = "") -> list[Chip]:
        """Where each opportunity stands; of a full cell the first ones, and always the focused one."""
        cells: dict[tuple[int, int] | None, list[str]] = {}
        for entry in entries:
            cells.setdefault(rating_of(entry), []).append(entry.card.id)
        chips: list[Chip] = []
        for rating, keys in cells.items():
            rect = self.cell(*rating) if rating else self.tray.adjusted(0, 34, 0, 0)
            chips += _stacked(rect.adjusted(_INSET, _INSET, -_INSET, -_INSET), keys, focused)
        return chips


def rating_of(entry: Opportunity) -> tuple[int, int] | None:
    """Impact and effort in whole steps from 1 to 5; None where one of them is not stated."""
    if entry.impact is None or entry.effort is None:
        return None
    return _step(entry.impact), _step(entry.effort)


def _step(value: float) -> int:
    return min(max(round(value), 1), STEPS)


def _stacked(rect: QRectF, keys: list[str], focused: str) -> list[Chip]:
    room = max(int((rect.height() + GAP) // (CHIP + GAP)), 1)
    if len(keys) > room:
        room = max(int((rect.height() - _MORE) // (CHIP + GAP)), 1)
    shown = keys[:room]
    if focused in keys and focused not in shown:
        shown = [*shown[:-1], focused]
    top = rect.top()
    chips = []
    for key in shown:
        chips.append(Chip(key, QRectF(rect.left(), top, rect.width(), min(CHIP, rect.height()))))
        top += CHIP + GAP
    left = tuple(key for key in keys if key not in shown)
    if left and top + _MORE <= rect.bottom() + 1:
        chips.append(Chip("", QRectF(rect.left(), top, rect.width(), _MORE), left))
    return chips
