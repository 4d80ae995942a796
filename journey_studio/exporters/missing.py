"""The words for characters that no font of the machine can draw, the same for every picture."""

from collections.abc import Sequence

_NAMED = 20


def missing_characters(characters: Sequence[str]) -> list[str]:
    """Which characters have no font on this machine: the first twenty, and how many more."""
    if not characters:
        return []
    named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in characters[:_NAMED])
    more = f" and {len(characters) - _NAMED} more" if len(characters) > _NAMED else ""
    return [f"No font on this machine has these characters: {named}{more}."]
