"""Facts of cards by the verbs: what is entered is what the fact can be, what was there stays."""

import pytest

from journey_studio.document import Document
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.model import Card, InvalidValue, Lane
from journey_studio.model.frozen import FrozenMap


@pytest.fixture
def lane(document: Document) -> Lane:
    return document.snapshot.lanes("j")[0]


def test_a_new_card_says_nothing_that_cannot_be(document: Document, lane: Lane) -> None:
    step = document.snapshot.steps("j")[0].id
    values = {"lane": lane.id, "step": step, "kind": "touchpoint", "facts": {"abandonment_rate": "many"}}
    with pytest.raises(InvalidValue, match="between 0 and 100"), document.edit("Add") as edit:
        add(edit, "card", values)


def test_what_a_foreign_file_brought_stays_until_it_is_changed(document: Document, lane: Lane) -> None:
    step = document.snapshot.steps("j")[0].id
    brought = FrozenMap({"control": "partner"})
    with document.edit("Import") as edit:
        edit.put(Card(id="foreign", lane=lane.id, step=step, kind="touchpoint", facts=brought))
    with document.edit("Change") as edit:
        change(edit, "foreign", {"title": "Till", "facts": {**brought, "volume": 12}})
    with pytest.raises(InvalidValue, match="own, shared, third party"), document.edit("Change") as edit:
        change(edit, "foreign", {"facts": {"control": "nobody"}})
    card = document.snapshot.need(Card, "foreign")
    assert dict(card.facts) == {"control": "partner", "volume": 12}
