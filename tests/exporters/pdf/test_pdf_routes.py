"""Routes behind the map of a PDF."""

from io import BytesIO

import pypdf

from journey_studio.exporters import Request, produce
from journey_studio.model import Card, Route, Snapshot
from tests.sample_maps import winter_boots


def _words(*routes: Route) -> str:
    snapshot = Snapshot.of((*winter_boots().snapshot.records(), *routes))
    data = produce(".pdf", Request(snapshot, snapshot.journeys[0].id)).data
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


def test_routes_are_listed_with_their_stops() -> None:
    snapshot = winter_boots().snapshot
    keys = {card.title: card.id for card in snapshot.all(Card)}
    stops = tuple(keys[title] for title in ("Social ad", "Checkout", "Social ad"))
    words = _words(Route(id="r", journey=snapshot.journeys[0].id, title="Straight to the till", stops=stops))
    assert "Straight to the till" in words
    assert "3. Social ad (again)" in words
    assert "1 of 8" in words
    assert "bought at stop 2" in " ".join(words.split())


def test_without_routes_nothing_is_said_of_them() -> None:
    assert "Changes of channel" not in _words()
