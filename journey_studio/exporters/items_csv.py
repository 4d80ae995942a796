"""Everything on the board as one CSV table: a row a card, and a row a point of a curve.

UTF-8 with its mark, commas, lines parted as Excel does. A text that a spreadsheet would run as a formula gets an apostrophe in
front, unless the table is asked to be lossless.
"""

import csv
import io
from collections.abc import Iterator

from journey_studio.exporters.workbook.content import Content, Line
from journey_studio.layout.theme import Theme
from journey_studio.model import Emotion, Journey, Snapshot
from journey_studio.model.curve_lanes import lane_of
from journey_studio.model.wording import word
from journey_studio.sheets.card_columns import item_columns
from journey_studio.sheets.plain import Value
from journey_studio.sheets.words import EVIDENCE_WORDS

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\x00", "＝", "＋", "－", "＠")
_KIND_OF_POINT = "Emotion"


def items_csv(snapshot: Snapshot, journey: Journey, theme: Theme, *, lossless: bool = False) -> bytes:
    """The table of a journey, cards of hidden lanes too. `lossless` writes every text as it is, formulas or not."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in _rows(Content(snapshot, journey, theme)):
        writer.writerow([_cell(value, lossless) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Value, lossless: bool) -> str:
    if not isinstance(value, str):
        return f"{value:.10g}"
    return f"'{value}" if value.startswith(_FORMULA) and not lossless else value


def _rows(content: Content) -> Iterator[list[Value]]:
    shown = item_columns(content, content.cards)
    headings = [column.heading for column in shown]
    yield [*headings, "Emotion value"]
    for number in range(len(content.columns)):
        for card in content.cards:
            if content.column_of[card.step] == number:
                yield [*(column.value(card) for column in shown), ""]
        for line in content.lines:
            if number in line.points:
                told = _point(content, line, number, line.points[number])
                yield [*(told.get(heading, "") for heading in headings), line.points[number].value]


def _point(content: Content, line: Line, number: int, point: Emotion) -> dict[str, Value]:
    stage, step = content.columns[number]
    lane = lane_of(content.snapshot, line.curve)
    return {
        "ID": point.id,
        "Stage": stage.title,
        "Step": step.title,
        "Lane": lane.name if lane else "",
        "Kind": word(_KIND_OF_POINT),
        "Title": point.word,
        "Body": point.quote,
        "Personas": line.persona,
        "Evidence": EVIDENCE_WORDS.get(point.evidence, ""),
    }
