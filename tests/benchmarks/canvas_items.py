"""The canvas's other yardstick: the same scene as items that come with Qt, in a QGraphicsView."""

from PySide6.QtCore import QRectF, Qt
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
        self._add(scene.root, None)
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

    def _add(self, group: Group, parent: QGraphicsItem | None) -> None:
        holder = QGraphicsRectItem(QRectF(0, 0, group.width, group.height))
        holder.setPen(NO_PEN)
        holder.setPos(group.x, group.y)
        if parent is None:
            self.items.addItem(holder)
        else:
            holder.setParentItem(parent)
        if group.role == "card":
            self.cards[group.owner] = holder
        for item in group.items:
            if isinstance(item, Group):
                self._add(item, holder)
            elif isinstance(item, Box | Path):
                _shape(item).setParentItem(holder)
            elif isinstance(item, Text):
                self._add_text(item, holder)

    def _add_text(self, text: Text, parent: QGraphicsItem) -> None:
        for line in text.lines:
            words = QGraphicsSimpleTextItem(text.text[line.start : line.start + line.length])
            words.setFont(self._font(text.style.size, text.style.weight))
            words.setBrush(QColor(text.colour))
            words.setPos(text.x + line.x, text.y + line.baseline - text.style.size)
            words.setParentItem(parent)

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
