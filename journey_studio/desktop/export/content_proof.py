"""The proofs of formats that have no pages: the sheets of a workbook, the first lines of a text."""

from io import BytesIO

from journey_studio.desktop.export.proof import Proof, Ready
from journey_studio.desktop.words import tr
from journey_studio.exporters import Request, produce

_MOST_LINES, _MOST_BYTES = 400, 100_000


def workbook_proof(suffix: str, request: Request) -> Ready:
    """The sheets of the workbook that was made, with their rows and columns. Raises `CannotExport`."""
    from openpyxl import load_workbook

    made = produce(suffix, request)
    request.progress(0.5)
    book = load_workbook(BytesIO(made.data), read_only=True)
    sheets = [(sheet.title, sheet.max_row or 0, sheet.max_column or 0) for sheet in book.worksheets]
    book.close()
    head = (tr("Sheet"), tr("Rows"), tr("Columns"))
    rows = (head, *((title, f"{down:,}", f"{across:,}") for title, down, across in sheets))
    facts = (tr("{count} sheets.").format(count=len(sheets)),)
    return Ready(Proof(facts, made.warnings, rows=rows, weight=len(made.data)))


def text_proof(suffix: str, request: Request) -> Ready:
    """The first lines of the text that was made. Raises `CannotExport`."""
    made = produce(suffix, request)
    text = made.data[:_MOST_BYTES].decode("utf-8-sig", "replace")
    lines = text.split("\n", _MOST_LINES)
    count = made.data.count(b"\n") + (not made.data.endswith(b"\n"))
    facts = [tr("{count} lines.").format(count=f"{count:,}")]
    if len(lines) > _MOST_LINES or len(made.data) > _MOST_BYTES:
        facts.append(tr("Only the beginning is shown here."))
    shown = "\n".join(lines[:_MOST_LINES])
    return Ready(Proof(tuple(facts), made.warnings, text=shown, weight=len(made.data)))
