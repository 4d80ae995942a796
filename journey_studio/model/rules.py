"""The rules a value obeys: each can complain in plain words, describe itself as JSON schema, and go to and from JSON."""

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from journey_studio.model.frozen import NOTHING, FrozenMap, thawed

LONGEST_TEXT = 10_000
MOST_FACTS = 100_000
DEEPEST = 20

# What no file, sheet or picture can carry: control characters, lone surrogates and the two non-characters.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class InvalidValue(ValueError):
    """A value that cannot be; the message says which, where, and what would do."""


def unfit_character(text: str) -> str:
    """Name the first character that no map may hold, or return an empty string."""
    found = _UNFIT.search(text)
    return f"U+{ord(found[0]):04X} at character {found.start() + 1}" if found else ""


def clean_text(text: str) -> str:
    """Normalise line ends to line feeds and take out the characters that no map may hold."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class Rule:
    """What a field may hold. `complaint` answers in words, or with an empty string where nothing is wrong."""

    complaint: Callable[[Any], str]
    schema: Mapping[str, Any]
    encode: Callable[[Any], Any] | None = None
    decode: Callable[[Any], Any] | None = None
    noun: str = ""
    many: bool = False


def _text_complaint(limit: int, needed: bool) -> Callable[[Any], str]:
    def complaint(value: object) -> str:
        if type(value) is not str:
            return "must be text"
        if len(value) > limit:
            return f"has {len(value)} characters; at most {limit} fit: shorten it"
        if needed and not value.strip():
            return "must not be empty"
        if _UNFIT.search(value):
            return f"holds the character {unfit_character(value)}, which cannot be stored: remove it"
        return ""

    return complaint


def text(limit: int = LONGEST_TEXT, *, needed: bool = False) -> Rule:
    """Plain text of at most `limit` characters, lines parted by line feeds."""
    schema: dict[str, Any] = {"type": "string", "maxLength": limit}
    return Rule(_text_complaint(limit, needed), schema | ({"minLength": 1} if needed else {}))


def choice(*values: str) -> Rule:
    """One of the given words; an empty word means "not stated" where it is among them."""
    allowed = frozenset(values)
    words = ", ".join(value or "nothing" for value in values)

    def complaint(value: object) -> str:
        return "" if type(value) is str and value in allowed else f"must be one of: {words}"

    return Rule(complaint, {"enum": list(values)})


def number(low: float, high: float) -> Rule:
    """A finite number between `low` and `high`, both included."""

    def complaint(value: object) -> str:
        if type(value) not in (float, int) or not math.isfinite(value):  # type: ignore[arg-type]
            return f"must be a number between {low:g} and {high:g}"
        return "" if low <= value <= high else f"must lie between {low:g} and {high:g}, and is {value:g}"  # type: ignore[operator]

    return Rule(complaint, {"type": "number", "minimum": low, "maximum": high}, decode=_as_float)


def _as_float(value: object) -> object:
    return float(value) if type(value) is int else value


def flag() -> Rule:
    """Yes or no."""
    return Rule(lambda value: "" if type(value) is bool else "must be true or false", {"type": "boolean"})


def day() -> Rule:
    """A calendar day as YYYY-MM-DD, or an empty text."""

    def complaint(value: object) -> str:
        if value == "":
            return ""
        try:
            return "" if type(value) is str and date.fromisoformat(value).isoformat() == value else _NO_DAY
        except ValueError:
            return _NO_DAY

    return Rule(complaint, {"type": "string", "pattern": r"^(\d{4}-\d{2}-\d{2})?$"})


_NO_DAY = "must be a day written as YYYY-MM-DD"
_ID = re.compile(r"[0-9A-Za-z_.-]{1,64}\Z")


def reference(noun: str, *, optional: bool = False) -> Rule:
    """The id of a record of that noun; None where it is optional."""

    def complaint(value: object) -> str:
        if value is None and optional:
            return ""
        return "" if type(value) is str and _ID.match(value) else f"must be the id of a {noun}"

    kind = {"type": ["string", "null"]} if optional else {"type": "string"}
    return Rule(complaint, {**kind, "description": f"id of a {noun}"}, noun=noun)


def references(noun: str) -> Rule:
    """Ids of records of that noun, each once."""

    def complaint(value: object) -> str:
        fine = isinstance(value, tuple) and all(type(item) is str and _ID.match(item) for item in value)
        return "" if fine and _all_different(value) else f"must be a list of ids of {noun}s, each once"

    schema = {
        "type": "array",
        "items": {"type": "string"},
        "uniqueItems": True,
        "description": f"ids of {noun}s",
    }
    return Rule(complaint, schema, encode=list, decode=_as_tuple, noun=noun, many=True)


def stops(noun: str) -> Rule:
    """Ids of records of that noun in an order that counts; one may come again."""

    def complaint(value: object) -> str:
        fine = isinstance(value, tuple) and all(type(item) is str and _ID.match(item) for item in value)
        return "" if fine else f"must be a list of ids of {noun}s"

    schema = {"type": "array", "items": {"type": "string"}, "description": f"ids of {noun}s, in order"}
    return Rule(complaint, schema, encode=list, decode=_as_tuple, noun=noun, many=True)


def texts(count: int, limit: int = 200) -> Rule:
    """Either no text or exactly `count` of them."""
    each = _text_complaint(limit, needed=True)

    def complaint(value: object) -> str:
        if not isinstance(value, tuple) or len(value) not in (0, count):
            return f"must be a list of {count} words, or empty"
        return next(filter(None, map(each, value)), "")

    item = {"type": "string", "minLength": 1, "maxLength": limit}
    schema = {"type": "array", "items": item, "maxItems": count}
    return Rule(complaint, schema, encode=list, decode=_as_tuple)


def _all_different(values: Any) -> bool:
    return len(set(values)) == len(values)


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def identifier() -> Rule:
    """An id: 1 to 64 letters, digits, `_`, `.` or `-`."""
    return Rule(
        lambda value: (
            "" if type(value) is str and _ID.match(value) else "must be 1 to 64 letters, digits, _ . or -"
        ),
        {"type": "string", "pattern": "^[0-9A-Za-z_.-]{1,64}$"},
    )


def rank() -> Rule:
    """A place among siblings: digits and lower-case letters, compared as text (see `model.rank`)."""
    pattern = re.compile(r"[0-9a-z]{1,200}\Z")
    return Rule(
        lambda value: (
            "" if type(value) is str and pattern.match(value) else "must be digits and lower-case letters"
        ),
        {"type": "string", "pattern": "^[0-9a-z]{1,200}$"},
    )


def _too_deep(value: object, level: int = 0) -> bool:
    inner: Iterable[object] = value.values() if isinstance(value, Mapping) else ()
    inner = value if isinstance(value, list | tuple) else inner
    return level > DEEPEST or any(_too_deep(item, level + 1) for item in inner)


def _as_frozen(value: object) -> object:
    if not isinstance(value, Mapping):
        return value
    if _too_deep(value):
        raise InvalidValue(f"an object nests deeper than {DEEPEST} levels: flatten it")
    return FrozenMap(value) if value else NOTHING


def _json_complaint(value: object) -> str:
    if not isinstance(value, FrozenMap):
        return "must be an object of JSON values"
    if _too_deep(value):
        return f"nests deeper than {DEEPEST} levels"
    try:
        written = json.dumps(thawed(value), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return "must hold JSON values only"
    return "" if len(written) <= MOST_FACTS else f"is longer than {MOST_FACTS} characters"


def json_object() -> Rule:
    """A mapping of JSON values, at most 100,000 characters when written."""
    return Rule(
        lambda value: "" if value is NOTHING else _json_complaint(value),
        {"type": "object"},
        encode=thawed,
        decode=_as_frozen,
    )
