"""The routes panel: routes compared in a table, the stops of the chosen one, and the way to play it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.routing import doing
from journey_studio.desktop.routing.clicking import ClickedCards
from journey_studio.desktop.routing.player import Player
from journey_studio.desktop.routing.stops import StopsList
from journey_studio.desktop.routing.table import RoutesTable
from journey_studio.desktop.routing.trail import Trail
from journey_studio.desktop.routing.words import stop_line
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.following import Followed, routes_of
from journey_studio.model import Persona

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 380


class RoutesPanel(QFrame):
    """While it is in sight the chosen route is drawn on the board."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.setObjectName("routes")
        self.setFixedWidth(WIDTH)
        self._window = window
        self.trail = Trail(window.canvas)
        self.clicked = ClickedCards(window.canvas, lambda key: self.add([key]))
        self._known: list[Followed] = []
        self._chosen = ""
        self.table, self.stops, self.player = RoutesTable(), StopsList(), Player()
        self.name, self.persona = QLineEdit(), QComboBox()
        self.hint = wrapped_label(role="hint")
        self._make_lists()
        self.new = self._button(tr("New route"), self.make, "primary")
        self.append = self._button(tr("Add selected cards"), self.add_selected)
        self.record = self._button(tr("Click cards in order"), self._toggle_clicks, "tab")
        self.record.setCheckable(True)
        self.up = self._button(tr("Earlier"), lambda: self.move_stop(-1), "quiet")
        self.down = self._button(tr("Later"), lambda: self.move_stop(1), "quiet")
        self.out = self._button(tr("Take out"), self.remove_stop, "quiet")
        self.drop = self._button(tr("Delete route"), self.delete, "quiet")
        self._lay_out()

    @property
    def chosen(self) -> Followed | None:
        """The route that is looked at."""
        return next((each for each in self._known if each.route.id == self._chosen), None)

    def refresh(self) -> None:
        """List the routes as they are now."""
        session = self._window.session
        self._known = routes_of(session.snapshot, session.journey) if session.journey else []
        if self.chosen is None:
            self._chosen = self._known[0].route.id if self._known else ""
        self.table.fill(self._known, self._chosen)
        self.table.setVisible(bool(self._known))
        self.hint.setVisible(not self._known)
        self._fill_route()

    def choose(self, key: str) -> None:
        """Look at a route."""
        if key != self._chosen:
            self._chosen = key
            self.refresh()

    def make(self) -> None:
        """A new route through what is selected, in reading order; it is chosen, and its name can be typed."""
        made = doing.make(self._window)
        if made:
            self._chosen = made
            self.refresh()
            self.name.setFocus()
            self.name.selectAll()

    def add_selected(self) -> None:
        """Go on through the selected cards."""
        self.add(doing.selected_cards(self._window))

    def add(self, cards: list[str]) -> None:
        """Go on through these cards; without a route one is made."""
        if self.chosen is None:
            self._chosen = doing.make(self._window, cards)
        elif cards:
            doing.append(self._window, self._chosen, cards)
        self.refresh()

    def move_stop(self, way: int) -> None:
        """The chosen stop earlier or later."""
        row = self.stops.currentRow()
        if doing.move(self._window, self._chosen, self._place(row), self._place(row + way)):
            self.refresh()
            self.stops.setCurrentRow(row + way)

    def remove_stop(self) -> None:
        """Take the chosen stop out."""
        row = self.stops.currentRow()
        if doing.take_out(self._window, self._chosen, self._place(row)):
            self.refresh()
            self.stops.setCurrentRow(min(row, self.stops.count() - 1))

    def delete(self) -> None:
        """Delete the chosen route; the notice can bring it back."""
        doing.delete_route(self._window, self._chosen)
        self.refresh()

    def _fill_route(self) -> None:
        found, can = self.chosen, self._window.session.can_edit
        of_route = (self.name, self.persona, self.up, self.down, self.out, self.drop)
        for part in (*of_route, self.stops):
            part.setVisible(found is not None)
        for part in (*of_route, self.new, self.append, self.record):
            part.setEnabled(can)
        self.player.show_route(found)
        self._draw()
        if found is not None:
            if not self.name.hasFocus():
                self.name.setText(found.route.title)
            self._fill_personas(found)
            self._fill_stops(found)

    def _draw(self) -> None:
        found = self.chosen if self.isVisible() else None
        self.trail.show([stop.card.id for stop in found.stops] if found else (), self.player.at)

    def _played(self) -> None:
        """The player went to another stop."""
        self._draw()
        if self.chosen and self.player.at is not None:
            self.stops.setCurrentRow(self.player.at)

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
            self.persona.addItem(persona.name, persona.id)
        self.persona.setCurrentIndex(max(self.persona.findData(found.route.persona), 0))

    def _place(self, row: int) -> int:
        """The place of a listed stop in its route; −1 where there is none. Stops that no board shows are not listed."""
        found = self.chosen
        return found.stops[row].number - 1 if found and 0 <= row < len(found.stops) else -1

    def _toggle_clicks(self) -> None:
        self.clicked.is_on = self.record.isChecked()

    def _rename(self) -> None:
        doing.change_route(self._window, self._chosen, {"title": self.name.text().strip()})

    def _give_persona(self) -> None:
        doing.change_route(self._window, self._chosen, {"persona": self.persona.currentData()})
        self.refresh()

    def _show_stop(self) -> None:
        found, row = self.chosen, self.stops.currentRow()
        if found and 0 <= row < len(found.stops):
            self._window.canvas.bring_into_view(found.stops[row].card.id)

    def _button(self, label: str, run: Callable[[], object], role: str = "") -> QPushButton:
        made = button(label, role)
        made.clicked.connect(lambda: run())
        return made

    def _make_lists(self) -> None:
        self.hint.setText(
            tr(
                "A route is one way through the touchpoints. Select cards and make one, or click cards in their order."
            )
        )
        self.table.chosen.connect(self.choose)
        self.player.moved.connect(self._played)
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

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 14)
        column.addWidget(plain_label(tr("Routes"), "title"))
        column.addWidget(self.hint)
        column.addWidget(self.table)
        column.addLayout(_row(self.new, self.append))
        column.addWidget(self.record)
        column.addWidget(self.name)
        column.addWidget(self.persona)
        column.addWidget(self.stops, 1)
        column.addLayout(_row(self.up, self.down, self.out, self.drop))
        column.addWidget(self.player)
        column.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the route again."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """The board is free of the route, and clicks are clicks."""
        super().hideEvent(event)
        self._draw()
        self.record.setChecked(False)
        self.clicked.is_on = False


def _row(*widgets: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return row
