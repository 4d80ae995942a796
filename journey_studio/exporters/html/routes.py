"""The routes of the journey: a card for each, with its stops in order and what it costs the customer."""

from journey_studio.exporters.html.tags import definitions, tag, text
from journey_studio.exporters.svg_words import words
from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, routes_of
from journey_studio.model import Journey, Persona, Snapshot
from journey_studio.model.curve import signed
from journey_studio.model.wording import word


def routes_section(snapshot: Snapshot, journey: Journey) -> str:
    """The routes that have a stop; nothing where there is none."""
    found = [each for each in routes_of(snapshot, journey) if each.stops]
    if not found:
        return ""
    cards = (_route(each, snapshot) for each in found)
    return tag("section", tag("h2", words(word("Routes")), id="routes"), *cards, class_="people")


def _route(found: Followed, snapshot: Snapshot) -> str:
    persona = snapshot.get(Persona, found.route.persona)
    counts = {
        word("Touchpoints before the purchase"): f"{found.touchpoints} / {MOST_TOUCHPOINTS}",
        word("Changes of channel"): str(found.switches),
        word("Loops"): str(found.loops),
        word("Emotion"): "" if found.average is None else signed(round(found.average, 1)),
    }
    stops = (text("li", stop.card.name, value=str(stop.number)) for stop in found.stops)
    name = found.route.title or word("Untitled route")
    who = persona.name if persona else ""
    return tag("article", text("h3", name), text("p", who), tag("ol", *stops), definitions(counts))
