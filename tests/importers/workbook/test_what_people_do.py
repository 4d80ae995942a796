"""What people do to a workbook before they send it back: each deed with the proposal it must make, and what is remarked."""

from copy import copy
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl.comments import Comment

from journey_studio.model import Snapshot
from tests.exporters.workbook.workbook_samples import boots
from tests.importers.workbook.edited import Deed, Workbook, changed, short, without


def move_column(book: Workbook, heading: str, to: str) -> None:
    """A column cut and pasted behind the last one, where `to` says end, else swapped with another."""
    sheet = book.sheet()
    first, second = book.heading(heading).column, book.heading(to).column
    for row in range(1, sheet.max_row + 1):
        left, right = sheet.cell(row, first), sheet.cell(row, second)
        left.value, right.value = right.value, left.value


def sort_rows(book: Workbook, heading: str) -> None:
    sheet = book.sheet()
    at = book.heading(heading).column - 1
    rows = sorted(
        ([c.value for c in row] for row in sheet.iter_rows(min_row=2)),
        key=lambda r: str(r[at] or "~"),
        reverse=True,
    )
    for number, values in enumerate(rows, 2):
        for column, value in enumerate(values, 1):
            sheet.cell(number, column).value = value


def copy_row(book: Workbook, key: str, **changes: object) -> None:
    sheet, row = book.sheet(), book.row(key)
    sheet.insert_rows(row + 1)
    for column in range(1, sheet.max_column + 1):
        sheet.cell(row + 1, column).value = sheet.cell(row, column).value
    for heading, value in changes.items():
        sheet.cell(row + 1, book.heading(heading).column).value = value


def drop_ids(book: Workbook) -> None:
    for cell in book.sheet()["A"][1:]:
        cell.value = None


def blanks_everywhere(book: Workbook) -> None:
    for row in book.sheet().iter_rows(min_row=2, min_col=2):
        for cell in row:
            cell.value = f"  {cell.value} \u00a0\n" if isinstance(cell.value, str) else cell.value


def numbers_as_text(book: Workbook) -> None:
    for row in book.sheet().iter_rows(min_row=2, min_col=2):
        for cell in row:
            cell.value = (
                str(cell.value).replace(".", ",") if isinstance(cell.value, int | float) else cell.value
            )


def hide_and_filter(book: Workbook) -> None:
    sheet = book.sheet()
    sheet.tables["ItemsTable"].autoFilter.add_filter_column(2, ["Pain point"])
    for row in range(2, sheet.max_row + 1):
        sheet.row_dimensions[row].hidden = sheet.cell(row, 3).value != "Pain point"


def note_and_colour(book: Workbook) -> None:
    cell = book.cell("card9", "Title")
    cell.comment = Comment("Is this still true?", "Ann")
    font = copy(cell.font)
    font.color = "FFFF0000"
    cell.font = font


def extra_columns(book: Workbook) -> None:
    sheet = book.sheet()
    sheet.insert_cols(3)
    sheet.cell(1, 3).value = "My remarks"
    sheet.cell(5, 3).value = "ask Bob"
    sheet.cell(1, sheet.max_column + 1).value = "Done?"
    book.book.create_sheet("Notes of Ann")["A1"] = "ID"


def rows_above(book: Workbook) -> None:
    sheet = book.sheet()
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Sent to the team on Monday"


def empty_rows_between(book: Workbook) -> None:
    book.sheet().insert_rows(4, 5)


def clear_row(book: Workbook) -> None:
    """The visible cells emptied with Delete: the hidden ID stays."""
    for cell in book.sheet()[book.row("card8")][1:]:
        cell.value = None


def clear_all_but(book: Workbook, *kept: str) -> None:
    for name in book.book.sheetnames:
        if name not in kept:
            del book.book[name]


def delete_column(book: Workbook, heading: str) -> None:
    book.sheet().delete_cols(book.heading(heading).column)


def retype(book: Workbook, **headings: str) -> None:
    for old, new in headings.items():
        book.heading(old).value = new


def points(book: Workbook, key: str, heading: str, value: object) -> None:
    book.set(key, heading, value, "Emotions", book.point_headings())


def chart_value(book: Workbook, step: str, curve: str, value: object) -> None:
    sheet = book.sheet("Emotions")
    head = next(cell for row in sheet.iter_rows() for cell in row if cell.value == curve)
    row = next(c.row for line in sheet.iter_rows(min_row=head.row) for c in line if c.value == step)
    sheet.cell(row, head.column).value = value


def changes(card: str, /, **fields: tuple[str, str]) -> dict[str, Any]:
    return {"changed": {card: fields}}


NOTHING: dict[str, Any] = {}
ONE_ADDED = {
    "title": ("", "A queue"),
    "kind": ("", "Pain point"),
    "stage": ("", "Purchase"),
    "step": ("", "Orders online"),
}

CASES: dict[str, tuple[Deed, dict[str, Any], tuple[str, ...]]] = {
    "only opened and saved": (lambda b: None, NOTHING, ()),
    "sorted by title, downwards": (lambda b: sort_rows(b, "Title"), NOTHING, ()),
    "filtered and hidden rows": (hide_and_filter, NOTHING, ()),
    "columns moved": (lambda b: move_column(b, "Title", "Owner"), NOTHING, ()),
    "moved, sorted, and one title changed": (
        lambda b: (b.set("card9", "Title", "Till"), move_column(b, "Title", "Tags"), sort_rows(b, "Owner")),
        changes("Checkout", title=("Checkout", "Till")), (),
    ),
    "blanks and hard spaces at the ends": (blanks_everywhere, NOTHING, ()),
    "numbers typed as text, with a comma": (numbers_as_text, NOTHING, ()),
    "comments and colours": (note_and_colour, NOTHING, ()),
    "extra columns and a sheet of their own": (extra_columns, NOTHING, ()),
    "rows above the headings": (rows_above, NOTHING, ()),
    "empty rows between": (empty_rows_between, NOTHING, ()),
    "the sheet renamed": (lambda b: setattr(b.sheet(), "title", "Cards (final)"), NOTHING, ()),
    "a column deleted": (lambda b: delete_column(b, "Owner"), NOTHING, ("no column “Owner”",)),
    "headings typed anew": (
        lambda b: (b.set("card9", "Title", "Till"), retype(b, Title="What it is called", Body="Text")),
        changes("Checkout", title=("Checkout", "Till")), ("taken for “Title”", "taken for “Body”"),
    ),
    "headings in capitals": (lambda b: retype(b, Title="TITLE ", Owner="owner:"), NOTHING, ()),
    "the heading of the ID typed anew": (lambda b: retype(b, ID="Number"), NOTHING, ("taken for “ID”",)),
    "IDs lost": (
        lambda b: (b.set("card9", "Owner", "Finance"), drop_ids(b)),
        changes("Checkout", owner=("E-commerce", "Finance")), ("has no known ID: it is taken for “Checkout”",),
    ),
    "one ID lost, the row moved": (
        lambda b: (b.set("card9", "ID", None), sort_rows(b, "Title")), NOTHING, ("taken for “Checkout”",),
    ),
    "a row deleted": (lambda b: b.sheet().delete_rows(b.row("card8")), {"deleted": {"Review portal": {}}}, ()),
    "a row emptied, its hidden ID left": (clear_row, {"deleted": {"Review portal": {}}}, ()),
    "a new row below": (
        lambda b: b.append(Title="A queue", Kind="Pain point", Stage="Purchase", Step="Orders online"),
        {"added": {"A queue": ONE_ADDED}}, (),
    ),
    "a row inserted between": (
        lambda b: (b.sheet().insert_rows(4), b.append(row=4, Title="A queue", Kind="pain", Stage="purchase ", Step="orders online")),
        {"added": {"A queue": {**ONE_ADDED, "kind": ("", "pain"), "stage": ("", "purchase"), "step": ("", "orders online")}}}, (),
    ),
    "a row copied, then changed": (
        lambda b: copy_row(b, "card13", Title="Promo code too long"), {"added": {"Promo code too long": ...}},
        ("has the ID of row",),
    ),
    "a row copied, the original changed": (
        lambda b: (copy_row(b, "card13"), b.set("card13", "Title", "Promo code too long")),
        {"added": {"Promo code too long": ...}}, ("has the ID of row",),
    ),
    "a card moved by its step": (
        lambda b: b.set("card8", "Step", "Compares offers"),
        {"moved": {"Review portal": {"step": ("Reads reviews", "Compares offers")}}}, (),
    ),
    "a card moved by its stage alone": (
        lambda b: b.set("card8", "Stage", "Loyalty"),
        {"moved": {"Review portal": {"stage": ("Consideration", "Loyalty")}}}, (),
    ),
    "a card moved to another lane, and renamed": (
        lambda b: (b.set("card8", "Lane", "pain points"), b.set("card8", "Title", "Bad reviews")),
        {"moved": {"Review portal": {"lane": ("Touchpoints", "pain points")}},
         "changed": {"Review portal": {"title": ("Review portal", "Bad reviews")}}}, (),
    ),
    "a span shortened and one made": (
        lambda b: (b.set("card17", "To step", None), b.set("card16", "To step", "Comes back")),
        {"moved": {"Own tracking page": {"end_step": ("Comes back", "")},
                   "Keep the code in the basket": {"end_step": ("", "Comes back")}}}, (),
    ),
    "a stage that does not exist": (
        lambda b: b.set("card8", "Stage", "Delivery"),
        {"added": {"Delivery": {"name": ("", "Delivery")}, "(no title)": {"name": ("", "(no title)")}},
         "moved": {"Review portal": {"stage": ("Consideration", "Delivery")}}}, (),
    ),
    "a channel, a persona and a tag that do not exist": (
        lambda b: (b.set("card8", "Channel", "TikTok"), b.set("card8", "Personas", "Mia, 27; Grandma"), b.set("card8", "Tags", "trust, new")),
        {"added": {"TikTok": {"name": ("", "TikTok")}, "Grandma": {"name": ("", "Grandma")}, "new": {"name": ("", "new")}},
         "changed": {"Review portal": {"channel": ("", "TikTok"), "personas": ("", "Mia, 27; Grandma"), "tags": ("trust", "trust, new")}}}, (),
    ),
    "a lane that does not exist": (
        lambda b: b.set("card8", "Lane", "Backstage"),
        {"added": {"Backstage": {"name": ("", "Backstage")}}, "moved": {"Review portal": {"lane": ("Touchpoints", "Backstage")}}}, (),
    ),
    "an unknown kind": (lambda b: b.set("card9", "Kind", "Gizmo"), NOTHING, ("Items!C12: There is no kind of card called 'Gizmo'",)),
    "marks in words of their own": (
        lambda b: (b.set("card7", "Moment of truth", "x"), b.set("card9", "Breaking point", "no"), b.set("card7", "Sign", "+")),
        {"changed": {"Product page": {"sign": ("", "+"), "moment_of_truth": ("", "x")}, "Checkout": {"breaking_point": ("Yes", "no")}}}, (),
    ),
    "a severity out of range, and one that is none": (
        lambda b: (b.set("card13", "Severity", 9), b.set("card14", "Severity", "awful")), NOTHING,
        ("“9” does not lie between 1 and 5", "“awful” is no number"),
    ),
    "a rate above a hundred": (
        lambda b: b.set("card9", "Abandonment rate", 140), NOTHING, ("“140” does not lie between 0 and 100",),
    ),
    "a number with comma and percent sign": (
        lambda b: b.set("card9", "Abandonment rate", "41,5 %"), changes("Checkout", abandonment_rate=("38", "41,5 %")), (),
    ),
    "a column that is only to be read": (lambda b: b.set("card10", "Leads to", "nowhere"), NOTHING, ("only to be read",)),
    "a formula typed where text was": (
        lambda b: b.set("card8", "Title", "=1+1"), {"changed": {"Review portal": {"title": ("Review portal", "")}}}, (),
    ),
    "the value of a point, in the table": (
        lambda b: points(b, "mia-3", "Value", -0.5), changes("Mia, 27 · Orders online", value=("-1.5", "-0.5")), (),
    ),
    "the value of a point, in the chart's values": (
        lambda b: chart_value(b, "step3", "Mia, 27", "-0,5"), changes("Mia, 27 · Orders online", value=("−1.5", "−0.5")), (),
    ),
    "a gap of the chart filled, and a value taken away": (
        lambda b: (chart_value(b, "step3", "Office buyers", 1), chart_value(b, "step0", "Office buyers", None)),
        {"added": {"Office buyers · Orders online": {"value": ("", "+1")}}, "deleted": {"Office buyers · Sees an ad": {}}}, (),
    ),
    "a feeling off the scale": (lambda b: points(b, "mia-3", "Value", -7), NOTHING, ("must lie between -2 and 2",)),
    "a persona rewritten": (
        lambda b: (b.set("mia", "Role", "Walks", "Personas"), b.set("mia", "Needs", "Warm feet\nA fair price", "Personas")),
        changes("Mia, 27", role=("Runs, buys by phone", "Walks"), need=("", "Warm feet\nA fair price")), (),
    ),
    "an opportunity's owner, on the Plan sheet": (
        lambda b: b.set("card16", "Owner", "Finance", "Plan"), changes("Keep the code in the basket", owner=("E-commerce", "Finance")), (),
    ),
    "both sheets, differently": (
        lambda b: (b.set("card16", "Owner", "Finance", "Plan"), b.set("card16", "Owner", "Sales")),
        changes("Keep the code in the basket", owner=("E-commerce", "Sales")), ("another sheet changes this, too",),
    ),
    "only the Items sheet sent back": (
        lambda b: (b.set("card9", "Title", "Till"), clear_all_but(b, "Items")), changes("Checkout", title=("Checkout", "Till")),
        ("compared with the map as it is now",),
    ),
    "the Items sheet deleted": (lambda b: clear_all_but(b, "Board", "Emotions", "Origin"), NOTHING, ("no sheet “Items”",)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_deed(name: str) -> None:
    deed, expected, remarks = CASES[name]
    book = Workbook()
    deed(book)
    proposal = book.merged()
    told = short(proposal)
    for kind, items in expected.items():
        for title, fields in items.items():
            if fields is ...:
                items[title] = told.get(kind, {}).get(title)
    assert told == expected
    for remark in remarks:
        assert any(remark in each for each in proposal.remarks), proposal.remarks
    if not remarks:
        assert proposal.remarks == ()


DAYS = [
    ("2026-12-24", "2026-12-24"), ("24.12.2026", "2026-12-24"), ("24/12/2026", "2026-12-24"), ("12/24/2026", "2026-12-24"),
    ("2026/12/24", "2026-12-24"), (datetime(2026, 12, 24), "2026-12-24"), (date(2026, 12, 24), "2026-12-24"),
]  # fmt: skip


def with_plan_item() -> Snapshot:
    return changed(boots(), "card16", kind="plan item", facts={"due": "2026-12-01", "cost": 1200.5})


@pytest.mark.parametrize(("typed", "day"), DAYS, ids=[str(each) for each, _ in DAYS])
def test_days_are_understood_however_they_are_typed(typed: object, day: str) -> None:
    item = Workbook(with_plan_item()).set("card16", "Due", typed, "Plan").merged().items[0]
    assert (item.kind, item.values) == ("changed", {"fact:due": day})


def test_a_day_that_could_be_two_is_asked_about() -> None:
    proposal = Workbook(with_plan_item()).set("card16", "Due", "03/04/2026", "Plan").merged()
    assert proposal.items == ()
    assert "Plan!K3: “03/04/2026” could be two days" in proposal.remarks[0]


def test_both_sides_changed_one_field() -> None:
    now = changed(boots(), "card9", title="Till", owner="Sales")
    proposal = Workbook().set("card9", "Title", "Pay here").set("card9", "Body", "Hidden").merged(now)
    assert short(proposal) == {
        "changed": {"Till": {"body": ("Promo code field hidden", "Hidden")}},
        "conflicts": {"Till": {"title": ("Till", "Pay here")}},
    }
    assert proposal.of("conflicts")[0].fields[0].base == "Checkout"


def test_both_sides_made_the_same_change() -> None:
    assert (
        Workbook().set("card9", "Title", "Till").merged(changed(boots(), "card9", title="Till")).items == ()
    )


def test_both_sides_moved_a_card() -> None:
    now = changed(boots(), "card8", step="step5")
    proposal = Workbook().set("card8", "Step", "Compares offers").merged(now)
    assert short(proposal) == {"conflicts": {"Review portal": {"step": ("Comes back", "Compares offers")}}}


def test_a_stage_renamed_in_the_map_is_no_conflict_and_its_old_name_is_still_understood() -> None:
    now = changed(boots(), "stage2", title="Buying")
    assert Workbook().merged(now).items == ()
    (item,) = Workbook().set("card8", "Stage", "Purchase").merged(now).items
    assert (item.kind, item.values) == ("moved", {"step": "step3"})


def test_deleted_here_and_changed_there() -> None:
    (item,) = Workbook().set("card8", "Owner", "Sales").merged(without(boots(), "card8")).items
    assert (item.kind, item.id) == ("conflicts", "card8")
    assert "brings it back" in item.remark


def test_changed_here_and_deleted_there() -> None:
    book = Workbook()
    book.sheet().delete_rows(book.row("card8"))
    (item,) = book.merged(changed(boots(), "card8", owner="Sales")).items
    assert (item.kind, item.id, item.record, item.values) == ("conflicts", "card8", None, {})


def test_deleted_on_both_sides_is_nothing() -> None:
    book = Workbook()
    book.sheet().delete_rows(book.row("card8"))
    assert book.merged(without(boots(), "card8")).items == ()


def test_a_new_stage_is_told_with_its_cell() -> None:
    places = {item.noun: item.place for item in Workbook().set("card8", "Stage", "Delivery").merged().items}
    assert places == {"stage": "Items!D10", "step": "Items!D10", "card": "Items!10"}
