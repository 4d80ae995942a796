"""Files that mean harm, or are broken: each is refused or cleaned by the real command, within 20 s of a busy machine and 700 MB, in plain words."""

import io
import resource
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from journey_studio.cli.outcome import DONE, REFUSED

SECONDS, BYTES = 20.0, 700_000_000
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def imported(tmp_path: Path, name: str, data: bytes) -> tuple[int, str]:
    """Import a file by the command, with its memory limited. Returns the exit code and what was said."""
    source, target = tmp_path / name, tmp_path / "map.journey"
    source.write_bytes(data)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "journey_studio", "import", str(source), str(target)],
        capture_output=True,
        text=True,
        timeout=3 * SECONDS,
        preexec_fn=limited,
        check=False,
    )
    assert time.monotonic() - began < SECONDS, "it took too long"
    assert "Traceback" not in done.stderr
    assert target.exists() == (done.returncode == DONE)
    return done.returncode, done.stdout + done.stderr


def book(rows: object = (("", "A", "B"), ("Touchpoints", "x", "y"), ("Pain points", "p", ""))) -> bytes:
    made = Workbook()
    for row in rows:  # type: ignore[attr-defined]
        made.active.append(row)  # type: ignore[union-attr]
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def with_part(data: bytes, name: str, change: object) -> bytes:
    """The workbook with one of its parts rewritten; `change` gets its text."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, change(content.decode()) if member == name else content)  # type: ignore[operator]
    return file.getvalue()


def sheet(change: object) -> bytes:
    return with_part(book(), "xl/worksheets/sheet1.xml", change)


def laughs() -> str:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>'


def cell(value: str, kind: str = "str") -> str:
    return f'<row r="9"><c r="A9" t="{kind}"><v>{value}</v></c></row></sheetData>'


def after_head(text: str, what: str) -> str:
    return text.replace("<worksheet", f"{what}<worksheet", 1)


REFUSALS = {
    "old or locked": ("a.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000), "password"),
    "cut short": ("a.xlsx", lambda: book()[:900], "damaged"),
    "no zip": ("a.xlsx", lambda: b"PK\x03\x04 not really", "damaged"),
    "a zip of something": ("a.xlsx", lambda: with_part(book(), "[Content_Types].xml", lambda _: "junk"), "damaged"),
    "a part is missing": ("a.xlsx", lambda: _without("xl/workbook.xml"), "damaged"),
    "a part is no XML": ("a.xlsx", lambda: sheet(lambda _: "<worksheet><sheetData><row"), "damaged"),
    "wrong string number": (
        "a.xlsx",
        lambda: sheet(lambda text: text.replace("</sheetData>", cell("99999", "s"))),
        "damaged",
    ),
    "billion laughs": (
        "a.xlsx",
        lambda: sheet(lambda text: after_head(text, laughs()).replace("</sheetData>", cell("&l9;"))),
        "damaged",
    ),
    "an outer entity": (
        "a.xlsx",
        lambda: sheet(
            lambda text: after_head(text, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>').replace("</sheetData>", cell("&e;"))
        ),
        "damaged",
    ),
    "300 MB of blanks": ("a.xlsx", lambda: sheet(lambda text: text + " " * 300_000_000), "unpacks to"),
    "a cell of 30 MB": (
        "a.xlsx",
        lambda: sheet(lambda text: text.replace("</sheetData>", cell("0" * 30_000_000))),
        "unpacks to",
    ),
    "many parts": ("a.xlsx", lambda: _many_parts(), "parts"),
    "a document": ("a.xlsx", lambda: _named("word/document.xml"), "text document"),
    "an OpenDocument": ("a.ods", lambda: _named("content.xml"), "OpenDocument"),
    "100 MB": ("a.csv", lambda: b"a,b,c\n" * 17_000_000, "at most 20,000,000"),
    "a quote that never ends": ("a.csv", lambda: b'Stage,A\nTouchpoints,"x\n' + b"y,z\n" * 50_000, "line 2"),
    "binary": ("a.csv", lambda: bytes(range(256)) * 100, "no text"),
    "no table": ("a.csv", lambda: b"hello\n", "There is no table here"),
    "nothing": ("a.csv", lambda: b"", "empty"),
    "a log": ("a.csv", lambda: b"case,when,x\n" + b"1,2020-01-01,y\n" * 500, "orientation"),
    "a picture": ("a.csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "picture"),
}  # fmt: skip


def _without(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book())) as old, zipfile.ZipFile(file, "w") as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
    return file.getvalue()


def _many_parts() -> bytes:
    file = io.BytesIO(book())
    with zipfile.ZipFile(file, "a") as archive:
        for number in range(6_000):
            archive.writestr(f"junk/{number}", "")
    return file.getvalue()


def _named(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(name, "<x/>")
    return file.getvalue()


@pytest.mark.parametrize("case", REFUSALS)
def test_it_is_refused_in_plain_words(tmp_path: Path, case: str) -> None:
    name, make, words = REFUSALS[case]
    code, said = imported(tmp_path, name, make())
    assert code == REFUSED
    assert words in said


ROW = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
CLEANED = {
    "everything merged": lambda: sheet(
        lambda text: text.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "a cell in the last corner": lambda: sheet(lambda text: text.replace("</sheetData>", ROW)),
    "a lying dimension": lambda: sheet(lambda text: text.replace('ref="A1:C3"', 'ref="A1:XFD1048576"')),
    "a workbook that is called a text": None,
    "long rows": lambda: book([["", *range(900)], ["Touchpoints", *("x" * 900)], ["Pain points", *("y" * 900)]]),
    "formulas and signs": lambda: book([["", "=1+1", "@B"], ["Touchpoints", "+x", "\u202ehidden"], ["Pain points", "<b>p</b>", "-y"]]),
    "long texts": lambda: book([["", "A", "B"], ["Touchpoints", "w" * 32_000, "x"], ["Pain points", "p", ""]]),
}  # fmt: skip


@pytest.mark.parametrize("case", CLEANED)
def test_it_is_read_as_far_as_it_makes_sense(tmp_path: Path, case: str) -> None:
    make = CLEANED[case]
    code, said = imported(tmp_path, "map.csv" if make is None else "map.xlsx", make() if make else book())
    assert code == DONE, said
