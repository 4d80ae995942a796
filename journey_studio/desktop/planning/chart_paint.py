"""The picture of the chart of impact and effort."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from journey_studio.desktop.planning.chart import STEPS, Chart, Chip
from journey_studio.desktop.words import tr
from journey_studio.layout import Theme

_RADIUS, _BAR = 5.0, 4.0
CORNERS = (
    ("Quick wins", 5, 1),
    ("Big projects", 5, 5),
    ("Fill-ins", 1, 1),
    ("Think twice", 1, 5),
)
"""What the corners are called, with their impact and effort."""


def paint_chart(painter: QPainter, chart: Chart, theme: Theme, aimed: tuple[int, int] | None) -> None:
    """The ground: cells, axes, corners; the cell that is aimed at is tinted."""
    plot = chart.plot
    painter.fillRect(plot, QColor(theme.canvas))
    painter.fillRect(
        chart.cell(STEPS, 1).united(chart.cell(3, 3)), QColor(theme.families["opportunity"].fill)
    )
    if aimed:
        painter.fillRect(chart.cell(*aimed), QColor(theme.chosen))
    painter.setPen(QPen(QColor(theme.hairline), 1))
    for step in range(STEPS + 1):
        x = plot.left() + step * plot.width() / STEPS
        y = plot.top() + step * plot.height() / STEPS
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(QColor(theme.muted))
    for step in range(1, STEPS + 1):
        number = Qt.AlignmentFlag.AlignCenter
        row, column = chart.cell(step, 1), chart.cell(1, step)
        painter.drawText(QRectF(plot.left() - 20, row.top(), 16, row.height()), number, str(step))
        painter.drawText(QRectF(column.left(), plot.bottom() + 2, column.width(), 18), number, str(step))
    _axes(painter, plot)
    _corners(painter, chart)
    tray = chart.tray
    painter.drawText(tray.adjusted(_RADIUS, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, tr("Not rated yet"))
    painter.setPen(QPen(QColor(theme.border), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(tray.adjusted(0, 26, 0, 0), _RADIUS, _RADIUS)


def paint_invitation(painter: QPainter, chart: Chart, theme: Theme) -> None:
    """What to do where nothing is to be rated yet."""
    middle, room = (
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        chart.plot.adjusted(60, 60, -60, -60),
    )
    words = painter.boundingRect(room, middle, invitation())
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(words.adjusted(-16, -12, 16, 12), 8, 8)
    painter.setPen(QColor(theme.text))
    painter.drawText(words, middle, invitation())


def invitation() -> str:
    """The words of it."""
    return tr(
        "No opportunity yet. Write on the board what could be better, or answer a pain with one; then rate it here by dragging it "
        "to its place."
    )


def _axes(painter: QPainter, plot: QRectF) -> None:
    middle = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRectF(plot.left(), plot.bottom() + 20, plot.width(), 20), middle, tr("Effort →"))
    painter.save()
    painter.translate(14, plot.center().y())
    painter.rotate(-90)
    painter.drawText(QRectF(-plot.height() / 2, -10, plot.height(), 20), middle, tr("Impact →"))
    painter.restore()


def _corners(painter: QPainter, chart: Chart) -> None:
    below = Qt.AlignmentFlag.AlignBottom
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    for words, impact, effort in CORNERS:
        rect = chart.cell(impact, effort).adjusted(
            -200 if effort > 1 else 7, 4, -7 if effort > 1 else 200, -4
        )
        painter.drawText(rect, (left if effort == 1 else right) | below, tr(words))


def paint_chip(
    painter: QPainter, chip: Chip, words: str, theme: Theme, *, chosen: bool, has_keys: bool
) -> None:
    """An opportunity: its title on the colour of its family, a ring around the one that is chosen."""
    family = theme.families["opportunity"]
    rect = chip.rect
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chip.more:
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            rect, Qt.AlignmentFlag.AlignCenter, tr("+ {count} more").format(count=len(chip.more))
        )
        return
    painter.setPen(QPen(QColor(theme.accent if chosen else family.bar), 2 if chosen else 1))
    painter.setBrush(QColor(theme.surface if not chosen else family.fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(family.bar))
    painter.drawRoundedRect(QRectF(rect.left() + 1, rect.top() + 4, _BAR, rect.height() - 8), 2, 2)
    if chosen and has_keys:
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    inner = rect.adjusted(_BAR + 6, 0, -5, 0)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        inner, middle | Qt.TextFlag.TextWordWrap, _two_lines(painter.fontMetrics(), words, inner)
    )


def _two_lines(metrics: QFontMetrics, words: str, room: QRectF) -> str:
    """The words, cut where they need more than two lines."""
    width, wraps = int(room.width()), Qt.TextFlag.TextWordWrap
    kept = words[:200]
    if any(metrics.horizontalAdvance(word) > width for word in kept.split()):
        return metrics.elidedText(kept, Qt.TextElideMode.ElideRight, width)
    while kept and metrics.boundingRect(0, 0, width, 1000, wraps, kept + "…").height() > room.height():
        kept = kept.rpartition(" ")[0]
    whole = metrics.boundingRect(0, 0, width, 1000, wraps, words[:200]).height() <= room.height()
    if whole and len(words) <= 200:
        return words
    return f"{kept}…" if kept else metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
