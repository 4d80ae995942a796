"""How the tests of the Mermaid reader look at what it proposes."""

from journey_studio.document.edit import Edit
from journey_studio.exporters.mermaid import mermaid_text
from journey_studio.importers import Proposal
from journey_studio.importers.mermaid import read_mermaid
from journey_studio.model import Journey, Persona, Snapshot, Step

EMPTY = Snapshot.of()


def journey_lines(*lines: str) -> str:
    return "\n".join(["journey", *(f"  {line}" for line in lines), ""])


def read(*lines: str) -> Proposal:
    """Read these lines as the body of a journey; the first one is line 2."""
    return read_mermaid(journey_lines(*lines), EMPTY, "a file")


def board(proposal: Proposal) -> list[tuple[str, str, dict[str | None, float]]]:
    """Stage, step, and the emotion of each persona there (None: nobody named), in board order."""
    snapshot = Snapshot.of(proposal.records)
    journey = proposal.journeys[0]
    return [
        (stage.title, step.title, felt(snapshot, journey, step))
        for stage in snapshot.stages(journey)
        for step in snapshot.of_owner(Step, stage.id)
    ]


def felt(snapshot: Snapshot, journey: str, step: Step) -> dict[str | None, float]:
    values: dict[str | None, float] = {}
    for curve in snapshot.curves(journey):
        persona = snapshot.get(Persona, curve.persona)
        for emotion in snapshot.emotions(curve.id):
            if emotion.step == step.id:
                values[persona.name if persona else None] = emotion.value
    return values


def title(proposal: Proposal) -> str:
    return Snapshot.of(proposal.records).need(Journey, proposal.journeys[0]).title


def written_back(proposal: Proposal) -> str:
    return mermaid_text(Snapshot.of(proposal.records), proposal.journeys[0])


def warned(proposal: Proposal) -> dict[int, str]:
    return {remark.line: remark.message for remark in proposal.warnings}


def put(proposal: Proposal, here: Snapshot = EMPTY) -> Snapshot:
    """The map after the proposal was accepted, by the rules of an edit."""
    edit = Edit(here)
    edit.put(*proposal.records)
    return edit.finished()[0]


def lanes(snapshot: Snapshot, journey: str) -> dict[str, list[tuple[str, str, str]]]:
    """By lane the cards with the titles of their steps: step, kind, title."""
    return {
        lane.name: [(snapshot.need(Step, card.step).title, card.kind, card.title) for card in snapshot.cards(lane.id)]
        for lane in snapshot.lanes(journey)
    }  # fmt: skip
