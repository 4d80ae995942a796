"""One route: its name, its persona, and its stops in order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from journey_studio.desktop.levels import reach
from journey_studio.desktop.panels.making import button, button_row
from journey_studio.desktop.routing import doing
from journey_studio.desktop.routing.stops import StopsList
from journey_studio.desktop.routing.words import stop_line
from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.insight.following import Followed
from journey_studio.model import Persona

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class RouteForm(QWidget):
    """Each change is one edit; `changed` follows those that the list of routes shows."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self._found: Followed | None = None
        self.name, self.persona, self.stops = QLineEdit(), QComboBox(), StopsList()
        self.up, self.down = button(tr("Earlier"), "quiet"), button(tr("Later"), "quiet")
        self.out, self.drop = button(tr("Take out"), "quiet"), button(tr("Delete route"), "quiet")
        self._wire()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addWidget(self.persona)
        column.addWidget(self.stops, 1)
        column.addLayout(button_row(self.up, self.down, self.out, self.drop))

    def show_route(self, found: Followed | None) -> None:
        """Show a route as it is now, or none."""
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            return
        can = self._window.session.can_edit
        for part in (self.name, self.persona, self.up, self.down, self.out, self.drop):
            part.setEnabled(can)
        if not self.name.hasFocus():
            self.name.setText(found.route.title)
        self._fill_personas(found)
        self._fill_stops(found)

    def move_stop(self, way: int) -> None:
        """The chosen stop earlier or later."""
        row = self.stops.currentRow()
        if doing.move(self._window, self._route, self._place(row), self._place(row + way)):
            self.changed.emit()
            self.stops.setCurrentRow(row + way)

    def remove_stop(self) -> None:
        """Take the chosen stop out."""
        row = self.stops.currentRow()
        if doing.take_out(self._window, self._route, self._place(row)):
            self.changed.emit()
            self.stops.setCurrentRow(min(row, self.stops.count() - 1))

    def delete(self) -> None:
        """Delete the route; the notice can bring it back."""
        doing.delete_route(self._window, self._route)
        self.changed.emit()

    @property
    def _route(self) -> str:
        return self._found.route.id if self._found else ""

    def _place(self, row: int) -> int:
        """The place of a listed stop in its route; −1 where there is none. Stops that no board shows are not listed."""
        found = self._found
        return found.stops[row].number - 1 if found and 0 <= row < len(found.stops) else -1

    def _fill_stops(self, found: Followed) -> None:
        row = self.stops.currentRow()
        self.stops.blockSignals(True)
        self.stops.clear()
        self.stops.addItems([stop_line(stop) for stop in found.stops])
        self.stops.setCurrentRow(min(row, len(found.stops) - 1))
        self.stops.blockSignals(False)

    def _fill_personas(self, found: Followed) -> None:
        self.persona.clear()
        self.persona.addItem(tr("For everybody"), None)
        for persona in self._window.session.snapshot.of_owner(Persona):
            self.persona.addItem(list_text(persona.name), persona.id)
        self.persona.setCurrentIndex(max(self.persona.findData(found.route.persona), 0))

    def _rename(self) -> None:
        doing.change_route(self._window, self._route, {"title": self.name.text().strip()})

    def _give_persona(self) -> None:
        doing.change_route(self._window, self._route, {"persona": self.persona.currentData()})
        self.changed.emit()

    def _show_stop(self) -> None:
        found, row = self._found, self.stops.currentRow()
        if found and 0 <= row < len(found.stops):
            card = found.stops[row].card.id
            reach(self._window, (card,))
            self._window.canvas.bring_into_view(card)

    def _wire(self) -> None:
        self.up.clicked.connect(lambda: self.move_stop(-1))
        self.down.clicked.connect(lambda: self.move_stop(1))
        self.out.clicked.connect(self.remove_stop)
        self.drop.clicked.connect(self.delete)
        self.name.setAccessibleName(tr("Name of the route"))
        self.name.setPlaceholderText(tr("Name, for example: Subscription"))
        self.name.editingFinished.connect(self._rename)
        self.persona.setAccessibleName(tr("Persona of the route"))
        self.persona.activated.connect(lambda _: self._give_persona())
        self.stops.setAccessibleName(tr("Stops of the route"))
        self.stops.setToolTip(tip(tr("Alt+Up and Alt+Down move a stop, Delete takes it out")))
        self.stops.moved.connect(self.move_stop)
        self.stops.taken_out.connect(self.remove_stop)
        self.stops.currentRowChanged.connect(lambda _: self._show_stop())
