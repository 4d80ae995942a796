"""The plan: what is to be done, with totals by owner and by stage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from journey_studio.insight.columns import number_of
from journey_studio.insight.opportunities import Opportunity, actions
from journey_studio.model import Journey, Snapshot

DONE_WORDS = frozenset(
    ("done", "finished", "complete", "completed", "closed", "cancelled", "canceled", "dropped", "rejected")
)
"""The words of a status that say that nothing is left to do."""


def is_done(status: str) -> bool:
    """Whether a status in the map's own words says that nothing is left to do."""
    return status.strip().lower() in DONE_WORDS


@dataclass(frozen=True, slots=True)
class Total:
    """What one owner or one stage has to do: items, those not done, those overdue, and their cost as entered.

    `unpriced` says how many of the items name no cost.
    """

    name: str
    items: int
    open: int
    overdue: int
    cost: float
    unpriced: int


def plan(snapshot: Snapshot, journey: Journey) -> list[Opportunity]:
    """The plan items in their order: by priority (1 first, none last), then as they are read on the board."""
    return [entry for entry in actions(snapshot, journey) if entry.card.kind == "plan item"]


def cost_of(entry: Opportunity) -> float | None:
    """The cost of an item in the map's own currency; None where nobody has said."""
    return number_of(entry.card, "cost")


def totals_by_owner(entries: list[Opportunity], today: date) -> list[Total]:
    """A total for each owner, in the order of the entries; what has none comes last, under an empty name."""
    return sorted(_totals(entries, lambda entry: entry.card.owner, today), key=lambda total: not total.name)


def totals_by_stage(entries: list[Opportunity], today: date) -> list[Total]:
    """A total for each stage that has an entry, from left to right; stages of one name are told apart."""
    ordered = sorted(entries, key=lambda entry: entry.place.column)
    groups: dict[str, list[Opportunity]] = {}
    for entry in ordered:
        groups.setdefault(entry.place.stage.id, []).append(entry)
    return [_total(group[0].place.stage.title, group, today) for group in groups.values()]


def grand_total(entries: list[Opportunity], today: date) -> Total:
    """The total of all entries, without a name."""
    return _total("", entries, today)


def _totals(entries: list[Opportunity], name_of: Callable[[Opportunity], str], today: date) -> list[Total]:
    groups: dict[str, list[Opportunity]] = {}
    for entry in entries:
        groups.setdefault(name_of(entry), []).append(entry)
    return [_total(name, group, today) for name, group in groups.items()]


def _total(name: str, entries: list[Opportunity], today: date) -> Total:
    costs = [cost_of(entry) for entry in entries]
    left = [entry for entry in entries if not is_done(entry.status)]
    overdue = sum(bool(entry.due) and entry.due < today.isoformat() for entry in left)
    stated = [cost for cost in costs if cost is not None]
    return Total(name, len(entries), len(left), overdue, sum(stated), len(costs) - len(stated))
