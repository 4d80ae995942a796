"""The line below the board: how much there is, and the zoom."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.panels.zoom_box import ZoomBox
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tr
from journey_studio.model import Persona


class StatusBar(QFrame):
    """Counts, hidden lanes, the three levels and the lock at the left, the zoom at the right."""

    def __init__(
        self,
        session: Session,
        canvas: BoardCanvas,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(33)
        self._session, self._canvas = session, canvas
        self.counts = plain_label()
        self.counts.setMinimumWidth(1)  # gives way where a panel needs the room
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 14, 0)
        row.setSpacing(2)
        self.hidden_lanes = _action_button(actions["show_lanes"])
        self.levels = _action_button(actions["three_levels"])
        self.lock = _action_button(actions["lock_structure"])
        row.addWidget(self.counts)
        self.checks = _action_button(actions["checks"])
        self.checks.setObjectName("checksCount")
        for words in (self.counts, self.checks):
            words.setMinimumWidth(1)  # where room is short the words give way, not the zoom
        row.addWidget(self.checks)
        row.addWidget(self.hidden_lanes)
        row.addWidget(self.levels)
        row.addWidget(self.lock)
        row.addStretch(1)
        canvas.curves_looked_at.connect(self.show_levels)
        self.zoom = ZoomBox(canvas, actions)
        row.addWidget(self.zoom)

    def refresh(self) -> None:
        """Count again."""
        snapshot, journey = self._session.snapshot, self._session.journey_id
        cards = sum(len(snapshot.cards(lane.id)) for lane in snapshot.lanes(journey))
        counts = (
            counted(len(snapshot.steps(journey)), tr("step"), tr("steps")),
            counted(cards, tr("card"), tr("cards")),
            counted(len(snapshot.of_owner(Persona)), tr("persona"), tr("personas")),
        )
        self.counts.setText(" · ".join(counts))
        hidden = sum(lane.hidden for lane in snapshot.lanes(journey))
        self.hidden_lanes.setText(counted(hidden, tr("lane hidden"), tr("lanes hidden")))
        self.hidden_lanes.setVisible(hidden > 0)
        self.show_levels()
        self.lock.setText(tr("Structure locked"))
        self.lock.setVisible(self._session.journey is not None and self._session.journey.locked)

    def show_levels(self) -> None:
        """Say that only the three levels are in sight, and offer the way back."""
        self.levels.setText(tr("Three levels · show all lanes"))
        self.levels.setVisible(bool(self._canvas.withheld))

    def show_checks(self, count: int) -> None:
        """Say how many checks there are to look at."""
        self.checks.setText("· " + counted(count, tr("check to look at"), tr("checks to look at")))
        self.checks.setVisible(count > 0)


def _action_button(action: QAction) -> QToolButton:
    """A button that is there while there is something to undo by it."""
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    made.hide()
    return made
