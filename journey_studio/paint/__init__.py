"""A scene painted with QPainter: for the canvas, the PNG export, thumbnails and the presenter.

Lives here: the painter of whole scenes and of single groups (`painter`), outlines and their pens (`outline`), and the
decoded pictures (`pictures`).
May import: QtGui, `scene`, `typeset`. Never QtWidgets; it lays nothing out and decides no colour.
"""

from journey_studio.paint.outline import hollow
from journey_studio.paint.painter import ScenePainter, paint_scene
from journey_studio.paint.pictures import PictureSource, no_pictures

__all__ = ["PictureSource", "ScenePainter", "hollow", "no_pictures", "paint_scene"]
