"""The Levels sheet: maturity with its funnel, customers' actions and emotion side by side, a row a step."""

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl.formatting.rule import DataBarRule
from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Style
from journey_studio.insight.columns import cards_in_order
from journey_studio.insight.maturity import Level, maturity
from journey_studio.model import Card, Lane
from journey_studio.model.wording import word
from journey_studio.sheets.sheet_names import LEVELS
from journey_studio.sheets.words import level_index

_HEADINGS_ROW = 2
_PLACE = (22.0, 24.0)
_LANE = (34.0, 14.0, 18.0, 14.0)
_ACTIONS, _CURVE, _LINK = 40.0, 15.0, 9.0
_SHARE = 2
"""Which of the columns of a lane tells the share, counted from 0."""


class LevelsSheet:
    """Sets the three levels beside each other, where the map has a lane of maturity that says something."""

    name = LEVELS

    def __init__(self, content: Content) -> None:
        self._content = content
        found = maturity(content.snapshot, content.journey)
        self._lanes = [(lane, levels) for lane, levels in found if any(level.cards for level in levels)]
        self._curves = content.drawn if self._lanes else ()

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word(
            "The three levels step by step: how mature customers are and how many come as far, what they do, how they feel."
        )

    @property
    def tells(self) -> bool:
        """Whether a lane of maturity has a card."""
        return bool(self._lanes)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns: where, each lane of maturity with its funnel, actions, each curve, the link."""
        return (*_PLACE, *_LANE * len(self._lanes), _ACTIONS, *(_CURVE,) * len(self._curves), _LINK)

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""
        page.title(word("Three levels: maturity, actions, emotion"))
        page.headings(_HEADINGS_ROW, self._headings())
        actions = self._actions()
        steps = len(self._content.columns)
        for column in range(steps):
            told = list(self._step(page, column, actions[column]))
            page.row(_HEADINGS_ROW + 1 + column, [cell for cell, _ in told], [style for _, style in told])
        self._draw_funnels(page, steps)
        note = word("Numbers in bold were counted; the others are worked out from the share who leave.")
        page.words(_HEADINGS_ROW + 2 + steps, 1, len(page.widths), note, page.looks.muted)
        page.freeze(_HEADINGS_ROW + 1, 3, titles=f"{_HEADINGS_ROW}:{_HEADINGS_ROW}")
        page.page.finish()

    def _headings(self) -> list[str]:
        lanes = [each for lane, _ in self._lanes for each in self._lane_headings(lane)]
        curves = [line.look.name for line in self._curves]
        return [
            word("Stage"),
            word("Where"),
            *lanes,
            word("What customers do"),
            *curves,
            word("On the board"),
        ]

    def _lane_headings(self, lane: Lane) -> list[str]:
        return [lane.name, word("Come as far"), word("Share of the most"), word("Lost on the way on")]

    def _actions(self) -> list[list[Card]]:
        """The customers' actions by column; one over several steps stands in each."""
        found: list[list[Card]] = [[] for _ in self._content.columns]
        for card in cards_in_order(self._content.snapshot, self._content.journey):
            if card.kind == "action":
                first, last = self._content.span(card)
                for column in range(first, last + 1):
                    found[column].append(card)
        return found

    def _step(self, page: AnalysisPage, column: int, actions: Sequence[Card]) -> Iterator[tuple[Cell, Style]]:
        looks, (stage, _) = page.looks, self._content.columns[column]
        yield stage.title, looks.text
        yield self._content.step_label(column), looks.strong
        here = [levels[column] for _, levels in self._lanes]
        for level, (_, levels) in zip(here, self._lanes, strict=True):
            yield from _level(page, level, people=any(each.counted for each in levels))
        yield _names(actions), looks.text
        for line in self._curves:
            point = line.points.get(column)
            yield (
                (None, looks.text)
                if point is None
                else (point.value, looks.feeling(level_index(point.value)))
            )
        cards = [*(card for level in here for card in level.cards), *actions]
        yield (page.shown(cards[0]) if cards else None), looks.link

    def _draw_funnels(self, page: AnalysisPage, steps: int) -> None:
        """A bar in each cell of a share: Excel's own, as long as the share."""
        rule: Any = DataBarRule
        for lane in range(len(self._lanes)):
            bar = rule("num", 0, "num", 1, color=page.looks.bar)
            letter = get_column_letter(len(_PLACE) + len(_LANE) * lane + _SHARE + 1)
            cells = f"{letter}{_HEADINGS_ROW + 1}:{letter}{_HEADINGS_ROW + steps}"
            page.page.sheet.conditional_formatting.add(cells, bar)


def _names(cards: Sequence[Card]) -> str | None:
    """The names of cards, a line each."""
    return "\n".join(card.name for card in cards) or None


def _level(page: AnalysisPage, level: Level, *, people: bool) -> Iterator[tuple[Cell, Style]]:
    """The cells of a step of a lane; how many `people` come as far is told where a volume is named."""
    looks = page.looks
    yield _names(level.cards), looks.card("maturity") if level.cards else looks.text
    reach = level.reach if people else None
    yield reach, looks.strong_count if level.counted else looks.count
    yield level.share, looks.number("0%")
    yield level.lost, looks.number("0%")
