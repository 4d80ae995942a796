"""What the Markdown of a journey leaves out, so that nobody is surprised after the way back."""

from journey_studio.exporters.markdown.cards import fact_text
from journey_studio.model import Card, Journey, Route, Snapshot, Sticky
from journey_studio.model.curve_lanes import emotion_lanes


def lost_in_markdown(snapshot: Snapshot, journey: str) -> tuple[str, ...]:
    """One sentence for each kind of thing that is left out, with how many."""
    cards = [card for lane in snapshot.lanes(journey) for card in snapshot.cards(lane.id)]
    counts = {
        "Connectors left out": len(snapshot.connectors(journey)),
        "Sticky notes left out": len(snapshot.of_owner(Sticky, journey)),
        "Routes left out": len(snapshot.of_owner(Route, journey)),
        "Pictures left out": sum("asset" in card.facts for card in cards),
        "Links to other journeys left out": sum(card.link is not None for card in cards),
        "Facts that are no text and no number left out": sum(map(_odd_facts, cards)),
        "Curves that stand in an emotion lane of their own, written with the others": _elsewhere(
            snapshot, journey
        ),
        "Own words for the levels of emotion left out": len(snapshot.need(Journey, journey).emotion_words),
    }
    return tuple(f"{words}: {count}." for words, count in counts.items() if count)


def _odd_facts(card: Card) -> int:
    return sum(not fact_text(value) for name, value in card.facts.items() if name != "asset")


def _elsewhere(snapshot: Snapshot, journey: str) -> int:
    first = next(iter(emotion_lanes(snapshot, journey)), None)
    return sum(
        curve.lane is not None and curve.lane != getattr(first, "id", None)
        for curve in snapshot.curves(journey)
    )
