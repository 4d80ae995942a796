"""Routes in a PDF: behind the map, and over it where they are asked for."""

from io import BytesIO
from pathlib import Path

import pypdf

from journey_studio.exporters import PdfOptions, Request, produce
from journey_studio.layout.trail import ALL
from journey_studio.model import Card, Route, Snapshot
from tests.exporters.pdf.test_pdf_tags import findings, found, structure
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


def _boots_with_routes() -> Snapshot:
    snapshot = winter_boots().snapshot
    keys = {card.title: card.id for card in snapshot.all(Card)}
    journey = snapshot.journeys[0].id
    ways = {"Straight": ("Social ad", "Checkout"), "Round": ("Product page", "Checkout", "Product page")}
    routes = (
        Route(id=title, journey=journey, title=title, rank=str(n), stops=tuple(keys[stop] for stop in way))
        for n, (title, way) in enumerate(ways.items())
    )
    return Snapshot.of((*snapshot.records(), *routes))


def _data(routes: tuple[str, ...], *contents: str, layout: str = "auto") -> bytes:
    snapshot = _boots_with_routes()
    options = PdfOptions(layout, contents)  # type: ignore[arg-type]
    return produce(".pdf", Request(snapshot, snapshot.journeys[0].id, pdf=options, routes=routes)).data


def test_routes_over_the_map_are_figures_that_tell_their_stops(tmp_path: Path) -> None:
    data = _data((ALL,), "map", "legend")
    told = [alt for _, alt, _ in found(structure(data), "Figure") if alt.startswith("Route ")]
    assert told == [
        "Route A, Straight: 1 Social ad; 2 Checkout",
        "Route B, Round: 1 Product page; 2 Checkout; 3 Product page",
    ]
    assert findings(data, tmp_path) == []
    words = pypdf.PdfReader(BytesIO(data)).pages[0].extract_text()
    assert "B 1, 3" in words
    assert "Dashed: back again" in words


def test_one_route_alone_has_numbers_and_no_letter() -> None:
    words = pypdf.PdfReader(BytesIO(_data(("Round",), "map", "legend"))).pages[0].extract_text()
    assert "1, 3" in words
    assert "B 1, 3" not in words
    assert "Straight" not in words


def test_pages_by_stage_name_the_routes_and_the_stops_on_other_pages(tmp_path: Path) -> None:
    data = _data((ALL,), "summary", "map", layout="stages")
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages]
    onward = [page for page in pages if "→" in page]
    assert onward
    assert all("Straight" in page and "Round" in page for page in onward)
    assert findings(data, tmp_path) == []


def test_pictures_web_page_and_diagram_have_the_routes_that_are_asked_for() -> None:
    snapshot = _boots_with_routes()
    for suffix in (".svg", ".html", ".drawio"):
        with_all, without = (
            produce(suffix, Request(snapshot, snapshot.journeys[0].id, routes=routes)).data.decode()
            for routes in ((ALL,), ())
        )
        sign = 'kind="route"' if suffix == ".drawio" else "Route B, Round: 1 Product page"
        assert sign in with_all
        assert sign not in without


def test_the_web_page_lists_routes_with_their_counts() -> None:
    snapshot = _boots_with_routes()
    page = produce(".html", Request(snapshot, snapshot.journeys[0].id)).data.decode()
    assert '<h2 id="routes">Routes</h2>' in page
    assert page.index("Straight") < page.index("Round")
    assert "1 / 8" in page


def test_the_list_names_the_letters_of_the_map() -> None:
    data = _data((ALL,), "map", "actions", layout="fit")
    words = " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages).split())
    assert "A Straight Everybody" in words
    assert "B Round Everybody" in words
