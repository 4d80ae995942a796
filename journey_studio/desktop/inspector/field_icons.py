"""The pictures beside what can be chosen: those that cards show on the board."""

from PySide6.QtGui import QIcon

from journey_studio.desktop.icons import icon_of_channel, kind_icon, picture, plain_icon
from journey_studio.desktop.inspector.field import Place
from journey_studio.model import Card, Channel

_SIGNS = {"positive": ("circle-plus", "gain"), "negative": ("circle-minus", "pain")}


def icon_of(place: Place, name: str, value: str | None) -> QIcon | None:
    """The icon of a choice in a field; None where it has none."""
    if not isinstance(value, str) or not value:
        return None
    if name == "icon":
        return plain_icon(value, place.theme)
    if not isinstance(place.record, Card):
        return None
    if name == "kind":
        return kind_icon(value, place.theme)
    channel = place.snapshot.get(Channel, value) if name == "channel" else None
    if channel:
        return icon_of_channel(channel, place.theme)
    if name == "sign" and value in _SIGNS:
        mark, family = _SIGNS[value]
        return QIcon(picture(mark, place.theme.families[family].bar))
    return None
