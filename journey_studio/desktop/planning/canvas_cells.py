"""The rows of the acquisition canvas: a band for each question, below it the answers, a column a stage."""

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, replace
from itertools import zip_longest

from journey_studio.desktop.planning.cells import Band, Cell, Put, card_cell, place_for
from journey_studio.desktop.planning.putting import (
    new_card,
    new_persona,
    rename_persona,
    reword,
    set_of_journey,
)
from journey_studio.desktop.words import tr
from journey_studio.insight.canvas import FRAME, QUESTIONS, AcquisitionCanvas, Question, StageAnswers
from journey_studio.model import Card, Journey, Persona, Snapshot


@dataclass(frozen=True, slots=True)
class CanvasRows:
    """What the rows are made of. `hints` are the keys of questions whose hint is open; `turn` opens or closes one."""

    found: AcquisitionCanvas
    snapshot: Snapshot
    journey: Journey
    hints: Set[str]
    turn: Callable[[str], object]

    @property
    def headings(self) -> list[str]:
        """The stages; of a map without any, the journey."""
        stages = [each.stage.title for each in self.found.stages]
        named = [
            title or tr("Stage {number}").format(number=number) for number, title in enumerate(stages, 1)
        ]
        return named or [tr("The whole journey")]

    def cells(self) -> list[list[Cell]]:
        """All rows: what is asked once, then what is asked in every stage."""
        width = len(self.headings)
        rows = [row for question in FRAME for row in self._framing(question, width)]
        if self.found.stages:
            rows += [row for question in QUESTIONS for row in self._asking(question)]
        return rows

    def _framing(self, question: Question, width: int) -> Iterator[list[Cell]]:
        answers = self.found.frame[question.key]
        rest = [Cell()] * (width - 1)
        yield [self._band(question, tr("open") if not answers else "", width), *rest]
        empty = tr("Another answer: {question}") if answers else tr("Open: {question}")
        for number, (words, put, label) in enumerate(self._frame_places(question.key)):
            spoken = words or empty.format(question=tr(question.words))
            yield [
                Cell(
                    words, "", put, label, long=True, family="evidence", invites=tr("Type an answer"),
                    open=not answers, next=not words, columns=width, spoken=spoken, place=f"{question.key} {number}",
                ),
                *rest,
            ]  # fmt: skip

    def _frame_places(self, key: str) -> list[tuple[str, Put, str]]:
        """The words of each place, how it is changed, and what such an edit is called."""
        if key != "personas":
            words = next(iter(self.found.frame[key]), "")
            return [(words, set_of_journey(self.journey, key), f"Set {key}")]
        known = self.snapshot.of_owner(Persona)
        return [
            *((persona.name, rename_persona(persona), "Edit persona") for persona in known),
            ("", new_persona, "Add persona"),
        ]

    def _asking(self, question: Question) -> Iterator[list[Cell]]:
        stages = self.found.stages
        missing = sum(not each.answers[question.key] for each in stages)
        note = tr("{open} of {count} open").format(open=missing, count=len(stages)) if missing else ""
        yield [self._band(question, note, len(stages)), *([Cell()] * (len(stages) - 1))]
        answers = [each.answers[question.key] for each in stages]
        lines: list[tuple[Card | None, ...]] = [*zip_longest(*answers), (None,) * len(stages)]
        for number, cards in enumerate(lines):
            yield [
                self._place(question, each, card, number) for each, card in zip(stages, cards, strict=True)
            ]

    def _place(self, question: Question, each: StageAnswers, card: Card | None, number: int) -> Cell:
        if card is not None:
            return card_cell(card, reword(card))
        is_open = number == 0
        words = tr("Open: {question} {stage}") if is_open else tr("Another answer: {question} {stage}")
        place = place_for(
            question.kinds[0],
            new_card(each.stage, question.kinds[0]),
            tr("Type an answer") if is_open else tr("Type another answer"),
            f"{question.key} {each.stage.id} {number}",
        )
        spoken = words.format(question=tr(question.words), stage=each.stage.title)
        is_next = number == len(each.answers[question.key])
        return replace(place, open=is_open, next=is_next, spoken=spoken)

    def _band(self, question: Question, note: str, width: int) -> Band:
        below = tr(question.hint) if question.key in self.hints else ""
        return Band(
            tr(question.words), note=note, below=below, columns=width,
            turn=lambda: self.turn(question.key),
            spoken=" ".join(filter(None, (tr(question.words), note, below))),
        )  # fmt: skip
