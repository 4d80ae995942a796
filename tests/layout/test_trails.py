"""Routes over the board: where their lines run, what their numbers say, and what a page with a part of them shows."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout import CurveView, Memo, layout_board, layout_page, load_theme
from journey_studio.layout.ink import Ink
from journey_studio.layout.levels import without_lanes
from journey_studio.layout.parts import Room, board_parts
from journey_studio.layout.theme import contrast
from journey_studio.layout.trail import ALL, route_colour, route_letter, trails_of
from journey_studio.model import Card, Route, Snapshot
from journey_studio.scene import Group, Path, Scene
from journey_studio.scene.search import flattened, groups
from tests.builders import a_journey
from tests.layout.test_routes_properties import board, with_widths
from tests.scene_checks import of_role, overflows, words
from tests.shapers import EvenShaper

LIGHT = load_theme("light")
TITLES = ("Ad", "Page", "Shop", "Parcel", "Review")


def drawn(snapshot: Snapshot, routes: tuple[str, ...] = (ALL,)) -> Scene:
    return layout_board(snapshot, snapshot.journeys[0].id, LIGHT, EvenShaper(), view=CurveView(routes=routes))


def shopping(*ways: tuple[str, ...]) -> Snapshot:
    """Five touchpoints side by side, a thought below the second, and routes through them by title."""
    builder = a_journey().with_stage("Way", list("abcde"))
    for step, title in zip("abcde", TITLES, strict=True):
        builder.with_touchpoint(title, step=step)
    builder.with_card("thought", "Too dear", step="b")
    snapshot = builder.snapshot
    keys = {card.title: card.id for card in snapshot.all(Card)}
    routes = [
        Route(id=f"r{n}", journey=snapshot.journeys[0].id, title=f"Way {n}", rank=str(n), stops=tuple(keys[t] for t in way))
        for n, way in enumerate(ways)
    ]  # fmt: skip
    return Snapshot.of((*snapshot.records(), *routes))


def numbers(scene: Scene) -> list[str]:
    return [" ".join(words(group)) for group, _ in groups(scene.root) if group.role == "number"]


def dashed(scene: Scene) -> list[bool]:
    return [bool(group.items[0].dash) for group, _ in of_role(scene, "leg").values() if isinstance(group.items[0], Path)]  # fmt: skip


def test_stops_are_numbered_and_a_card_with_several_visits_names_all() -> None:
    assert numbers(drawn(shopping(("Ad", "Page", "Shop", "Page", "Shop")))) == ["1", "2, 4", "3, 5"]


def test_the_way_back_is_dashed_and_the_way_on_is_not() -> None:
    assert dashed(drawn(shopping(("Ad", "Shop", "Page", "Too dear", "Shop", "Shop", "Ad")))) == [
        *(False, True),
        *(False, False, True),
    ]


@pytest.mark.parametrize("back_to", ["Ad", "Page", "Shop"])
def test_a_way_back_runs_below_the_cards_that_it_passes(back_to: str) -> None:
    scene = drawn(shopping(("Parcel", back_to)))
    lowest = max(box.bottom for group, box in of_role(scene, "card").values() if "Touchpoint" in group.name)
    ((_, leg),) = of_role(scene, "leg").values()
    assert leg.bottom > lowest


def test_a_route_alone_has_no_letter_and_several_keep_theirs() -> None:
    snapshot = shopping(("Ad", "Page"), ("Ad", "Shop"), ("Shop", "Ad"))
    assert numbers(drawn(snapshot, ("r1",))) == ["1", "2"]
    assert numbers(drawn(snapshot, ("r1", "r2"))) == ["B 1", "B 2", "C 1", "C 2"]
    colours = [each.colour for each in trails_of(snapshot, snapshot.journeys[0].id, ("r2", "r1"), LIGHT)]
    assert colours == [route_colour(1, LIGHT), route_colour(2, LIGHT)]


def test_numbers_of_several_routes_stand_side_by_side() -> None:
    scene = drawn(shopping(("Ad", "Page"), ("Ad", "Page"), ("Page", "Ad", "Page")))
    places = [box for group, box in groups(scene.root) if group.role == "number"]
    for one, other in itertools.combinations(places, 2):
        assert one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y


def test_nobody_asked_for_routes() -> None:
    scene = drawn(shopping(("Ad", "Page")), ())
    assert not of_role(scene, "routes")


def test_a_route_says_in_words_what_it_shows() -> None:
    found = of_role(drawn(shopping(("Ad", "Page", "Ad"))), "route")
    assert [group.name for group, _ in found.values()] == ["Route Way 0: 1 Ad; 2 Page; 3 Ad"]


def test_the_legend_names_the_routes_that_are_drawn() -> None:
    snapshot = shopping(("Ad", "Page"), ("Ad", "Shop"))
    view = CurveView(routes=("r0", "r1"))
    page = layout_page(snapshot, snapshot.journeys[0].id, LIGHT, EvenShaper(), view=view)
    ((legend, _),) = of_role(page, "legend").values()
    assert [word for word in words(legend) if word in ("A", "B", "Way 0", "Way 1", "Dashed: back again")] == [
        *("A", "Way 0", "B", "Way 1"),
        "Dashed: back again",
    ]
    assert overflows(page) == []


def test_the_legend_tells_nothing_of_routes_whose_cards_are_out_of_sight() -> None:
    snapshot = shopping(("Ad", "Page"), ("Too dear",))
    journey = snapshot.journeys[0].id
    thoughts = [lane.id for lane in snapshot.lanes(journey) if lane.kind != "touchpoints"]
    for hidden, said in ((thoughts, ["Way 0"]), ([lane.id for lane in snapshot.lanes(journey)], [])):
        less = without_lanes(snapshot, journey, frozenset(hidden))
        page = layout_page(less, journey, LIGHT, EvenShaper(), view=CurveView(routes=(ALL,)))
        legends = [word for legend, _ in of_role(page, "legend").values() for word in words(legend)]
        assert [word for word in legends if word.startswith("Way")] == said


def test_a_page_with_a_part_says_which_stop_is_elsewhere() -> None:
    snapshot = shopping(("Ad", "Page", "Review", "Shop", "Parcel"))
    room = Room(700, 2000, 1.0, 1.0)
    parts = board_parts(
        snapshot, snapshot.journeys[0], Ink(LIGHT, EvenShaper()), Memo(), room, CurveView(routes=(ALL,))
    )
    shown = [numbers(Scene(part.board.width, part.board.height, "", part.board)) for part in parts]
    assert shown == [["1", "2 → 3"], ["4", "5"], ["3 → 4"]]


@pytest.mark.parametrize("theme", ["light", "dark", "projector", "high-contrast"])
def test_colours_of_routes_stand_out_and_differ(theme: str) -> None:
    look = load_theme(theme)
    colours = [route_colour(place, look) for place in range(5)]
    assert len(set(colours)) == len(colours)
    assert min(contrast(colour, look.surface) for colour in colours) >= 3
    assert [route_letter(place) for place in (0, 25, 26)] == ["A", "Z", "A2"]


@given(st.integers(0, 10_000), st.integers(2, 9), st.integers(2, 30), st.integers(1, 3))
def test_no_line_runs_over_a_card_of_one_step_or_off_the_body(
    seed: int, steps: int, cards: int, ways: int
) -> None:
    dice = random.Random(seed)
    snapshot = with_widths(board(seed, steps, cards, 0).snapshot, seed)
    known = list(snapshot.all(Card))
    routes = [
        Route(
            id=f"r{n}", journey=snapshot.journeys[0].id, stops=tuple(dice.choice(known).id for _ in range(8))
        )
        for n in range(ways)
    ]
    scene = drawn(Snapshot.of((*snapshot.records(), *routes)))
    lanes = [box for _, box in of_role(scene, "lane").values()]
    spanning = {card.id for card in known if card.end_step}
    bodies = [box for key, (_, box) in of_role(scene, "card").items() if key not in spanning]
    for group, box in of_role(scene, "leg").values():
        for x, y in _along(group):
            x, y = x + box.x, y + box.y
            assert lanes[0].y <= y <= lanes[-1].bottom
            assert 0 <= x <= scene.width + 1
            assert not any(
                body.x + 3 < x < body.right - 3 and body.y + 3 < y < body.bottom - 3 for body in bodies
            )
    assert overflows(scene) == []


def _along(group: Group) -> list[tuple[float, float]]:
    """Points of a leg, at most 4 px apart."""
    path = group.items[0]
    assert isinstance(path, Path)
    found = []
    for (ax, ay), (bx, by) in itertools.pairwise(flattened(path)):
        count = max(1, int(max(abs(bx - ax), abs(by - ay)) // 4))
        found += [(ax + (bx - ax) * n / count, ay + (by - ay) * n / count) for n in range(count + 1)]
    return found
