"""What holds for every map, whatever is in it."""

from collections.abc import Callable

import pytest

from journey_studio.layout import layout_board, layout_page, load_theme
from journey_studio.model import InvalidValue
from journey_studio.typeset import QtShaper
from tests import sample_maps
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import covered_texts, of_role, overflows, overlapping, words

MAPS: dict[str, Callable[[], JourneyBuilder]] = {
    "winter boots": sample_maps.winter_boots,
    "sixty cards": sample_maps.sixty_cards,
    "every kind": sample_maps.every_kind,
    "connected": sample_maps.connected,
    "long words": sample_maps.long_words,
    "Arabic": sample_maps.arabic_map,
    "Japanese": sample_maps.japanese_map,
    "eight actors": lambda: sample_maps.many_actors(8),
    "ten actors": lambda: sample_maps.many_actors(10),
    "empty": lambda: a_journey(""),
    "no lanes": lambda: a_journey("No lanes").with_stage("One"),
    "only hidden lanes": lambda: a_journey("Hidden").with_stage("One").with_lane("actions", hidden=True),
    "empty lanes": lambda: a_journey("New").with_stage("").with_lane("actions").with_lane("emotion"),
}


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_nothing_is_clipped_and_no_text_is_covered(name: str, colours: str, shaper: QtShaper) -> None:
    builder = MAPS[name]()
    scene = layout_page(builder.snapshot, builder.journey.id, load_theme(colours), shaper)
    assert overflows(scene) == []
    assert covered_texts(scene) == []


@pytest.mark.parametrize("name", MAPS)
def test_cards_never_overlap(name: str, shaper: QtShaper) -> None:
    builder = MAPS[name]()
    scene = layout_board(builder.snapshot, builder.journey.id, load_theme("light"), shaper)
    assert overlapping({owner: box for owner, (_, box) in of_role(scene, "card").items()}) == []


@pytest.mark.parametrize("name", MAPS)
def test_every_word_of_the_visible_cards_is_on_the_board(name: str, shaper: QtShaper) -> None:
    builder = MAPS[name]()
    snapshot = builder.snapshot
    scene = layout_board(snapshot, builder.journey.id, load_theme("light"), shaper)
    cards = of_role(scene, "card")
    for lane in snapshot.lanes(builder.journey.id):
        for card in snapshot.cards(lane.id) if not (lane.hidden or lane.collapsed) else ():
            said = words(cards[card.id][0])
            assert [text for text in (card.title, card.body, card.owner) if text and text not in said] == []


def test_two_layouts_of_one_snapshot_are_equal(shaper: QtShaper) -> None:
    builder = sample_maps.winter_boots()
    scenes = [layout_page(builder.snapshot, "journey-1", load_theme("dark"), shaper) for _ in range(2)]
    assert scenes[0] == scenes[1]


def test_a_journey_that_is_not_there_is_refused(shaper: QtShaper) -> None:
    with pytest.raises(InvalidValue, match="no journey"):
        layout_board(a_journey().snapshot, "nowhere", load_theme("light"), shaper)
