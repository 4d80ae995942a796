"""Workbooks and texts with a few bytes changed: read or refused in words, never anything else."""

import io
import random
import zipfile

import pytest

from journey_studio.importers import Unreadable, propose
from journey_studio.model import Snapshot
from tests.importers.tables.reading import workbook

ROWS = (
    ("Stage", "Awareness", "Purchase", "Use"),
    ("Touchpoints", "Ad; Blog", "Checkout", "- a\n- b"),
    ("Emotion", 1, "0,5", "😀 great"),
    ("Pain points", "", "slow", ""),
)
TEXT = "\n".join(",".join(f'"{cell}"' for cell in row) for row in ROWS).encode()
THORNS = (
    b'"',
    b";",
    b"\t",
    b"\n",
    b"<",
    b"&#0;",
    b"-",
    b"99999999999",
    b"1e308",
    b"nan",
    b"\x00",
    b",,,,",
    b"%",
    b"</c>",
)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, put in, taken out or repeated."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 10)):
        at, other = chance.randrange(len(made) + 1), chance.randrange(len(made) + 1)
        what = chance.randrange(4)
        if what == 0 and at < len(made):
            made[at] = chance.randrange(256)
        elif what == 1:
            made[at:at] = chance.choice(THORNS)
        elif what == 2 and len(made) > 60:
            del made[at : at + chance.randint(1, 30)]
        else:
            made[at:at] = made[other : other + 40]
    return bytes(made)


def with_a_damaged_part(book: bytes, chance: random.Random) -> bytes:
    """A sound archive in which one part is damaged."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(file, "w") as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, damaged(content, chance) if name == chosen else content)
    return file.getvalue()


@pytest.mark.parametrize("seed", range(6))
def test_it_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    book = workbook(ROWS, merged=["B1:C1"])
    read = refused = 0
    for _ in range(40):
        for name, data in (
            ("a.csv", damaged(TEXT, chance)),
            ("a.xlsx", damaged(book, chance)),
            ("a.xlsx", with_a_damaged_part(book, chance)),
        ):
            try:
                read += bool(propose(data, name, Snapshot.of()).records)
            except Unreadable:
                refused += 1
    assert read
    assert refused
