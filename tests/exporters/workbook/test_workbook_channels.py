"""The Channels sheet: touchpoints counted by channel, stage and persona, and the journey's type held against what is drawn."""

from typing import Any

from tests.builders import JourneyBuilder, a_journey
from tests.exporters.workbook.workbook_reading import find, opened


def a_shop(**journey: Any) -> JourneyBuilder:
    made = (
        a_journey("Shop", **journey)
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", ["Pays"])
        .with_lane("touchpoints")
        .with_channel("Web", kind="digital")
        .with_channel("Counter", kind="physical")
        .with_channel("Never used", kind="digital")
        .with_persona("Mia")
        .with_persona("Tom")
    )
    mia = next(record.id for record in made.snapshot.records() if getattr(record, "name", "") == "Mia")
    return (
        made.with_touchpoint("Ad", step="Looks", channel="Web")
        .with_touchpoint("Page", step="Compares", channel="Web", personas=(mia,))
        .with_touchpoint("Till", step="Pays", channel="Counter")
        .with_touchpoint("Bag", step="Pays")
    )


def rows(sheet: Any, first: int, last: int) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first, max_row=last)]


def test_channels_are_counted_by_stage_and_persona() -> None:
    sheet = opened(a_shop().snapshot)["Channels"]
    assert rows(sheet, 2, 7) == [
        ["Channel", "Kind", "Before", "Buys", "All stages", "Mia", "Tom"],
        ["Web", "Digital", 2, None, 2, 2, 1],
        ["Counter", "Physical", None, 1, 1, 1, 1],
        ["Share of digital ones", None, 1, 0, 2 / 3, None, None],
        ["Without a channel", None, None, 1, 1, None, None],
        ["Advice", None, "Most touchpoints are digital: improve the digital journey first.", *[None] * 4],
    ]


def test_the_stated_type_is_held_against_what_is_drawn() -> None:
    sheet = opened(a_shop(type="omnichannel").snapshot)["Channels"]
    row = find(sheet, "Stated").row
    assert [line[:2] for line in rows(sheet, row, row + 2)] == [
        ["Stated", "Omnichannel"],
        ["The board shows", "Multichannel"],
        [
            "Verdict",
            "Stated as omnichannel; drawn as multichannel: nothing leads from one channel to another.",
        ],
    ]
    broken = find(sheet, "Where the stated type breaks").row + 1
    assert sheet.cell(broken, 2).value == "Page → Till"
    there = sheet.cell(broken, 1).hyperlink.location.partition("!")[2]
    assert sheet.parent["Items"][there].value == "Till"


def test_a_connector_mends_the_break() -> None:
    sheet = opened(a_shop(type="omnichannel").with_connector("flow", "Page", "Till").snapshot)["Channels"]
    said = "Stated as omnichannel, and drawn as that: a way is drawn for the one change of channel."
    assert find(sheet, said)
    assert not any(line[0] == "Where the stated type breaks" for line in rows(sheet, 1, sheet.max_row))


def test_without_a_channel_there_is_no_sheet() -> None:
    made = a_journey().with_stage("One", ["A"]).with_lane("touchpoints").with_touchpoint("Page", step="A")
    assert "Channels" not in opened(made.snapshot).sheetnames
