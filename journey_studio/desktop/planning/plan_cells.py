"""The rows of the plan: one a plan item, each fact typed in place."""

from collections.abc import Callable
from datetime import date

from journey_studio.desktop.planning.cells import Cell, Put
from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.document.changing import change
from journey_studio.document.moving import move
from journey_studio.insight.opportunities import Opportunity
from journey_studio.insight.plan import cost_of, is_done
from journey_studio.model import Card, InvalidValue

HEADINGS = ("Priority", "Action", "Owner", "Due", "Status", "Cost", "Stage")
ACTION = HEADINGS.index("Action")
WIDTHS = (70, 300, 140, 108, 108, 84, 170)
"""Of the columns, px; that of the action grows."""

Read = Callable[[str], object]


def plan_cells(
    entries: list[Opportunity], today: date, ways: tuple[tuple[str, str], ...]
) -> list[list[Cell]]:
    """The cells of these entries, which can be moved to the steps of `ways`: the way to each, and its id."""
    return [_row(entry, today, ways) for entry in entries]


def _row(entry: Opportunity, today: date, ways: tuple[tuple[str, str], ...]) -> list[Cell]:
    card = entry.card
    cost = cost_of(entry)
    late = bool(entry.due) and entry.due < today.isoformat() and not is_done(entry.status)
    return [
        Cell(number_words(entry.priority), card.id, _fact(card, "priority", read_priority), "Set priority"),
        Cell(card.name, card.id, _field(card, "title"), "Edit plan item", long=True),
        Cell(card.owner, card.id, _field(card, "owner"), "Set owner"),
        Cell(entry.due, card.id, _fact(card, "due", read_day), "Set due date", loud=late),
        Cell(entry.status, card.id, _fact(card, "status", str), "Set status"),
        Cell(number_words(cost), card.id, _fact(card, "cost", read_cost), "Set cost", right=True),
        Cell(
            entry.place.way,
            card.id,
            _to_step(card),
            "Move plan item",
            choices=ways,
            chosen=entry.place.step.id,
        ),
    ]


def read_priority(text: str) -> object:
    """A priority, 1 to 5; empty for none. Raises `InvalidValue`."""
    if not text:
        return None
    if text not in ("1", "2", "3", "4", "5"):
        raise InvalidValue(tr("A priority is a number from 1 (first) to 5, not “{text}”.").format(text=text))
    return int(text)


def read_day(text: str) -> object:
    """A day as YYYY-MM-DD; empty for none. Raises `InvalidValue`."""
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        problem = tr("A day is written as YYYY-MM-DD, such as 2027-03-31, not “{text}”.").format(text=text)
        raise InvalidValue(problem) from None


def read_cost(text: str) -> object:
    """A number, spaces and one comma or point allowed; empty for none. Raises `InvalidValue`."""
    plain = "".join(text.split()).replace(",", ".")
    try:
        number = float(plain) if plain else None
    except ValueError:
        number = float("nan")
    if number is not None and not abs(number) < 1e15:
        raise InvalidValue(tr("A cost is a number, such as 1200 or 99.50, not “{text}”.").format(text=text))
    return int(number) if number is not None and number.is_integer() else number


def _fact(card: Card, name: str, read: Read) -> Put:
    def put(edit: Edit, text: str) -> None:
        value = read(text)
        held = edit.snapshot.need(Card, card.id).facts
        facts = {key: fact for key, fact in held.items() if key != name}
        change(edit, card.id, {"facts": facts if value in (None, "") else {**facts, name: value}})

    return put


def _field(card: Card, name: str) -> Put:
    def put(edit: Edit, text: str) -> None:
        change(edit, card.id, {name: text})

    return put


def _to_step(card: Card) -> Put:
    def put(edit: Edit, step: str) -> None:
        move(edit, card.id, step=step)

    return put


def number_words(value: float | None) -> str:
    """A number as it can be typed again, thousands apart; empty for none."""
    return "" if value is None else f"{value:,.15g}".replace(",", " ")
