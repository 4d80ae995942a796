"""The routes of a journey compared, a line each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.routing.words import line_of
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.following import Followed
from journey_studio.layout import Theme
from journey_studio.layout.trail import route_colour, route_letter

_ID = Qt.ItemDataRole.UserRole
_WIDTHS = (146, 82, 62, 46, 54)
_NAME, _PADDING = 92, 9
_HEIGHT = 130
_SIGN = 18


class RoutesTable(QTreeWidget):
    """`chosen` tells the id of the route whose line was chosen; routes that are `ticked`, by click or Space, are drawn beside it."""

    chosen = Signal(str)
    ticks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Routes compared"))
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setHeaderLabels([tr("Route"), tr("Touchpoints"), tr("Switches"), tr("Loops"), tr("Emotion")])
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMaximumHeight(_HEIGHT)
        self.ticked: set[str] = set()
        self.itemChanged.connect(self._ticked)
        self.currentItemChanged.connect(lambda line, _: self._chose(line))

    def fill(self, known: Sequence[Followed], chosen: str, theme: Theme) -> None:
        """List them anew, each with the sign that it has on the board."""
        self.blockSignals(True)
        self.clear()
        for place, each in enumerate(known):
            line = QTreeWidgetItem(line_of(each))
            line.setIcon(0, self._sign(place, theme))
            line.setSizeHint(0, self._room_for(line.text(0)))
            line.setData(0, _ID, each.route.id)
            line.setToolTip(
                0, tip(tr("{name}: tick it to draw it beside the chosen one").format(name=each.route.title))
            )
            ticked = each.route.id in self.ticked
            line.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.addTopLevelItem(line)
            if each.route.id == chosen:
                self.setCurrentItem(line)
        self.blockSignals(False)

    def _room_for(self, name: str) -> QSize:
        """A name that is too long for a line has two."""
        metrics = self.fontMetrics()
        lines = 1 if metrics.horizontalAdvance(name) <= _NAME else 2
        return QSize(_WIDTHS[0], lines * metrics.lineSpacing() + _PADDING)

    def _sign(self, place: int, theme: Theme) -> QIcon:
        """The letter of a route on its colour."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_SIGN * ratio), round(_SIGN * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        colour, room, font = route_colour(place, theme), QRectF(0, 0, _SIGN, _SIGN), QFont(self.font())
        font.setPixelSize(11)
        font.setBold(True)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(room)
            painter.setPen(QColor(theme.ink_on(colour)))
            painter.setFont(font)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, route_letter(place))
        made = QIcon(picture)
        made.addPixmap(picture, QIcon.Mode.Selected)
        return made

    def _ticked(self, line: QTreeWidgetItem, column: int) -> None:
        key = str(line.data(0, _ID))
        if column == 0 and (key in self.ticked) != (line.checkState(0) == Qt.CheckState.Checked):
            self.ticked ^= {key}
            self.ticks_changed.emit()

    def _chose(self, line: QTreeWidgetItem | None) -> None:
        if line is not None:
            self.chosen.emit(str(line.data(0, _ID)))
