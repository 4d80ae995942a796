"""Channels behind the map of a PDF, and the type of the journey on its first page."""

from io import BytesIO

import pypdf
import pytest

from journey_studio.exporters import Request, produce
from journey_studio.model import Snapshot
from tests.builders import JourneyBuilder, a_journey

pytestmark = pytest.mark.usefixtures("qapp")


def _shop(**values: object) -> JourneyBuilder:
    return (
        a_journey("Way", **values)
        .with_stage("Before", ["Sees", "Compares"])
        .with_stage("Buys", ["Pays"])
        .with_lane("touchpoints")
        .with_channel("Web")
        .with_channel("Shop", kind="physical")
        .with_touchpoint("ad", step="Sees", channel="Web")
        .with_touchpoint("page", step="Compares", channel="Web")
        .with_touchpoint("counter", step="", channel="Shop")
        .with_touchpoint("till", step="", channel="Shop")
    )


def _pages(snapshot: Snapshot) -> list[str]:
    data = produce(".pdf", Request(snapshot, snapshot.journeys[0].id)).data
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(data)).pages]


def test_the_first_page_tells_the_verdict_and_the_advice_for_stages() -> None:
    first = _pages(_shop(type="omnichannel").snapshot)[0]
    assert "Stated as omnichannel; drawn as multichannel: nothing leads from one channel to another." in first
    assert "Before: Most touchpoints are digital: improve the digital journey first." in first


def test_the_personas_are_compared_by_channel() -> None:
    map_ = _shop().with_persona("Mia").with_persona("Tom")
    map_.with_touchpoint("call", step="Pays", channel="Phone", personas=("persona-2",))
    words = " ".join(_pages(map_.snapshot))
    assert "Mia 4 50% Web 2 · Shop 2 Phone" in words
    assert "Tom 5 60% Web 2 · Shop 2 · Phone 1" in words


def test_of_one_persona_there_is_nothing_to_compare() -> None:
    assert "Channels by persona" not in " ".join(_pages(_shop().with_persona("Mia").snapshot))
    without = a_journey("Way").with_persona("Mia").with_persona("Tom").with_stage("A", ["1"])
    assert "Channels by persona" not in " ".join(_pages(without.snapshot))
