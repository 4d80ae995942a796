"""The Weakest sheet: the touchpoints ranked by the open formula, which is alive: a changed weight changes every score."""

from collections.abc import Sequence
from itertools import pairwise

from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from journey_studio.exporters.workbook.analysis import formula
from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Style
from journey_studio.insight.weakest import WEIGHTS, Weak, Weights, weakest
from journey_studio.model.wording import word
from journey_studio.sheets.card_columns import YES
from journey_studio.sheets.sheet_names import WEAKEST
from journey_studio.sheets.words import EVIDENCE_WORDS

_FORMULA_ROW, _WEIGHTS_ROW, _HEADINGS_ROW = 2, 6, 9
_LEFT, _FIRST_WEIGHT = 5, 6
_LAST = 15
"""Columns: the last of the words at the left, the first of the weights, the last of the words at the right."""


class WeakestSheet:
    """Ranks every touchpoint of the map."""

    name = WEAKEST

    def __init__(self, content: Content) -> None:
        self._content = content
        self._found = weakest(content.snapshot, content.journey)

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word(
            "Where the journey loses people: touchpoints ranked by an open formula. Change a weight to see what moves."
        )

    @property
    def tells(self) -> bool:
        """Whether there is a touchpoint."""
        return bool(self._found)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns."""
        return (7, 32, 25, 24, 9, 12, 12, 12, 14, 12, 13, 12, 14, 15, 13, 18, 18, 9, 9)

    def write(self, page: AnalysisPage) -> None:
        """Write formula, weights and ranking below each other."""
        page.title(word("Weakest touchpoints"))
        self._explain(page)
        self._weights(page)
        page.page.sheet.row_dimensions[_HEADINGS_ROW - 1].height = 6
        page.table("WeakestTable", _HEADINGS_ROW, _headings(), len(self._found))
        styles = _styles(page)
        for row, (weak, rank) in enumerate(_ranked(self._found), _HEADINGS_ROW + 1):
            page.row(row, self._cells(page, row, weak, rank), styles)
        page.freeze(_HEADINGS_ROW + 1, 3, titles=f"{_HEADINGS_ROW}:{_HEADINGS_ROW}")
        page.page.finish()

    def _explain(self, page: AnalysisPage) -> None:
        for row, words in enumerate(_rules(), _FORMULA_ROW):
            page.words(row, _LEFT + 1, _LAST, words, page.looks.muted)
        whole = word(
            "Score = 100 × depth × importance × abandonment × evidence. Each factor is between 0 and 1, so a score is between 0 and 100."
        )
        page.words(_FORMULA_ROW, 1, _LEFT, whole, page.looks.words, rows=len(_rules()))

    def _weights(self, page: AnalysisPage) -> None:
        book, held = page.page.sheet.parent, Weights.of(self._content.journey)
        hint = word(
            "The weights: type others into the yellow cells, and every score and rank follows. The map keeps its own."
        )
        page.words(_WEIGHTS_ROW, 1, _LEFT, hint, page.looks.words, rows=2)
        page.headings(_WEIGHTS_ROW, _weight_words(), _FIRST_WEIGHT)
        values = [getattr(held, name) for name in WEIGHTS]
        page.row(_WEIGHTS_ROW + 1, values, [page.looks.typed] * len(values), _FIRST_WEIGHT)
        for column, name in enumerate(WEIGHTS, _FIRST_WEIGHT):
            letter, row = get_column_letter(column), _WEIGHTS_ROW + 1
            named = formula.NAMES[name]
            if book is not None:
                book.defined_names[named] = DefinedName(named, attr_text=f"'{WEAKEST}'!${letter}${row}")
            page.page.sheet.add_data_validation(_between(Weights.highest(name), f"{letter}{row}"))

    def _cells(self, page: AnalysisPage, row: int, weak: Weak, rank: int) -> list[Cell]:
        card, last = weak.card, _HEADINGS_ROW + len(self._found)
        feeling, truth, breaking, severity, rate, level = (f"{letter}{row}" for letter in "FHIJLN")
        factors = [
            formula.depth(weak, feeling),
            formula.importance(weak, truth, breaking, severity, YES),
            formula.abandonment(weak, rate),
            formula.evidence(weak, level, EVIDENCE_WORDS),
        ]
        score = formula.score(weak, ",".join(f"{letter}{row}" for letter in "GKMO"))
        return [
            formula.rank(f"E{row}", f"E${_HEADINGS_ROW + 1}:E${last}", rank),
            card.name,
            weak.place.stage.title,
            weak.place.name,
            score,
            weak.feeling,
            factors[0],
            YES if card.moment_of_truth else None,
            YES if card.breaking_point else None,
            weak.severity or None,
            factors[1],
            weak.rate,
            factors[2],
            EVIDENCE_WORDS.get(card.evidence),
            factors[3],
            card.owner or None,
            self._content.channel(card) or None,
            page.item(card),
            page.shown(card),
        ]


def _ranked(found: Sequence[Weak]) -> list[tuple[Weak, int]]:
    """Each with its rank, from 1; those of one score share the first of theirs, as they do in a spreadsheet."""
    ranks = [1] if found else []
    for number, (before, weak) in enumerate(pairwise(found), 2):
        ranks.append(ranks[-1] if weak.score == before.score else number)
    return list(zip(found, ranks, strict=True))


def _between(highest: float, cell: str) -> DataValidation:
    listed = DataValidation("decimal", operator="between", formula1="0", formula2=f"{highest:g}")
    listed.error = word("Please enter a number from 0 to {highest}.").format(highest=f"{highest:g}")
    listed.showErrorMessage = True
    listed.add(cell)
    return listed


def _headings() -> list[str]:
    return [
        word("Rank"),
        word("Touchpoint"),
        word("Stage"),
        word("Where"),
        word("Score"),
        word("Lowest emotion"),
        word("Depth"),
        word("Moment of truth"),
        word("Breaking point"),
        word("Worst pain, 0 to 5"),
        word("Importance"),
        word("Leave, in %"),
        word("Abandonment"),
        word("Evidence"),
        word("Evidence as factor"),
        word("Owner"),
        word("Channel"),
        word("Card"),
        word("On the board"),
    ]


def _styles(page: AnalysisPage) -> list[Style]:
    looks = page.looks
    text, value, factor, count = looks.text, looks.value, looks.factor, looks.count
    return [
        *(count, looks.strong, text, text, looks.score),
        *(value, factor, text, text, count, factor, count, factor, text, factor),
        *(text, text, looks.link, looks.link),
    ]


def _weight_words() -> list[str]:
    return [
        word("Moment of truth"),
        word("Breaking point"),
        word("Worst pain"),
        word("Abandonment"),
        word("Partly researched"),
        word("Assumed"),
        word("Evidence not stated"),
    ]


def _rules() -> list[str]:
    return [
        word("Depth = (2 − lowest emotion) ÷ 4; where nobody has said how it feels, the emotion is 0, neutral."),
        word("Importance = (1 + weights of its marks + weight of pain × worst pain ÷ 5) ÷ (1 + these three weights)."),
        word("Abandonment = (1 + weight × share who leave) ÷ (1 + weight); the share is its own, else a breaking point’s at its steps."),
        word("Evidence = 1 where researched, else the weight of its level: a guess must not push aside what is known."),
    ]  # fmt: skip
