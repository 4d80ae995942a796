"""The routes panel: routes compared in a table, the stops of the chosen one, and the way to play it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, button_row, wrapped_label
from journey_studio.desktop.routing import doing
from journey_studio.desktop.routing.clicking import ClickedCards
from journey_studio.desktop.routing.player import Player
from journey_studio.desktop.routing.purchase_choice import PurchaseChoice
from journey_studio.desktop.routing.route_form import RouteForm
from journey_studio.desktop.routing.table import RoutesTable
from journey_studio.desktop.routing.trail import TrailOverlay
from journey_studio.desktop.words import tr
from journey_studio.insight.following import Followed, routes_of
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 424


class RoutesPanel(QFrame):
    """While it is open the chosen route is drawn on the board, and those that are ticked; while one is played, it alone."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.setObjectName("routes")
        self.setFixedWidth(WIDTH)
        self._window = window
        self.trail = TrailOverlay(window.canvas)
        self.clicked = ClickedCards(window.canvas, lambda key: self.add([key]), self._end_clicks)
        self._known: list[Followed] = []
        self._chosen = ""
        self.table, self.player = RoutesTable(), Player()
        self.route = RouteForm(window)
        self.purchase = PurchaseChoice(window.session)
        self.hint = wrapped_label(role="hint")
        self._wire()
        self.new = self._button(tr("New route"), self.make, "primary")
        self.append = self._button(tr("Add selected cards"), self.add_selected)
        self.record = self._button(tr("Click cards in order"), self._toggle_clicks, "tab")
        self.record.setCheckable(True)
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
        self.table.fill(self._known, self._chosen, self._window.canvas.theme)
        self.table.setVisible(bool(self._known))
        self.purchase.setVisible(bool(self._known))
        self.purchase.show_stages()
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
            self.route.name.setFocus()
            self.route.name.selectAll()

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

    def _fill_route(self) -> None:
        for part in (self.new, self.append, self.record):
            part.setEnabled(self._window.session.can_edit)
        self.player.show_route(self.chosen)
        self._draw()
        self.route.show_route(self.chosen)
        if self.clicked.is_on:
            self._toggle_clicks()

    def _draw(self) -> None:
        found, at = (self.chosen if self._window.side.current == "routes" else None), self.player.at
        if found is None:
            self.trail.show(())
        elif at is None:
            self.trail.show([found.route.id, *sorted(self.table.ticked - {found.route.id})])
        else:
            self.trail.show([found.route.id], found.stops[at].number - 1)

    def _played(self) -> None:
        """The player went to another stop."""
        self._draw()
        if self.chosen and self.player.at is not None:
            self.route.stops.setCurrentRow(self.player.at)

    def _toggle_clicks(self) -> None:
        """Cards are clicked from now on, or no more."""
        if not self.record.isChecked():
            self._end_clicks()
            return
        of_new = tr("Click the cards of a new route in order · Esc ends")
        of_one = tr("Click the cards of {route} in order · Esc ends")
        found = self.chosen
        words = (
            of_one.format(route=isolated(" ".join(found.route.title.split()) or tr("Untitled")))
            if found
            else of_new
        )
        self.clicked.begin(words)
        self._window.status.show_mode(words)

    def _end_clicks(self) -> None:
        self.record.setChecked(False)
        self.clicked.stop()
        self._window.status.show_mode("")

    def _button(self, label: str, run: Callable[[], object], role: str = "") -> QPushButton:
        made = button(label, role)
        made.clicked.connect(lambda: run())
        return made

    def _wire(self) -> None:
        self.hint.setText(
            tr(
                "A route is one way through the touchpoints. Select cards and make one, or click cards in their order."
            )
        )
        self.table.chosen.connect(self.choose)
        self.table.ticks_changed.connect(self._draw)
        self.route.changed.connect(self.refresh)
        self.player.moved.connect(self._played)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 14)
        column.addWidget(PanelHead(tr("Routes")))
        column.addWidget(self.hint)
        column.addWidget(self.table)
        column.addWidget(self.purchase)
        column.addLayout(button_row(self.new, self.append))
        column.addWidget(self.record)
        column.addWidget(self.route, 1)
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
        self._end_clicks()


def drawn_routes(window: "MainWindow") -> tuple[str, ...]:
    """The ids of the routes that are drawn over the board now."""
    panel = window.side.panel("routes") if window.side.current == "routes" else None
    return panel.trail.routes if isinstance(panel, RoutesPanel) else ()
