"""The ranks of the weakest touchpoints on the board: small badges at their corners while the View asks for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from journey_studio.desktop.words import tip, tr
from journey_studio.insight.weakest import weakest
from journey_studio.layout import Theme

if TYPE_CHECKING:
    from journey_studio.desktop.canvas import BoardCanvas
    from journey_studio.desktop.session import Session

MOST = 10
"""So many are marked; a board full of badges says nothing."""

DELAY = 200  # ms after the latest change
_SIZE, _SMALLEST_CARD = 18.0, 24.0


@dataclass(frozen=True, slots=True)
class Badge:
    """The rank of a card in a disc whose middle is at `at`, in px of the viewport."""

    card: str
    rank: int
    at: QPointF
    font: QFont

    @property
    def room(self) -> QRectF:
        """The disc with its outline."""
        return QRectF(self.at.x() - _SIZE / 2, self.at.y() - _SIZE / 2, _SIZE, _SIZE).adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The number in the ground's colour on the colour of pains."""
        disc = self.room.adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.setBrush(QColor(theme.families["pain"].bar))
        painter.drawEllipse(disc)
        painter.setFont(self.font)
        painter.setPen(QColor(theme.surface))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.rank))


class Ranks(QObject):
    """Knows the weakest touchpoints while they are shown, and ranks anew a moment after a change.

    `asked` tells the id of the touchpoint whose badge was clicked: what is its rank made of?
    """

    asked = Signal(str)

    def __init__(self, session: "Session", canvas: "BoardCanvas", parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self.shown = False
        self.order: list[str] = []
        self._scores: list[float] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.now)
        session.changed.connect(lambda _: self._timer.start())
        session.journey_changed.connect(self.now)
        session.replaced.connect(self.now)
        canvas.overlays.add(self.marks)
        canvas.viewport().installEventFilter(self)

    def toggle(self) -> None:
        """Show the ranks on the board, or no longer."""
        self.shown = not self.shown
        self.now()

    def now(self) -> None:
        """Rank the journey that is shown, if somebody looks."""
        self._timer.stop()
        journey = self._session.journey if self.shown else None
        found = weakest(self._session.snapshot, journey)[:MOST] if journey else []
        self.order, self._scores = [weak.card.id for weak in found], [weak.score for weak in found]
        self._canvas.overlays.refresh()

    def marks(self) -> Iterable["Badge"]:
        """A badge at the upper right corner of each of them that is in sight and large enough; numbers of routes stand at the left."""
        font = QFont(self._canvas.font())
        font.setPixelSize(10)
        font.setBold(True)
        for rank, key in enumerate(self.order, 1):
            rect = self._canvas.view_rect_of(key)
            if rect.height() >= _SMALLEST_CARD:
                yield Badge(key, rank, rect.topRight() + QPointF(-_SIZE / 2, -3), font)

    def told(self, badge: Badge) -> str:
        """What a badge says."""
        words = tr("Rank {rank} of the weakest touchpoints, score {score} of 100. Click: what makes it.")
        return words.format(rank=badge.rank, score=f"{self._scores[badge.rank - 1]:.0f}")

    def _at(self, point: QPointF) -> Badge | None:
        return (
            next((badge for badge in self.marks() if badge.room.contains(point)), None)
            if self.shown
            else None
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A badge is asked by a click, and says what it is while the mouse rests on it; the card under it notices nothing."""
        if isinstance(event, QHelpEvent) and (badge := self._at(QPointF(event.pos()))):
            QToolTip.showText(event.globalPos(), tip(self.told(badge)), self._canvas.viewport())
            return True
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.LeftButton
            and (badge := self._at(event.position()))
        ):
            self.asked.emit(badge.card)
            return True
        return False
