"""Damaged files by the hundred: each is refused, or holds what it held; no traceback, no hang, no silent change.

JOURNEY_STUDIO_DAMAGES=100000 python -m pytest tests/faults/test_damaged_files.py      a campaign
"""

import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from journey_studio.document import Document, NotSaved
from journey_studio.store import Refused, open_map, read_map
from tests.store.maps import ASSET, State, edited_map, state_of

DAMAGES = int(os.environ.get("JOURNEY_STUDIO_DAMAGES", "300"))
SEED = int(os.environ.get("JOURNEY_STUDIO_SEED", "2026"))
LONGEST = 5.0  # seconds to open or refuse

Damage = Callable[[bytearray, random.Random], None]


def _flip_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 1, 3, 20))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _set_bytes(content: bytearray, chance: random.Random) -> None:
    """In places that are in use: an empty page teaches nothing."""
    for _ in range(chance.choice((1, 2, 8))):
        used = [at for at in (chance.randrange(len(content)) for _ in range(50)) if content[at]]
        if used:
            content[used[0]] = chance.choice((0, 1, 0x7F, 0xFF, chance.randrange(256)))


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _zero(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    size = min(chance.choice((1, 16, 512, 4096)), len(content) - start)
    content[start : start + size] = bytes(size)


def _swap_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // 4096) * 4096 for _ in range(2))
    page = content[one : one + 4096]
    content[one : one + 4096] = content[other : other + 4096]
    content[other : other + 4096] = page


def _header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100)] = chance.randrange(256)


def _page_head(content: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(content) // 4096) * 4096
    content[page + (100 if page == 0 else 0) + chance.randrange(12)] = chance.randrange(256)


DAMAGE: tuple[Damage, ...] = (_flip_bits, _set_bytes, _cut, _zero, _swap_pages, _header, _page_head)


def _opened_as(path: Path, known: State, undone: State) -> str:
    """What came of opening: an empty text where the map is as it was, or why it was refused. Fails on anything else."""
    try:
        document = Document(open_map(path))
    except Refused as refusal:
        return str(refusal)
    try:
        assert state_of(document) == known, "the content changed in silence"
        assert document.ledger.asset(ASSET.id) == ASSET
        document.undo()
        assert state_of(document).snapshot == undone.snapshot, "an undo led elsewhere"
    except NotSaved as refusal:
        assert state_of(document) == known
        return f"opened, with a part that is damaged: {refusal}"
    finally:
        document.close()
    return ""


def test_damaged_files_are_refused_or_unharmed(tmp_path: Path) -> None:
    source = edited_map(tmp_path)
    whole = source.read_bytes()
    reader = Document(read_map(source))
    known = state_of(reader)
    reader.close()
    document = Document(open_map(source))
    document.undo()
    undone = state_of(document)
    document.close()
    source.unlink()
    chance = random.Random(SEED)
    refused = 0
    for number in range(DAMAGES):
        content = bytearray(whole)
        damage = DAMAGE[number % len(DAMAGE)]
        damage(content, chance)
        path = tmp_path / f"{number}.journey"
        path.write_bytes(content)
        start, before = time.monotonic(), path.stat().st_mtime_ns
        outcome = _opened_as(path, known, undone)
        assert time.monotonic() - start < LONGEST, f"damage {number} took too long"
        if outcome and not outcome.startswith("opened"):
            refused += 1
            assert path.read_bytes() == content, f"damage {number} was refused and changed"
            assert path.stat().st_mtime_ns == before
        assert os.listdir(tmp_path) == [path.name], f"damage {number} left something behind"
        path.unlink()
    assert refused > DAMAGES // 3


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize(
    "content", [b"", b"junk" * 500, bytes(4096), bytes.fromhex("d9d505f920a163d7") * 100]
)
def test_a_stranger_beside_the_map_changes_nothing(tmp_path: Path, ending: str, content: bytes) -> None:
    path = edited_map(tmp_path)
    whole = path.read_bytes()
    reader = Document(read_map(path))
    known = state_of(reader)
    reader.close()
    path.with_name(path.name + ending).write_bytes(content)
    with suppress(Refused):
        open_map(path).close()
    assert path.read_bytes() == whole
    path.with_name(path.name + ending).unlink(missing_ok=True)
    reader = Document(read_map(path))
    assert state_of(reader) == known
    reader.close()
