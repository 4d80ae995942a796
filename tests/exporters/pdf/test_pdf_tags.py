"""The structure of a tagged document: what an open checker says of it, and what a reader who cannot see it is told."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pdfua
import pikepdf
import pytest

from journey_studio.exporters.pdf import make_pdf
from journey_studio.layout import layout_page, load_theme
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.sample_maps import every_kind, winter_boots

Kids = list[Any]
FUNNEL = "Funnel: −20 % after Reads reviews"


def document_of(map_: JourneyBuilder, shaper: QtShaper) -> bytes:
    scene = layout_page(map_.snapshot, map_.journey.id, load_theme("light"), shaper)
    return make_pdf(scene, shaper).data


def findings(data: bytes, folder: Path) -> list[str]:
    """What the checker complains of."""
    path = folder / "checked.pdf"
    path.write_bytes(data)
    return [f"{finding}" for finding in pdfua.validate(str(path)).findings]


def structure(data: bytes) -> list[Any]:
    """Every element as (kind, alternative text, kids), from the outermost in."""
    with pikepdf.open(BytesIO(data)) as file:
        return _element(file.Root.StructTreeRoot.K)


def _element(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    below = [_element(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [str(element.S)[1:], str(element.get("/Alt", "")), below]


def found(tree: list[Any], kind: str) -> list[list[Any]]:
    """All elements of a kind."""
    return [*([tree] if tree[0] == kind else []), *(hit for kid in tree[2] for hit in found(kid, kind))]


@pytest.mark.parametrize("map_", [winter_boots(), every_kind(), a_journey("Nothing yet")])
def test_an_open_checker_finds_nothing(map_: JourneyBuilder, shaper: QtShaper, tmp_path: Path) -> None:
    assert findings(document_of(map_, shaper), tmp_path) == []


def test_a_funnel_is_a_picture_with_words_in_a_row_of_its_own(shaper: QtShaper, tmp_path: Path) -> None:
    made = winter_boots().with_card(
        "maturity", "Compares", step="Reads reviews", facts={"abandonment_rate": 20}
    )
    data = document_of(made, shaper)
    assert findings(data, tmp_path) == []
    (row,) = (
        each
        for each in found(structure(data), "TR")
        if any(kid[1] == FUNNEL for kid in found(each, "Figure"))
    )
    assert [cell[0] for cell in row[2]] == ["TD", "TD"]


def test_the_checker_would_find_something(shaper: QtShaper, tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(document_of(winter_boots(), shaper))) as file:
        del file.Root.MarkInfo
        file.save(tmp_path / "broken.pdf")
    assert findings((tmp_path / "broken.pdf").read_bytes(), tmp_path)


def test_a_board_is_a_table_of_lanes_and_steps(shaper: QtShaper) -> None:
    tree = structure(document_of(winter_boots(), shaper))
    (table,) = found(tree, "Table")
    rows = [[cell[0] for cell in row[2]] for row in table[2]]
    assert rows[0] == ["TD", *["TH"] * 5]  # the stages
    assert rows[1] == ["TD", *["TH"] * 6]  # the steps
    lanes = rows[2:]
    assert all(row[0] == "TH" for row in lanes)
    assert sorted(len(row) for row in lanes) == [2, 7, 7, 7, 7]  # the curve has one cell over all steps
    assert [kid[0] for kid in found(tree, "H1")] == ["H1"]


def test_a_curve_is_told_in_words(shaper: QtShaper) -> None:
    map_ = a_journey().with_stage("Buys", ["Looks", "Pays"]).with_lane("emotion")
    map_.with_curve("Mia", [{"value": 2, "word": "Glad"}, {"value": -1, "quote": "Hm"}])
    tree = structure(document_of(map_, shaper))
    (figure,) = [figure for figure in found(tree, "Figure") if "curve" in figure[1]]
    assert "Mia at Looks: 2, Glad" in figure[1]
    assert "Mia at Pays: -1" in figure[1]


def test_cards_below_a_curve_have_a_row_of_their_own(shaper: QtShaper) -> None:
    map_ = a_journey().with_stage("Buys", ["Looks", "Pays"]).with_lane("emotion").with_curve("Mia", [1, 2])
    map_.with_card("note", "below", step="Pays", lane="Emotion")
    (table,) = found(structure(document_of(map_, shaper)), "Table")
    assert [[cell[0] for cell in row[2]] for row in table[2][2:]] == [["TH", "TD"], ["TD", "TD", "TD"]]


def test_marks_are_told_where_only_a_sign_says_them(shaper: QtShaper) -> None:
    map_ = a_journey().with_stage("Buys").with_touchpoint("Shop", moment_of_truth=True, evidence="researched")
    with pikepdf.open(BytesIO(document_of(map_, shaper))) as file:
        spans = [
            str(operands[1].Alt)
            for operands, operator in pikepdf.parse_content_stream(file.pages[0])
            if str(operator) == "BDC" and operands[0] == "/Span" and "/Alt" in operands[1]
        ]
    assert spans == ["Moment of truth, researched"]


def test_everything_drawn_is_marked(shaper: QtShaper) -> None:
    with pikepdf.open(BytesIO(document_of(winter_boots(), shaper))) as file:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(file.pages[0]):
            name = str(operator)
            depth += (name in ("BDC", "BMC")) - (name == "EMC")
            assert depth > 0 or name not in ("Tj", "TJ", "f", "S", "B", "Do"), name
        assert depth == 0


def test_every_mark_belongs_to_the_element_that_names_it(shaper: QtShaper) -> None:
    with pikepdf.open(BytesIO(document_of(winter_boots(), shaper))) as file:
        page = file.pages[0]
        numbers = file.Root.StructTreeRoot.ParentTree.Nums
        owners = numbers[list(numbers)[::2].index(page.StructParents) * 2 + 1]
        marks = [
            (str(operands[0]), int(operands[1].MCID))
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        assert [mark for _, mark in marks] == list(range(len(owners)))
        assert [kind for kind, _ in marks] == [str(owner.S) for owner in owners]


def test_the_document_says_that_it_is_accessible_and_in_which_language(shaper: QtShaper) -> None:
    scene = layout_page(*_german(), load_theme("light"), shaper)
    with pikepdf.open(BytesIO(make_pdf(scene, shaper).data)) as file:
        assert str(file.Root.Lang) == "de"
        assert file.Root.MarkInfo.Marked is True
        with file.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "Stiefel <&> mehr"


def _german() -> tuple[Any, str]:
    map_ = a_journey("Stiefel <&> mehr", language="de").with_stage("Kauf")
    return map_.snapshot, map_.journey.id


def test_small_objects_are_packed(shaper: QtShaper) -> None:
    data = document_of(winter_boots(), shaper)
    assert b"/Type/ObjStm" in data
    assert b"/StructElem" not in data
    assert len(data) < 60_000
