"""Where pages lie in a view: row after row, each as large as the view shows whole, times the zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

from journey_studio.desktop.export.proof import Face

GAP, LABEL = 16.0, 22.0
"""Around pages, and for the words below each, in px."""


def flow(faces: Sequence[Face], room: QSizeF, zoom: float) -> tuple[list[QRectF], QSizeF]:
    """The rectangles of the pages and the size of all, for a view of that room. At zoom 1 a page is seen whole."""
    sizes = [_size(face, room, zoom) for face in faces]
    rows = _rows(sizes, room.width())
    width = max([room.width(), *(_width(row) for row in rows)])
    placed: list[QRectF] = []
    y = GAP
    for row in rows:
        x = (width - _width(row)) / 2 + GAP
        height = max(size.height() for size in row)
        for size in row:
            placed.append(QRectF(QPointF(round(x), round(y + (height - size.height()) / 2)), size))
            x += size.width() + GAP
        y += height + LABEL + GAP
    return placed, QSizeF(width, max(y, room.height()))


def _size(face: Face, room: QSizeF, zoom: float) -> QSizeF:
    across, down = max(room.width() - 2 * GAP, 40.0), max(room.height() - 2 * GAP - LABEL, 40.0)
    scale = min(across / face.width, down / face.height) * zoom
    return QSizeF(max(round(face.width * scale), 4), max(round(face.height * scale), 4))


def _rows(sizes: Sequence[QSizeF], room: float) -> list[list[QSizeF]]:
    rows: list[list[QSizeF]] = []
    for size in sizes:
        if rows and _width([*rows[-1], size]) <= room:
            rows[-1].append(size)
        else:
            rows.append([size])
    return rows


def _width(row: Sequence[QSizeF]) -> float:
    return sum(size.width() + GAP for size in row) + GAP
