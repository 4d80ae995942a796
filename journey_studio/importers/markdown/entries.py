"""What stands in the lists: fields of the journey, of personas and of cards, and points of curves."""

import re
from collections.abc import Mapping
from typing import Any

from journey_studio.importers.feeling_words import faces, felt
from journey_studio.importers.foreign import number
from journey_studio.importers.lane_words import card_kind_of
from journey_studio.importers.markdown.board import Board
from journey_studio.importers.markdown.inline import Words
from journey_studio.importers.markdown.parts import Entry
from journey_studio.importers.sketch import SHORT
from journey_studio.markdown.words import CARD, FACT, JOURNEY, KNOWN_FACTS, UNTITLED, fact_name
from journey_studio.model import Member, PersonaFact
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.channel import CHANNEL_KINDS
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.journey import STATES, TYPES
from journey_studio.model.persona import FACT_KINDS, FACT_LEVELS, PERSONA_KINDS
from journey_studio.model.rules import day
from journey_studio.model.source import SOURCE_TYPES, Source

_FIELDS = {called.casefold(): name for name, called in CARD.items()}
_ABOUT = {called.casefold(): name for name, called in JOURNEY.items()}
_FACTS = {fact_name(name).casefold(): name for name in KNOWN_FACTS}
_VALUE = re.compile(r"([+−-]?\d+(?:[.,]\d+)?)(?=\s|\Z)\s*")
_CHOICES = {"state": STATES, "type": TYPES, "sign": SIGNS, "evidence": EVIDENCE_LEVELS}
_DAYS = ("review_date",)


def journey_field(entry: Entry, about: dict[str, Any]) -> bool:
    """Take a field of the journey; False where this is none."""
    name = _ABOUT.get(entry.words.name.casefold())
    value = entry.words.rest
    if name is None or (name in _CHOICES and value.casefold() not in _CHOICES[name]) or name in about:
        return False
    if name in _DAYS and day().complaint(value):
        return False
    about[name] = value.casefold() if name in _CHOICES else value[: 35 if name == "language" else None]
    return True


def persona(name: str, entries: list[Entry], board: Board) -> None:
    """Describe a persona that this import makes."""
    key = board.sketch.shared.persona(name)
    if key is None or not board.sketch.shared.is_new(key):
        return
    values: dict[str, Any] = {"facts": (), "members": ()}
    for entry in entries:
        words, field = entry.words, entry.words.name.casefold()
        text = board.sketch.text(words.rest or words.text, entry.line)
        if field in ("role", "segment"):
            values[field] = text[: SHORT if field == "segment" else None]
        elif field == "kind" and text in PERSONA_KINDS:
            values["kind"] = text
        elif field == "member":
            values["members"] += (Member(text[:SHORT], "; ".join(words.notes)[:SHORT]),)
        else:
            level = next((note for note in words.notes if note in FACT_LEVELS), FACT_LEVELS[0])
            kind = field if field in FACT_KINDS else "other"
            told = text if kind == field or not words.name else f"{words.name}: {text}"
            values["facts"] += (PersonaFact(kind, told, level),)
    board.sketch.shared.describe(key, **values)


def card(entry: Entry, lane: str, step: str, board: Board) -> None:
    """An entry below a lane: a card with its fields."""
    words = entry.words
    untitled = UNTITLED in words.notes
    values = _values(entry, board)
    title = "" if untitled else words.text
    name = title or str(values.get("body", ""))
    kind = next(filter(None, map(card_kind_of, words.notes)), None)
    rest = "\n".join(more.text for more in entry.more if more.text)
    if rest:
        values["body"] = "\n".join(filter(None, (str(values.get("body", "")), rest)))
    changes = {"title": board.sketch.text(title, entry.line), **values, **({"kind": kind} if kind else {})}
    board.card(lane, step, name, entry.line, **changes)


def _values(entry: Entry, board: Board) -> dict[str, Any]:
    """The fields of a card; what is no field of ours is more of its text."""
    values: dict[str, Any] = {}
    facts: dict[str, Any] = {}
    other: list[str] = []
    for inner in entry.entries:
        words, name = inner.words, inner.words.name.casefold()
        text = board.sketch.text(words.rest, inner.line)
        if FACT in words.notes:
            facts[words.name] = text
        elif name in _FIELDS and _set(_FIELDS[name], text, words, values, board):
            pass
        elif name in _FACTS and text:
            facts[_FACTS[name]] = _fact(_FACTS[name], text)
        else:
            other.append(words.text)
        other += [more.text for each in inner.entries for more in (each.words, *each.more)]
    if other:
        values["body"] = "\n".join(filter(None, (str(values.get("body", "")), *other)))
    if facts:
        values["facts"] = FrozenMap(facts)
    return values


def _set(name: str, text: str, words: Words, values: dict[str, Any], board: Board) -> bool:
    """Set one field; False where the text is no value of it."""
    shared = board.sketch.shared
    if name in _CHOICES and text not in _CHOICES[name]:
        return False
    match name:
        case "moment_of_truth" | "breaking_point":
            values[name] = True
            if text and name == "breaking_point":
                values["breaking_reason"] = text
        case "end_step":
            values[name] = board.step_of_number(text) or values.get(name)
            return values[name] is not None
        case "channel":
            kind = next((note for note in words.notes if note in CHANNEL_KINDS), CHANNEL_KINDS[0])
            values[name] = shared.channel(text, kind=kind)
        case "sources":
            values[name] = (*values.get(name, ()), _source(text, words))
        case "tags" | "personas":
            found = shared.tag(text) if name == "tags" else shared.persona(text)
            values[name] = tuple(dict.fromkeys((*values.get(name, ()), *filter(None, (found,)))))
        case "owner":
            values[name] = text[:SHORT]
        case _:
            values[name] = text
    return True


def _source(text: str, words: Words) -> Source:
    kind = next((note for note in words.notes if note in SOURCE_TYPES), "")
    date = next((note for note in words.notes if not day().complaint(note)), "")
    return Source(kind, text, date)


def _fact(name: str, text: str) -> object:
    value = number(text)
    return value if value is not None and KNOWN_FACTS[name] not in ("text", "day") else text


def emotion(entry: Entry, step: str, board: Board) -> bool:
    """An entry below an emotion lane: a point of a persona's curve. False where no value is told."""
    words = entry.words
    name, text = (words.name, words.rest) if words.name else ("", words.text)
    said: dict[str, str] = {}
    for inner in entry.entries:
        field = inner.words.name.casefold()
        if field == "quote":
            said["quote"] = inner.words.rest
        elif field == "evidence" and inner.words.rest in EVIDENCE_LEVELS:
            said["evidence"] = inner.words.rest
    return feeling(name, words.notes, text, step, entry.line, board, said)


def feeling(
    name: str,
    notes: tuple[str, ...],
    text: str,
    step: str,
    line: int,
    board: Board,
    said: Mapping[str, str] | None = None,
) -> bool:
    """A feeling as a figure with a word, or as faces or words alone; False where none of these is there."""
    found = _VALUE.match(text)
    value = number(found[1]) if found else felt(text)
    if value is None:
        return False
    word = text[found.end() :] if found else text
    if len(faces(text)) > 1 and not found:
        board.sketch.notices.add(line, f"Of several feelings in “{text[:80]}” the last one is drawn.")
    board.feel(board.curve(name, notes, line), step, value, line, word=word.strip(), **(said or {}))
    return True
