"""Connectors: arrows between cards."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, reference, text

CONNECTOR_KINDS = ("flow", "loop", "trigger", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class Connector(Traced):
    """An arrow from the card `source` to the card `target`: onwards (flow), back to an earlier one (loop), or a trigger.

    A `link` says that two cards belong together, such as a pain point and the opportunity that answers it; it has no arrow.
    """

    noun: ClassVar[str] = "connector"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    kind: str = ruled(choice(*CONNECTOR_KINDS), "flow")
    source: str = ruled(reference("card"))
    target: str = ruled(reference("card"))
    label: str = ruled(text(), "")
