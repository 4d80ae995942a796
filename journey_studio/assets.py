"""Finds what ships beside the code: `resources/` (icons, fonts, templates, themes, samples) and `ui/` (Designer forms).

A wheel carries both folders inside the package; a checkout has them beside it. The package's own are looked at first.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOMES = (PACKAGE, PACKAGE.parent)


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`: `resource("fonts", "Inter_400Regular.ttf")`.

    Raises FileNotFoundError, naming the missing part, when this installation does not have it.
    """
    return _find("resources", *parts)


def form(name: str) -> Path:
    """A Qt Designer form of `ui/` by its file name: `form("card.ui")`.

    Raises FileNotFoundError, naming the missing form, when this installation does not have it.
    """
    return _find("ui", name)


def _find(*parts: str) -> Path:
    """The first home that has the path."""
    for home in HOMES:
        path = home.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"Journey Studio is not installed completely: {'/'.join(parts)} is missing.")
