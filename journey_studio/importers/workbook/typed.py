"""What people type, as values: words, yes or no, numbers, days, lists. `Doubt` says what cannot be understood."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.facts import chosen
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.persona import Member, PersonaFact
from journey_studio.model.record import Record, rules_of
from journey_studio.model.source import SOURCE_TYPES, Source
from journey_studio.sheets.persona_columns import BACKED, BULLET
from journey_studio.sheets.plain import cell_text, number_in, typed_text

_YES = ("yes", "y", "x", "true", "1", "wahr", "ja", "oui", "si", "sí", "✓", "✗", "★")
_NO = ("", "no", "n", "false", "0", "falsch", "nein", "non", "-", "–")
_SIGNS = {
    "+": "positive",
    "plus": "positive",
    "good": "positive",
    "-": "negative",
    "−": "negative",
    "minus": "negative",
    "bad": "negative",
}
_FACTS = {name: what for kind in CARD_KINDS.values() for name, what in kind.facts.items()}
_SLASHED = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})$")
_SOURCE = re.compile(r"(?s)(.*?)\s*\((\d{4}-\d{2}-\d{2})\)$")


class Doubt(ValueError):
    """A cell that cannot be understood; the message says why and what would do."""


def fitting(record: type[Record], field: str, value: Any) -> Any:
    """The value, where the field can hold it. Raises `Doubt`."""
    problem = dict(rules_of(record))[field].complaint(value)
    if problem:
        raise Doubt(f"{field.replace('_', ' ')} {problem}")
    return value


def text(value: object) -> str:
    """A text."""
    return typed_text(value)


def yes(value: object) -> bool:
    """Yes or no, as people say it."""
    said = cell_text(value).casefold()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise Doubt(f"“{said}” is neither Yes nor empty")


def sign(value: object) -> str:
    """The sign of a touchpoint."""
    said = cell_text(value).casefold()
    return _one_of(_SIGNS.get(said, said), SIGNS)


def evidence(value: object) -> str:
    """How well founded something is."""
    return _one_of(cell_text(value).casefold(), EVIDENCE_LEVELS)


def _one_of(said: str, words: tuple[str, ...]) -> str:
    if said in words:
        return said
    raise Doubt(f"“{said}” is none of: {', '.join(filter(None, words))}")


def number(value: object) -> float:
    """A number, also one typed as text with a decimal comma or a percent sign."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    found = number_in(cell_text(value))
    if found is None:
        raise Doubt(f"“{cell_text(value)}” is no number")
    return found


def day(value: object) -> str:
    """A day as YYYY-MM-DD, also one typed as 24.12.2026 or 2026/12/24; what could be two days is doubted."""
    said = cell_text(value)
    found = _SLASHED.match(said)
    if not found:
        raise Doubt(f"“{said}” is no day: write it as YYYY-MM-DD")
    first, month, last = found.groups()
    if len(first) == 4:
        return _day(said, int(first), int(month), int(last))
    if len(last) != 4:
        raise Doubt(f"“{said}” is no day: write it as YYYY-MM-DD")
    dotted, one, two = "." in said, int(first), int(month)
    if not dotted and one != two and one <= 12 and two <= 12:
        raise Doubt(f"“{said}” could be two days: write it as YYYY-MM-DD")
    return (
        _day(said, int(last), two, one)
        if dotted or one > 12 or one == two
        else _day(said, int(last), one, two)
    )


def _day(said: str, year: int, month: int, number: int) -> str:
    try:
        return date(year, month, number).isoformat()
    except ValueError as error:
        raise Doubt(f"“{said}” is no day: write it as YYYY-MM-DD") from error


def names(value: object, known: Mapping[str, str]) -> list[str]:
    """Names with commas, semicolons or line breaks between them; known ones may hold a comma themselves."""
    left, found = text(value), []
    longest = sorted((name for name in known if "," in name or ";" in name), key=len, reverse=True)
    for name in longest:
        at = left.casefold().find(name)
        if at >= 0:
            found.append(left[at : at + len(name)])
            left = left[:at] + left[at + len(name) :]
    found += [part.strip() for part in re.split(r"[,;\n]", left)]
    return list(dict.fromkeys(name.removeprefix("#") for name in found if name))


_BOUNDS = {"percent": (0, 100), "1 to 5": (1, 5)}


def fact(kind: str, name: str, value: object) -> Any:
    """The fact of a card as its kind wants it: number, day or text; None where the cell is empty. Raises `Doubt`."""
    said = text(value)
    if not said:
        return None
    own = CARD_KINDS[kind].facts if kind in CARD_KINDS else {}
    what = own.get(name) or _FACTS.get(name, "text")
    if what == "number":
        return number(value)
    if what in _BOUNDS:
        found, (low, high) = number(value), _BOUNDS[what]
        if not low <= found <= high:
            raise Doubt(f"“{said}” does not lie between {low} and {high}")
        return found
    return day(value) if what == "day" else chosen(name, said)


def sources(value: object) -> tuple[Source, ...]:
    """The sources of a card, a line each: `type: what it says (YYYY-MM-DD)`."""
    return tuple(_source(line.strip()) for line in text(value).split("\n") if line.strip())


def _source(line: str) -> Source:
    dated = _SOURCE.match(line)
    words, when = (dated[1], dated[2]) if dated else (line, "")
    kind, colon, rest = words.partition(":")
    known = next((each for each in SOURCE_TYPES if each and each.casefold() == kind.strip().casefold()), "")
    if known:
        return Source(known, rest.strip() if colon else "", when)
    return Source("", words, when)


def members(value: object) -> tuple[Member, ...]:
    """The members of a buying group, a line each: `name: role`."""
    parts = (line.partition(":") for line in text(value).split("\n") if line.strip())
    return tuple(Member(name.strip()[:200], role.strip()[:200]) for name, _, role in parts)


def facts_of_persona(kind: str) -> Callable[[object], tuple[PersonaFact, ...]]:
    """What reads the facts of a kind: a fact begins with a bullet, or each line is one where there is none."""

    def read(value: object) -> tuple[PersonaFact, ...]:
        said = text(value)
        mark = BULLET.strip()
        parts = said.split(f"\n{mark}") if said.startswith(mark) else said.split("\n")
        texts = (part.removeprefix(mark).strip() for part in parts)
        return tuple(_persona_fact(kind, each) for each in texts if each)

    return read


def _persona_fact(kind: str, said: str) -> PersonaFact:
    backed = said.endswith(BACKED.strip())
    return PersonaFact(
        kind, said.removesuffix(BACKED.strip()).strip(), "data-backed" if backed else "assumed"
    )
