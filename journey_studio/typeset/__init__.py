"""Fonts and shaped text: line breaks at once, glyph runs when they are first drawn.

Lives here: the shipped fonts (`fonts`), the face behind a glyph (`faces`), line breaking (`breaking`), glyph runs (`runs`)
and the shaper that layouts and painters are handed (`shaper`).
May import: QtGui, `scene`, `assets`. It draws nothing, and it never takes a line height from a font: that is the style's.
"""

from journey_studio.typeset.application import NoGuiError, ensure_application
from journey_studio.typeset.faces import Face
from journey_studio.typeset.fonts import DESIGN_SIZE, FontError
from journey_studio.typeset.missing import missing_characters
from journey_studio.typeset.runs import Run
from journey_studio.typeset.shaper import QtShaper

__all__ = [
    "DESIGN_SIZE",
    "Face",
    "FontError",
    "NoGuiError",
    "QtShaper",
    "Run",
    "ensure_application",
    "missing_characters",
]
