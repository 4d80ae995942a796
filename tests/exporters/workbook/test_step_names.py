"""Steps without a title have a name in a workbook too, and the merge takes it back."""

from dataclasses import replace

from journey_studio.insight.columns import places
from journey_studio.model import Card, Snapshot, Stage, Step
from journey_studio.model.stage import step_names
from tests.exporters.workbook.workbook_samples import boots
from tests.importers.workbook.edited import Workbook, applied


def test_a_lone_step_is_called_by_its_stage_others_by_their_number_along_the_board() -> None:
    one, two = Stage(id="a", journey="j", title="Look"), Stage(id="b", journey="j", title="Buy")
    steps = [Step(id="1", stage="a"), Step(id="2", stage="b"), Step(id="3", stage="b", title="Pay")]
    assert step_names(zip((one, two, two), steps, strict=True)) == ("Look", "Step 2", "Pay")


def untitled() -> Snapshot:
    return Snapshot.of(
        replace(record, title="") if isinstance(record, Step) else record for record in boots().records()
    )


def test_to_step_names_a_step_without_a_title_and_comes_back() -> None:
    snapshot = untitled()
    steps = places(snapshot, snapshot.journeys[0])
    ids = list(steps)
    card = next(card for card in snapshot.all(Card) if card.step == ids[0])
    last = next(key for key in ids[1:] if steps[key].name.startswith("Step "))
    spanning = Snapshot.of(
        replace(record, end_step=last) if record.id == card.id else record for record in snapshot.records()
    )
    book = Workbook(spanning)
    assert book.cell(card.id, "To step").value == steps[last].name
    assert book.merged().items == ()
    book.set(card.id, "To step", steps[ids[-1]].name)
    after = applied(spanning, book.merged())
    assert after.need(Card, card.id).end_step == ids[-1]
