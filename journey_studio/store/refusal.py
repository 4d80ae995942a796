"""Why a map is not opened or made, in plain words: what, where, what to do."""

from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """The kinds of refusal."""

    MISSING = "missing"
    EXISTS = "exists"
    NAME = "name too long"
    NO_FILE = "not a file"
    NOT_OURS = "not a map"
    NEWER = "newer version"
    TOO_BIG = "too big"
    DAMAGED = "damaged"
    HOSTILE = "not made by Journey Studio"
    OPEN_ELSEWHERE = "open elsewhere"
    UNREADABLE = "cannot be read"
    NOT_MIGRATED = "not brought to today's form"


class Refused(Exception):
    """A map is not opened, or not made; the file is as it was. `str()` is a sentence for people."""

    def __init__(self, reason: Reason, path: Path, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.path = path


def shown(path: Path) -> str:
    """A path as people may see it: control characters and undecodable bytes as escapes, so that it stays one line."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in str(path)
    )


def damaged(path: Path, what: str) -> Refused:
    """A file that was a map once: it is left alone."""
    return Refused(
        Reason.DAMAGED,
        path,
        f"{shown(path)} is damaged: {what}. It was not opened and not changed; go back to a copy or a backup.",
    )


def hostile(path: Path, what: str) -> Refused:
    """A database that carries our mark and holds something that this program never writes."""
    return Refused(
        Reason.HOSTILE,
        path,
        f"{shown(path)} was not written by Journey Studio alone: {what}. It was not opened and not changed;"
        " do not trust where it came from, or go back to a copy.",
    )
