"""Which kind of lane people mean by what they call a row: in English first, and in the languages met in other tools' files."""

from journey_studio.model import InvalidValue
from journey_studio.model.kinds import LANE_KINDS, card_kind, lane_kind

_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pain points", ("pain", "problem", "friction", "frustrat", "barrier", "schmerz", "боли", "проблем", "課題", "痛点")),
    ("opportunities", ("opportunit", "improvement", "idea", "solution", "chance", "улучшен", "возможност", "機会", "机会")),
    ("emotion", ("emotion", "feeling", "mood", "sentiment", "satisfaction", "gefühl", "эмоц", "感情", "情绪")),
    ("touchpoints", ("touchpoint", "touch point", "channel", "ui element", "kontaktpunkt", "kanal", "точки", "タッチポイント", "触点")),
    ("actions", ("action", "activit", "doing", "task", "behavio", "handlung", "действ", "行動", "行为")),
    ("thoughts", ("thought", "thinking", "need", "motivation", "goal", "question", "expectation", "gedanken", "мысл", "思考", "想法")),
    ("evidence", ("evidence", "research", "data", "insight", "source", "доказ")),
    ("indicators", ("kpi", "metric", "indicator", "measure", "kennzahl", "показател", "指標", "指标")),
    ("backstage", ("backstage", "back stage", "department", "team", "stakeholder", "support process", "system", "compliance", "responsib")),
    ("what we do", ("onstage", "frontstage", "front stage", "what we do", "brand", "company")),
    ("campaigns", ("campaign", "message", "content")),
    ("scenarios", ("scenario", "trigger", "automation")),
    ("images", ("image", "storyboard", "picture", "screenshot")),
)  # fmt: skip

USUAL = "free text"
"""The kind of a lane whose name says nothing."""


def lane_kind_of(name: str) -> str:
    """The kind of lane a name stands for; `free text` where it says nothing."""
    plain = " ".join(name.replace("_", " ").replace("-", " ").casefold().split())
    for kind in LANE_KINDS.values():
        if plain == kind.title.casefold():
            return kind.name
    try:
        return lane_kind(plain)
    except InvalidValue:
        pass
    return next((kind for kind, words in _WORDS if any(word in plain for word in words)), USUAL)


def card_kind_of(name: str) -> str | None:
    """The kind of card a word stands for, one or many of it; None where it says nothing."""
    for word in (name, name.removesuffix("s")):
        try:
            return card_kind(word)
        except InvalidValue:
            continue
    return None


def title_for(kind: str, name: str) -> str:
    """The title of a lane: none where its kind says the same."""
    return "" if name.casefold() == LANE_KINDS[kind].title.casefold() else name
