"""Texts as a cell can hold them, and whether a cell that came back still says what was written into it."""

import re
from datetime import date, datetime, time
from math import isclose

from journey_studio.model.rules import clean_text

LONGEST_CELL = 32_767
"""What one cell holds, in UTF-16 units."""

Value = str | float
"""What a cell is given: a text or a number."""

_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_CONTROL = re.compile("_x00[01][0-9A-Fa-f]_")
_ESCAPED = re.compile("_x00(5F|[01][0-9A-Fa-f])_")


def safe_text(text: str) -> str:
    """The text without characters no sheet can carry; what looks like Excel's `_x0041_` escapes is escaped itself."""
    cleaned = clean_text(text)
    return _LIKE_AN_ESCAPE.sub("_x005F_", cleaned) if "_x" in cleaned else cleaned


def shortened(text: str, room: int) -> str:
    """As much of the text as fits into `room` UTF-16 units, whole characters only."""
    if len(text) * 2 <= room or units(text) <= room:
        return text
    return text.encode("utf-16-le")[: max(room, 0) * 2].decode("utf-16-le", "ignore")


def units(text: str) -> int:
    """The length of a text as Excel counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def cell_text(value: object) -> str:
    """What stands in a cell as text: days as YYYY-MM-DD, whole numbers without a point, without blanks at the ends of lines."""
    if value is None or value is False:
        return ""
    if isinstance(value, bool):
        return "Yes"
    if isinstance(value, float | int):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return _tidy(clean_text(str(value)))


def typed_text(value: object) -> str:
    """What somebody typed into a cell, Excel's own escapes undone."""
    return _tidy(_ESCAPED.sub(lambda found: "_" if found[1] == "5F" else "", cell_text(value)))


def says_the_same(value: object, written: Value) -> bool:
    """Whether a cell still says what was written into it, whoever saved it in between."""
    if value == written:
        return True
    text = cell_text(value)
    if isinstance(written, str):
        kept = shortened(safe_text(written), LONGEST_CELL)
        return _bare(text) in (_bare(kept), _bare(written)) or _same_number(text, written)
    return _same_number(text, repr(written))


def _same_number(text: str, other: str) -> bool:
    first, second = number_in(text), number_in(other)
    return first is not None and second is not None and isclose(first, second, rel_tol=1e-11)


def number_in(text: str) -> float | None:
    """The number a text says, with decimal point or comma, percent sign or none; None where it says something else."""
    plain = text.strip().removesuffix("%").strip().replace("−", "-").replace("\u00a0", "").replace(" ", "")
    if "," in plain:
        plain = (
            plain.replace(".", "").replace(",", ".")
            if "." in plain and plain.rindex(",") > plain.rindex(".")
            else (plain.replace(",", "") if "." in plain else plain.replace(",", ".", 1))
        )
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if plain[-1:].isdigit() or plain.endswith(".") else None


def _bare(text: str) -> str:
    """The text without Excel's escapes, which programs write, undo or keep as they like: only to be compared."""
    while (bare := _CONTROL.sub("", text.replace("_x005F_", "_"))) != text:
        text = bare
    return _tidy(text)


def _tidy(text: str) -> str:
    lines = text.replace("\u00a0", " ").split("\n")
    return "\n".join(line.strip() for line in lines).strip()
