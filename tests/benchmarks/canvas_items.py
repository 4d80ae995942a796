"""The canvas's other yardstick: the same scene as items that come with Qt, in a QGraphicsView."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from journey_studio.paint.outline import NO_PEN, brush_of, painter_path, pen_of, stroked_rect
from journey_studio.scene import Box, Group, Path, Scene, Text

Size = tuple[int, int]


class ItemBoard:
    """A view of a scene made of rectangle, path and text items, shown offscreen at a size."""

    def __init__(self, scene: Scene, size: Size) -> None:
        self.items = QGraphicsScene(0, 0, scene.width, scene.height)
        self.items.setBackgroundBrush(QColor(scene.background))
        self.cards: dict[str, QGraphicsItem] = {}
        self._fonts: dict[tuple[float, int], QFont] = {}
        self._add(scene.root, 0.0, 0.0)
        self.view = QGraphicsView(self.items)
        self.view.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.resize(*size)
        self.view.show()

    def zoom(self, scale: float) -> None:
        """Show the same place at a scale."""
        self.view.resetTransform()
        self.view.scale(scale, scale)

    def pan(self, dx: int, dy: int) -> None:
        """Move the board by px."""
        across, down = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        across.setValue(across.value() - dx)
        down.setValue(down.value() - dy)

    def close(self) -> None:
        """Let go of it."""
        self.view.close()
        self.cards.clear()
        self.items.clear()

    def _add(self, group: Group, x: float, y: float) -> None:
        """The items of a group at their place; a card is one item that carries its own."""
        x, y = x + group.x, y + group.y
        card = QGraphicsRectItem(0, 0, group.width, group.height) if group.role == "card" else None
        if card:
            card.setPen(NO_PEN)
            self._put(card, x, y, None)
            self.cards[group.owner] = card
            x = y = 0.0
        for item in group.items:
            if isinstance(item, Group):
                self._add(item, x, y)
            elif isinstance(item, Box | Path):
                self._put(_shape(item), x, y, card)
            elif isinstance(item, Text):
                self._add_text(item, x, y, card)

    def _put(self, item: QGraphicsItem, x: float, y: float, card: QGraphicsItem | None) -> None:
        item.setPos(x, y)
        if card:
            item.setParentItem(card)
        else:
            self.items.addItem(item)

    def _add_text(self, text: Text, x: float, y: float, card: QGraphicsItem | None) -> None:
        for line in text.lines:
            words = QGraphicsSimpleTextItem(text.text[line.start : line.start + line.length])
            words.setFont(self._font(text.style.size, text.style.weight))
            words.setBrush(QColor(text.colour))
            self._put(words, x + text.x + line.x, y + text.y + line.baseline - text.style.size, card)

    def _font(self, size: float, weight: int) -> QFont:
        if (size, weight) not in self._fonts:
            font = QFont("Inter")
            font.setPixelSize(round(size))
            font.setWeight(QFont.Weight(weight))
            self._fonts[size, weight] = font
        return self._fonts[size, weight]


def _shape(item: Box | Path) -> QGraphicsItem:
    shape: QGraphicsRectItem | QGraphicsPathItem
    if isinstance(item, Path):
        shape = QGraphicsPathItem(painter_path(item))
    elif item.radius:
        outline = QPainterPath()
        outline.addRoundedRect(stroked_rect(item), item.radius, item.radius)
        shape = QGraphicsPathItem(outline)
    else:
        shape = QGraphicsRectItem(stroked_rect(item))
    shape.setPen(pen_of(item))
    shape.setBrush(brush_of(item.fill))
    return shape
