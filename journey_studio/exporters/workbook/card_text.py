"""A card as the paragraphs of one cell: title, body, then its word, channel, owner, facts and marks."""

from collections.abc import Iterator

from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.rich import Pen, Run
from journey_studio.layout.facts import fact_lines
from journey_studio.layout.theme import Theme
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.sheets.words import (
    BREAKING_POINT,
    EVIDENCE_DOTS,
    EVIDENCE_WORDS,
    MOMENT_OF_TRUTH,
    SIGN_WORDS,
    joined,
)


class CardWriter:
    """Writes cards of one journey as runs of text."""

    def __init__(self, content: Content, theme: Theme) -> None:
        self._content = content
        self._title = Pen(10, theme.text, bold=True)
        self._body = Pen(9, theme.text)
        self._small = Pen(8, theme.muted)
        self._truth = Pen(8, theme.accent, bold=True)
        self._breaking = Pen(8, theme.families["pain"].bar, bold=True)

    def runs(self, card: Card) -> list[Run]:
        """The paragraphs of a card, only those that say something."""
        runs = [(card.title, self._title), (card.body, self._body)]
        runs += [(fact, self._small) for fact in fact_lines(card)]
        runs += self._marks(card)
        runs += [(text, self._small) for text in self._content.leads(card)]
        return [run for run in runs if run[0]] + [(self._meta(card), self._small)]

    def _marks(self, card: Card) -> Iterator[Run]:
        if card.moment_of_truth:
            yield MOMENT_OF_TRUTH, self._truth
        if card.breaking_point:
            reason = f": {card.breaking_reason}" if card.breaking_reason else ""
            yield BREAKING_POINT + reason, self._breaking

    def _meta(self, card: Card) -> str:
        return joined(
            (
                CARD_KINDS[card.kind].word,
                self._content.channel(card),
                card.owner,
                SIGN_WORDS.get(card.sign, ""),
                _evidence(card),
                *(f"#{tag}" for tag in self._content.tags(card)),
                f"see {linked}" if (linked := self._content.linked(card)) else "",
            )
        )


def _evidence(card: Card) -> str:
    word = EVIDENCE_WORDS.get(card.evidence)
    return f"{EVIDENCE_DOTS[card.evidence]} {word}" if word else ""
