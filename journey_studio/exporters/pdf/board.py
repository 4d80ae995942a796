"""The layers of a page as its operators: every group at its place, every item in its order, everything marked."""

from collections.abc import Callable, Container, Sequence
from itertools import takewhile, zip_longest

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.fontbook import FontBook
from journey_studio.exporters.pdf.images import Images, placed
from journey_studio.exporters.pdf.links import Links
from journey_studio.exporters.pdf.marking import Marking
from journey_studio.exporters.pdf.roles import Scope, inside
from journey_studio.exporters.pdf.shapes import Shapes
from journey_studio.exporters.pdf.sheets import Layer, Sheet
from journey_studio.exporters.pdf.stream import Stream, colour_operands, near
from journey_studio.exporters.pdf.structure import Element, told
from journey_studio.exporters.pdf.words import Words
from journey_studio.paint import PictureSource, hollow
from journey_studio.scene import Box, Group, Item, Link, Path, Picture, Text
from journey_studio.typeset import QtShaper

WHITE = "#FFFFFF"
CARD = "card"


class BoardDrawing:
    """Draws sheets into one canvas, and remembers what could not be drawn.

    `known` are the owners that links may lead to; `tick` is called with every group and may raise to stop the work.
    """

    def __init__(
        self,
        canvas: BoardCanvas,
        shaper: QtShaper,
        pictures: PictureSource,
        known: Container[str],
        tick: Callable[[], None],
    ) -> None:
        self._canvas, self._tick = canvas, tick
        self._shapes = Shapes(canvas)
        self._images = Images(canvas, pictures)
        self._links = Links(canvas, known)
        self.words = Words(FontBook(canvas.document), self._images, shaper)
        self._origin = 0.0, 0.0
        self._begin(None)
        self.lost_pictures: list[Picture] = []

    def draw(self, sheet: Sheet, element: Element) -> None:
        """Put a sheet on the page that the canvas stands at: its ground out to the edges of the paper, then its layers."""
        self._begin(self._canvas.structure)
        ground = sheet.background.upper()
        if ground != WHITE:
            self._marking.decoration()
            self._stream.draw(f"{colour_operands(ground)} rg 0 0 {sheet.width:.2f} {sheet.height:.2f} re f")
        for layer in sheet.layers:
            if layer.form:
                self._placed_form(layer, element)
            else:
                self._layer = layer
                self._stream.layer(_clip(layer) + _matrix(layer))
                self._group(layer.root, 0.0, 0.0, Scope(element, decoration=layer.decoration))
                self._marking.close()
                self._stream.end_layer()
        self._canvas.addLiteral(self._stream.text())

    def _begin(self, structure: object) -> None:
        self._stream = Stream()
        self._marking = Marking(self._stream, self._canvas.structure if structure else None)
        self.words.begin(self._stream)

    def _placed_form(self, layer: Layer, element: Element) -> None:
        """A layer that several pages show parts of: drawn the first time, placed every time, told by its words."""
        if layer.form not in self._canvas.drawings:
            self._store_form(layer)
        figure = element.add("Figure", told(layer.alt))
        self._marking.of(figure)
        self._stream.draw(f"q {_clip(layer)}{_matrix(layer)} /{layer.form} Do Q")
        self._marking.close()
        self._links.add_shown(layer, element)

    def _store_form(self, layer: Layer) -> None:
        page = self._stream, self._marking
        self._begin(None)
        self._layer = layer
        self._group(layer.root, 0.0, 0.0, Scope(Element("Figure", None), decoration=True))
        root = layer.root
        self._canvas.add_form(
            layer.form, self._stream.text(), [0, 0, root.x + root.width, root.y + root.height]
        )
        self._stream, self._marking = page
        self.words.begin(self._stream)

    def _group(self, group: Group, x: float, y: float, outer: Scope) -> None:
        """Draw a group whose parent begins at `x`, `y`."""
        self._tick()
        x, y = x + group.x, y + group.y
        scope = inside(group, outer)
        if group.role == CARD and near(x, y):
            self._card(group, x, y, scope)
        else:
            self._items(group.items, x, y, scope)

    def _card(self, card: Group, x: float, y: float, scope: Scope) -> None:
        """A card in coordinates of its own: what is alike on cards is written alike, and takes no room in the file.

        What its marks mean is said of the shapes that come before its words.
        """
        self._marking.close()
        self._stream.layer(f"1 0 0 1 {x:.2f} {y:.2f} cm")
        self._origin = x, y
        shapes = list(takewhile(lambda item: isinstance(item, Box | Path), card.items))
        if card.signs and not scope.decoration:
            self._marking.of(scope.element)
            self._stream.draw(f"/Span <<{told(card.signs)}>> BDC")
            self._items(shapes, 0.0, 0.0, scope)
            self._stream.draw("EMC")
        else:
            self._items(shapes, 0.0, 0.0, scope)
        self._items(card.items[len(shapes) :], 0.0, 0.0, scope)
        self._origin = 0.0, 0.0
        self._marking.close()
        self._stream.end_layer()

    def _items(self, items: Sequence[Item], x: float, y: float, scope: Scope) -> None:
        linked: Element | None = None
        for item, following in zip_longest(items, items[1:]):
            if isinstance(item, Group):
                self._group(item, x, y, scope)
            elif isinstance(item, Text):
                linked = self._text(item, x, y, scope, isinstance(following, Link))
            elif isinstance(item, Link):
                self._link(item, x + self._origin[0], y + self._origin[1], scope, linked)
            else:
                self._drawing(item, x, y, scope)

    def _link(self, link: Link, x: float, y: float, scope: Scope, words: Element | None) -> None:
        if not scope.decoration:
            self._links.add(link, self._layer, x, y, words or scope.element.add("P").add("Link"))

    def _text(self, text: Text, x: float, y: float, scope: Scope, links: bool) -> Element | None:
        """The element of a link when the words lead somewhere."""
        if scope.decoration:
            self._marking.decoration()
            self.words.draw(text, x, y)
            return None
        element = scope.text(text)
        target = element.add("Link") if links else element
        self._marking.of(target)
        self.words.draw(text, x, y)
        return target if links else None

    def _drawing(self, item: Item, x: float, y: float, scope: Scope) -> None:
        """A shape or picture: content of a figure, of the words beside it on a card, or decoration."""
        if scope.figure:
            self._marking.of(scope.element)
        elif isinstance(item, Picture) and not scope.decoration:
            self._marking.of(scope.element.add("Figure", told(item.alt or "Picture")))
        elif not (scope.is_card and self._marking.is_at(scope.element)):
            self._marking.decoration()
        if isinstance(item, Picture):
            self._picture(item, x, y)
        elif isinstance(item, Box | Path):
            self._shape(item, x, y)

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


def _matrix(layer: Layer) -> str:
    return f"{layer.scale:.6f} 0 0 -{layer.scale:.6f} {layer.left:.4f} {layer.top:.4f} cm"


def _clip(layer: Layer) -> str:
    if layer.clip is None:
        return ""
    left, bottom, right, top = layer.clip
    return f"{left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re W n "
