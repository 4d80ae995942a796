"""The shipped icons for widgets: menus, lists and labels."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from journey_studio.layout import Theme
from journey_studio.layout.card_footer import channel_icon
from journey_studio.layout.icons import icon
from journey_studio.model import Channel
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.paint.outline import painter_path

SIZE = 16
_SHARP = 2


@lru_cache(512)
def picture(name: str, colour: str, size: int = SIZE) -> QPixmap:
    """A shipped icon in a colour, `size` px high, sharp on a screen of twice the pixel ratio too."""
    made = QPixmap(size * _SHARP, size * _SHARP)
    made.setDevicePixelRatio(_SHARP)
    made.fill(Qt.GlobalColor.transparent)
    path = icon(name, 0, 0, size, colour)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), path.stroke_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(painter_path(path))
    return made


def kind_icon(kind: str, theme: Theme) -> QIcon:
    """The icon of a kind of card in the colour of its family."""
    known = CARD_KINDS[kind]
    return QIcon(picture(known.icon, theme.families[known.family].bar))


def icon_of_channel(channel: Channel, theme: Theme) -> QIcon:
    """The icon that cards show for a channel."""
    return QIcon(picture(channel_icon(channel), theme.families["touchpoint"].bar))


def plain_icon(name: str, theme: Theme) -> QIcon:
    """An icon in the quiet colour of words beside it."""
    return QIcon(picture(name, theme.muted))
