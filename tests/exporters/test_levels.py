"""Pictures and the map pages of a PDF with nothing but the three levels."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage

from journey_studio.exporters import CannotExport, PdfOptions, Request, produce
from tests.builders import JourneyBuilder
from tests.sample_maps import winter_boots

ADVICE = "Of the three levels this map does not show “Maturity”: add the lane, or show it."


def boots() -> JourneyBuilder:
    made = winter_boots().with_lane("maturity", "How ready").with_note("Ask Ada", 300, 900)
    made = made.with_card("maturity", "Compares", step="Reads reviews", facts={"abandonment_rate": 20})
    made = made.with_connector("loop", "Product page", "Social ad")
    return made.with_connector("link", "Product page", "Social ad")


def request(made: JourneyBuilder, *parts: str, levels: bool = True) -> Request:
    options = PdfOptions(layout="stages", contents=parts or ("map", "legend"))
    return Request(made.snapshot, made.journey.id, levels=levels, pdf=options)


def words_of(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).replace("\n", " ")


@pytest.mark.parametrize("suffix", [".svg", ".drawio", ".html"])
def test_a_picture_has_nothing_but_the_three_levels(qapp: QGuiApplication, suffix: str) -> None:
    made = produce(suffix, request(boots()))
    picture = made.data.decode().partition("<table")[0]
    for shown in ("How ready", "Compares", "What the customer", "Notices a friend"):
        assert shown in picture
    for left_out in ("Social ad", "Pain points", "Opportunities", "Ask Ada"):
        assert left_out not in picture
    assert made.warnings == ()
    whole = produce(suffix, request(boots(), levels=False)).data.decode()
    assert "Social ad" in whole


def test_a_png_is_lower(qapp: QGuiApplication) -> None:
    some, whole = (produce(".png", request(boots(), levels=each)).data for each in (True, False))
    assert QImage.fromData(some).height() < QImage.fromData(whole).height()
    assert QImage.fromData(some).width() == QImage.fromData(whole).width()


def test_the_map_and_its_legend_in_a_pdf_show_them_and_other_parts_stay(qapp: QGuiApplication) -> None:
    alone = words_of(produce(".pdf", request(boots())).data)
    assert "Notices a friend" in alone
    assert "−20 %" in alone
    assert "Social ad" not in alone
    assert "Touchpoint" not in alone  # the legend explains what the map shows
    assert "Ask Ada" not in alone
    assert "Connections" not in alone
    assert "Goes back to" not in alone
    document = words_of(produce(".pdf", request(boots(), "summary", "map", "actions")).data)
    assert "Action list" in document
    assert "Own tracking page" in document  # an opportunity in the action list


def test_the_funnel_is_the_same_as_on_the_whole_board(qapp: QGuiApplication) -> None:
    made = boots().with_touchpoint("Checkout", step="Orders online", facts={"abandonment_rate": 35})
    assert b"\xe2\x88\x9235 %" in produce(".svg", request(made)).data


def test_what_is_lacking_is_said(qapp: QGuiApplication) -> None:
    assert produce(".svg", request(winter_boots())).warnings == (ADVICE,)
    assert ADVICE in produce(".pdf", request(winter_boots())).warnings
    bare = (
        JourneyBuilder("Boots").with_stage("Search").with_touchpoint("Shop").with_lane("actions", hidden=True)
    )
    for suffix in (".svg", ".png", ".pdf"):
        with pytest.raises(CannotExport, match="None of the three levels is in sight"):
            produce(suffix, request(bare))
