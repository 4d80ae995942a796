"""What the plan adds up to, by owner and by stage, below the action list."""

from collections.abc import Sequence
from datetime import date

from journey_studio.insight.opportunities import Opportunity
from journey_studio.insight.plan import Total, grand_total, totals_by_owner, totals_by_stage
from journey_studio.model.wording import word
from journey_studio.report.blocks import section_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.tables import Cell, Heading, add_table

_BETWEEN = 22.0


def add_totals(flow: Flow, report: Report, entries: Sequence[Opportunity]) -> None:
    """The totals of the plan items among these entries; nothing where there are none.

    What is overdue depends on the day it is read, so a page does not say it.
    """
    items, day = [entry for entry in entries if entry.card.kind == "plan item"], date.min
    if not items:
        return
    tables = (
        (word("The plan by owner"), word("Owner"), word("No owner"), totals_by_owner(items, day)),
        (word("The plan by stage"), word("Stage"), word("Untitled stage"), totals_by_stage(items, day)),
    )
    for title, of, nameless, totals in tables:
        head = section_head(title, report.level + 1, flow.width, report.ink, _BETWEEN)
        rows = [_row(total, total.name or nameless) for total in totals]
        if len(rows) > 1:
            rows.append(_row(grand_total(items, day), word("All"), strong=True))
        add_table(flow, (Heading(of, 3.0), *_figures()), rows, report.ink, [head])


def _figures() -> tuple[Heading, ...]:
    return Heading(word("Plan items"), 1.0), Heading(word("Not done"), 1.0), Heading(word("Cost"), 1.4)


def _row(total: Total, name: str, *, strong: bool = False) -> list[Cell]:
    cost = f"{total.cost:,.15g}" if total.cost else ""
    return [Cell(words, strong=strong) for words in (name, f"{total.items}", f"{total.open}", cost)]
