"""What the history calls an edit made by hand."""

from collections.abc import Sequence

from journey_studio.document.changing import noun_word, word_of
from journey_studio.model import Record


def label(verb: str, records: Sequence[Record]) -> str:
    """The verb and what it was done to: the word of one record, or how many of which noun."""
    if len(records) == 1:
        return f"{verb} {word_of(records[0])}"
    nouns = {noun_word(record.noun) for record in records}
    return f"{verb} {len(records)} {nouns.pop() if len(nouns) == 1 else 'item'}s"
