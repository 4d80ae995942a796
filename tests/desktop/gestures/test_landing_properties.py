"""Whatever is carried to whatever gap: cards stand in the order the bar promised, and nothing else moves."""

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.desktop.canvas.gestures.landing import in_board_order, landing, placements
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.document import Document
from journey_studio.document.moving import move_cards
from journey_studio.layout import layout_board, load_theme
from journey_studio.model import Card, Snapshot
from tests.builders import a_journey
from tests.document.memory import MemoryLedger
from tests.shapers import EvenShaper

_LANES = ("actions", "touchpoints", "pain points")
_STEPS = ("A", "B", "C")
_spots = st.lists(st.tuples(st.sampled_from(range(3)), st.sampled_from(_STEPS)), min_size=1, max_size=9)


def piles(snapshot: Snapshot) -> dict[tuple[str, str], list[str]]:
    cells: dict[tuple[str, str], list[str]] = {}
    for lane in snapshot.lanes("journey-1"):
        for card in snapshot.cards(lane.id):
            cells.setdefault((card.lane, card.step), []).append(card.id)
    return cells


def places_in(snapshot: Snapshot) -> Places:
    scene = layout_board(snapshot, "journey-1", load_theme("light"), EvenShaper())
    return Places.of(snapshot, "journey-1", scene)


def a_board(spots: list[tuple[int, str]]) -> Document:
    board = a_journey().with_stage("One", ["A", "B"]).with_stage("Two", ["C"])
    for kind in _LANES:
        board.with_lane(kind, kind)
    for number, (lane, step) in enumerate(spots):
        board.with_card("note", f"Card {number}", lane=_LANES[lane], step=step)
    return Document(MemoryLedger(board.snapshot.records()))


@settings(max_examples=150)
@given(_spots, st.data())
def test_cards_land_as_the_bar_says(spots: list[tuple[int, str]], data: st.DataObject) -> None:
    document = a_board(spots)
    places = places_in(document.snapshot)
    keys = [card.id for card in document.snapshot.all(Card)]
    carried = data.draw(st.sets(st.sampled_from(keys), min_size=1))
    x = data.draw(st.floats(160, 160 + 3 * 208 - 20))
    y = data.draw(st.floats(places.lanes[0].y + 1, places.lanes[-1].y + places.lanes[-1].height - 1))
    gap = landing(places, x, y, carried)
    assert gap
    cards = in_board_order(places, carried)
    grabbed = data.draw(st.sampled_from([card.id for card in cards]))
    plan = placements(places, cards, grabbed, gap)
    before = piles(document.snapshot)
    with document.edit("Move") as edit:
        for item in plan:
            move_cards(edit, {item.card: item.step}, item.lane, item.before)
    after = piles(document.snapshot)
    moved = {item.card for item in plan}
    assert sorted(key for pile in after.values() for key in pile) == sorted(keys)
    for cell in before.keys() | after.keys():
        stayed = [key for key in before.get(cell, []) if key not in moved]
        assert [key for key in after.get(cell, []) if key not in moved] == stayed
    if len({(card.lane, card.step) for card in cards}) == 1:
        pile = after[gap.cell.lane, gap.cell.step]
        others = [key for key in pile if key not in carried]
        index = others.index(gap.before) if gap.before else len(others)
        assert pile == [*others[:index], *(card.id for card in cards), *others[index:]]
