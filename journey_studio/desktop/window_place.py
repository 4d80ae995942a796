"""Where the window stands on the screen, kept from one start to the next."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.settings import settings

_PLACE = "window/place"


def remember_place(window: QWidget) -> None:
    """Keep the size, the place and whether the window fills the screen."""
    settings().setValue(_PLACE, window.saveGeometry())


def restore_place(window: QWidget) -> None:
    """Put the window, before it is shown, where the latest one was left; Qt brings what lies beyond the screens of today onto them.

    Where nothing is kept, or what makes no sense, the window stays as it is.
    """
    kept = settings().value(_PLACE)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
