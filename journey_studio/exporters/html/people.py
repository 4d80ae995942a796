"""Who the journey is about: a card for each of its personas."""

from journey_studio.exporters.html.tags import tag, text
from journey_studio.exporters.svg_words import words
from journey_studio.insight.columns import cards_in_order
from journey_studio.model import Journey, Persona, Snapshot
from journey_studio.model.wording import word


def people_of(snapshot: Snapshot, journey: Journey) -> list[Persona]:
    """The personas with a curve or a card in this journey, in the order of the map."""
    here = {curve.persona for curve in snapshot.curves(journey.id) if not curve.hidden}
    here |= {key for card in cards_in_order(snapshot, journey) for key in card.personas}
    return [persona for persona in snapshot.of_owner(Persona) if persona.id in here]


def personas_section(people: list[Persona]) -> str:
    """The personas with what is said of them; each fact says whether it is assumed. Nothing where there is nobody."""
    if not people:
        return ""
    return tag("section", tag("h2", words(word("Personas")), id="personas"), *map(_persona, people), class_="people")  # fmt: skip


def _persona(persona: Persona) -> str:
    facts = [
        tag("li", text("span", fact.text), text("small", f"{word(fact.kind)} · {word(fact.level)}"))
        for fact in persona.facts
    ]
    members = [text("li", " – ".join(filter(None, (each.name, each.role)))) for each in persona.members]
    lists = tag("ul", *members, *facts) if facts or members else ""
    return tag(
        "article", text("h3", persona.name), text("p", persona.role), text("p", persona.segment), lists
    )
