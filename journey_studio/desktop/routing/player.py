"""Playing a route: from stop to stop, with what has been counted on the way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.routing.words import played
from journey_studio.desktop.words import tr
from journey_studio.insight.following import Followed


class Player(QWidget):
    """`at` is the stop that is played (from 0 among those shown), None while none is; `moved` tells of another one."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.at: int | None = None
        self._found: Followed | None = None
        self.told = wrapped_label()
        self.back, self.next = button(tr("Back")), button(tr("Play"), "primary")
        self.end = button(tr("Stop"))
        self.back.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.end.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(6)
        for each in (self.back, self.next, self.end):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addLayout(row)

    def show_route(self, found: Followed | None) -> None:
        """Play this route from now on; it stays where it is as far as there is such a stop."""
        same = found and self._found and found.route.id == self._found.route.id
        self._found = found
        count = len(found.stops) if found else 0
        self.at = min(self.at, count - 1) if same and self.at is not None and count else None
        self.setVisible(found is not None)
        if found is not None:
            self.told.setText(played(found, self.at))
        self.next.setText(tr("Play") if self.at is None else tr("Next"))
        self.next.setEnabled(bool(count) and self.at != count - 1)
        self.back.setEnabled(bool(self.at))
        self.end.setEnabled(self.at is not None)

    def step(self, way: int) -> None:
        """To the next stop, or back."""
        count = len(self._found.stops) if self._found else 0
        if count:
            start = -1 if self.at is None else self.at
            self.at = min(max(start + way, 0), count - 1)
            self._tell()

    def stop(self) -> None:
        """See the whole route again."""
        self.at = None
        self._tell()

    def _tell(self) -> None:
        self.show_route(self._found)
        self.moved.emit()
