"""The plan with its totals by owner and by stage."""

from collections.abc import Iterator
from dataclasses import asdict
from math import isfinite

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import NONE, card_entry, counted, number, one_line, placed
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.plan import (
    Total,
    cost_of,
    grand_total,
    is_done,
    plan,
    totals_by_owner,
    totals_by_stage,
)


def _answer(subject: Subject) -> Json:
    entries = plan(subject.snapshot, subject.journey)
    return {
        "items": [
            {
                **card_entry(each.card, each.place),
                "priority": each.priority,
                "owner": one_line(each.card.owner) or None,
                "due": each.due or None,
                "status": one_line(each.status) or None,
                "done": is_done(each.status),
                "cost": cost_of(each),
            }
            for each in entries
        ],
        "by_owner": [_total(each) for each in totals_by_owner(entries, subject.today)],
        "by_stage": [_total(each) for each in totals_by_stage(entries, subject.today)],
        "total": _total(grand_total(entries, subject.today)),
    }


def _total(total: Total) -> Json:
    cost = total.cost if isfinite(total.cost) else None  # a sum that no number can hold
    return {**asdict(total), "name": one_line(total.name) or None, "cost": cost}


def _lines(answer: Json) -> Iterator[str]:
    if not answer["items"]:
        yield "No plan items yet."
        return
    rows = [
        (
            number(each["priority"]),
            placed(each),
            each["owner"] or NONE,
            each["due"] or NONE,
            each["status"] or NONE,
            number(each["cost"]),
        )
        for each in answer["items"]
    ]
    yield from table(("Priority", "Plan item", "Owner", "Due", "Status", "Cost"), rows, numbers=(0, 5))
    for head, nameless, totals in (
        ("Owner", "No owner", answer["by_owner"]),
        ("Stage", "Untitled stage", answer["by_stage"]),
    ):
        yield ""
        figures = [_figures(each, each["name"] or nameless) for each in totals]
        every = [*figures, _figures(answer["total"], "All")] if len(figures) > 1 else figures
        yield from table(
            (head, "Items", "Not done", "Overdue", "Cost", "Unpriced"), every, numbers=range(1, 6)
        )


def _figures(total: Json, name: str) -> tuple[str, ...]:
    return (name, *(number(total[figure]) for figure in ("items", "open", "overdue", "cost", "unpriced")))


def _digest(answer: Json) -> Iterator[str]:
    total = answer["total"]
    if total["items"]:
        items = counted(total["items"], "plan item", "plan items")
        yield f"{items}, {total['open']} not done, {total['overdue']} overdue, cost {number(total['cost'])}"


PLAN = Part("plan", "Plan", _answer, _lines, _digest)
