"""Names in Mermaid text: which characters end a token there, and how they are written instead.

Mermaid ends a token at `#`, `;` and the line end, a task or section name also at `:`, an actor at `,`. Its own way
around that are entities (`#58;`, `#quot;`), decoded when drawn; `<br>` is its line break.
"""

import re
from dataclasses import dataclass
from html.entities import html5

from journey_studio.model.rules import clean_text

BLANK = "\u200b"
"""A character of no width: Mermaid needs at least one character in every name."""

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<(?=[a-z/!?])", re.IGNORECASE)
_ENTITY = re.compile(r"#(\d{1,7}|[a-z]\w{0,40});", re.IGNORECASE | re.ASCII)
_OPENS_ANOTHER = re.compile(r"%|(?:journey|title|section|acctitle|accdescr)(?!\w)", re.IGNORECASE | re.ASCII)
_DOUBLE_PERCENT = re.compile(r"%(?=%)|(?<=%)%")
_ANY_ENTITY = re.compile(r"#\w+;", re.ASCII)


def shown(written: str) -> str:
    """The name as Mermaid draws it: breaks as line feeds, entities as characters, nothing around it."""
    text = _ENTITY.sub(_character, _BREAK.sub("\n", written))
    return clean_text(text).strip().strip(BLANK)


def _character(entity: re.Match[str]) -> str:
    body = entity[1]
    if not body.isdecimal():
        return html5.get(body + ";", entity[0])
    code = int(body)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else entity[0]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands: the characters besides `#` and `;` that would end it, and whether it opens its line.

    A name that opens a line must not begin like another statement: with a keyword, or with the `%` of a comment.
    """

    ends: str = ""
    opens: bool = False


TITLE, SECTION, TASK, ACTOR = Place(), Place(":"), Place(":", opens=True), Place(":,")


def in_mermaid(text: str, place: Place) -> str:
    """A name as Mermaid text that reads as one name; where nothing is to be seen, a character of no width."""
    name = re.sub(f"[#;{BLANK}{place.ends}]", _entity, text.strip() or BLANK)
    name = _TAG.sub(_entity, _DOUBLE_PERCENT.sub(_entity, name)).replace("\n", "<br>")
    if place.opens and _OPENS_ANOTHER.match(name):
        return f"#{ord(name[0])};{name[1:]}"
    # Mermaid breaks an entity that follows a colon in the same word: a title keeps its colons only where it has none.
    return name.replace(":", "#58;") if "#" in name else name


def unusual(written: str, place: Place, limit: int) -> str | None:
    """The spelling of a name where it is worth keeping: sound, and not what a map with `limit` characters would write."""
    usual = in_mermaid(fitted(shown(written), limit), place)
    return written if written != usual and _is_sound(written, place) else None


def spelled(text: str, place: Place, kept: str | None, limit: int) -> str:
    """A name as Mermaid text: in the spelling that was kept while that still says the same within `limit` characters."""
    if kept is not None and _is_sound(kept, place) and fitted(shown(kept), limit) == text:
        return kept
    return in_mermaid(text, place)


def fitted(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis where it is longer than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _is_sound(written: str, place: Place) -> bool:
    """Whether Mermaid reads a spelling as one name."""
    bare = _ANY_ENTITY.sub("", written)
    ended = any(sign in bare for sign in ("#", ";", "\n", "%%", *place.ends))
    return bool(written.strip()) and not ended and not (place.opens and _OPENS_ANOTHER.match(written))


def _entity(character: re.Match[str]) -> str:
    return f"#{ord(character[0])};"
