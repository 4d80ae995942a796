"""The seal: a sum over every row of a map, moved in the same transaction as the rows, so that altered content shows.

A row's hash covers its table and its values, a payload through its digest. The sum does not depend on the order of rows,
so one edit moves it by what it touches alone.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b

Row = tuple[object, ...]

_SIZE = 16
_MODULUS = 1 << (8 * _SIZE)
_written = json.JSONEncoder(separators=(",", ":")).encode


def row_hash(table: str, row: Sequence[object]) -> int:
    """The hash of one row: of ASCII JSON, which every version of Python writes alike."""
    return int.from_bytes(blake2b(_written((table, *row)).encode("ascii"), digest_size=_SIZE).digest(), "big")


def total(table: str, rows: Iterable[Sequence[object]]) -> int:
    """The sum of the hashes of rows of one table."""
    return sum(row_hash(table, row) for row in rows)


def wrapped(seal: int) -> int:
    """A sum as it is kept: modulo 2**128."""
    return seal % _MODULUS


def as_text(seal: int) -> str:
    """A seal as 32 hexadecimal digits."""
    return f"{wrapped(seal):032x}"


def digest(payload: bytes) -> str:
    """What a payload is known by in its row."""
    return blake2b(payload, digest_size=_SIZE).hexdigest()
