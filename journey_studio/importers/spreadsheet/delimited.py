"""Delimited text → a sheet: encoding and delimiter found by the content, quotes read as spreadsheets write them."""

import codecs
import csv
import re
from collections.abc import Iterator

from journey_studio.importers.decoding import refuse_what_is_no_text
from journey_studio.importers.proposal import Remark, Unreadable
from journey_studio.importers.spreadsheet.sheet import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Sheet
from journey_studio.model.rules import clean_text

MOST_BYTES = 20_000_000
LONGEST_CELL = 100_000
_DELIMITERS = "\t;,|"
_LOOKED_AT = 60
_BEGINNING = 200_000
_MARKDOWN = re.compile(r"^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\||$)", re.MULTILINE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_delimited(data: bytes) -> tuple[Sheet, list[Remark]]:
    """The one sheet of a CSV or TSV file, and what had to be guessed. Raises `Unreadable`."""
    if len(data) > MOST_BYTES:
        raise Unreadable(
            f"This file has {len(data):,} bytes; at most {MOST_BYTES:,} are read. Import a part of it."
        )
    text, remarks = decoded_table(data)
    sheet = sheet_of_text(text)
    if sheet.cut:
        remarks.append(Remark(1, f"The file is longer than a map can be: {sheet.cut}."))
    return sheet, remarks


def sheet_of_text(text: str) -> Sheet:
    """The sheet of a text that is decoded already, such as a range from the clipboard. Raises `Unreadable`."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    first, _, rest = plain.partition("\n")
    if first.lower().startswith("sep=") and len(first) == 5:
        return _sheet(rest, first[4], 1)
    return _sheet(plain, delimiter_of(plain), 0)


def delimiter_of(text: str) -> str:
    """The sign that parts the most lines into the same number of cells, more than one; a comma where none does."""
    best, most = ",", (0.0, 0)
    for sign in _DELIMITERS[:-1] if _MARKDOWN.search(text[:_BEGINNING]) else _DELIMITERS:
        widths = [len(row) for row in _rows(text, sign, _LOOKED_AT) if any(row)]
        usual = max(widths, key=widths.count, default=1)
        if usual > 1:
            score = (widths.count(usual) / len(widths), usual)
            if score[0] > most[0] + 0.15 or (abs(score[0] - most[0]) <= 0.15 and score[1] > most[1]):
                best, most = sign, score
    return best


def decoded_table(data: bytes) -> tuple[str, list[Remark]]:
    """The text of delimited data whatever wrote it, and what had to be guessed. Raises `Unreadable`."""
    refuse_what_is_no_text(data)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), []
            except UnicodeDecodeError as error:
                raise Unreadable(f"This file is damaged: byte {error.start + 1} is no text.") from error
    if guessed := _without_mark(data):
        return data.decode(guessed), []
    if b"\x00" in data:
        raise Unreadable(f"This is no text: byte {data.index(0) + 1} is a null.")
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        text = data.decode("cp1252", "replace")
        word = f"Byte {error.start + 1} is no UTF-8; the file was read as Windows text (cp1252). Look at its accents."
        return text, [Remark(data.count(b"\n", 0, error.start) + 1, word)]


def _without_mark(data: bytes) -> str:
    """UTF-16 that lost its mark: every other byte of the beginning is a null."""
    head = data[:400]
    if len(head) < 4 or len(data) % 2:
        return ""
    for encoding, start in (("utf-16-le", 1), ("utf-16-be", 0)):
        if head[start::2].count(0) > 0.6 * len(head[start::2]) and not head[1 - start :: 2].count(0):
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                return ""
            return encoding
    return ""


def _rows(text: str, sign: str, most: int) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    strict = most > _LOOKED_AT
    reader = csv.reader(_lines(text if strict else text[:_BEGINNING]), delimiter=sign, strict=strict)
    try:
        for number, row in enumerate(reader):
            if number >= most:
                return
            yield row
    except csv.Error:
        if strict:
            raise


def _lines(text: str) -> list[str]:
    return [line + "\n" for line in text.removesuffix("\n").split("\n")]


def _sheet(text: str, sign: str, first: int) -> Sheet:
    cells: dict[tuple[int, int], str] = {}
    cut = ""
    try:
        for number, row in enumerate(_rows(text, sign, MOST_ROWS + 1), first):
            if number >= MOST_ROWS or len(cells) > MOST_CELLS:
                cut = f"only the rows above {number:,} are read"
                break
            if len(row) > MOST_COLUMNS:
                cut = f"only the first {MOST_COLUMNS:,} columns are read"
            for column, cell in enumerate(row[:MOST_COLUMNS]):
                if words := clean_text(cell).strip():
                    cells[number, column] = words
    except csv.Error as error:
        raise Unreadable(_broken(text, sign, error)) from error
    return Sheet("", cells, cut=cut)


def _broken(text: str, sign: str, error: csv.Error) -> str:
    """Which row cannot be read: a quote that is never closed swallows all that follows it."""
    reader = csv.reader(_lines(text), delimiter=sign, strict=True)
    begins = 1
    try:
        for _ in reader:
            begins = reader.line_num + 1
    except csv.Error:
        pass
    if "limit" in str(error) or "unexpected end" in str(error):
        return f"A quote that opens in line {begins} is never closed. Close it and import the file again."
    return f"Line {begins} cannot be read as a table: {error}. Quotes within a cell are doubled."
