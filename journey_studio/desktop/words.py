"""Words for people: everything the window says passes through here, and a map's own words are made harmless."""

from html import escape

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("Journey Studio", text)


def tip(text: str) -> str:
    """A tool tip that shows the text as it is, whatever marks it holds, in lines of bearable length."""
    return f"<p>{escape(text[:600])}</p>"


def capital(word: str) -> str:
    """The word with a capital first letter."""
    return word[:1].upper() + word[1:]


def counted(count: int, one: str, many: str) -> str:
    """A count with its noun: 1 card, 22 cards."""
    return f"{count:,} {one if count == 1 else many}"


def list_text(text: str) -> str:
    """A map's own words in a list: one line is enough."""
    return " ".join(text.split())[:120]


def menu_text(text: str) -> str:
    """A map's own words on a button or in a menu, where a single ampersand would mark a key."""
    return list_text(text).replace("&", "&&")
