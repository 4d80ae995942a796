"""How large words are on paper is told before anything is written; a plan without colour keeps all else."""

import pytest

from journey_studio.exporters import PdfOptions, Request
from journey_studio.exporters.pdf import Plan, map_reading, plan_pdf
from journey_studio.exporters.pdf_options import Layout
from journey_studio.scene import Box, Group, Path, Text
from journey_studio.typeset import QtShaper
from tests.sample_maps import sixty_cards


def planned(shaper: QtShaper, layout: Layout = "fit", paper: str = "a4", *, grey: bool = False) -> Plan:
    map_ = sixty_cards()
    options = PdfOptions(layout)
    return plan_pdf(Request(map_.snapshot, map_.journey.id, paper, pdf=options, grey=grey), shaper=shaper)


def test_a_map_on_one_page_names_the_paper_on_which_body_text_has_nine_points(shaper: QtShaper) -> None:
    small = map_reading(planned(shaper).sheets)
    assert small is not None
    assert small.paper == "a4"
    assert small.smallest < small.body < 9
    assert small.better
    large = map_reading(planned(shaper, paper=small.better).sheets)
    assert large is not None
    assert large.body >= 8.5
    assert large.smallest > small.smallest


def test_pages_by_stage_and_posters_need_no_other_paper(shaper: QtShaper) -> None:
    for layout in ("stages", "poster"):
        reading = map_reading(planned(shaper, layout).sheets)  # type: ignore[arg-type]
        assert reading is not None
        assert reading.smallest >= 6.9
        assert not reading.better


def test_a_document_without_a_map_has_no_reading(shaper: QtShaper) -> None:
    map_ = sixty_cards()
    request = Request(map_.snapshot, map_.journey.id, pdf=PdfOptions(contents=("summary",)))
    assert map_reading(plan_pdf(request, shaper=shaper).sheets) is None


@pytest.mark.parametrize("layout", ["stages", "poster"])
def test_a_grey_document_has_no_colour(shaper: QtShaper, layout: Layout) -> None:
    coloured, grey = (planned(shaper, layout, grey=grey) for grey in (False, True))
    assert len(grey.sheets) == len(coloured.sheets)
    tints = {tint for sheet in grey.sheets for layer in sheet.layers for tint in _tints(layer.root)}
    assert len(tints) > 5
    assert {tint for tint in tints if not tint[1:3] == tint[3:5] == tint[5:]} == set()
    forms = {id(layer.root) for sheet in grey.sheets for layer in sheet.layers if layer.form}
    assert len(forms) == (layout == "poster")


def _tints(group: Group) -> set[str]:
    found: set[str] = set()
    for item in group.items:
        if isinstance(item, Group):
            found |= _tints(item)
        elif isinstance(item, Text):
            found.add(item.colour)
        elif isinstance(item, Box | Path):
            found |= {tint for tint in (item.fill, item.stroke) if tint}
    return found
