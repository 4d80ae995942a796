"""The columns of the table: what each shows of a card or a point, and what may be entered there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from journey_studio.desktop.table.sheet import Line, Sheet
from journey_studio.desktop.words import capital, tr
from journey_studio.model import Card, Channel, Emotion, InvalidValue, Persona, Tag
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.curve import HIGHEST, LOWEST
from journey_studio.model.kinds import CARD_KINDS

Choices = Sequence[tuple[str, Any]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, width in px, and its text for a row.

    `card` and `point` name the field that is edited for the two kinds of rows, empty where none is. With `choices` one is
    chosen; else text is entered, which `read` makes a value of. It raises `InvalidValue` for text that means none.
    """

    title: str
    width: int
    text: Callable[[Sheet, Line], str]
    card: str = ""
    point: str = ""
    choices: Callable[[Sheet], Choices] | None = None
    read: Callable[[Sheet, str], Any] = lambda sheet, text: text
    sort: Callable[[Sheet, Line], Any] | None = None
    long: bool = False

    def field(self, line: Line) -> str:
        """The field of a row that is edited here; empty where none is."""
        return self.card if isinstance(line, Card) else self.point

    def key(self, sheet: Sheet, line: Line) -> Any:
        """What the row is sorted by."""
        return self.sort(sheet, line) if self.sort else self.text(sheet, line).casefold()


def _stages(sheet: Sheet) -> Choices:
    found = {place.stage.id: place.stage for place in sheet.places.values()}
    return [
        (stage.title or tr("Stage {number}").format(number=n), stage.id)
        for n, stage in enumerate(found.values(), 1)
    ]


def _steps(sheet: Sheet) -> Choices:
    return [(place.name, key) for key, place in sheet.places.items()]


def _lanes(sheet: Sheet) -> Choices:
    return [(lane.name, lane.id) for lane in sheet.snapshot.lanes(sheet.journey.id)]


def _channels(sheet: Sheet) -> Choices:
    return [(tr("None"), None), *((each.name, each.id) for each in sheet.snapshot.of_owner(Channel))]


def _words(values: Sequence[str]) -> Choices:
    return [(capital(value) or tr("Not stated"), value) for value in values]


def _flags(sheet: Sheet) -> Choices:
    return [(tr("No"), False), (tr("Yes"), True)]


def _of_card(show: Callable[[Sheet, Card], str]) -> Callable[[Sheet, Line], str]:
    return lambda sheet, line: show(sheet, line) if isinstance(line, Card) else ""


def _channel(sheet: Sheet, card: Card) -> str:
    channel = sheet.snapshot.get(Channel, card.channel)
    return channel.name if channel else ""


def _personas(sheet: Sheet, line: Line) -> str:
    if isinstance(line, Emotion):
        return sheet.persona(line)
    found = (sheet.snapshot.get(Persona, key) for key in line.personas)
    return ", ".join(each.name for each in found if each)


def _tags(sheet: Sheet, card: Card) -> str:
    return ", ".join(tag.name for key in card.tags if (tag := sheet.snapshot.get(Tag, key)))


def _names(text: str) -> list[str]:
    return list(dict.fromkeys(name for part in text.split(",") if (name := " ".join(part.split()))))


def _persona_ids(sheet: Sheet, text: str) -> list[str]:
    """The personas with these names, parted by commas; a name may itself hold commas."""
    known = {persona.name.casefold(): persona.id for persona in sheet.snapshot.of_owner(Persona)}
    found, rest = [], text.strip()
    while rest:
        match = max((name for name in known if rest.casefold().startswith(name)), key=len, default="")
        after = rest[len(match) :].lstrip()
        if not match or (after and not after.startswith(",")):
            raise InvalidValue(tr("There is no persona called {name}.").format(name=rest.split(",")[0][:60]))
        found.append(known[match])
        rest = after.removeprefix(",").strip()
    return list(dict.fromkeys(found))


def _value(sheet: Sheet, text: str) -> float:
    try:
        return float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        words = tr("An emotion is a number from {low:g} to {high:g}.").format(low=LOWEST, high=HIGHEST)
        raise InvalidValue(words) from None


def _place(sheet: Sheet, line: Line) -> int:
    return sheet.places[line.step].column


def _row(sheet: Sheet, line: Line) -> int:
    lane = sheet.lane(line)
    return sheet.lane_numbers.get(lane.id, -1) if lane else -1


COLUMNS: tuple[Column, ...] = (
    Column("Stage", 130, lambda sheet, line: sheet.places[line.step].stage.title, "stage", choices=_stages, sort=_place),
    Column("Step", 140, lambda sheet, line: sheet.places[line.step].name, "step", choices=_steps, sort=_place),
    Column("Lane", 140, lambda sheet, line: lane.name if (lane := sheet.lane(line)) else "", "lane", choices=_lanes, sort=_row),
    Column("Kind", 120, lambda sheet, line: CARD_KINDS[line.kind].word if isinstance(line, Card) else tr("Emotion"),
           "kind", choices=lambda sheet: [(kind.word, name) for name, kind in CARD_KINDS.items()]),
    Column("Title", 220, lambda sheet, line: line.title if isinstance(line, Card) else line.word, "title", "word", long=True),
    Column("Text", 280, lambda sheet, line: line.body if isinstance(line, Card) else line.quote, "body", "quote", long=True),
    Column("Channel", 120, _of_card(_channel), "channel", choices=_channels),
    Column("Owner", 110, _of_card(lambda sheet, card: card.owner), "owner"),
    Column("Personas", 120, _personas, "personas", read=_persona_ids),
    Column("Evidence", 100, lambda sheet, line: capital(line.evidence), "evidence", "evidence",
           choices=lambda sheet: _words(EVIDENCE_LEVELS), sort=lambda sheet, line: EVIDENCE_LEVELS.index(line.evidence)),
    Column("Emotion", 80, lambda sheet, line: f"{line.value:+g}".replace("-", "−") if isinstance(line, Emotion) else "", "", "value",
           read=_value, sort=lambda sheet, line: line.value if isinstance(line, Emotion) else HIGHEST + 1),
    Column("Tags", 130, _of_card(_tags), "tags", read=lambda sheet, text: _names(text)),
    Column("Sign", 90, _of_card(lambda sheet, card: capital(card.sign)), "sign", choices=lambda sheet: _words(SIGNS)),
    Column("Moment of truth", 120, _of_card(lambda sheet, card: tr("Yes") if card.moment_of_truth else ""), "moment_of_truth", choices=_flags),
    Column("Breaking point", 110, _of_card(lambda sheet, card: tr("Yes") if card.breaking_point else ""), "breaking_point", choices=_flags),
    Column("Why people leave", 180, _of_card(lambda sheet, card: card.breaking_reason), "breaking_reason", long=True),
)  # fmt: skip
