"""The text of a record as it is typed: what the editor shows, and which values it means afterwards. Nothing is lost.

A card's first line is its title, the lines below it are its body; a point of a curve has its word and its quote there. An editor changes some characters by itself (it knows
several kinds of line end, and drops others): what was not typed over is therefore taken from the record, not the editor.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from journey_studio.model import Card, Connector, Emotion, Lane, Record, Stage, Step, Sticky

SOFT_BREAK = "\u2028"
_END = "\0"
_FIELDS: dict[type[Record], str] = {
    Stage: "title",
    Step: "title",
    Lane: "title",
    Connector: "label",
}
_OF_NOTE = ("text",)


class Typed(Protocol):
    """What an editor shows of a record, and which values what was typed means."""

    @property
    def shown(self) -> str:
        """What the editor begins with."""

    @property
    def lines(self) -> bool:
        """Whether Enter begins another line."""

    def values(self, loaded: str, typed: str) -> dict[str, Any]:
        """The fields' values. Raises `InvalidValue` for what cannot be meant."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A record's text, and character for character beside it what is `shown`; `_END` in it ends a line of the editor."""

    text: str
    shown: str
    fields: tuple[str, ...]

    @property
    def lines(self) -> bool:
        """Whether Enter begins another line."""
        return len(self.fields) > 1 or self.fields == _OF_NOTE

    def values(self, loaded: str, typed: str) -> dict[str, Any]:
        """The fields' values when the editor, which had made `loaded` of what it was shown, holds `typed`."""
        words = kept(self.text, loaded, typed)
        first, _, below = words.partition(_END) if len(self.fields) > 1 else (words, "", "")
        return {
            name: part.replace(_END, "\n") for name, part in zip(self.fields, (first, below), strict=False)
        }


def wording_of(record: Record) -> Wording | None:
    """What is typed on the board of a record; None where nothing is."""
    if isinstance(record, Card):
        return _two("title", record.title, "body", record.body)
    if isinstance(record, Emotion):
        return _two("word", record.word, "quote", record.quote)
    if isinstance(record, Sticky):
        return Wording(record.text.replace("\n", _END), record.text, _OF_NOTE)
    field = _FIELDS.get(type(record))
    if field is None:
        return None
    text = record.name if isinstance(record, Lane) else str(getattr(record, field))
    return Wording(text, text, (field,))


def _two(first: str, head: str, second: str, rest: str) -> Wording:
    """Two fields: the first line, and the lines below it."""
    below = f"\n{rest}" if rest else ""
    return Wording(head + below.replace("\n", _END), head.replace("\n", SOFT_BREAK) + below, (first, second))


def kept(text: str, loaded: str, typed: str) -> str:
    """The typed text, with the original characters wherever nothing was typed over them.

    `loaded` is what an editor made of `text`: as long as it, or without its first character.
    """
    lead = text[: len(text) - len(loaded)]
    original = text[len(lead) :]
    most = min(len(loaded), len(typed))
    start = next((at for at in range(most) if loaded[at] != typed[at]), most)
    rest = most - start
    end = next((at for at in range(rest) if loaded[-1 - at] != typed[-1 - at]), rest)
    middle = typed[start : len(typed) - end].replace("\n", _END).replace(SOFT_BREAK, "\n")
    return lead + original[:start] + middle + original[len(original) - end :]
