"""Text as a search reads it: without case and without the marks on letters (É is e, ß is ss)."""

import unicodedata


def folded(text: str) -> str:
    """The text for comparing; as long as the text itself where that is plain ASCII."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters, and its end, the place of the character it comes from."""
    parts = [folded(character) for character in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(text)]
