"""The acquisition canvas: the questions that fill a map, asked in every stage, and what the map answers so far."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.insight.columns import cards_by_stage
from journey_studio.model import Card, Journey, Persona, Snapshot, Stage


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the canvas: its key, the question in plain words, and a hint on how to answer it.

    Cards of `kinds` answer it; a new answer becomes a card of the first of them, in a lane of the kind `lane`. What is asked
    once of a whole journey has neither.
    """

    key: str
    words: str
    hint: str
    kinds: tuple[str, ...] = ()
    lane: str = ""


FRAME = (
    Question(
        "objective",
        "What do we want to reach with this journey?",
        "One sentence that says what will be better, and for whom: the user experience, a pain point, a conversion path.",
    ),
    Question(
        "scenario",
        "What do we look at, from where to where?",
        "The situation in which the journey begins, the one in which it ends, and what is left out.",
    ),
    Question(
        "personas",
        "Who makes this journey?",
        "The personas or buying groups whose way this is. Each answer is one of them.",
    ),
)
"""The questions that are asked once of a journey."""

QUESTIONS = (
    Question(
        "action",
        "What do customers want to get done here?",
        "What they do and what they need, in their own words: a verb and its object, such as “compares prices”.",
        ("action", "need"),
        "actions",
    ),
    Question(
        "touchpoint",
        "Where do they meet us?",
        "Every contact counts, also those that belong to others: a review portal, word of mouth, a shop next door.",
        ("touchpoint",),
        "touchpoints",
    ),
    Question(
        "thought",
        "What do they think, and what drives them?",
        "Thoughts as they would say them, motives, and the criteria by which they choose.",
        ("thought", "motivation", "criteria"),
        "thoughts",
    ),
    Question(
        "pain",
        "What holds them back?",
        "What costs them time, money or trust, and where and why they break off.",
        ("pain point", "breaking point", "weakness"),
        "pain points",
    ),
    Question(
        "task",
        "What do we do for them here?",
        "Our task in this stage, what we do well, and which department stands behind it.",
        ("what we do", "strength", "quality", "backstage"),
        "what we do",
    ),
    Question(
        "campaign",
        "Which message or campaign reaches them?",
        "The campaign with its message: an advertisement, a guide, an offer for a limited time, tips, a loyalty programme.",
        ("campaign",),
        "campaigns",
    ),
    Question(
        "trigger",
        "What triggers the next step?",
        "The event after which we or our automation act: a basket left alone, a download, a question to the chatbot.",
        ("scenario",),
        "scenarios",
    ),
    Question(
        "opportunity",
        "What could we do better?",
        "What would take a pain away or make a strength known; it becomes part of the plan.",
        ("opportunity", "plan item"),
        "opportunities",
    ),
    Question(
        "measure",
        "How do we know, and how do we measure it?",
        "The figure that tells how it goes, or the source that tells how it is: analytics, a survey, a mystery visit.",
        ("indicator", "evidence"),
        "indicators",
    ),
)
"""The questions that are asked in every stage, from the customers to what we make of it."""


@dataclass(frozen=True, slots=True)
class StageAnswers:
    """A stage with the cards that answer each question of `QUESTIONS`, by its key, in reading order."""

    stage: Stage
    answers: Mapping[str, tuple[Card, ...]]

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that no card of the stage answers."""
        return tuple(question for question in QUESTIONS if not self.answers[question.key])


@dataclass(frozen=True, slots=True)
class AcquisitionCanvas:
    """The canvas of a journey: the words that answer each question of `FRAME`, by its key, and its stages from left to right."""

    frame: Mapping[str, tuple[str, ...]]
    stages: tuple[StageAnswers, ...]

    @property
    def asked(self) -> int:
        """How many questions there are: each of a stage counts in every stage."""
        return len(self.frame) + len(QUESTIONS) * len(self.stages)

    @property
    def open(self) -> int:
        """How many of them have no answer."""
        framing = sum(not answers for answers in self.frame.values())
        return framing + sum(len(each.open) for each in self.stages)


def acquisition_canvas(snapshot: Snapshot, journey: Journey) -> AcquisitionCanvas:
    """What the map answers. A card over several stages answers in each; a card that says nothing yet answers nothing."""
    cards = cards_by_stage(snapshot, journey)
    frame = {
        "objective": _stated(journey.objective),
        "scenario": _stated(journey.scenario),
        "personas": tuple(persona.name for persona in snapshot.of_owner(Persona)),
    }
    stages = (StageAnswers(stage, _answers(cards[stage.id])) for stage in snapshot.stages(journey.id))
    return AcquisitionCanvas(frame, tuple(stages))


def _stated(text: str) -> tuple[str, ...]:
    return (text.strip(),) if text.strip() else ()


def _answers(cards: list[Card]) -> dict[str, tuple[Card, ...]]:
    """By the key of each question."""
    telling = [card for card in cards if says_something(card)]
    return {
        question.key: tuple(card for card in telling if card.kind in question.kinds) for question in QUESTIONS
    }


def says_something(card: Card) -> bool:
    """Whether there is more to a card than its kind."""
    return bool(card.title.strip() or card.body.strip() or card.channel or card.facts)
