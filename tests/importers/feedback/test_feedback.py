"""Texts of customers: parted, sorted to touchpoints and signs, put on the map once."""

import gzip
from pathlib import Path

import pytest

from journey_studio.document import Document, Edit
from journey_studio.importers import Unreadable
from journey_studio.importers.feedback import (
    Feedback,
    Sorted,
    feedback_of_file,
    feedback_of_text,
    put_feedback,
    sort_texts,
)
from journey_studio.importers.feedback.sorting import sign_of
from journey_studio.model import Card, Connector, Lane, Snapshot
from journey_studio.store import create_map, open_map
from tests.builders import JourneyBuilder


def shop() -> JourneyBuilder:
    return (
        JourneyBuilder("Shop")
        .with_stage("Purchase", ["Buys"])
        .with_stage("After", ["Waits"])
        .with_card("touchpoint", "Online basket", step="Buys", channel="Website")
        .with_card("touchpoint", "Payment", step="Buys", channel="Website")
        .with_card("touchpoint", "Delivery tracking", step="Waits", channel="E-mail")
    )


def titles(built: JourneyBuilder, texts: list[str]) -> list[str]:
    found = sort_texts([Feedback(text) for text in texts], built.snapshot, built.journey)
    cards = [built.snapshot.get(Card, each.touchpoint) for each in found]
    return [card.title if card else "" for card in cards]


def test_a_paste_is_parted_by_lines_or_by_empty_lines() -> None:
    assert [each.text for each in feedback_of_text("- Slow!\r\n• “Great shop”\n\n")] == [
        "Slow!",
        "Great shop",
    ]
    assert [each.text for each in feedback_of_text("One\ntext\n\n2) Two\n \n\n")] == ["One\ntext", "Two"]
    assert feedback_of_text(" \n") == []


def test_a_table_gives_text_rating_day_and_touchpoint() -> None:
    data = b"id;Review Text;Rating;Date;Touchpoint\n1;Never came;1;24/2/2026;Delivery\n2;null;5;;\n3;Fine;3;3/2/2026;\n"
    wanted = [
        Feedback("Never came", -1.0, "2026-02-24", "Delivery"),
        Feedback("Fine", 0.0, "2026-02-03", ""),
    ]
    assert feedback_of_file(data) == feedback_of_file(gzip.compress(data)) == wanted


def test_a_rating_may_have_words_behind_it_and_what_is_none_says_nothing() -> None:
    data = b"Review,Rating\nAll well,4 stars\nHm,inf\nSo so,1 star\n"
    assert [each.mood for each in feedback_of_file(data)] == [0.5, None, -1.0]


def test_a_plain_text_file_is_read_as_a_paste() -> None:
    assert feedback_of_file("Slow, very slow\nÜbersichtlich".encode()) == [
        Feedback("Slow, very slow"),
        Feedback("Übersichtlich"),
    ]


@pytest.mark.parametrize("data", [b"", b"  \n", b"comment;rating\n;5\n", b"%PDF-1.7"])
def test_what_has_no_texts_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        feedback_of_file(data)


def test_a_text_goes_to_the_touchpoint_it_speaks_of() -> None:
    texts = [
        "My BASKETS were empty",
        "Tracking said nothing",
        "Payment on the website failed",
        "The website is ugly",
        "Hm",
    ]
    assert titles(shop(), texts) == ["Online basket", "Delivery tracking", "Payment", "", ""]


def test_the_touchpoint_that_a_file_names_counts_first() -> None:
    built = shop()
    found = sort_texts([Feedback("The basket was empty", about="payment")], built.snapshot, built.journey)
    assert built.snapshot.need(Card, found[0].touchpoint).title == "Payment"


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It was great and easy", "positive"),
        ("Not easy at all", "negative"),
        ("It didn't work, so slow", "negative"),
        ("No problem", "positive"),
        ("Sehr langsam und kaputt", "negative"),
        ("😡", "negative"),
        ("🙂 thanks", "positive"),
        ("I ordered boots", ""),
        ("", ""),
        ("Ridiculous how annoying this is", "negative"),
        ("Lächerlich und nervig", "negative"),
        ("C'est inadmissible et décevant", "negative"),
        ("Pésimo, una estafa", "negative"),
        ("Fantastic and effortless", "positive"),
        ("Reibungslos und unkompliziert", "positive"),
    ],
)
def test_the_sign_of_words(text: str, sign: str) -> None:
    assert sign_of(Feedback(text)) == sign


@pytest.mark.parametrize(("mood", "sign"), [(1.0, "positive"), (0.0, ""), (-0.2, ""), (-0.5, "negative")])
def test_a_rating_counts_before_words(mood: float, sign: str) -> None:
    assert sign_of(Feedback("great", mood)) == sign


def on_map(snapshot: Snapshot) -> list[tuple[str, str, str, str]]:
    lane = next(lane for lane in snapshot.all(Lane) if lane.title == "Customer feedback")
    return [(card.kind, card.sign, card.title, card.body) for card in snapshot.cards(lane.id)]


def test_confirmed_texts_become_cards_linked_to_their_touchpoint_once(tmp_path: Path) -> None:
    built = shop()
    create_map(tmp_path / "shop.journey", built.snapshot.records())
    document = Document(open_map(tmp_path / "shop.journey"))
    basket = next(card for card in document.snapshot.all(Card) if card.title == "Online basket")
    long = "It lost all my things. " + "Really, all of them. " * 10
    texts = [
        Sorted(Feedback("Easy basket", day="2026-02-03"), basket.id, "positive"),
        Sorted(Feedback(long.strip()), basket.id, "negative"),
        Sorted(Feedback("It has a basket"), basket.id, ""),
        Sorted(Feedback("Left out"), "", "negative"),
    ]
    for wanted in (3, 0):
        with document.edit("Feedback") as edit:
            assert put_feedback(edit, built.journey, texts, "reviews.csv") == wanted
    assert on_map(document.snapshot) == [
        ("strength", "positive", "Easy basket", ""),
        ("pain point", "negative", "It lost all my things.", long.strip()),
        ("evidence", "", "It has a basket", ""),
    ]
    card = next(card for card in document.snapshot.all(Card) if card.title == "Easy basket")
    assert (card.step, card.channel, card.evidence) == (basket.step, basket.channel, "researched")
    assert [(each.type, each.text, each.date) for each in card.sources] == [
        ("customer feedback", "reviews.csv", "2026-02-03")
    ]
    links = [(each.kind, each.source) for each in document.snapshot.all(Connector)]
    assert links == [("link", basket.id)] * 3
    document.close()


def test_a_lane_of_feedback_that_was_hidden_is_shown_again() -> None:
    built = shop().with_lane("evidence", "Customer feedback", hidden=True)
    edit = Edit(built.snapshot)
    basket = next(card.id for card in built.snapshot.all(Card) if card.title == "Online basket")
    assert put_feedback(edit, built.journey, [Sorted(Feedback("Nice"), basket, "positive")], "a.txt") == 1
    (lane,) = (lane for lane in edit.snapshot.all(Lane) if lane.title == "Customer feedback")
    assert not lane.hidden
    assert [card.title for card in edit.snapshot.cards(lane.id)] == ["Nice"]
