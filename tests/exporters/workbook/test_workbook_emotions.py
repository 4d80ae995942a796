"""The Emotions sheet: a native chart of a matrix of values, and every point in a table."""

from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring
from openpyxl import load_workbook

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.layout import CurveView
from journey_studio.layout.theme import load_theme
from journey_studio.model import Emotion, Snapshot
from tests.builders import a_journey
from tests.exporters.workbook.workbook_reading import find, opened, table_rows
from tests.exporters.workbook.workbook_samples import NOON, boots

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="module")
def emotions() -> Any:
    return opened(boots())["Emotions"]


@pytest.fixture(scope="module")
def chart() -> Any:
    data, _ = workbook_bytes(boots(), "boots", now=NOON)
    return fromstring(ZipFile(BytesIO(data)).read("xl/charts/chart1.xml"))


def values(sheet: Any, reference: str) -> list[object]:
    cells = sheet[reference.rpartition("!")[2].replace("$", "")]
    return [row[0].value for row in cells] if isinstance(cells, tuple) else [cells.value]


def test_series_point_at_the_values_of_their_curves(emotions: Any, chart: Any) -> None:
    series = chart.findall(f".//{C}ser")
    told = {
        values(emotions, one.findtext(f"{C}tx/{C}strRef/{C}f"))[0]: values(
            emotions, one.findtext(f"{C}val/{C}numRef/{C}f")
        )
        for one in series
    }
    assert told == {"Mia, 27": [1, 0.3, 1.2, -1.5, -0.4, 2], "Office buyers": [0.2, -1, 0.1, None, -1.7, 0.4]}
    steps = {tuple(values(emotions, one.findtext(f"{C}cat/{C}strRef/{C}f"))) for one in series}
    assert steps == {
        (
            "Sees an ad",
            "Compares offers",
            "Reads reviews",
            "Orders online",
            "Waits and receives",
            "Comes back",
        )
    }


def test_the_chart_keeps_scale_gaps_colours_and_styles(chart: Any) -> None:
    scale = chart.find(f".//{C}valAx/{C}scaling")
    assert (scale.find(f"{C}min").get("val"), scale.find(f"{C}max").get("val")) == ("-3", "2.5")
    assert chart.find(f".//{C}valAx/{C}numFmt").get("formatCode") == '[<-2]"";[<0]-0;0'
    assert chart.find(f".//{C}dispBlanksAs").get("val") == "gap"
    assert [axis.get("val") for axis in chart.iter(f"{C}delete")] == ["0", "0"]
    assert len(chart.findall(f".//{C}title")) == 2
    series = chart.findall(f".//{C}ser")
    assert [one.find(f"{C}smooth").get("val") for one in series] == ["1", "0"]
    colours = [one.find(f"{C}spPr/{A}ln/{A}solidFill/{A}srgbClr").get("val") for one in series]
    assert [f"#{colour}" for colour in colours] == list(load_theme("light").personas[:2])
    assert [one.find(f"{C}marker/{C}symbol").get("val") for one in series] == ["circle", "square"]


def test_assumed_stretches_are_dashed(chart: Any) -> None:
    dashed = [
        [int(point.find(f"{C}idx").get("val")) for point in one.findall(f"{C}dPt")]
        for one in chart.findall(f".//{C}ser")
    ]
    assert dashed == [[0, 1, 2], []]


def test_filtering_the_table_hides_nothing_of_the_chart(emotions: Any, chart: Any) -> None:
    first_of_table = int(emotions.tables["EmotionsTable"].ref.split(":")[0][1:])
    last_of_matrix = int(chart.findtext(f".//{C}val/{C}numRef/{C}f").rpartition("$")[2])
    assert last_of_matrix < first_of_table


def test_every_point_is_in_the_table(emotions: Any) -> None:
    rows = table_rows(emotions, "EmotionsTable")
    assert {row["ID"] for row in rows} == {point.id for point in boots().all(Emotion)}
    assert rows[3] == {
        "Persona": "Mia, 27", "Curve state": "As-is", "Stage": "Purchase", "Step": "Orders online", "Value": -1.5,
        "Word": "Frustrated", "Quote": "Where do I put the code?", "Evidence": "Researched", "ID": "mia-3",
    }  # fmt: skip


def test_rows_are_as_high_as_what_is_seen_of_them() -> None:
    snapshot = boots()
    renamed = [
        replace(point, id=f"a-long-id-that-somebody-gave-{point.id}") for point in snapshot.all(Emotion)
    ]
    others = [record for record in snapshot.records() if not isinstance(record, Emotion)]
    long_ids = Snapshot.of([*others, *renamed])
    sheets = [opened(each)["Emotions"] for each in (snapshot, long_ids)]
    heights = [[sheet.row_dimensions[row].height for row in range(1, 60)] for sheet in sheets]
    assert heights[0] == heights[1]


def changed(**values: object) -> Snapshot:
    return Snapshot.of(
        record.with_values(values) if record.id == "c-office" else record for record in boots().records()
    )


def test_a_hidden_curve_is_not_drawn_but_kept() -> None:
    book = opened(changed(hidden=True))
    assert len(book["Emotions"]._charts[0].series) == 1
    assert "Office buyers" in {row["Persona"] for row in table_rows(book["Emotions"], "EmotionsTable")}
    with pytest.raises(AssertionError, match="nowhere in Board"):
        find(book["Board"], "Office buyers")


def test_a_curve_without_a_persona_and_a_wished_one_have_names() -> None:
    assert find(opened(changed(persona=None))["Emotions"], "No persona")
    assert find(opened(changed(state="to-be"))["Emotions"], "Office buyers (to-be)")


def test_the_words_of_the_levels_are_those_of_the_journey() -> None:
    own = ("Awful", "Bad", "So-so", "Good", "Great")
    made = (
        a_journey(emotion_words=own)
        .with_stage("One", ["A", "B"])
        .with_lane("emotion")
        .with_curve("Mia", [2, -1])
    )
    book = opened(made.snapshot)
    assert [row["Word"] for row in table_rows(book["Emotions"], "EmotionsTable")] == ["Great", "Bad"]
    assert find(book["Legend"], "−2  Awful")


def test_each_emotion_lane_of_the_board_has_its_own_curves() -> None:
    made = a_journey().with_stage("One", ["A", "B"]).with_lane("emotion").with_lane("emotion", title="Of Ben")
    made.with_curve("Mia", [2, -1]).with_curve("Ben", [0, 1], lane="lane-2")
    book = opened(made.snapshot)
    names = [str(row[0].value) for row in book["Board"].iter_rows()]
    order = [name for name in names if name in ("Emotion", "Of Ben", "Mia", "Ben")]
    assert order == ["Emotion", "Mia", "Of Ben", "Ben"]


def test_the_board_draws_average_and_solo_as_the_window_does() -> None:
    made = a_journey().with_stage("One", ["A", "B"]).with_lane("emotion")
    snapshot = made.with_curve("Mia", [2, -1]).with_curve("Ben", [1, None]).snapshot
    data, _ = workbook_bytes(snapshot, "journey-1", now=NOON, view=CurveView(average=True))
    board = load_workbook(BytesIO(data))["Board"]
    row = find(board, "Average of 2").row
    told = [str(board.cell(row, column).value) for column in (2, 3)]
    assert [words.split("\n")[0] for words in told] == ["+1.5", "−1"]
    assert "+1 … +2" in told[0]
    data, _ = workbook_bytes(snapshot, "journey-1", now=NOON, view=CurveView(solo="curve-2"))
    board = load_workbook(BytesIO(data))["Board"]
    names = {str(line[0].value) for line in board.iter_rows()}
    assert "Ben" in names
    assert "Mia" not in names
