"""Whether a window can open here: Qt ends the process without a word to Python when it cannot."""

from collections.abc import Mapping

NO_DISPLAY = (
    "There is no display here, so no window can open. Start Journey Studio in a desktop session; import, export, info and"
    " check work without one (journey-studio --help)."
)


def display_complaint(environment: Mapping[str, str], system: str) -> str:
    """Say in plain words that there is no display; nothing where there is one, or another Qt platform is asked for."""
    named = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return NO_DISPLAY if system.startswith("linux") and not named else ""
