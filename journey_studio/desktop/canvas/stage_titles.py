"""The title of a stage that begins left of the window: moved to where it can be read, as long as its stage has room."""

from dataclasses import replace

from PySide6.QtCore import QRectF

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.scene import Group, Text

_INSET = 20.0


def hidden_stage(index: SceneIndex, sticky: Sticky) -> Group | None:
    """The stage that reaches under the labels with its beginning, at its place on the board; None where none does."""
    edge = (sticky.right - sticky.view.tx) / sticky.view.scale
    stage = index.stage_at(edge)
    return stage if stage and stage.x < edge else None


def with_title_in_sight(stage: Group, sticky: Sticky) -> Group:
    """The stage with its title right of the labels, or at its end where there is less room."""
    edge = (sticky.right - sticky.view.tx) / sticky.view.scale - stage.x
    return replace(
        stage,
        items=tuple(_moved(item, edge, stage) if isinstance(item, Text) else item for item in stage.items),
    )


def stage_area(stage: Group, sticky: Sticky) -> QRectF:
    """Where a stage is seen, in px of the viewport."""
    return sticky.head_view.rect_to_view(QRectF(stage.x, stage.y, stage.width, stage.height))


def _moved(title: Text, edge: float, stage: Group) -> Text:
    width = max((line.width for line in title.lines), default=0.0)
    last = stage.width - _INSET - width
    return replace(title, x=max(title.x, min(edge + _INSET, last)))
