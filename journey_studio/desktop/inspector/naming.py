"""What the inspector calls the record it shows."""

from journey_studio.desktop.words import capital, tr
from journey_studio.document.changing import word_of
from journey_studio.model import Card, Connector, Curve, Emotion, Lane, Persona, Record, Snapshot, Stage, Step


def heading_of(record: Record, snapshot: Snapshot) -> str:
    """The word for the record; of a point or an arrow also what it belongs to."""
    if isinstance(record, Emotion):
        step = snapshot.need(Step, record.step).title or tr("a step")
        return tr("{person} at {step}").format(
            person=_person(snapshot.get(Curve, record.curve), snapshot), step=step
        )
    if isinstance(record, Curve):
        return tr("Curve of {person}").format(person=_person(record, snapshot))
    if isinstance(record, Connector):
        ends = (snapshot.need(Card, key).name for key in (record.source, record.target))
        return " → ".join(" ".join(name.split())[:60] for name in ends)
    return tr(capital(word_of(record)))


def place_of(record: Record, snapshot: Snapshot) -> str:
    """Where a card stands: its stage, step and lane; empty for what has no cell."""
    if not isinstance(record, Card):
        return ""
    step = snapshot.need(Step, record.step)
    names = (snapshot.need(Stage, step.stage).title, step.title, snapshot.need(Lane, record.lane).name)
    return " · ".join(" ".join(name.split())[:60] for name in names if name)


def _person(curve: Curve | None, snapshot: Snapshot) -> str:
    persona = snapshot.get(Persona, curve.persona) if curve else None
    return persona.name if persona else tr("Nobody in particular")
