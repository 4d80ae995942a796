"""Whether things may glide and fade: not where the person, or the system of theirs, asks for less motion."""

from PySide6.QtGui import QGuiApplication

from journey_studio.desktop.settings import reduces_motion


def is_reduced() -> bool:
    """Whether what moves shall jump instead: as set in the View menu, or in the system where Qt (from 6.12 on) can tell."""
    return reduces_motion() or _system_reduces()


def _system_reduces() -> bool:
    hints = QGuiApplication.styleHints()
    ask = getattr(hints, "motionPreference", None)
    return ask is not None and "Reduce" in getattr(ask(), "name", "")
