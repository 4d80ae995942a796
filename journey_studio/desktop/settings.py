"""What the program remembers of a person: the theme they like and the maps they opened lately."""

from pathlib import Path

from PySide6.QtCore import QSettings

MOST_RECENT, MOST_COMMANDS = 10, 8
_RECENT, _APPEARANCE, _COMMANDS = "recent/maps", "window/appearance", "recent/commands"


def settings() -> QSettings:
    """The person's settings, as an INI file where the system keeps such."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "JourneyStudio", "journey-studio")


def recent_maps() -> list[Path]:
    """The maps opened lately, newest first; those that are gone are left out."""
    return [path for path in _remembered() if path.is_file()]


def remember_map(path: Path) -> None:
    """Put a map at the top of the recent ones."""
    real = path.absolute()
    paths = [real, *(known for known in _remembered() if known != real)][:MOST_RECENT]
    settings().setValue(_RECENT, [str(known) for known in paths])


def _remembered() -> list[Path]:
    value = settings().value(_RECENT)
    names = [value] if isinstance(value, str) else value
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def remembered_appearance() -> str:
    """The appearance chosen last: light, dark or system."""
    return str(settings().value(_APPEARANCE, "system"))


def remember_appearance(choice: str) -> None:
    """Keep the appearance for the next start."""
    settings().setValue(_APPEARANCE, choice)


def recent_commands() -> list[str]:
    """The ids of the actions run from the palette lately, newest first."""
    value = settings().value(_COMMANDS)
    names = [value] if isinstance(value, str) else value
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def remember_command(key: str) -> None:
    """Put an action at the top of the recent ones."""
    names = [key, *(known for known in recent_commands() if known != key)][:MOST_COMMANDS]
    settings().setValue(_COMMANDS, names)
