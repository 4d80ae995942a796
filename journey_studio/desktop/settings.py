"""What the program remembers of a person: the theme they like and the maps they opened lately."""

import json
from hashlib import sha256
from math import isfinite
from pathlib import Path

from PySide6.QtCore import QSettings

MOST_RECENT, MOST_COMMANDS = 10, 8
_RECENT, _TITLES = "recent/maps", "recent/titles"
_APPEARANCE, _COMMANDS = "window/appearance", "recent/commands"
_PROJECTOR, _STILL = "present/projector", "window/reduce_motion"
_WHEEL, _MINIMAP, _PALETTE = "board/wheel_zooms", "window/minimap", "window/palette"
_VIEWS, MOST_VIEWS = "views", 100


def settings() -> QSettings:
    """The person's settings, as an INI file where the system keeps such."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "JourneyStudio", "journey-studio")


def recent_maps() -> list[Path]:
    """The maps opened lately, newest first; those that are gone are left out."""
    return [path for path in _remembered() if path.is_file()]


def remember_map(path: Path, title: str = "") -> None:
    """Put a map with its title at the top of the recent ones."""
    real = path.absolute()
    paths = [real, *(known for known in _remembered() if known != real)][:MOST_RECENT]
    titles = _titles() | {str(real): " ".join(title.split())}
    settings().setValue(_RECENT, [str(known) for known in paths])
    settings().setValue(_TITLES, json.dumps({str(known): titles.get(str(known), "") for known in paths}))


def title_of_map(path: Path) -> str:
    """What a recent map was called when it was left; the name of its file where nobody knows."""
    return _titles().get(str(path)) or path.stem


def _titles() -> dict[str, str]:
    try:
        known = json.loads(str(settings().value(_TITLES, "{}")))
    except ValueError:
        return {}
    return {key: str(title) for key, title in known.items()} if isinstance(known, dict) else {}


def _remembered() -> list[Path]:
    value = settings().value(_RECENT)
    names = [value] if isinstance(value, str) else value
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def remembered_appearance() -> str:
    """The appearance chosen last: the name of a theme, or system."""
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


def wheel_zooms() -> bool:
    """Whether the wheel zooms the board; else it scrolls it."""
    return bool(settings().value(_WHEEL, False, type=bool))


def remember_wheel(zooms: bool) -> None:
    """Keep what the wheel does for the next start."""
    settings().setValue(_WHEEL, zooms)


def minimap_shown() -> bool:
    """Whether the minimap is shown."""
    return bool(settings().value(_MINIMAP, False, type=bool))


def remember_minimap(shown: bool) -> None:
    """Keep for the next start whether the minimap is shown."""
    settings().setValue(_MINIMAP, shown)


def palette_shown() -> bool:
    """Whether the palette is shown where there is room for it."""
    return bool(settings().value(_PALETTE, True, type=bool))


def remember_palette(shown: bool) -> None:
    """Keep for the next start whether the palette is shown."""
    settings().setValue(_PALETTE, shown)


def presents_in_projector() -> bool:
    """Whether a map is presented in the projector theme; else in the theme of the window."""
    return bool(settings().value(_PROJECTOR, False, type=bool))


def remember_projector(on: bool) -> None:
    """Keep for the next time in which theme a map is presented."""
    settings().setValue(_PROJECTOR, on)


def reduces_motion() -> bool:
    """Whether the person asked this program for less motion."""
    return bool(settings().value(_STILL, False, type=bool))


def remember_motion(reduced: bool) -> None:
    """Keep for the next start whether the person wants less motion."""
    settings().setValue(_STILL, reduced)


def remember_view(path: Path, journey: str, at: tuple[float, float, float] | None) -> None:
    """Keep where a journey was left: scale, x and y in px; None forgets it. Of all maps the latest 100 are kept."""
    store, name = settings(), _view_key(path, journey)
    kept = [key for key in str(store.value(f"{_VIEWS}/order", "")).split() if key != name]
    store.remove(f"{_VIEWS}/{name}")
    if at is not None:
        store.setValue(f"{_VIEWS}/{name}", " ".join(f"{number:.4f}" for number in at))
        kept.append(name)
    for gone in kept[:-MOST_VIEWS]:
        store.remove(f"{_VIEWS}/{gone}")
    store.setValue(f"{_VIEWS}/order", " ".join(kept[-MOST_VIEWS:]))


def remembered_view(path: Path, journey: str) -> tuple[float, float, float] | None:
    """Where a journey was left: scale, x and y in px; None where nobody knows, or what is kept makes no sense."""
    words = str(settings().value(f"{_VIEWS}/{_view_key(path, journey)}", "")).split()
    try:
        numbers = [float(word) for word in words]
    except ValueError:
        return None
    if len(numbers) != 3 or not all(map(isfinite, numbers)) or not 0.01 <= numbers[0] <= 4.0:
        return None
    return (numbers[0], numbers[1], numbers[2])


def _view_key(path: Path, journey: str) -> str:
    return sha256(f"{path}\n{journey}".encode()).hexdigest()[:24]
