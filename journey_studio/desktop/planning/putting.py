"""How text that is typed in a planning table gets into the map."""

from journey_studio.desktop.planning.cells import Put
from journey_studio.document import Edit
from journey_studio.document.adding import add
from journey_studio.document.answering import add_answer
from journey_studio.document.changing import change, delete
from journey_studio.insight.canvas import says_something
from journey_studio.model import Card, Journey, Persona, Stage


def rename(card: Card) -> Put:
    """The title of a card."""

    def put(edit: Edit, text: str) -> None:
        change(edit, card.id, {"title": text})

    return put


def reword(card: Card) -> Put:
    """The title of a card that is an answer: a card that says nothing any more goes."""

    def put(edit: Edit, text: str) -> None:
        changed = change(edit, card.id, {"title": text})
        if isinstance(changed, Card) and not says_something(changed):
            delete(edit, card.id)

    return put


def new_card(stage: Stage, kind: str) -> Put:
    """A card of a kind in a stage, in the lane that is made for it."""

    def put(edit: Edit, text: str) -> str:
        return add_answer(edit, stage.id, kind, text).id

    return put


def set_of_journey(journey: Journey, field: str) -> Put:
    """A field of the journey."""

    def put(edit: Edit, text: str) -> None:
        change(edit, journey.id, {field: text})

    return put


def rename_persona(persona: Persona) -> Put:
    """The name of a persona, which cannot be empty."""

    def put(edit: Edit, text: str) -> None:
        change(edit, persona.id, {"name": text})

    return put


def new_persona(edit: Edit, text: str) -> None:
    """A persona of that name."""
    add(edit, Persona.noun, {"name": text})
