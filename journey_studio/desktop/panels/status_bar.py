"""The line below the board: how much there is, and the zoom."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.panels.zoom_box import ZoomBox
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tip, tr
from journey_studio.model import Persona


class StatusBar(QFrame):
    """Counts, checks, hidden lanes, the three levels and the lock at the left, the zoom at the right.

    What has no room is left out part by part, the last count first. While clicks are for something special, that is said instead.
    """

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
        self.counts.setMinimumWidth(1)  # the window can be narrower than the words
        self._counted: tuple[str, ...] = ()
        self._mode, self._problems = "", 0
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 14, 0)
        row.setSpacing(2)
        self.hidden_lanes = _action_button(actions["show_lanes"])
        self.levels = _action_button(actions["three_levels"])
        self.lock = _action_button(actions["lock_structure"])
        row.addWidget(self.counts)
        self.checks = _action_button(actions["checks"])
        self.checks.setObjectName("checksCount")
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
        self._counted = (
            counted(len(snapshot.steps(journey)), tr("step"), tr("steps")),
            counted(cards, tr("card"), tr("cards")),
            counted(len(snapshot.of_owner(Persona)), tr("persona"), tr("personas")),
        )
        hidden = sum(lane.hidden for lane in snapshot.lanes(journey))
        self.hidden_lanes.setText(counted(hidden, tr("lane hidden"), tr("lanes hidden")))
        self.hidden_lanes.setVisible(hidden > 0)
        self.show_levels()
        self.lock.setText(tr("Structure locked"))
        self.lock.setVisible(self._session.journey is not None and self._session.journey.locked)
        self._fit()

    def show_levels(self) -> None:
        """Say that only the three levels are in sight, and offer the way back."""
        self.levels.setText(tr("Three levels · show all lanes"))
        self.levels.setVisible(bool(self._canvas.withheld))
        self._fit()

    def show_checks(self, count: int) -> None:
        """Say how many checks there are to look at."""
        self._problems = count
        self._fit()

    def show_mode(self, words: str) -> None:
        """Say what clicks are for just now; with no words count again."""
        self._mode = words
        self._fit()

    def _fit(self) -> None:
        """Leave out from behind what has no room, in whole parts; the checks go last."""
        parts = tuple(self._mode.split(" · ")) if self._mode else self._counted
        told = counted(self._problems, tr("check to look at"), tr("checks to look at"))
        room = self._room()
        for count in range(len(parts), -1, -1):
            words = " · ".join(parts[:count])
            self.checks.setText(f"· {told}" if words else told)
            has_checks = self._problems > 0 and not self._mode
            taken = self.counts.fontMetrics().horizontalAdvance(words) + 2
            if taken + (self.checks.sizeHint().width() if has_checks else 0) <= room:
                break
        else:
            has_checks = False
        self.counts.setText(words)
        self.counts.setVisible(bool(words))
        self.counts.setToolTip(tip(" · ".join(parts)))
        self.counts.setAccessibleName(" · ".join(parts))
        self.checks.setVisible(has_checks)

    def _room(self) -> int:
        """What the other parts leave for counts and checks, px."""
        others = [
            each for each in (self.hidden_lanes, self.levels, self.lock, self.zoom) if not each.isHidden()
        ]
        margins = self._row.contentsMargins()
        edges = margins.left() + margins.right() + (len(others) + 3) * self._row.spacing()
        return self.width() - edges - sum(each.sizeHint().width() for each in others)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more, or for less."""
        super().resizeEvent(event)
        self._fit()


def _action_button(action: QAction) -> QToolButton:
    """A button that is there while there is something to undo by it."""
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    made.hide()
    return made
