"""A scene as the operators of one page: every group at its place, every item in its order."""

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.fontbook import FontBook
from journey_studio.exporters.pdf.images import Images, placed
from journey_studio.exporters.pdf.papers import Page
from journey_studio.exporters.pdf.shapes import Shapes
from journey_studio.exporters.pdf.stream import Stream, colour_operands, near
from journey_studio.exporters.pdf.words import Words
from journey_studio.paint import PictureSource, hollow
from journey_studio.scene import Box, Group, Link, Path, Picture, Scene, Text
from journey_studio.typeset import QtShaper

WHITE = "#FFFFFF"


class BoardDrawing:
    """Draws one scene into one canvas, and remembers what could not be drawn."""

    def __init__(self, canvas: BoardCanvas, shaper: QtShaper, pictures: PictureSource) -> None:
        self._canvas = canvas
        self._stream = Stream()
        self._shapes = Shapes(canvas)
        self._images = Images(canvas, pictures)
        self.words = Words(self._stream, FontBook(canvas.document), self._images, shaper)
        self.lost_pictures: list[Picture] = []

    def draw(self, scene: Scene, page: Page) -> None:
        """Put the whole scene on the page: its ground out to the edges of the paper, then the board."""
        ground = scene.background.upper()
        if ground != WHITE:
            self._stream.draw(f"{colour_operands(ground)} rg 0 0 {page.width:.2f} {page.height:.2f} re f")
        scale = f"{page.scale:.6f}"
        self._stream.draw(f"{scale} 0 0 -{scale} {page.left:.4f} {page.top:.4f} cm")
        self._group(scene.root, 0.0, 0.0)
        self._canvas.addLiteral(self._stream.text())

    def _group(self, group: Group, x: float, y: float) -> None:
        """Draw a group whose parent begins at `x`, `y`. A tagged document opens and closes the group's element here."""
        x, y = x + group.x, y + group.y
        for item in group.items:
            match item:
                case Group():
                    self._group(item, x, y)
                case Text():
                    self.words.draw(item, x, y)
                case Box() | Path():
                    self._shape(item, x, y)
                case Picture():
                    self._picture(item, x, y)
                case Link():
                    pass

    def _shape(self, shape: Box | Path, x: float, y: float) -> None:
        if operators := self._shapes.placed(shape, x, y):
            self._stream.draw(operators)

    def _picture(self, picture: Picture, x: float, y: float) -> None:
        """A picture, or the dashed frame that stands for one that cannot be shown."""
        name = self._images.asset(picture.asset)
        if name is None:
            self.lost_pictures.append(picture)
            self._shape(hollow(picture), x, y)
        elif near(x + picture.x, y + picture.y, picture.width, picture.height):
            room = x + picture.x, y + picture.y, picture.width, picture.height
            self._stream.draw(placed(name, *room))
