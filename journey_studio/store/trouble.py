"""What to say when a map could not be written."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from journey_studio.store.files import Identity, identity
from journey_studio.store.refusal import shown
from journey_studio.store.work import Unexpected

_WORDS = (
    ("SQLITE_FULL", "the disk is full: make room and do it again"),
    ("SQLITE_TOOBIG", "it is larger than a map can hold: make it smaller"),
    ("SQLITE_BUSY", "another program holds the file: close it there and do it again"),
    ("SQLITE_LOCKED", "another program holds the file: close it there and do it again"),
    ("SQLITE_READONLY", "the file or its folder cannot be written any more: look at its permissions"),
    ("SQLITE_CANTOPEN", "the folder cannot be written: look at its permissions and at the room on the disk"),
    ("SQLITE_PERM", "the file or its folder cannot be written any more: look at its permissions"),
    ("SQLITE_IOERR", "the disk or the system refused: look at the disk, its room and its connection"),
    ("SQLITE_CORRUPT", "the file was damaged since it was opened: save a copy under another name"),
    ("SQLITE_NOTADB", "the file was overwritten by another program: save a copy under another name"),
    ("SQLITE_CONSTRAINT", "the file does not take it: what it refers to is not in the file"),
)
_CHANGED = (
    "another program changed the file since it was opened: open it again, or save a copy under another name"
)


def not_saved(error: Exception, path: Path, opened: Identity) -> str:
    """The sentence for people: nothing was saved, why, and what to do."""
    return f"Not saved in {shown(path)}: {_moved(path, opened) or _why(error)}. Nothing was changed."


def not_read(error: Exception, path: Path, opened: Identity) -> str:
    """The sentence for people: what was asked for could not be read, why, and what to do."""
    return f"{shown(path)} cannot be read: {_moved(path, opened) or _why(error)}."


def _moved(path: Path, opened: Identity) -> str:
    try:
        now = identity(path)
    except OSError as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return "the file was deleted, moved or renamed: put it back, or save a copy under another name"
        return f"the file cannot be reached ({error.strerror}): look at its folder and its permissions"
    return "" if now == opened else "another file took its place: save a copy under another name"


def _why(error: Exception) -> str:
    if isinstance(error, Unexpected):
        return _CHANGED
    original = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(original, "sqlite_errorname", "")
    for start, words in _WORDS:
        if name.startswith(start):
            return words
    if name == "SQLITE_ERROR":
        return _CHANGED
    return f"the system refused ({original})"
