"""Every text of a map is found and replaced, whatever its case and its marks."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.insight.folding import folded, folded_with_places
from journey_studio.insight.texts import LISTED, PLAIN, Haystack, replaced, searched, texts_of, with_texts
from journey_studio.model import RECORDS, Card, InvalidValue, Tag
from journey_studio.model.record import rules_of
from tests.sample_maps import winter_boots

MADE = winter_boots()
BOOTS, JOURNEY = MADE.snapshot, MADE.journey
NO_WORDS = {
    *("id", "rank", "origin", "portrait", "icon", "group", "language", "kind", "asset"),
    *("state", "style", "sign", "evidence", "colour", "type", "review_date", "persona", "journey"),
}  # texts that people do not write as words: ids, choices, days


def test_every_field_that_holds_words_is_searched() -> None:
    for kind in RECORDS.values():
        if kind.noun in ("view", "preset"):
            continue  # they have no place on the board and lists of their own
        words = {
            name for name, rule in rules_of(kind) if rule.schema.get("type") == "string" and not rule.noun
        }
        assert words - NO_WORDS == set(PLAIN.get(kind, ())), kind.noun


def test_listed_texts_are_fields_of_what_is_listed() -> None:
    for kind, fields in LISTED.items():
        assert set(fields) <= {item.name for item in dataclasses.fields(kind)}


def test_texts_in_facts_and_sources_are_found_and_replaced() -> None:
    card = next(iter(BOOTS.all(Card))).with_values(
        {
            "facts": {"trigger": "A Café", "priority": 3},
            "sources": [{"type": "analytics", "text": "café log"}],
        }
    )
    assert {"A Café", "café log"} <= set(texts_of(card))
    changed = with_texts(card, lambda text: replaced(text, "cafe", "bar")[0])
    assert isinstance(changed, Card)
    assert changed.facts == {"trigger": "A bar", "priority": 3}
    assert changed.sources[0].text == "bar log"
    assert with_texts(card, lambda text: text) is card


def test_a_text_that_must_not_be_empty_is_refused() -> None:
    with pytest.raises(InvalidValue, match="must not be empty"):
        with_texts(Tag(id="t", name="gone"), lambda text: replaced(text, "gone", "")[0])


@pytest.mark.parametrize(
    ("text", "typed", "by", "made", "count"),
    [
        ("Été, ÉTÉ, ete", "été", "x", "x, x, x", 3),
        ("e\u0301te\u0301 2", "été", "summer", "summer 2", 1),
        ("Straße", "strasse", "road", "road", 1),
        ("Straße", "s", "-", "-traße", 1),
        ("aaaa", "aa", "a", "aa", 2),
        ("one", "", "x", "one", 0),
        ("a.b+c", ".b+", "", "ac", 1),
    ],
)
def test_replacing(text: str, typed: str, by: str, made: str, count: int) -> None:
    assert replaced(text, typed, by) == (made, count)


def test_exact_tells_case_and_marks() -> None:
    assert replaced("Été été", "été", "x", exact=True) == ("Été x", 1)
    hay = Haystack()
    hay.update(searched(BOOTS, JOURNEY))
    assert len(hay.find("checkout", exact=True)) < len(hay.find("checkout"))


@given(st.text(max_size=20))
def test_places_lead_back_to_the_text(text: str) -> None:
    low, places = folded_with_places(text)
    assert len(places) == len(low) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="aAáßSs ", max_size=12), st.text(alphabet="aAáßSs", min_size=1, max_size=2))
def test_what_is_replaced_by_itself_keeps_the_rest(text: str, typed: str) -> None:
    made, count = replaced(text, typed, "•")
    assert made.count("•") == count
    assert replaced(made, typed, "•")[0] == made or "ß" in text


def test_a_haystack_follows_the_map_and_finds_in_every_kind_of_record() -> None:
    hay = Haystack()
    hay.update(searched(BOOTS, JOURNEY))
    kinds = {record.noun for word in ("a", "e", "o") for record in hay.find(word)}
    assert {"journey", "stage", "step", "card", "emotion", "persona", "channel", "connector"} <= kinds
    card = next(card for card in BOOTS.all(Card) if card.title == "Checkout")
    later = [
        card.with_values({"title": "Basket"}) if each.id == card.id else each
        for each in searched(BOOTS, JOURNEY)
    ]
    hay.update(later)
    assert [each.id for each in hay.find("basket") if each.id == card.id] == [card.id]
    hay.update([])
    assert hay.find("a") == []
