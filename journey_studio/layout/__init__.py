"""From a snapshot to a scene: how a journey map looks, to the px.

Lives here: the board (`board`, `lane`, `card`, `emotion_lane`, `connectors` ...), the page around it with title and legend
(`page`), themes, icons and measures. `Memo` makes a second layout do only what changed.
May import: `scene`, `model`, `assets`. It knows no Qt and measures no text: it is handed a `Shaper`. It paints nothing.
"""

from journey_studio.layout.board import layout_board
from journey_studio.layout.curve_view import CurveView
from journey_studio.layout.memo import Memo
from journey_studio.layout.page import layout_page
from journey_studio.layout.theme import THEMES, Theme, load_theme

__all__ = ["THEMES", "CurveView", "Memo", "Theme", "layout_board", "layout_page", "load_theme"]
