"""The canvas: one widget that paints the scene of a journey and hands the mouse to gestures.

Lives here, from the ground up: the scene indexed by rows (`strokes`, `rows`, `index`), the transform (`view`) and what stays in
sight (`sticky`), painting (`detail`, `frames`, `board_painter`, `sticky_painter`, `marks`, `stretching`), and the widget in layers:
`scene_area` paints, `board_view` pans and zooms, `selection` wears rings, `hands` runs gestures, `board_canvas` follows a
document. `gestures/` holds what hands do to the document. May import: everything below `desktop`. It writes no file and knows
no window.
"""

from journey_studio.desktop.canvas.board_canvas import BoardCanvas
from journey_studio.desktop.canvas.gesture import Gesture, MakeGesture
from journey_studio.desktop.canvas.hit import Hit
from journey_studio.desktop.canvas.view import View

__all__ = ["BoardCanvas", "Gesture", "Hit", "MakeGesture", "View"]
