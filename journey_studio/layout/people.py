"""How the curve of a persona looks: colour, marker and name, the same wherever it is drawn."""

from dataclasses import dataclass

from journey_studio.layout.theme import Theme
from journey_studio.model import Curve, Journey, Persona, Snapshot
from journey_studio.model.wording import word

MARKERS = ("circle", "square", "triangle", "diamond", "cross")


@dataclass(frozen=True, slots=True)
class PersonaLook:
    """Colour, marker and name of one curve. `strong` is the look of today's curve; a wished one is drawn thinner, filled."""

    name: str
    colour: str
    marker: str
    strong: bool = True


def persona_look(snapshot: Snapshot, persona: Persona, theme: Theme) -> PersonaLook:
    """The look of a persona by its place in the map; from the sixth on hues come back, each with another marker."""
    number = snapshot.of_owner(Persona).index(persona)
    turn = number // len(MARKERS)
    return PersonaLook(
        persona.name, theme.personas[number % len(theme.personas)], MARKERS[(number + turn) % len(MARKERS)]
    )


def curve_look(snapshot: Snapshot, curve: Curve, theme: Theme) -> PersonaLook:
    """The look of a curve: that of its persona; scores that nobody is named for are drawn in grey."""
    persona = snapshot.get(Persona, curve.persona)
    look = persona_look(snapshot, persona, theme) if persona else PersonaLook("", theme.muted, "circle")
    wished = curve.state == "to-be"
    name = curve.label or look.name or word("No persona")
    if wished:
        name = f"{name} ({snapshot.need(Journey, curve.journey).wished_word})"
    return PersonaLook(name, look.colour, look.marker, not wished)
