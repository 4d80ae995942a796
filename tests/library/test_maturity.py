"""Maturity levels: words for the stages of every model, each further than the one before."""

import shutil
from collections.abc import Iterator

import pytest

from journey_studio.library.keeping import home
from journey_studio.library.maturity import levels_for, scale
from journey_studio.library.presets import Entry, keep_presets
from journey_studio.library.stage_models import StageModel, templates


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


def words(*titles: str) -> list[str | None]:
    return [level and level.title for level in levels_for(titles)]


def model(name: str) -> StageModel:
    return next(each for each in templates() if each.name == name)


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Common stages", "Unaware · Comparing · Decided · Customer"),
        ("CRM customer journey", "Unaware · Comparing · Decided · New customer · Loyal customer"),
        ("Around the purchase", "Aware of the need · Decided · Customer"),
        (
            "Six phases (a cycle)",
            "Unaware · Comparing · Decided · Customer · Regular customer · Advocate",
        ),
        ("Sales funnel (linear, shown as a contrast)", "Unaware · Comparing · Decided"),
    ],
)
def test_the_levels_of_a_model(name: str, levels: str) -> None:
    assert words(*model(name).stages) == levels.split(" · ")


def test_ten_stages_go_from_unaware_to_ambassador() -> None:
    customers = ["New customer", "Customer", "Regular customer", "Loyal customer"]
    before = ["Unaware", "Comparing", "Nearly decided", "Decided"]
    assert words(*model("Ten stages").stages) == [*before, *customers, "Advocate", "Ambassador"]


@pytest.mark.parametrize("each", templates(), ids=lambda each: each.name)
def test_every_stage_of_every_model_has_a_level_further_than_the_one_before(each: StageModel) -> None:
    order = [level.title for level in scale()]
    places = [order.index(str(word)) for word in words(*each.stages)]
    assert places == sorted(set(places))


def test_more_stages_than_levels_leave_some_without_one() -> None:
    found = words(*(f"Part {number}" for number in range(30)))
    told = [word for word in found if word]
    assert len(found) == 30
    assert len(told) == len(set(told))
    assert told[0] == "Unaware"
    assert words() == []


def test_a_persons_own_level_stands_in_place_of_the_shipped_one_of_its_phase() -> None:
    keep_presets([Entry("maturity", "Signed", "purchase")])
    assert words("Awareness", "Purchase") == ["Unaware", "Signed"]
