"""Whatever a board holds: written as a table, each way it can lie, it comes back as the same board."""

import csv
import io
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.importers.tables.scales import SCALES
from journey_studio.model import Card
from tests.importers.tables.reading import Read, read, workbook

KINDS = ("actions", "touchpoints", "thoughts", "pain points", "opportunities", "what we do", "backstage")
LABELS = {
    "actions": "What the customer does",
    "touchpoints": "Touchpoints",
    "thoughts": "Thoughts and motivations",
    "pain points": "Pain points",
    "opportunities": "Opportunities",
    "what we do": "What we do",
    "backstage": "Departments and backstage",
}
letters = st.characters(categories=("Lu", "Ll", "Lo"), exclude_characters="\u3164\uffa0\u115f\u1160")
names = st.lists(st.text(letters, min_size=2, max_size=9), min_size=1, max_size=4).map(
    lambda words: " ".join(("q", *words))
)


@dataclass(frozen=True)
class Drawn:
    """A board in plain words; cards and emotions are told by (lane or persona, step)."""

    stages: list[tuple[str, list[str]]]
    kinds: list[str]
    cards: dict[tuple[str, int], list[str]]
    curves: dict[str, list[float | None]]

    @property
    def steps(self) -> list[tuple[str, str]]:
        return [(stage, step) for stage, steps in self.stages for step in steps]


@st.composite
def boards(draw: st.DrawFn) -> Drawn:
    titles = draw(st.lists(names, min_size=1, max_size=4, unique_by=str.casefold))
    stages = [
        (title, draw(st.lists(names, min_size=1, max_size=3, unique_by=str.casefold))) for title in titles
    ]
    count = sum(len(steps) for _, steps in stages)
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=2, max_size=4, unique=True))
    cells = [(kind, step) for kind in kinds for step in range(count)]
    cards = {cell: draw(st.lists(names, max_size=2)) for cell in cells}
    people = draw(st.lists(st.sampled_from(("", "Mia", "Tom Müller", "李明")), max_size=3, unique=True))
    value = st.none() | st.integers(-4, 4).map(lambda half: half / 2)
    curves = {
        person: [-2.0, *draw(st.lists(value, min_size=count, max_size=count))][:count] for person in people
    }
    return Drawn(stages, kinds, {cell: texts for cell, texts in cards.items() if texts}, curves)


def matrix(board: Drawn, scale: str = "-2..2") -> list[list[str]]:
    """Stages as columns."""
    low, high = SCALES[scale].low, SCALES[scale].high
    rows = [["Stage", *(stage for stage, _ in board.steps)], ["Step", *(step for _, step in board.steps)]]
    for kind in board.kinds:
        cells = [board.cards.get((kind, at), []) for at in range(len(board.steps))]
        rows.append([LABELS[kind], *("\n".join(texts) for texts in cells)])
    for person, values in board.curves.items():
        written = ["" if value is None else f"{low + (value + 2) / 4 * (high - low):g}" for value in values]
        rows.append([f"Emotion ({person})" if person else "Emotion", *written])
    return rows


def turned(rows: list[list[str]]) -> list[list[str]]:
    return [list(column) for column in zip(*rows, strict=True)]


def delimited(rows: list[list[str]], sign: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=sign).writerows(rows)
    return file.getvalue()


def is_same(found: Read, board: Drawn) -> None:
    assert found.stages == board.stages
    for kind in board.kinds:
        cards = [(at, text) for at in range(len(board.steps)) for text in board.cards.get((kind, at), [])]
        assert found.cards(kind) == cards
    felt = {who: values for who, values in board.curves.items() if any(value is not None for value in values)}
    assert found.curves == felt
    assert found.remarks == []


@settings(max_examples=60, deadline=None)
@given(boards(), st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.booleans())
def test_a_board_comes_back_from_delimited_text(board: Drawn, sign: str, encoding: str, rows: bool) -> None:
    table = turned(matrix(board)) if rows else matrix(board)
    is_same(read(delimited(table, sign).encode(encoding)), board)


@settings(max_examples=25, deadline=None)
@given(boards(), st.tuples(st.integers(1, 30), st.integers(1, 30)), st.booleans())
def test_a_board_comes_back_from_a_workbook(board: Drawn, at: tuple[int, int], rows: bool) -> None:
    table = turned(matrix(board)) if rows else matrix(board)
    is_same(read(workbook(table, at=at), "map.xlsx"), board)


@settings(max_examples=30, deadline=None)
@given(boards(), st.randoms())
def test_a_list_of_cards_comes_back_however_it_is_sorted(board: Drawn, chance: "object") -> None:
    rows = [
        [*board.steps[at], LABELS[kind], text] for (kind, at), texts in board.cards.items() for text in texts
    ]
    chance.shuffle(rows)  # type: ignore[attr-defined]
    if not rows:
        return
    found = read(delimited([["Stage", "Step", "Lane", "Title"], *rows], ","))
    steps = {step.id: step for step in found.snapshot.steps(found.journey.id)}
    lanes = {lane.id: lane.kind for lane in found.snapshot.lanes(found.journey.id)}
    stages = {stage.id: stage.title for stage in found.snapshot.stages(found.journey.id)}
    placed = [
        (stages[steps[card.step].stage], steps[card.step].title, LABELS[lanes[card.lane]], card.title)
        for card in found.snapshot.all(Card)
    ]
    assert sorted(placed) == sorted(map(tuple, rows))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(SCALES)), st.lists(st.integers(-4, 4).map(lambda half: half / 2), max_size=5))
def test_a_scale_is_recognised_by_its_ends(scale: str, between: list[float]) -> None:
    low, high = SCALES[scale].low, SCALES[scale].high
    values = [-2.0, *between, 2.0]
    told = [f"{low + (value + 2) / 4 * (high - low):g}" for value in values]
    rows = [
        ["Stage", *(f"q{at}" for at in range(len(values)))],
        ["Touchpoints", *("x" for _ in values)],
        ["Emotion", *told],
    ]
    found = read(delimited(rows, ";"))
    unsaid = {"-1..1": "-2..2", "1..7": "1..10"}
    if scale not in unsaid:
        assert found.curves == {"": values}
