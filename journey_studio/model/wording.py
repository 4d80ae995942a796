"""The program's own words on a board, a page or a sheet, in the language of whoever reads them.

Rooms without Qt cannot translate; they hand their words to `word`, and a program that speaks another language than English says
once, at its start, who translates them.
"""

import unicodedata
from collections.abc import Callable

_translators: list[Callable[[str], str]] = []


def word(text: str) -> str:
    """The text in the language of the program; itself where nobody translates."""
    return _translators[-1](text) if _translators else text


def translate_by(translator: Callable[[str], str]) -> Callable[[], None]:
    """Let this function translate from now on. Returns the way to stop."""
    _translators.append(translator)
    return lambda: _translators.remove(translator)


def isolated(text: str) -> str:
    """A map's own words within a line of ours: Arabic or Hebrew ones do not turn around what stands beside them."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return f"\u200e\u2068{text}\u2069\u200e"
    return text
