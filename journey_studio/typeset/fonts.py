"""The shipped fonts, and the QFont of each weight and slant.

All text is shaped at one design size, `DESIGN_SIZE` px, without hinting, and scaled to the size of its style. At 64 px a
font unit of Inter is a whole number of Qt's 1/64 px, so widths are exact, any fractional size works, and a zoomed canvas
and a PDF break lines alike.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from journey_studio import assets
from journey_studio.typeset.application import ensure_application

DESIGN_SIZE = 64
WEIGHTS = (400, 600, 700)
FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai")


class FontError(RuntimeError):
    """A shipped font is absent or this Qt platform refuses it."""


@cache
def font_files() -> tuple[Path, ...]:
    """The shipped TrueType files, by name."""
    return tuple(sorted(assets.resource("fonts").glob("*.ttf")))


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once a process. Raises FontError when one is missing or refused."""
    ensure_application()
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    loaded: set[str] = set()
    for file in font_files():
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise FontError(f"The font {file.name} could not be loaded.")
        loaded.update(QFontDatabase.applicationFontFamilies(number))
    if missing := [family for family in FAMILIES if family not in loaded]:
        raise FontError(f"These fonts of the program are missing: {', '.join(missing)}.")


def design_font(weight: int, italic: bool) -> QFont:
    """Inter at the design size, with the Noto scripts and then the system behind it; weight 400, 600 or 700.

    The Noto scripts have no 600: Qt takes their 700.
    """
    if weight not in WEIGHTS:
        raise ValueError(f"A weight is 400, 600 or 700, not {weight}.")
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(DESIGN_SIZE)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setKerning(True)
    return font
