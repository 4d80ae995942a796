"""The two tables of the field's words: which kinds of card and which kinds of lane there are.

Everything that depends on a kind is a column here; nothing else in the program lists kinds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journey_studio.model.rules import InvalidValue

EMOTION = "emotion"
"""The kind of lane that curves are drawn in."""

MATURITY = "maturity"
"""The kind of lane that a funnel is drawn across."""


@dataclass(frozen=True, slots=True)
class CardKind:
    """A kind of card: its word, its colour family, its icon, the facts only it has (name: what to enter), other spellings."""

    name: str
    word: str
    family: str
    icon: str
    facts: Mapping[str, str]
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaneKind:
    """A kind of lane: its usual title, the kind of card it is made for, what its empty state says, other spellings.

    It looks like its cards; one that is not made for cards has an icon of its `own`.
    """

    name: str
    title: str
    card: str
    hint: str
    spellings: tuple[str, ...] = ()
    own: str = ""

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.own or CARD_KINDS[self.card].icon


FAMILIES = ("action", "touchpoint", "thought", "pain", "gain", "opportunity", "evidence")


def _card(name: str, family: str, icon: str, facts: str = "", spellings: Iterable[str] = ()) -> CardKind:
    pairs = (entry.partition(": ") for entry in facts.split("; ") if entry)
    entered = {fact: what for fact, _, what in pairs}
    return CardKind(name, name[0].upper() + name[1:], family, icon, entered, tuple(spellings))


_CARDS = (
    _card("action", "action", "footprints", spellings=("customer action", "what the customer does", "step")),
    _card(
        "touchpoint",
        "touchpoint",
        "circle-dot",
        "point_of_sale: text; control: own, shared or third party; abandonment_rate: percent; abandonment_reason: text; "
        "volume: number; satisfaction: percent; conversion_rate: percent",
    ),
    _card("thought", "thought", "message-circle"),
    _card("need", "thought", "hand-heart"),
    _card("motivation", "thought", "flame"),
    _card("pain point", "pain", "frown", "severity: 1 to 5", ("pain",)),
    _card("weakness", "pain", "shield-alert"),
    _card("breaking point", "pain", "unplug", "abandonment_rate: percent"),
    _card("strength", "gain", "shield-check"),
    _card("what we do", "gain", "briefcase", spellings=("brand task", "company action")),
    _card("quality", "gain", "badge-check"),
    _card("backstage", "gain", "building-2", "department: text", ("department",)),
    _card("opportunity", "opportunity", "lightbulb", "impact: 1 to 5; effort: 1 to 5; priority: 1 to 5"),
    _card("campaign", "opportunity", "megaphone", "message: text"),
    _card(
        "scenario",
        "opportunity",
        "git-branch",
        "reason_for_contact: text; trigger: text; condition: text; delay: text; action: text; channel: text",
    ),
    _card(
        "plan item", "opportunity", "list-checks", "priority: 1 to 5; cost: number; due: day; status: text"
    ),
    _card("evidence", "evidence", "microscope", "source_type: text; source: text; date: day"),
    _card(
        "indicator", "evidence", "gauge", "value: number; target: number; unit: text; date: day; trend: text"
    ),
    _card("criteria", "evidence", "list-filter"),
    _card(
        "maturity", "touchpoint", "target", "volume: number; abandonment_rate: percent", ("maturity stage",)
    ),
    _card("note", "evidence", "sticky-note", spellings=("free text", "text")),
    _card("image", "evidence", "image", "asset: picture", ("picture",)),
)

CARD_KINDS: Mapping[str, CardKind] = {kind.name: kind for kind in _CARDS}

_LANES = (
    LaneKind(
        "actions",
        "What the customer does",
        "action",
        "What does the customer do here?",
        ("action", "customer actions"),
    ),
    LaneKind(
        "touchpoints",
        "Touchpoints",
        "touchpoint",
        "Where do customer and brand meet?",
        ("touchpoint", "touchpoints and channels", "channels"),
    ),
    LaneKind(
        "thoughts",
        "Thoughts and motivations",
        "thought",
        "What does the customer think, need or want?",
        ("thought", "thoughts and motivations", "motivations"),
    ),
    LaneKind(
        EMOTION,
        "Emotion",
        "note",
        "Drag a persona here, or set a point, to draw how it feels",
        ("emotions", "emotion curve", "curve"),
        own="smile",
    ),
    LaneKind(
        "pain points",
        "Pain points",
        "pain point",
        "What goes wrong, and what does it cost?",
        ("pain point", "pains", "pain"),
    ),
    LaneKind("opportunities", "Opportunities", "opportunity", "What could be better?", ("opportunity",)),
    LaneKind(
        "what we do",
        "What we do",
        "what we do",
        "What is our task at this stage?",
        ("brand tasks", "company actions"),
    ),
    LaneKind(
        "backstage",
        "Departments and backstage",
        "backstage",
        "Who works behind the scenes?",
        ("departments", "departments/backstage", "department"),
    ),
    LaneKind("campaigns", "Campaigns", "campaign", "Which message goes out here?", ("campaign",)),
    LaneKind("scenarios", "Scenarios", "scenario", "Which trigger starts which action?", ("scenario",)),
    LaneKind("indicators", "Indicators", "indicator", "Which figure tells how it goes?", ("indicator",)),
    LaneKind("evidence", "Evidence", "evidence", "How do we know?", ()),
    LaneKind(
        MATURITY,
        "Maturity",
        "maturity",
        "How far is the customer, and how many come this far?",
        ("maturity stages", "funnel"),
    ),
    LaneKind("images", "Images", "image", "Drop a picture or a screenshot here", ("image", "pictures")),
    LaneKind("free text", "Notes", "note", "Anything else worth keeping", ("text", "notes", "note")),
)

LANE_KINDS: Mapping[str, LaneKind] = {kind.name: kind for kind in _LANES}

DEFAULT_LANES = ("actions", "touchpoints", "emotion", "pain points", "opportunities")
"""The lanes of a new journey."""


def card_kind(word: str) -> str:
    """The kind of card a word names: its name or another spelling, in any case. Raises `InvalidValue`."""
    return _found(word, CARD_KINDS, "card")


def lane_kind(word: str) -> str:
    """The kind of lane a word names: its name or another spelling, in any case. Raises `InvalidValue`."""
    return _found(word, LANE_KINDS, "lane")


def _found(word: object, table: Mapping[str, CardKind] | Mapping[str, LaneKind], noun: str) -> str:
    if not isinstance(word, str):
        raise InvalidValue(f"The kind of a {noun} must be a word: one of {', '.join(table)}.")
    plain = " ".join(word.replace("_", " ").replace("-", " ").lower().split())
    for name, kind in table.items():
        if plain in (name, *kind.spellings):
            return name
    raise InvalidValue(f"There is no kind of {noun} called {word!r}; there are: {', '.join(table)}.")
