"""Rows are replaced without their keys being set: else SQLite looks through every row that might name them."""

from journey_studio.model import Step
from journey_studio.store.rows import row_of
from journey_studio.store.tables import RECORD_TABLES
from journey_studio.store.work import replacement


def test_a_key_that_stays_is_not_set() -> None:
    table = RECORD_TABLES[Step.noun]
    before, after = Step(id="a", stage="s"), Step(id="a", stage="s", title="Buys")
    values = replacement(table, row_of(before), row_of(after))
    assert "id" not in values
    assert values["title"] == "Buys"
    assert (values["before_id"], values["before_title"]) == ("a", "")
