"""The Read me sheet: what the workbook is, what may be changed in it, and what happens with the changes."""

from collections.abc import Iterable, Sequence

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.paper import set_paper
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.layout.theme import Theme
from journey_studio.model.wording import word

_WIDTHS = (18.0, 92.0)

SHEETS = (
    (
        "Board",
        "The map as it is drawn. To look at and to print: changes made here are not taken back. The last line of a card leads to its row.",
    ),
    (
        "Items",
        "Every card in a row. Change, add or delete rows; sort and filter as you like. The last column leads to the board.",
    ),
    (
        "Personas",
        "Who the map is about. Facts stand a line each; one that data backs ends with [data-backed].",
    ),
    (
        "Emotions",
        "How the personas feel at each step, −2 … +2. Change a value above for the curve, a word or a quote below.",
    ),
    ("Indicators", "The figures of the map: value, target, trend."),
    ("Plan", "Opportunities and plan items with owner, priority, cost and due date."),
    ("Legend", "What colours, marks and words mean."),
)
WAYS = (
    ("Send it back", "Save the workbook as .xlsx and send it to whoever keeps the map. Nothing changes there before it was shown and accepted."),
    ("New rows", "Write below the last row, or insert one: the ID stays empty. A name that does not exist yet (stage, step, lane, channel, persona) is offered to be added."),
    ("Only to read", "The sheets between Plan and Legend tell what the map’s analysis found, each card with the link to its row. What is typed there is not taken back."),
    ("Please keep", "The hidden ID columns and the headings. Other columns, comments, colours and sheets of your own are welcome; they stay in the workbook."),
)  # fmt: skip


def write_readme(
    page: Page, content: Content, analyses: Sequence[tuple[str, str]], styles: Styles, theme: Theme
) -> None:
    """Write the whole sheet; `analyses` are the sheets that only tell, each with what it does."""
    title = styles.of(Look(18, bold=True, colour=theme.text, wrap=False))
    section = styles.of(Look(12, bold=True, colour=theme.text, wrap=False))
    label, text = styles.of(Look(bold=True, colour=theme.text)), styles.of(Look(colour=theme.text))
    sheet = page.sheet
    sheet.sheet_view.showGridLines = False
    for letter, width in zip("AB", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    page.text(1, 1, content.journey.title or "Untitled journey", title)
    sheet.row_dimensions[1].height = 30
    page.text(
        2,
        1,
        word("A customer journey map, made with Journey Studio, to read, edit and send back."),
        styles.of(Look(colour=theme.muted, wrap=False)),
    )
    row = 4
    for heading, lines in (("The sheets", _sheets(analyses)), ("How to work with it", _ways())):
        page.text(row, 1, word(heading), section)
        sheet.row_dimensions[row].height = 22
        for name, meaning in lines:
            row += 1
            page.text(row, 1, name, label)
            page.text(row, 2, meaning, text)
            page.guess_height(row, [(meaning, _WIDTHS[1])])
            if heading == "The sheets":
                page.link(row, 1, f"'{name}'!A1")
        row += 2
    set_paper(sheet, content.journey.title, landscape=True)


def _sheets(analyses: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The sheets in their order: the legend is the last."""
    *edited, legend = ((name, word(meaning)) for name, meaning in SHEETS)
    return [*edited, *analyses, legend]


def _ways() -> list[tuple[str, str]]:
    return [(word(name), word(meaning)) for name, meaning in WAYS]
