"""A connector as it is drawn on the board: its line, its two ends, and where its label stands or would stand."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from journey_studio.paint.outline import painter_path
from journey_studio.scene import Box, Group, Path

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.selection import SelectingView

_LABEL = (120.0, 22.0)
_INSET = 12.0


@dataclass(frozen=True, slots=True)
class DrawnConnector:
    """Its line from the source to the target, and the rectangle of its label, in px of the viewport; its dash in px."""

    line: QPainterPath
    label: QRectF
    dash: tuple[float, ...] = ()
    has_label: bool = False

    @property
    def pill(self) -> QRectF:
        """The rectangle of its label; empty where it has none."""
        return self.label if self.has_label else QRectF()

    @property
    def ends(self) -> tuple[QPointF, QPointF]:
        """Where to take hold of it near its source and near its target; a long one leaves its arrowhead in sight."""
        length = self.line.length()
        inset = _INSET if length > 4 * _INSET else 0.0
        share = self.line.percentAtLength
        return tuple(self.line.pointAtPercent(share(at)) for at in (inset, length - inset))  # type: ignore[return-value]


def drawn_connector(view: "SelectingView", key: str) -> DrawnConnector | None:
    """The connector of that id as it is drawn now; None where it is not on the board."""
    group = _group(view, key)
    if group is None:
        return None
    path = next(item for item in group.items if isinstance(item, Path))
    line = painter_path(path)
    line.translate(group.x, group.y)
    label = next((item for item in group.items if isinstance(item, Box)), None)
    if label:
        rect = QRectF(group.x + label.x, group.y + label.y, label.width, label.height)
    else:
        middle, (width, height) = line.pointAtPercent(0.5), _LABEL
        rect = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
    return DrawnConnector(
        view.view.transform.map(line), view.view.rect_to_view(rect), path.dash, label is not None
    )


def _group(view: "SelectingView", key: str) -> Group | None:
    if view.index is None or view.index.kind_of(key) != "connectors":
        return None
    rows = view.index.groups.values()
    drawn = (item for row in rows if row.role == "connectors" for item in row.items)
    return next((item for item in drawn if isinstance(item, Group) and item.owner == key), None)
