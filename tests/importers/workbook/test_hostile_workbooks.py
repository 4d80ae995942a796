"""Workbooks that are broken or mean harm end in plain words, within seconds and little memory; harmless tricks cost nothing."""

import re
import time
import tracemalloc
import zlib
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from journey_studio.importers import Unreadable
from journey_studio.importers.workbook import merge
from journey_studio.sheets.origin import NoOrigin, unpacked
from tests.exporters.workbook.workbook_samples import boots
from tests.importers.workbook.edited import Workbook, only


def rewritten(part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The boots' workbook with one part of its archive changed."""
    source, target = ZipFile(BytesIO(Workbook().bytes)), BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name)
            archive.writestr(name, change(content) if name == part else content)
    return target.getvalue()


ITEMS = "xl/worksheets/sheet3.xml"
LAST = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
BOMB = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "' + b"lol" * 99 + b'">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 50) for n in range(8)
) + b"]><worksheet>&i;</worksheet>"  # fmt: skip

HARMLESS = {
    "a hundred thousand rows of no table": lambda x: x.replace(b"</sheetData>", b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(60, 150_000)) + b"</sheetData>"),
    "one merged range over everything": lambda x: x.replace(b"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    "a cell in the last corner": lambda x: x.replace(b"</sheetData>", LAST),
    "a dimension that lies": lambda x: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', x),
}  # fmt: skip
REFUSED = {
    "an XML bomb": lambda x: BOMB,
    "a part that swells": lambda x: x.replace(b"</sheetData>", b" " * 30_000_000 + b"</sheetData>"),
    "a broken part": lambda x: x[: len(x) // 2],
    "a part that is nothing": lambda x: b"",
}  # fmt: skip


def measured(workbook: bytes) -> object:
    """The proposal, made in bounded time and memory."""
    tracemalloc.start()
    start = time.process_time()
    try:
        return merge(workbook, boots())
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert time.process_time() - start < 30
        assert peak < 300_000_000


@pytest.mark.parametrize("trick", HARMLESS)
def test_tricks_cost_nothing(trick: str) -> None:
    proposal = measured(rewritten(ITEMS, HARMLESS[trick]))
    assert getattr(proposal, "items", None) == ()


@pytest.mark.parametrize("trick", REFUSED)
def test_what_is_too_much_or_broken_is_refused_in_words(trick: str) -> None:
    with pytest.raises(Unreadable, match=r"This workbook|The part"):
        measured(rewritten(ITEMS, REFUSED[trick]))


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    with pytest.raises(Unreadable, match="at most 60,000,000 are read"):
        merge(b"PK\x03\x04" + bytes(60_000_001), boots())


def test_damaged_bytes_are_read_or_refused_but_never_break() -> None:
    """Eighty workbooks with one to five bytes altered; `Unreadable` is the only way out."""
    data, chance = Workbook().bytes, Random(7)
    for _ in range(80):
        damaged = bytearray(data)
        for _ in range(chance.randint(1, 5)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with suppress(Unreadable):
            merge(bytes(damaged), boots())


def cells(data: bytes) -> list[str]:
    return ["journey-studio workbook", "1", "boots", "", str(zlib.crc32(data)), b64encode(data).decode()]


@pytest.mark.parametrize(
    ("memory", "words"),
    [
        ([], "missing"),
        (["something else"] * 6, "missing"),
        (["journey-studio workbook", "9", "boots", "", "0", ""], "later version"),
        (["journey-studio workbook", "1", "boots", "", "0", "!!"], "damaged"),
        (["journey-studio workbook", "1", "boots", "", "0", "AAAA"], "changed"),
        (cells(zlib.compress(b"[]")), "damaged"),
        (cells(zlib.compress(b'{"map":{"format":"x"},"tables":[]}')), "damaged"),
        (cells(zlib.compress(b" " * 150_000_000)), "too large"),
    ],
)
def test_what_a_workbook_remembers_is_checked(memory: list[str], words: str) -> None:
    with pytest.raises(NoOrigin, match=words):
        unpacked(memory)


def test_without_its_memory_the_map_as_it_is_stands_in() -> None:
    book = Workbook().set("card9", "Title", "Till")
    del book.book["Origin"]
    proposal = book.merged()
    assert only(proposal).kind == "changed"
    assert [each for each in proposal.remarks if "compared with the map as it is now" in each] == list(
        proposal.remarks
    )


def test_giving_up_stops_the_reading() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        merge(Workbook().bytes, boots(), go_on=stop)
