"""The presets that ship say what the field names; a person's own are kept whole, and what cannot be read is no preset."""

import json
import shutil
from collections.abc import Iterator

import pytest

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.layout.icons import icon_names
from journey_studio.library.channels import known_channels
from journey_studio.library.keeping import home
from journey_studio.library.phases import PHASES
from journey_studio.library.presets import (
    CHANNEL,
    Entry,
    built_in,
    keep_presets,
    of_record,
    own_presets,
    record_values,
)
from journey_studio.library.starting import new_journey
from journey_studio.model import Preset, Snapshot
from journey_studio.model.channel import CHANNEL_KINDS


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


def titles(kind: str, phase: str | None = None) -> list[str]:
    return [each.title for each in built_in(kind) if phase in (None, each.phase)]


def test_channels_have_a_kind_and_a_shipped_icon() -> None:
    channels = known_channels()
    assert {"Social networks", "Advertising", "Word of mouth", "Search", "Website", "E-mail"} <= set(channels)
    assert {"Telephone", "Chatbot", "Mobile app", "Shop", "Trade fair", "Trade magazine"} <= set(channels)
    assert {"Review portal", "Mailing"} <= set(channels)
    assert {each["kind"] for each in channels.values()} == set(CHANNEL_KINDS)
    assert all(each["icon"] in icon_names() for each in channels.values())


def test_touchpoints_stand_in_phases_with_channels_that_are_known() -> None:
    for each in built_in("touchpoint"):
        assert each.phase in PHASES
        assert each.channel in known_channels()
    assert titles("touchpoint", "purchase") == [
        *("Log in", "Create account", "Basket", "Complementary product", "Promo code", "Payment", "Opinion")
    ]
    assert {"Shipping", "Delivery tracking"} == set(titles("touchpoint", "arrival"))
    assert {"Warranty", "Customer service", "Complaint", "Exchange", "Support call"} == set(
        titles("touchpoint", "service")
    )
    five = {"Social ad", "Website browsing and purchase", "Store visit or trial", "Support call"}
    assert five | {"Feedback or review", "Loyalty programme", "VIP offer"} <= set(titles("touchpoint"))


def test_campaigns_have_a_message_and_objectives_are_the_three() -> None:
    assert titles("campaign") == [
        "Advertisement",
        "Educational content or reviews",
        "Limited-time discount",
        "Usage tips",
        "Reviews, referrals, loyalty programme",
    ]
    assert all(each.facts["message"] for each in built_in("campaign"))
    assert titles("objective") == [
        "Improve user experience",
        "Identify pain points",
        "Optimise conversion paths",
    ]
    assert len(titles("quality")) >= 8


def test_own_presets_are_kept_as_they_are() -> None:
    assert own_presets() == []
    kept = [
        Entry("touchpoint", "Kiosk", "choice", "In the hall", "Kiosk", {"control": "own"}),
        Entry(CHANNEL, "Kiosk", facts={"kind": "physical"}),
        Entry("quality", "ヘルプ"),
    ]
    keep_presets(kept)
    assert own_presets() == kept


@pytest.mark.parametrize(
    "text", ["no json", "{}", '[1, {"kind": "spell", "title": "x"}, {"kind": "quality"}]']
)
def test_what_cannot_be_read_is_no_preset(text: str) -> None:
    keep_presets([])
    (home() / "presets.json").write_text(text, encoding="utf-8")
    assert own_presets() == []


def test_a_damaged_library_is_put_aside_and_not_written_over() -> None:
    keep_presets([Entry("quality", "Human")])
    path = home() / "presets.json"
    damaged = path.read_bytes()[:-9]
    path.write_bytes(damaged)
    keep_presets([Entry("quality", "New")])
    assert own_presets() == [Entry("quality", "New")]
    assert (home() / "presets.unreadable.json").read_bytes() == damaged


def test_a_good_entry_beside_a_bad_one_is_read() -> None:
    keep_presets([])
    rows = [None, {"kind": "quality", "title": "Good", "facts": 3}]
    (home() / "presets.json").write_text(json.dumps(rows), encoding="utf-8")
    assert own_presets() == [Entry("quality", "Good")]


def test_a_map_keeps_an_entry_as_a_preset_with_its_channel() -> None:
    entry = Entry("touchpoint", "Kiosk", "choice", "In the hall", "Kiosk", {"control": "own"})
    edit = Edit(Snapshot.of(new_journey("Mine")))
    made = add(edit, "preset", record_values(entry))
    assert isinstance(made, Preset)
    assert of_record(made) == entry


def test_channels_that_ship_have_a_kind_and_an_icon_and_nothing_else() -> None:
    shop = next(each for each in built_in(CHANNEL) if each.title == "Shop")
    assert dict(shop.facts) == {"kind": "physical", "icon": "store"}
