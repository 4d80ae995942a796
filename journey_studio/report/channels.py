"""Channels in a report, below the personas: which of them each persona meets."""

from journey_studio.insight.channel_use import ChannelUse, channel_use, digital_share
from journey_studio.model import Persona
from journey_studio.model.wording import word
from journey_studio.report.blocks import part_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.ratings import dotted
from journey_studio.report.tables import Cell, Heading, add_table

_BETWEEN = 30.0


def add_channels(flow: Flow, report: Report) -> None:
    """Set the personas beside each other; nothing with a single one, or where none meets a channel."""
    personas, uses = report.snapshot.of_owner(Persona), channel_use(report.snapshot, report.journey)
    if len(personas) < 2 or not uses:
        return
    words = word("Channels by persona")
    head = part_head("channels", words, report.level, flow.width, report.ink, _BETWEEN)
    add_table(flow, _headings(), [_row(who, uses) for who in personas], report.ink, [head])


def _headings() -> tuple[Heading, ...]:
    return (
        Heading(word("Persona"), 2.0),
        Heading(word("Touchpoints"), 1.0),
        Heading(word("Digital"), 0.8),
        Heading(word("Channels"), 4.2),
        Heading(word("Does not meet"), 2.4),
    )


def _row(who: Persona, uses: list[ChannelUse]) -> list[Cell]:
    share = digital_share(uses, who.id)
    met = [(use.channel.name, len(use.cards[who.id])) for use in uses if use.cards[who.id]]
    return [
        Cell(who.name, strong=True),
        Cell(str(sum(count for _, count in met))),
        Cell("" if share is None else f"{share:.0%}"),
        Cell(dotted(*(f"{' '.join(name.split())} {count}" for name, count in met))),
        Cell(dotted(*(use.channel.name for use in uses if not use.cards[who.id]))),
    ]
