"""Where the files that ship with the program lie: `resources/` and `ui/`, in a wheel and in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str, parts: tuple[str, ...]) -> Path:
    inside = _PACKAGE / folder
    home = inside if inside.is_dir() else _PACKAGE.parent / folder
    return home.joinpath(*parts)


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`; it is not checked that it exists."""
    return _shipped("resources", parts)


def form(name: str) -> Path:
    """The path of the Qt Designer form `name` (with its suffix) under `ui/`."""
    return _shipped("ui", (name,))
