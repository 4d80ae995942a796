"""Stages and names of lanes as they are seen from far away: always of a size that can be read, cut where there is no room."""

from bisect import bisect_right
from collections.abc import Set
from functools import cache
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from journey_studio.desktop.canvas.board_painter import colour_of
from journey_studio.desktop.canvas.emphasis import PALE
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.layout import Theme
from journey_studio.scene import Box, Group, Item, Path, Text

_LETTERS = (7, 12)
_BAR, _INSET, _GAP = 3.0, 4.0, 1.0
_NARROWEST = 18.0
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class _Look(NamedTuple):
    words: str
    colour: str


class _Bar(NamedTuple):
    """A stage in board px."""

    owner: str
    x: float
    width: float
    look: _Look


_BARS: WeakKeyDictionary[SceneIndex, list[_Bar]] = WeakKeyDictionary()
"""The stages of each board from left to right: read once, because from far away a window shows hundreds."""


def paint_far_stages(
    painter: QPainter, index: SceneIndex, sticky: Sticky, clip: QRectF, theme: Theme, aside: Set[str]
) -> None:
    """A bar a stage, with as much of its title as there is room for right of the labels; those aside are pale."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    scale, tx, top, high = sticky.view.scale, sticky.view.tx, sticky.top + 2, sticky.head - sticky.top - 4
    for owner, x, width, look in _bars_in(index, (clip.left() - tx) / scale, (clip.right() - tx) / scale):
        bar = QRectF(x * scale + tx + _GAP / 2, top, width * scale - _GAP, high)
        painter.setOpacity(PALE if owner in aside else 1.0)
        painter.fillRect(bar, colour_of(look.colour))
        if bar.width() >= _NARROWEST + 2 * _INSET:
            seen = bar.intersected(QRectF(sticky.right, top, clip.right() + bar.width(), high))
            _line(painter, seen.adjusted(_INSET, 0, -_INSET, 0), look.words, theme.stage_text)
    painter.setOpacity(1.0)


def _bars_in(index: SceneIndex, left: float, right: float) -> list[_Bar]:
    bars = _BARS.get(index)
    if bars is None:
        stages = index.stages_in(0.0, index.scene.width)
        bars = _BARS[index] = [
            _Bar(stage.owner, stage.x, stage.width, _look(stage.items)) for stage in stages
        ]
    first = max(bisect_right(bars, left, key=_left) - 1, 0)
    return bars[first : bisect_right(bars, right, key=_left)]


def _left(bar: _Bar) -> float:
    return bar.x


def paint_far_label(painter: QPainter, lane: Group, label: Group, sticky: Sticky, theme: Theme) -> None:
    """The bar of a lane and its name, in several lines where the lane is high enough."""
    place = sticky.label_rect(lane.y, lane.height)
    look = _look(label.items)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(place.left(), place.top(), _BAR, place.height()), colour_of(look.colour))
    room = place.adjusted(_BAR + _INSET, 1, -2, -1)
    painter.setFont(_font(room.height()))
    painter.setPen(colour_of(theme.text))
    needed = QFontMetricsF(painter.font()).boundingRect(room, _WRAP, look.words)
    if needed.height() <= room.height() and needed.width() <= room.width():
        painter.drawText(
            room.adjusted(0, 2 if needed.height() + 4 < room.height() else 0, 0, 0), _WRAP, look.words
        )
    else:
        _line(painter, room, look.words, theme.text)


def _line(painter: QPainter, room: QRectF, words: str, colour: str) -> None:
    """One line, cut with an ellipsis; nothing where not even a letter fits."""
    if room.width() < _NARROWEST or room.height() < _LETTERS[0]:
        return
    painter.setFont(_font(room.height()))
    painter.setPen(colour_of(colour))
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LINE, shown)


def _font(room: float) -> QFont:
    return _letters(round(min(max(room - 4, _LETTERS[0]), _LETTERS[1])))


@cache
def _letters(size: int) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _look(items: tuple[Item, ...]) -> _Look:
    """The words of a header in one line, and the colour of its bar."""
    words = ground = ""
    for item in items:
        if isinstance(item, Text):
            words = words or item.text
        elif isinstance(item, Box | Path):
            ground = ground or item.fill or ""
    return _Look(" ".join(words.split()), ground)
