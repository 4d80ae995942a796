"""What always holds: an export that comes back unchanged proposes nothing, and what is accepted is not proposed again."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from journey_studio.document.wholeness import refuse_unless_whole
from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import merge
from journey_studio.model import Snapshot
from journey_studio.model.wording import translate_by
from tests.exporters.workbook.workbook_samples import NOON, boots, large
from tests.importers.workbook.edited import Workbook, applied
from tests.importers.workbook.random_maps import TEXTS, maps

SOFFICE = shutil.which("soffice")
SOME = settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)


def exported(snapshot: Snapshot) -> bytes:
    return workbook_bytes(snapshot, snapshot.journeys[0].id, now=NOON)[0]


def nothing_is_proposed(workbook: bytes, snapshot: Snapshot) -> None:
    proposal = merge(workbook, snapshot)
    assert proposal.items == ()
    assert proposal.remarks == ()


@SOME
@given(maps())
def test_export_and_import_are_the_identity(snapshot: Snapshot) -> None:
    nothing_is_proposed(exported(snapshot), snapshot)


@SOME
@given(maps())
def test_saving_it_again_by_openpyxl_changes_nothing(snapshot: Snapshot) -> None:
    kept = BytesIO()
    load_workbook(BytesIO(exported(snapshot))).save(kept)
    nothing_is_proposed(kept.getvalue(), snapshot)


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_saving_it_again_by_libreoffice_changes_nothing(tmp_path: Path) -> None:
    """`pytest -m slow tests/importers/workbook`: sixty random maps and two of ours, saved by LibreOffice in one go."""
    found: list[Snapshot] = []

    @settings(
        max_examples=60,
        suppress_health_check=list(HealthCheck),
        deadline=None,
        phases=[Phase.generate],
        database=None,
    )
    @given(maps())
    def gather(snapshot: Snapshot) -> None:
        found.append(snapshot)

    gather()
    snapshots = [boots(), large(60), *found]
    for number, snapshot in enumerate(snapshots):
        (tmp_path / f"{number}.xlsx").write_bytes(exported(snapshot))
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "xlsx",
         "--outdir", str(tmp_path / "out"), *map(str, tmp_path.glob("*.xlsx"))],
        check=True, capture_output=True, timeout=280,
    )  # fmt: skip
    for number, snapshot in enumerate(snapshots):
        nothing_is_proposed((tmp_path / "out" / f"{number}.xlsx").read_bytes(), snapshot)


HEADINGS = ["Title", "Body", "Owner", "Stage", "Step", "To step", "Lane", "Channel", "Tags", "Personas", "Kind", "Sign",
            "Evidence", "Sources", "Severity", "Abandonment rate", "Moment of truth", "ID"]  # fmt: skip


@SOME
@given(
    st.lists(st.tuples(st.integers(2, 26), st.sampled_from(HEADINGS), TEXTS), max_size=8),
    st.sets(st.integers(2, 23), max_size=2),
)
def test_whatever_is_typed_the_accepted_map_is_whole_and_a_second_merge_proposes_nothing_new(
    cells: list[tuple[int, str, str]], deleted: set[int]
) -> None:
    book = Workbook()
    for row, heading, text in cells:
        cell = book.sheet().cell(row, book.heading(heading).column)
        cell.value = text
        cell.data_type = "s"
    for row in sorted(deleted, reverse=True):
        book.sheet().delete_rows(row)
    workbook = book.bytes
    proposal = merge(workbook, boots())
    after = applied(boots(), proposal)
    refuse_unless_whole(after)
    assert [item for item in merge(workbook, after).items if item.kind == "added"] == []


@SOME
@given(
    st.lists(
        st.tuples(
            st.integers(2, 23),
            st.sampled_from(["Title", "Owner", "Stage", "Channel"]),
            st.sampled_from(["New", "Other"]),
        ),
        max_size=6,
    ),
    st.data(),
)
def test_any_part_of_a_proposal_can_be_accepted_alone(
    cells: list[tuple[int, str, str]], data: st.DataObject
) -> None:
    book = Workbook()
    for row, heading, text in cells:
        book.sheet().cell(row, book.heading(heading).column).value = text
    proposal = book.merged()
    keys = data.draw(st.lists(st.sampled_from(proposal.keys), unique=True)) if proposal.keys else []
    after = applied(boots(), proposal, keys)
    refuse_unless_whole(after)
    wanted = {item.key for item in proposal.accepted(keys)}
    left = {item.key for item in book.merged(after).items}
    assert not wanted & left


def test_nothing_accepted_changes_nothing() -> None:
    assert applied(boots(), Workbook().set("card9", "Title", "Till").merged(), []) == boots()


def test_a_copy_that_is_taken_has_all_its_original_had() -> None:
    book = Workbook()
    sheet, row = book.sheet(), book.row("card9")
    for column in range(1, sheet.max_column + 1):
        sheet.cell(30, column).value = sheet.cell(row, column).value
    after = applied(boots(), book.merged())
    twin = next(
        card
        for card in after.all(type(boots().find("card9")))
        if card.title == "Checkout" and card.id != "card9"
    )
    assert (twin.channel, twin.facts, twin.step) == ("web", boots().find("card9").facts, "step3")  # type: ignore[union-attr]


def test_a_workbook_written_in_another_language_comes_back_unchanged() -> None:
    stop = translate_by(lambda text: f"[{text}]")
    try:
        workbook = exported(boots())
    finally:
        stop()
    nothing_is_proposed(workbook, boots())
