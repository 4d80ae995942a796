"""A whole document: what is in it, in which order, on which pages, and how one finds one's way."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfua
import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from journey_studio.exporters import Cancelled, CannotExport, PdfOptions, Request
from journey_studio.exporters.pdf import Plan, plan_pdf, sheet_picture
from journey_studio.exporters.pdf.papers import FLOOR
from journey_studio.exporters.pdf_options import CONTENTS, PAPERS, USUAL
from journey_studio.model import Snapshot, Sticky
from journey_studio.report.sharing import used
from journey_studio.scene import Group, Text
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.sample_maps import arabic_map, every_kind, japanese_map, sixty_cards, winter_boots

EDITED = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
Planned = Callable[..., Plan]


@pytest.fixture
def planned(shaper: QtShaper) -> Planned:
    """The plan of a map."""

    def plan(map_: JourneyBuilder, layout: Any = "auto", contents: Any = USUAL, **how: Any) -> Plan:
        options = PdfOptions(layout, tuple(contents), how.pop("poster", "auto"))
        request = Request(
            map_.snapshot, map_.journey.id, changed=EDITED, source="Boots.journey", pdf=options, **how
        )
        return plan_pdf(request, shaper=shaper)

    return plan


def full_map() -> JourneyBuilder:
    """A map with something to say in every part."""
    from journey_studio.model.source import Source

    map_ = winter_boots()
    map_.with_persona("Tom", role="Buys for others")
    map_.with_touchpoint(
        "Survey",
        step="Sees an ad",
        sources=(Source("analytics", "Heat maps", "2026-10-01"),),
        evidence="researched",
    )
    map_.with_card("campaign", "Advertisement", step="Sees an ad", facts={"message": "Warm to the last stop"})
    return map_.with_opportunity(
        "Fix it", step="Orders online", owner="Shop", facts={"priority": 1, "impact": 5}
    )


def long_map(stages: int = 8, steps: int = 3) -> JourneyBuilder:
    map_ = a_journey("Long", version="2.1", owner="Ann").with_lane("touchpoints").with_lane("emotion")
    for stage in range(stages):
        map_.with_stage(f"Stage {stage}", [f"Step {stage}.{step}" for step in range(steps)])
        map_.with_touchpoint(f"Point {stage}", step=f"Step {stage}.0", body="Some words about it")
    return map_.with_curve("Mia", [((number % 5) - 2) for number in range(stages * steps)])


def hindi_map() -> JourneyBuilder:
    return (
        a_journey("सर्दियों के जूते", language="hi")
        .with_stage("खोज", ["ग्राहक खोजता है", "तुलना"])
        .with_lane("touchpoints")
        .with_touchpoint("कीमतों की तुलना करता है", step="तुलना", body="मित्र से पूछता है")
    )


def words(data: bytes) -> list[str]:
    """The words of each page, white space made even."""
    document = pypdfium2.PdfDocument(data)
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append(" ".join(text.get_text_bounded().split()))
        text.close()
    document.close()
    return pages


def texts(group: Group) -> list[str]:
    return [
        text
        for item in group.items
        for text in (
            [item.text] if isinstance(item, Text) else texts(item) if isinstance(item, Group) else []
        )
    ]


def bookmarks(data: bytes) -> list[Any]:
    def titles(entries: Any) -> list[Any]:
        return [titles(entry) if isinstance(entry, list) else entry.title for entry in entries]

    return titles(PdfReader(BytesIO(data)).outline)


def test_a_document_has_its_parts_in_order(planned: Planned) -> None:
    plan = planned(full_map(), contents=CONTENTS)
    assert list(dict.fromkeys(sheet.part for sheet in plan.sheets)) == ["summary", "personas", "map", "notes"]
    data, warnings = plan.made()
    assert warnings == ()
    first, *pages = words(data)
    assert first.index("Objective") < first.index("How it feels") < first.index("Top opportunities")
    heads = ["Personas", "Map Winter", "Acquisition canvas", "Acquisition matrix", "Action list", "Legend",
             "Evidence notes", "Analytics · Heat maps · 2026-10-01"]  # fmt: skip
    told = " ".join(pages)
    places = [told.index(head) for head in heads]
    assert places == sorted(places)
    for number, page in enumerate([first, *pages], 1):
        assert f"{number} / {len(plan.sheets)}" in page
        assert "Winter boots, online · Boots.journey · 2026-11-25" in page


def test_the_summary_says_who_what_and_when(planned: Planned) -> None:
    (page, *_) = words(planned(long_map()).made()[0])
    for word in ("Long", "As-is", "Owner Ann", "Version 2.1", "Last changed 2026-11-25", "Mia", "Delighted"):
        assert word in page


def test_contents_and_bookmarks_lead_to_the_parts(planned: Planned) -> None:
    data, _ = planned(full_map()).made()
    stages = ["Awareness", "Consideration", "Purchase", "Usage", "Loyalty"]
    assert bookmarks(data) == [
        "Winter boots, online",
        "Personas",
        "Channels by persona",
        "Map",
        stages,
        "Acquisition matrix",
        "Action list",
        "Legend",
        "Evidence notes",
    ]
    reader = PdfReader(BytesIO(data))
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1)}
    leads = [pages[note.get_object()["/Dest"][0].idnum] for note in reader.pages[0]["/Annots"]]
    assert leads[:7] == [2, 2, 3, 4, 4, *leads[5:7]]
    assert set(leads[7:]) == {3}  # pains, opportunities and moments of truth lead to their cards


@pytest.mark.parametrize("part", CONTENTS)
def test_each_part_can_be_left_out_or_stand_alone(planned: Planned, part: str) -> None:
    map_ = full_map()
    alone, *_ = planned(map_, contents=(part,)).sheets
    rest = planned(map_, contents=[other for other in CONTENTS if other != part])
    data, _ = rest.made()
    told = " ".join(words(data))
    heads = {"summary": "Top pains", "personas": "Personas 3", "actions": "Action list", "legend": "Legend",
             "notes": "Evidence notes", "map": "Map 3", "canvas": "questions are answered",
             "matrix": "Acquisition matrix"}  # fmt: skip
    assert heads[part] not in told
    assert texts(alone.layers[0].root)


def test_parts_with_nothing_to_say_are_left_out(planned: Planned) -> None:
    map_ = a_journey("Bare").with_stage("One").with_lane("actions")
    assert [sheet.part for sheet in planned(map_).sheets] == ["summary", "map"]
    with pytest.raises(CannotExport, match="anything to say"):
        planned(map_, contents=("personas",))


def test_short_parts_share_a_page(planned: Planned) -> None:
    """Personas below the summary, a legend below the map: neither is left alone on a page, and both can be found."""
    map_ = a_journey("Short").with_stage("One").with_touchpoint("Ad", evidence="assumed").with_persona("Mia")
    plan = planned(map_, paper="a4")
    assert [sheet.part for sheet in plan.sheets] == ["summary", "map"]
    data, _ = plan.made()
    first, second = words(data)
    assert first.index("Personas 1") < first.index("Map 2") < first.index("Legend 2") < first.rindex("Mia")
    assert second.index("Ad") < second.index("Legend")
    assert bookmarks(data) == ["Short", "Personas", "Map", ["One"], "Legend"]
    for sheet in plan.sheets:
        lowest = min(layer.top - used(layer.root) * layer.scale for layer in sheet.layers[:-1])
        assert lowest >= 54 - 0.01  # above the footer


@pytest.mark.parametrize(("notes", "pages", "smaller"), [(15, 1, False), (20, 1, True), (30, 2, False)])
def test_a_few_last_rows_are_not_left_alone(planned: Planned, notes: int, pages: int, smaller: bool) -> None:
    """They come along where a little smaller type makes room; where more is left, it has a page in the usual size."""
    map_ = a_journey().with_stage("One")
    for number in range(notes):
        map_.with_card("evidence", f"Survey {number}", facts={"source": "Panel"})
    sheets = planned(map_, contents=("notes",), paper="a4", orientation="landscape").sheets
    assert len(sheets) == pages
    assert (sheets[0].layers[0].scale < 0.74) == smaller


def test_the_map_alone_is_one_page_with_title_and_legend(planned: Planned) -> None:
    (sheet,) = planned(winter_boots(), contents=("map",)).sheets
    told = texts(sheet.layers[0].root)
    assert "Winter boots, online" in told
    assert "Cards" in told
    assert not any("/ 1" in text for text in told)


def test_a_map_that_cannot_be_read_on_one_page_goes_on_pages_by_stage(planned: Planned) -> None:
    plan = planned(long_map())
    maps = [sheet for sheet in plan.sheets if sheet.part == "map"]
    assert len(maps) > 1
    assert {sheet.paper for sheet in plan.sheets} == {"a4"}
    for number, sheet in enumerate(maps, 1):
        head, board, *_ = sheet.layers
        assert board.scale >= FLOOR
        assert f"Map page {number} of {len(maps)}" in texts(head.root)
        told = texts(board.root)
        assert {"Touchpoints", "Emotion", "Mia", "Delighted", "Neutral", "Frustrated"} <= set(told)
        assert board.left + board.root.width * board.scale <= sheet.width - 30
        assert board.top - board.root.height * board.scale >= 40
    titles = [text for sheet in maps for text in texts(sheet.layers[1].root) if text.startswith("Point")]
    assert sorted(titles) == sorted(f"Point {number}" for number in range(8))


def test_one_page_that_is_asked_for_says_which_paper_would_do(planned: Planned) -> None:
    plan = planned(long_map(), "fit", paper="a4")
    assert [sheet.part for sheet in plan.sheets].count("map") == 1
    assert "on A" in plan.warnings[0]
    assert "would reach 7 points" in plan.warnings[0]


def test_a_card_higher_than_a_page_says_which_paper_would_do(planned: Planned) -> None:
    map_ = a_journey().with_stage("One").with_touchpoint("word " * 700)
    plan = planned(map_, "stages", paper="a5")
    assert "A card" in plan.warnings[0] or "a card" in plan.warnings[0]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_every_paper_both_ways(planned: Planned, paper: str, orientation: str) -> None:
    plan = planned(full_map(), "fit", paper=paper, orientation=orientation)
    sheet = next(sheet for sheet in plan.sheets if sheet.part == "map")
    assert sheet.paper == paper
    assert all((sheet.width > sheet.height) == (orientation == "landscape") for sheet in plan.sheets)
    assert {sheet.paper for sheet in plan.sheets if sheet.part != "map"} <= {
        "a3",
        "a4",
        "a5",
        "letter",
        "legal",
        "tabloid",
    }


def test_a_poster_is_drawn_once_and_shown_in_parts(planned: Planned) -> None:
    plan = planned(sixty_cards(), "poster", ("map",), poster="a1", paper="a4")
    data, _ = plan.made()
    reader = PdfReader(BytesIO(data))
    sheets = [sheet for sheet in plan.sheets if any(layer.form for layer in sheet.layers)]
    assert len(reader.pages) == len(sheets) > 4
    board = sheets[1].layers[0]
    streams = [page.get_contents().get_data().decode("latin-1") for page in reader.pages]
    assert all(stream.count("/Poster Do") == 1 for stream in streams)
    assert all("re W n" in stream for stream in streams)
    forms = {page["/Resources"]["/XObject"]["/Poster"].indirect_reference for page in reader.pages}
    assert len(forms) == 1
    names = [re.search(r"Sheet ([A-Z]\d+)", sheet.layers[0].alt) for sheet in sheets[1:]]
    assert names[0] is not None
    assert names[0][1] == "A1"
    assert len({name[1] for name in names if name}) == len(sheets) - 1
    assert board.clip is not None


def test_the_sheets_of_a_poster_overlap_and_cover_it(planned: Planned) -> None:
    plan = planned(sixty_cards(), "poster", ("map",), poster="a2", paper="a4")
    _, first, second, *_ = (sheet.layers[0] for sheet in plan.sheets)
    assert first.clip is not None
    shown = first.clip[2] - first.clip[0]
    assert first.left - second.left == pytest.approx(shown - 10 * 72 / 25.4)
    right = max(
        (layer.clip[2] - layer.left) / layer.scale
        for sheet in plan.sheets[1:]
        if (layer := sheet.layers[0]).clip is not None
    )
    assert right >= first.root.width


@pytest.mark.parametrize("layout", ["fit", "stages", "poster"])
@pytest.mark.parametrize(
    "map_", [full_map(), every_kind(), long_map(), arabic_map(), japanese_map(), a_journey("Nothing yet")]
)
def test_an_open_checker_finds_nothing_in_any_layout(
    planned: Planned, map_: JourneyBuilder, layout: str, tmp_path: Path
) -> None:
    path = tmp_path / "checked.pdf"
    path.write_bytes(planned(map_, layout, CONTENTS, paper="a4").made()[0])
    assert [str(finding) for finding in pdfua.validate(str(path)).findings] == []


def test_the_same_map_gives_the_same_bytes(planned: Planned) -> None:
    assert planned(full_map()).made() == planned(full_map()).made()


def test_a_map_of_sixty_cards_stays_small(planned: Planned) -> None:
    assert len(planned(sixty_cards()).made()[0]) < 100_000


def test_nothing_is_cut_off_with_dots(planned: Planned) -> None:
    map_ = long_map()
    map_.with_pain_point("A very long pain " * 60, step="Step 0.0", facts={"severity": 5})
    map_.with_opportunity("An endless idea " * 200, step="Step 0.0", owner="Somebody with a long name " * 7)
    told = " ".join(words(planned(map_).made()[0]))
    assert "…" not in told
    assert told.count("A very long pain") >= 120  # in the summary and on the map
    assert told.count("An endless idea") >= 400


@pytest.mark.parametrize("after", [1, 2, 5])
def test_work_stops_when_it_is_given_up(planned: Planned, after: int) -> None:
    plan, told = planned(long_map(30, 3)), []

    def progress(share: float) -> None:
        told.append(share)
        if len(told) > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        plan.made(progress=progress)
    assert len(told) == after + 1
    assert told[-1] < 0.9


def test_laying_out_stops_too(planned: Planned) -> None:
    def progress(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        planned(long_map(), progress=progress)


def test_progress_rises_to_the_end(planned: Planned) -> None:
    told: list[float] = []
    planned(long_map()).made(progress=told.append)
    assert all(0 <= share <= 1 for share in told)
    assert max(told) > 0.5


def test_a_preview_shows_the_page_as_it_is_printed(planned: Planned, shaper: QtShaper) -> None:
    plan = planned(full_map())
    document = pypdfium2.PdfDocument(plan.made()[0])
    for number, sheet in enumerate(plan.sheets):
        picture = sheet_picture(sheet, shaper, 600)
        scale = 600 / sheet.width
        printed = document[number].render(scale=scale).to_pil().convert("L").resize((60, 42))
        shown = picture.scaled(60, 42).convertToFormat(picture.Format.Format_Grayscale8)
        far = [
            abs(printed.getpixel((x, y)) - shown.pixelColor(x, y).red()) for x in range(60) for y in range(42)
        ]
        assert sum(far) / len(far) < 12
    document.close()


@pytest.mark.parametrize(
    "wrong", [{"layout": "wide"}, {"contents": ()}, {"contents": ("cover",)}, {"poster": "a9"}]
)
def test_what_is_no_option_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"not|one or more"):
        PdfOptions(**wrong)


def test_connectors_that_leave_a_page_and_notes_are_told_behind_the_map(planned: Planned) -> None:
    map_ = long_map().with_connector("loop", "Point 7", "Point 0", "once more")
    sticky = Sticky(id="s", rank="i", journey=map_.journey.id, text="Ask the shop", colour="pink")
    snapshot = Snapshot.of([*map_.snapshot.records(), sticky])
    request = Request(snapshot, map_.journey.id, pdf=PdfOptions("stages", ("map",)))
    told = words(plan_pdf(request).made()[0])
    assert "Point 7 Stage 7 › Step 7.0 Goes back to Point 0 Stage 0 › Step 0.0 once more" in told[-1]
    assert "Ask the shop Pink" in told[-1]
    whole = planned(map_, "fit", ("map",))
    assert len(whole.sheets) == 1


def test_links_between_cards_are_told_in_every_layout(planned: Planned) -> None:
    map_ = long_map().with_connector("link", "Point 1", "Point 0")
    for layout in ("fit", "stages", "poster"):
        told = " ".join(words(planned(map_, layout).made()[0]))
        assert "Belongs to" in told


def test_a_map_alone_on_several_pages_begins_with_its_title(planned: Planned) -> None:
    plan = planned(long_map(), "stages", ("map",))
    assert texts(plan.sheets[0].layers[0].root)[:2] == ["Long", "Stage 0"]


def board_words(map_: JourneyBuilder) -> list[str]:
    """Every title and body of the cards of a map, white space made even."""
    snapshot = map_.snapshot
    cards = [card for lane in snapshot.lanes(map_.journey.id) for card in snapshot.cards(lane.id)]
    return [" ".join(text.split()) for card in cards for text in (card.title, card.body) if text]


@pytest.mark.parametrize("layout", ["fit", "stages"])
@pytest.mark.parametrize("map_", [sixty_cards(), japanese_map(), every_kind(), winter_boots(), hindi_map()])
def test_every_word_of_the_map_can_be_copied(planned: Planned, map_: JourneyBuilder, layout: str) -> None:
    """White space aside; right-to-left text, which readers regroup, has a test of its own below."""
    told = "".join("".join(page.split()) for page in words(planned(map_, layout).made()[0]))
    for text in board_words(map_):
        assert "".join(text.split()) in told


def test_right_to_left_words_are_in_the_file_in_their_order(planned: Planned) -> None:
    """Readers regroup them as they please; the words of each line stand in the file as they are read."""
    map_ = arabic_map()
    data, _ = planned(map_, "stages").made()
    with pikepdf.open(BytesIO(data)) as file:
        spans = [
            str(operands[1].ActualText)
            for page in file.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and operands[0] == "/Span" and "/ActualText" in operands[1]
        ]
    told = " ".join(" ".join(spans).split())
    for text in board_words(map_):
        assert all(word in told for word in text.split()), text


def test_the_summary_ranks_weak_touchpoints_and_peaks(planned: Planned) -> None:
    told = [
        text
        for sheet in planned(winter_boots()).sheets[:1]
        for layer in sheet.layers
        for text in texts(layer.root)
    ]
    assert "Weakest touchpoints" in told
    assert any("score 13 of 100" in text for text in told)  # 100 × 0.875 × (1 + 1)/4 × 1/2 × 0.6
    assert any(text.startswith("Mia") and "emotion +1.8" in text for text in told)


def test_the_action_list_adds_up_by_owner_and_stage(planned: Planned) -> None:
    map_ = winter_boots()
    map_.with_card("plan item", "Begin", step="Sees an ad", owner="Shop", facts={"cost": 1200.5})
    map_.with_card("plan item", "End", step="Orders online", owner="Shop", facts={"status": "done"})
    told = [text for sheet in planned(map_).sheets for layer in sheet.layers for text in texts(layer.root)]
    place = told.index("The plan by owner")
    assert told[place + 1 : place + 9] == [
        "Owner",
        "Plan items",
        "Not done",
        "Cost",
        "Shop",
        "2",
        "1",
        "1,200.5",
    ]
    place = told.index("The plan by stage")
    assert told[place:][told[place:].index("All") :][:4] == ["All", "2", "1", "1,200.5"]
