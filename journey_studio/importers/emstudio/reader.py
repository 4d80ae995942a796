"""The whole file: its documents in the order in which they build on each other."""

import re

from journey_studio.importers.emstudio.aims import add_enablement, add_outcome
from journey_studio.importers.emstudio.blueprint import add_blueprint
from journey_studio.importers.emstudio.board import NAME, Board
from journey_studio.importers.emstudio.journey import add_journey
from journey_studio.importers.foreign import Part
from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.sketch import Sketch
from journey_studio.importers.yaml_events import yaml_documents
from journey_studio.model import Snapshot

_BEGINS = re.compile(r"^kind:[ \t]*['\"]?(?:cjm|sbp|outcome|em)['\"]?[ \t]*(?:#.*)?$", re.MULTILINE)
_READERS = {"cjm": add_journey, "sbp": add_blueprint, "outcome": add_outcome, "em": add_enablement}


def is_emstudio(text: str) -> bool:
    """Whether a text looks like a file of Enablement Map Studio."""
    return _BEGINS.search(text) is not None


def read_emstudio(text: str, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose the journey of a file, called `name`. Raises `Unreadable`."""
    notices = Notices()
    board = Board(Sketch(snapshot, notices), notices)
    found: dict[str, Part] = {}
    for place, value in enumerate(yaml_documents(text), 1):
        document = Part(value, f"document {place}")
        kind = document.text("kind")
        if kind not in _READERS:
            board.say(document, f"its kind “{kind}” is not known; it is left out")
        elif kind in found:
            board.say(document, f"a second “{kind}” is left out: import it as a file of its own")
        else:
            found[kind] = document
    if "cjm" not in found or not found["cjm"].parts("actions"):
        raise Unreadable(
            "This YAML holds no journey: a document of the kind cjm with phases and actions is needed."
        )
    for kind, add in _READERS.items():
        if kind in found:
            add(found[kind], board)
    journey = found["cjm"].without(("persona", "phases", "actions"))
    return board.sketch.proposal(name, objective=board.objective, provenance=board.sketch.kept(NAME, journey))
