"""Cards through the clipboard: on the same board, in another map, as a picture, cut."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from journey_studio.desktop.canvas.arranging import duplicate_selection
from journey_studio.desktop.clipboard import MIME
from journey_studio.desktop.clipboard.copying import copy, copy_picture, cut
from journey_studio.desktop.clipboard.pasting import paste
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.model import Asset, Card, Channel, InvalidValue, Persona, Sticky, Tag
from journey_studio.model.asset import asset_id
from tests.builders import a_journey
from tests.desktop.clipboard.conftest import held, text
from tests.desktop.gestures.boards import ACTIONS, AD, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import Hands


def filled(hands: Hands) -> None:
    """Card 3 spans two steps and names all that a card can; a connector leads from it to card 4."""
    with hands.document.edit("Fill") as edit:
        tag = add(edit, "tag", {"name": "urgent"}).id
        persona = next(iter(edit.snapshot.all(Persona))).id
        channel = next(iter(edit.snapshot.all(Channel))).id
        values = {"tags": [tag], "personas": [persona], "channel": channel, "end_step": USE}
        change(
            edit,
            "card-3",
            {**values, "moment_of_truth": True, "sources": [{"type": "analytics", "text": "GA", "date": ""}]},
        )
        add(edit, "connector", {"source": "card-3", "target": "card-4", "kind": "flow"})


def test_all_forms_are_on_the_clipboard(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-4"})
    with hands.no_edit():
        assert copy(hands.canvas) == 2
    data = held()
    assert data.text() == "Sees an ad\t\n\tShop window"
    document = json.loads(bytes(data.data(MIME).data()))
    assert document["format"] == "journey-studio map"
    assert [card["id"] for card in document["cards"]] == ["card-1", "card-4"]
    image = data.imageData()
    assert image.width() > 400
    assert image.height() > 100


def test_the_text_of_one_card_has_no_quotes(hands: Hands) -> None:
    with hands.document.edit("Body") as edit:
        change(edit, "card-1", {"body": 'a "b"\nc'})
    hands.only("card-1")
    copy(hands.canvas)
    assert held().text() == 'Sees an ad\na "b"\nc'


def test_cut_takes_them_away_and_paste_brings_them_elsewhere(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-2"})
    with hands.one_edit("Cut 2 cards"):
        cut(hands.canvas)
    hands.click(hands.cell(PAINS, 2))
    with hands.one_edit("Paste 2 cards"):
        paste(hands.canvas, held())
    assert hands.titles(PAINS, PAY) == ["Sees an ad", "Asks a friend"]
    assert hands.titles(ACTIONS, AD) == []


def noted(hands: Hands) -> tuple[Sticky, Sticky]:
    """Two notes, the second of them locked; they and two cards are selected."""
    with hands.document.edit("Notes") as edit:
        values = {"journey": hands.canvas.journey, "x": 300.0, "y": 400.0}
        one = add(edit, "sticky", {**values, "text": "Ask Ann"})
        two = add(edit, "sticky", {**values, "x": 500.0, "text": "Later", "locked": True})
    hands.canvas.select({"card-1", "card-4", one.id, two.id})
    return hands.document.snapshot.need(Sticky, one.id), hands.document.snapshot.need(Sticky, two.id)


def test_cards_and_notes_are_copied_and_pasted_together(hands: Hands) -> None:
    notes = noted(hands)
    with hands.no_edit():
        assert copy(hands.canvas) == 2
    assert held().text() == "Sees an ad\t\n\tShop window\nAsk Ann\nLater"
    alone = held().imageData().height()
    hands.click(hands.cell(PAINS, 2))
    with hands.one_edit("Paste 4 items"):
        made = paste(hands.canvas, held())
    assert [card.title for card in made] == ["Sees an ad", "Shop window"]
    copies = [each for each in hands.document.snapshot.all(Sticky) if each not in notes]
    assert sorted(each.text for each in copies) == ["Ask Ann", "Later"]
    assert hands.canvas.selection == {*(each.id for each in copies), *(card.id for card in made)}
    assert not {(each.x, each.y) for each in copies} & {(each.x, each.y) for each in notes}, (
        "beside the originals"
    )
    hands.canvas.select({"card-1", "card-4"})
    copy(hands.canvas)
    assert held().imageData().height() < alone, "the notes are in the picture"
    hands.document.undo()
    assert set(hands.document.snapshot.all(Sticky)) == {*notes}


def test_cards_and_notes_are_duplicated_together(hands: Hands) -> None:
    notes = noted(hands)
    before = {card.id for card in hands.document.snapshot.all(Card)}
    with hands.one_edit("Duplicate 4 items"):
        duplicate_selection(hands.canvas)
    cards = [card for card in hands.document.snapshot.all(Card) if card.id not in before]
    copies = [note for note in hands.document.snapshot.all(Sticky) if note not in notes]
    assert sorted(card.title for card in cards) == ["Sees an ad", "Shop window"]
    assert sorted(note.text for note in copies) == ["Ask Ann", "Later"]
    assert hands.canvas.selection == {made.id for made in (*cards, *copies)}


def test_cut_takes_notes_along_but_no_locked_one(hands: Hands) -> None:
    _, locked = noted(hands)
    with hands.one_edit("Cut 3 items"):
        cut(hands.canvas)
    assert tuple(hands.document.snapshot.all(Sticky)) == (locked,)
    assert hands.titles(ACTIONS, AD) == ["Asks a friend"]


def test_a_copy_keeps_its_formation_span_and_ties(hands: Hands) -> None:
    filled(hands)
    hands.canvas.select({"card-3", "card-4"})
    copy(hands.canvas)
    hands.click(hands.cell(TOUCHPOINTS, 0))
    with hands.one_edit("Paste 2 cards"):
        pays, window = paste(hands.canvas, held())
    assert (pays.lane, pays.step, pays.end_step) == (TOUCHPOINTS, SHOP, PAY)
    assert (window.lane, window.step) == (PAINS, AD)  # lanes of curves are passed over
    old = hands.card("card-3")
    assert (pays.tags, pays.personas, pays.channel) == (old.tags, old.personas, old.channel)
    assert (pays.sources, pays.moment_of_truth) == (old.sources, True)
    ties = [(tie.kind, tie.source, tie.target) for tie in hands.snapshot.connectors(hands.canvas.journey)]
    assert ("flow", pays.id, window.id) in ties


def test_at_the_edge_of_the_board_the_formation_is_held_within(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-4"})
    copy(hands.canvas)
    hands.click(hands.cell(PAINS, 3))
    paste(hands.canvas, held())
    assert hands.titles(TOUCHPOINTS, PAY) == ["Sees an ad"]
    assert hands.titles(PAINS, USE) == ["Shop window"]
    assert len(hands.snapshot.steps(hands.canvas.journey)) == 4


def test_into_another_map_names_are_matched_or_brought_along(hands: Hands, tmp_path: Path) -> None:
    filled(hands)
    hands.canvas.select({"card-1", "card-3", "card-4"})
    copy(hands.canvas)
    folder = tmp_path / "other"
    folder.mkdir()
    other = Hands(a_journey("Other").with_stage("Only").with_lane("thoughts").with_channel("Website"), folder)
    try:
        other.click(other.cell("lane-1", 0))
        with other.one_edit("Paste 3 cards"):
            paste(other.canvas, held())
        cards = {card.title: card for card in other.snapshot.all(Card)}
        website = next(iter(other.snapshot.all(Channel)))
        assert [channel.name for channel in other.snapshot.all(Channel)] == ["Website"]
        assert cards["Pays"].channel == website.id
        assert [tag.name for tag in other.snapshot.all(Tag)] == ["urgent"]
        assert [persona.name for persona in other.snapshot.all(Persona)] == ["Mia"]
        lanes = other.snapshot.lanes(other.canvas.journey)
        assert [lane.kind for lane in lanes] == ["thoughts", "touchpoints"]
        assert len(other.snapshot.steps(other.canvas.journey)) == 4
    finally:
        other.close()


def test_pictures_come_along(hands: Hands, tmp_path: Path) -> None:
    picture = Asset(asset_id(b"png"), "boots.png", "image/png", 3, 2, b"png")
    hands.document.ledger.add_asset(picture)
    with hands.document.edit("Picture") as edit:
        change(edit, "card-4", {"kind": "image", "facts": {"asset": picture.id}})
    hands.only("card-4")
    copy(hands.canvas)
    folder = tmp_path / "other"
    folder.mkdir()
    other = Hands(a_journey("Other").with_stage("Only").with_lane("images"), folder)
    try:
        paste(other.canvas, held())
        assert other.document.ledger.asset(picture.id) == picture
    finally:
        other.close()


def test_a_damaged_fragment_is_refused(hands: Hands) -> None:
    data = QMimeData()
    data.setData(MIME, b'{"format": "journey-studio map", "version": 2, "cards": 3}')
    data.setText("x")
    with hands.no_edit(), pytest.raises(InvalidValue):
        paste(hands.canvas, data)


def test_the_whole_board_is_a_picture_too(hands: Hands) -> None:
    hands.canvas.select(())
    copy_picture(hands.canvas)
    whole = held().imageData().size()
    hands.only("card-1")
    copy_picture(hands.canvas)
    assert held().imageData().width() < whole.width() / 2
    hands.only(ACTIONS)
    copy_picture(hands.canvas)
    assert abs(held().imageData().width() - whole.width()) <= 64 * 2
    paste_is_text = text("x")
    assert not paste_is_text.hasImage()
