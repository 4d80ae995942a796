"""The plan: plan items as a table to type in, with totals by owner and by stage."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from journey_studio.desktop.analysis.answering import lane_for
from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.growing_columns import GrowingColumns
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.planning.plan_cells import ACTION, HEADINGS, WIDTHS, number_words, plan_cells
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, list_text, tr
from journey_studio.document.adding import add
from journey_studio.insight.columns import Place, places
from journey_studio.insight.plan import Total, grand_total, plan, totals_by_owner, totals_by_stage
from journey_studio.model import Card

_LEAST_ACTION, _LEAST_NAME = 200, 110  # px, of the columns that say what is done and of whom totals tell
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanPage(QWidget):
    """The table above, the totals below. `told` says where on the board an item went."""

    escaped = Signal()
    told = Signal(str)

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self.table = CardTable(session, canvas, tr("Plan"), _headings())
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.stretch([ACTION], least=_LEAST_ACTION)
        self.table.escaped.connect(self.escaped)
        self.new = button(tr("Add a plan item"))
        self.new.clicked.connect(self.add_item)
        self.sum = plain_label(role="hint")
        self.nothing = wrapped_label(
            tr(
                "No plan item yet. Add what is to be done, by whom and until when; or answer a pain with one."
            ),
            "hint",
        )
        self.owners, self.stages = _totals(tr("Owner")), _totals(tr("Stage"))
        self._lay_out()

    def refresh(self) -> None:
        """Show the plan items of the map."""
        journey, today = self._session.journey, date.today()
        entries = plan(self._session.snapshot, journey) if journey else []
        ways = tuple((place.way, place.step.id) for place in self._places())
        self.table.show_cells(plan_cells(entries, today, ways))
        self.nothing.setVisible(not entries)
        self.new.setEnabled(self._session.can_edit)
        total = grand_total(entries, today)
        words = [counted(total.items, tr("item"), tr("items")), tr("{count} open").format(count=total.open)]
        words += [tr("{count} overdue").format(count=total.overdue)] if total.overdue else []
        words += [tr("{cost} in all").format(cost=number_words(total.cost))] if total.cost else []
        self.sum.setText(" · ".join(words) if entries else "")
        _fill(self.owners, totals_by_owner(entries, today), tr("No owner"))
        _fill(self.stages, totals_by_stage(entries, today), tr("Untitled stage"))

    def add_item(self) -> None:
        """A plan item in the step of what is selected, else in the first, to be typed in the table at once."""
        snapshot, journey = self._session.snapshot, self._session.journey_id
        lane, steps = lane_for(snapshot, journey, "plan item"), snapshot.steps(journey)
        if lane is None or not steps or self._session.document is None:
            return
        chosen = (snapshot.get(Card, key) for key in self._canvas.selection)
        step = next((card.step for card in chosen if card), steps[0].id)
        with self._session.document.edit("Add plan item") as edit:
            values = {"lane": lane.id, "step": step, "kind": "plan item", "title": tr("New plan item")}
            made = add(edit, Card.noun, values)
        self.refresh()
        self.table.edit_card(made.id, ACTION)
        where = next(place.way for place in self._places() if place.step.id == step)
        self.told.emit(
            tr("The new item stands in {step}, in the lane {lane}.").format(step=where, lane=lane.name)
        )

    def _places(self) -> list[Place]:
        """The steps of the journey, from left to right."""
        journey = self._session.journey
        return list(places(self._session.snapshot, journey).values()) if journey else []

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.new)
        top.addWidget(self.sum, 1)
        below.addWidget(self.owners)
        below.addWidget(self.stages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 3)
        column.addLayout(below, 1)


def _totals(of: str) -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(tr("Totals by {what}").format(what=of.lower()))
    made.setHeaderLabels([of, tr("Items"), tr("Open"), tr("Overdue"), tr("Cost")])
    made.setRootIsDecorated(False)
    for column in range(1, 5):
        made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        made.headerItem().setTextAlignment(column, _RIGHT)
    GrowingColumns(made.header(), (0,), _LEAST_NAME)
    return made


def _fill(made: QTreeWidget, totals: list[Total], nameless: str) -> None:
    made.clear()
    for total in totals:
        numbers = [
            f"{total.items}",
            f"{total.open}",
            f"{total.overdue}",
            number_words(total.cost) if total.cost else "–",
        ]
        item = QTreeWidgetItem(made, [list_text(total.name) or nameless, *numbers])
        for column in range(1, 5):
            item.setTextAlignment(column, _RIGHT)
        if total.unpriced:
            item.setToolTip(4, tr("{count} without a cost").format(count=total.unpriced))


def _headings() -> list[str]:
    return [tr(HEADINGS[number]) for number in range(len(HEADINGS))]
