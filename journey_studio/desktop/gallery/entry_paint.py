"""How an entry of the gallery looks: the picture of the map, its name, and what it is good for."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journey_studio.desktop.gallery.thumbnails import Thumbnails
from journey_studio.library.gallery import Start
from journey_studio.model import Snapshot

PICTURE = QSize(206, 116)
HEIGHT = PICTURE.height() + 82
_EDGE, _RADIUS = 6, 8.0
_LINE = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_START = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Paints entries; `fit` says how wide they are now."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self.thumbnails = thumbnails
        self._width = PICTURE.width() + 2 * _EDGE

    def fit(self, width: int) -> None:
        """As many entries in a row as `width` has room for, in equal parts."""
        self._width = max(width // max(width // (PICTURE.width() + 2 * _EDGE), 1), 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Its part of the row."""
        return QSize(self._width, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card with the picture above the words; the chosen one has the accent's frame."""
        start = index.data(_START)
        if not isinstance(start, Start):
            return
        theme = self.thumbnails.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        frame = QRectF(rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if chosen else theme.border if over else theme.hairline
        painter.setPen(QPen(QColor(edge), 2.0 if chosen else max(theme.line, 1.0)))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        self._picture(painter, frame.adjusted(2, 2, -2, -2), start)
        words = frame.adjusted(10, PICTURE.height() + 8, -10, -5)
        font: QFont = option.font
        font.setWeight(QFont.Weight.DemiBold)
        below = _paragraph(painter, words, font, theme.text, start.name, 1)
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(font.pixelSize() - 1)
        about = start.about or " · ".join(start.stages)
        _paragraph(painter, words.adjusted(0, below + 1, 0, 0), font, theme.muted, about, 3)
        painter.restore()

    def _picture(self, painter: QPainter, frame: QRectF, start: Start) -> None:
        theme = self.thumbnails.theme
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        made = self.thumbnails.picture(f"{start.kind} {start.name}", ratio, _snapshot(start))
        place = QRectF(frame.x(), frame.y(), frame.width(), PICTURE.height())
        clip = QPainterPath()
        clip.addRoundedRect(place.adjusted(0, 0, 0, 20), _RADIUS - 2, _RADIUS - 2)
        painter.save()
        painter.setClipPath(clip)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, QColor(theme.canvas))
        if made is not None:
            _draw(painter, place, made)
        painter.restore()
        painter.fillRect(QRectF(place.x(), place.bottom(), place.width(), 1), QColor(theme.hairline))


def _draw(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    size = picture.deviceIndependentSize()
    scale = (place.width() - 12) / size.width()
    painter.drawPixmap(
        QRectF(place.x() + 6, place.y() + 6, size.width() * scale, size.height() * scale),
        picture,
        QRectF(picture.rect()),
    )


def _snapshot(start: Start) -> Callable[[], Snapshot]:
    return lambda: Snapshot.of(start.records())


def _paragraph(painter: QPainter, place: QRectF, font: QFont, colour: str, text: str, most: int) -> float:
    """The text in at most so many lines, the last one shortened; how high it is, in px."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    words, metrics = " ".join(text[:400].split()), QFontMetricsF(font)
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        starts.append(line.textStart())
    layout.endLayout()
    high = metrics.lineSpacing()
    for number, start in enumerate(starts):
        last = number + 1 == most
        rest = words[start:] if last else words[start : [*starts, len(words)][number + 1]]
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, place.width()) if last else rest
        row = QRectF(place.x(), place.y() + number * high, place.width(), high)
        painter.drawText(row, _LINE, shown)
    return high * len(starts)
