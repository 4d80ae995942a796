"""What a customer journey map is: small frozen records, the whole map as a `Snapshot`, and the `Diff` between two of them.

Lives here: one file per noun of the field, the two tables of card and lane kinds (`kinds`), the rules each value obeys
(`rules`), and the JSON document of a map (`interchange`).
May import: the standard library only. It is no database, no window and no picture; it never changes in place.
"""

from journey_studio.model.asset import Asset
from journey_studio.model.card import Card
from journey_studio.model.channel import Channel
from journey_studio.model.connector import Connector
from journey_studio.model.curve import Curve, Emotion
from journey_studio.model.diff import Change, Diff
from journey_studio.model.journey import Journey
from journey_studio.model.lane import Lane
from journey_studio.model.persona import Member, Persona, PersonaFact
from journey_studio.model.preset import Preset
from journey_studio.model.record import Record, new_id
from journey_studio.model.route import Route
from journey_studio.model.rules import InvalidValue
from journey_studio.model.saved import SavedSnapshot
from journey_studio.model.snapshot import RECORDS, Snapshot
from journey_studio.model.source import Source
from journey_studio.model.stage import Stage, Step
from journey_studio.model.sticky import Sticky
from journey_studio.model.tag import Tag
from journey_studio.model.view import View

__all__ = [
    "RECORDS",
    "Asset",
    "Card",
    "Change",
    "Channel",
    "Connector",
    "Curve",
    "Diff",
    "Emotion",
    "InvalidValue",
    "Journey",
    "Lane",
    "Member",
    "Persona",
    "PersonaFact",
    "Preset",
    "Record",
    "Route",
    "SavedSnapshot",
    "Snapshot",
    "Source",
    "Stage",
    "Step",
    "Sticky",
    "Tag",
    "View",
    "new_id",
]
