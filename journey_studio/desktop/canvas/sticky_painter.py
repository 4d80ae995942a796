"""The sticky head and the sticky names of lanes, painted over the body."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journey_studio.desktop.canvas.board_painter import BoardPainter, colour_of
from journey_studio.desktop.canvas.detail import Detail
from journey_studio.desktop.canvas.far_headers import paint_far_label, paint_far_stages
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.stage_titles import hidden_stage, stage_area, with_title_in_sight
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.layout import Theme


def paint_head(
    board: BoardPainter, painter: QPainter, index: SceneIndex, sticky: Sticky, clip: QRectF, theme: Theme
) -> None:
    """Stages and steps on the ground of the board, with a line below them."""
    view = sticky.head_view
    painter.fillRect(clip, colour_of(theme.canvas))
    painter.save()
    painter.setClipRect(clip.intersected(QRectF(sticky.right, 0, clip.right(), sticky.bottom)))
    if sticky.is_far:
        paint_far_stages(painter, index, sticky, clip, theme)
        painter.restore()
        return
    area = view.rect_to_board(clip)
    for group in index.heads:
        place = view.panned(group.x * view.scale, group.y * view.scale)
        board.row(painter, index.rows[group.owner], place, area.translated(-group.x, -group.y), theme)
    stage = hidden_stage(index, sticky) if Detail.at(view.scale) > Detail.FAR else None
    if stage and stage_area(stage, sticky).intersects(clip):
        painter.setTransform(view.transform)
        board.ink.group(painter, with_title_in_sight(stage, sticky))
    painter.restore()
    edge = view.rect_to_view(QRectF(0, 0, index.covered.right(), index.head_height))
    line = QRectF(max(edge.left(), clip.left()), sticky.bottom - 1, min(edge.right(), clip.right()), 1)
    line.setRight(min(edge.right(), clip.right()))
    painter.fillRect(line, colour_of(theme.hairline))


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
        row = index.rows[group.owner]
        if group.y > area.bottom() or group.y + group.height < area.top():
            continue
        place = view.panned(0, group.y * view.scale)
        board.grounds(painter, row, place, width)
        if row.label and sticky.is_far:
            paint_far_label(painter, group, row.label, sticky, theme)
        elif row.label_part:
            board.copy(painter, (row.label_part,), place, Detail.ALL, theme)
    if sticky.is_loose:
        board_end = view.to_view(0, index.covered.bottom()).y()
        line = QRectF(sticky.right - 1, clip.top(), 1, min(clip.bottom(), board_end) - clip.top())
        painter.fillRect(line, colour_of(theme.hairline))
