"""Words and numbers as XML text: nothing a user writes can leave its place or break the document."""

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SAFE = re.compile(r"(https?://|mailto:|#)[^\s]+", re.IGNORECASE)


def words(text: str) -> str:
    """Text between tags: escaped, without the control characters and half characters that XML forbids."""
    return escape(_NOT_XML.sub("", text))


def quoted(text: str) -> str:
    """An attribute's value with its quotes; line breaks and tabs survive."""
    breaks = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
    return f'"{escape(_NOT_XML.sub("", text), breaks)}"'


def attributes(values: Mapping[str, str | None]) -> str:
    """The attributes of a tag, each with a space before it; what is None is left out."""
    return "".join(f" {name}={quoted(value)}" for name, value in values.items() if value is not None)


def number(value: float) -> str:
    """A number with at most three decimals and no superfluous zeros."""
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def safe_target(target: str) -> str | None:
    """The address of a link when it is a web or mail address or a place in the picture; None for all others."""
    return target if _SAFE.fullmatch(target) else None
