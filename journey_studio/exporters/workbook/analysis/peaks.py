"""The Peaks sheet: where the curves turn, the highest peaks first, then the deepest valleys."""

from collections.abc import Sequence

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.content import Content
from journey_studio.insight.feelings import Turning, peaks_and_valleys
from journey_studio.model import Persona
from journey_studio.model.wording import word
from journey_studio.sheets.sheet_names import PEAKS
from journey_studio.sheets.words import EVIDENCE_WORDS, feeling, level_index

_HEADINGS_ROW = 2


class PeaksSheet:
    """Lists the moments in which people feel best and worst."""

    name = PEAKS

    def __init__(self, content: Content) -> None:
        self._content = content
        turns = peaks_and_valleys(content.snapshot, content.journey)
        peaks = [turn for turn in turns if turn.turn == "peak"]
        valleys = [turn for turn in turns if turn.turn != "peak"]
        self._turns = [
            *sorted(peaks, key=lambda turn: -turn.emotion.value),
            *sorted(valleys, key=lambda turn: turn.emotion.value),
        ]

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word("Where the emotion curves turn: the highest peaks, then the deepest valleys.")

    @property
    def tells(self) -> bool:
        """Whether a curve turns anywhere."""
        return bool(self._turns)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns."""
        return (11, 24, 20, 24, 11, 18, 50, 13)

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""
        page.title(word("Peaks and valleys"))
        heads = [
            word("Turn"),
            word("Whose curve"),
            word("Stage"),
            word("Where"),
            word("Emotion"),
            word("In a word"),
            word("In their words"),
            word("Founded on"),
        ]
        page.table("PeaksTable", _HEADINGS_ROW, heads, len(self._turns))
        looks = page.looks
        for row, turn in enumerate(self._turns, _HEADINGS_ROW + 1):
            value = looks.feeling(level_index(turn.emotion.value))
            styles = [looks.strong, *[looks.text] * 3, value, *[looks.text] * 3]
            page.row(row, self._cells(turn), styles)
        page.freeze(_HEADINGS_ROW + 1, 1, titles=f"{_HEADINGS_ROW}:{_HEADINGS_ROW}")

    def _cells(self, turn: Turning) -> list[Cell]:
        persona = self._content.snapshot.get(Persona, turn.curve.persona)
        return [
            word("Peak") if turn.turn == "peak" else word("Valley"),
            turn.curve.label or (persona.name if persona else None),
            turn.place.stage.title,
            turn.place.name,
            turn.emotion.value,
            feeling(turn.emotion, self._content.journey.level_words),
            turn.emotion.quote or None,
            EVIDENCE_WORDS.get(turn.emotion.evidence),
        ]
