"""The sticky head and the sticky names of lanes, painted over the body."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journey_studio.desktop.canvas.board_painter import BoardPainter, colour_of
from journey_studio.desktop.canvas.detail import Detail
from journey_studio.desktop.canvas.emphasis import Emphasis
from journey_studio.desktop.canvas.far_headers import paint_far_label, paint_far_stages
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Row
from journey_studio.desktop.canvas.stage_titles import hidden_stage, stage_area, with_title_in_sight
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.layout import Theme
from journey_studio.scene import Group


def paint_head(
    board: BoardPainter,
    painter: QPainter,
    index: SceneIndex,
    sticky: Sticky,
    clip: QRectF,
    theme: Theme,
    emphasis: Emphasis,
) -> None:
    """Stages and steps on the ground of the board, with a line below them."""
    view = sticky.head_view
    painter.fillRect(clip, colour_of(theme.canvas))
    painter.save()
    painter.setClipRect(clip.intersected(QRectF(sticky.right, 0, clip.right(), sticky.head)))
    if sticky.is_far:
        paint_far_stages(painter, index, sticky, clip, theme, emphasis.aside)
        painter.restore()
        return
    area = view.rect_to_board(clip)
    for group in index.heads:
        place = view.panned(group.x * view.scale, group.y * view.scale)
        for layer in emphasis.layers(group, index.rows[group.owner]):
            painter.setOpacity(layer.opacity)
            board.row(painter, layer.row, place, area.translated(-group.x, -group.y), theme)
    stage = hidden_stage(index, sticky) if Detail.at(view.scale) > Detail.FAR else None
    painter.setOpacity(1.0)
    if stage and stage.owner not in emphasis.aside and stage_area(stage, sticky).intersects(clip):
        painter.setTransform(view.transform)
        board.ink.group(painter, with_title_in_sight(stage, sticky))
    painter.restore()
    edge = view.rect_to_view(QRectF(0, 0, index.covered.right(), index.head_height))
    line = QRectF(max(edge.left(), clip.left()), sticky.head - 1, min(edge.right(), clip.right()), 1)
    line.setRight(min(edge.right(), clip.right()))
    painter.fillRect(line, colour_of(theme.hairline))


def paint_pins(
    board: BoardPainter,
    painter: QPainter,
    index: SceneIndex,
    sticky: Sticky,
    clip: QRectF,
    theme: Theme,
    emphasis: Emphasis,
) -> None:
    """The lanes that stick below the head, each with its label and its connectors, and a line under the last."""
    lines = index.lines_of(tuple(pin.lane for pin in sticky.pins))
    for pin in sticky.pins:
        room = clip.intersected(QRectF(0, pin.top, clip.right(), pin.bottom - pin.top))
        if room.isEmpty():
            continue
        painter.save()
        painter.fillRect(room, colour_of(theme.canvas))
        body = room.intersected(QRectF(sticky.right, room.top(), room.right(), room.height()))
        painter.setClipRect(body)
        for each in ((pin.lane, index.rows[pin.lane.owner]), *lines):
            board.lane(painter, index, each, pin.view(sticky.view), body, theme, emphasis)
        painter.restore()
        painter.save()
        painter.setClipRect(room.intersected(QRectF(0, room.top(), sticky.right, room.height())))
        _label(board, painter, index.rows[pin.lane.owner], pin.lane, sticky.at_pin(pin), theme)
        painter.restore()
    if sticky.is_loose:
        painter.fillRect(
            QRectF(sticky.right - 1, sticky.head, 1, sticky.bottom - sticky.head), colour_of(theme.hairline)
        )
    end = index.covered.right() * sticky.view.scale + sticky.view.tx
    line = QRectF(max(sticky.left, clip.left()), sticky.bottom - 1, 0, 1)
    line.setRight(min(end, clip.right()))
    painter.fillRect(line, colour_of(theme.border))


def _label(
    board: BoardPainter, painter: QPainter, row: Row, lane: Group, sticky: Sticky, theme: Theme
) -> None:
    """The name of a lane on its band."""
    view = sticky.label_view
    place = view.panned(0, lane.y * view.scale)
    board.grounds(painter, row, place, (sticky.right - sticky.left) / view.scale)
    if row.label and sticky.is_far:
        paint_far_label(painter, lane, row.label, sticky, theme)
    elif row.label_part:
        board.copy(painter, (row.label_part,), place, Detail.ALL, theme)


def paint_labels(
    board: BoardPainter, painter: QPainter, index: SceneIndex, sticky: Sticky, clip: QRectF, theme: Theme
) -> None:
    """The names of the lanes on their bands; a line beside them while the board is scrolled under them."""
    view = sticky.label_view
    width = (sticky.right - sticky.left) / view.scale
    painter.fillRect(clip, colour_of(theme.canvas))
    board.boxes(painter, index.edges, view, width)
    area = view.rect_to_board(clip)
    for group in index.lanes:
        if group.y <= area.bottom() and group.y + group.height >= area.top():
            _label(board, painter, index.rows[group.owner], group, sticky, theme)
    if sticky.is_loose:
        board_end = view.to_view(0, index.covered.bottom()).y()
        line = QRectF(sticky.right - 1, clip.top(), 1, min(clip.bottom(), board_end) - clip.top())
        painter.fillRect(line, colour_of(theme.hairline))
