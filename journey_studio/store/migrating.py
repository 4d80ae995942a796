"""Giving a map of an earlier version a file of today's: a new file takes its name, the earlier one stays beside it.

In this order, each step durable before the next, so that a process may end anywhere: a half-made commit is taken back, the
earlier file is copied to its backup and the copy looked at, the new file is written under another name and looked at, and
only then does it take the map's name.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from journey_studio.store.connection import close, connect
from journey_studio.store.contents import Contents, read_meta
from journey_studio.store.earlier import image_of
from journey_studio.store.files import LONGEST_NAME, identity, make_file, part_beside, sync_folder
from journey_studio.store.lock import WriterLock
from journey_studio.store.looking import Look, look
from journey_studio.store.refusal import Reason, Refused, shown


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration made: a look at the new file, the lock on it, and where the earlier file is kept."""

    seen: Look
    lock: WriterLock
    backup: Path


def migrate(path: Path, seen: Look) -> Migrated:
    """Put what was seen of an earlier version into a new file of that name; the caller holds the lock on the earlier one.

    Raises `Refused`; then the map is as it was, and nothing is left beside it but, at most, its backup.
    """
    try:
        _settle(path)
        earlier = path.read_bytes()
        backup = _kept(path, earlier, seen)
        return _swapped(path, seen, backup)
    except (OSError, DBAPIError) as error:
        why = getattr(error, "strerror", None) or getattr(error, "orig", None) or error
        raise Refused(
            Reason.NOT_MIGRATED, path,
            f"{shown(path)} was made by an earlier Journey Studio and could not be brought to today's form ({why}):"
            " make room on the disk, look at the permissions of its folder, or open it for reading only."
            " The map was not changed.",
        ) from error  # fmt: skip


def _settle(path: Path) -> None:
    """Let SQLite take back a half-made commit, whose journal would otherwise wait for the new file."""
    connection = connect(path, writing=True)
    try:
        with connection.begin():
            read_meta(connection)
    finally:
        close(connection)


def _kept(path: Path, earlier: bytes, seen: Look) -> Path:
    """The earlier file under a name of its own; one that a migration which was cut short has left is taken as it is."""
    for number in count(1):
        backup = _backup_name(path, seen.version, number)
        try:
            make_file(backup, earlier, path.stat())
        except FileExistsError:
            if not _holds(backup, earlier):
                continue
        _expect(backup, seen.contents, path)
        break
    return backup


def _backup_name(path: Path, version: int, number: int) -> Path:
    end = f".v{version}-backup" + (f"-{number}" if number > 1 else "")
    stem = os.fsencode(path.name)[: LONGEST_NAME - len(end)]
    return path.with_name(stem.decode("utf-8", "ignore") + end)


def _holds(file: Path, content: bytes) -> bool:
    with suppress(OSError):
        return file.is_file() and file.stat().st_size == len(content) and file.read_bytes() == content
    return False


def _expect(file: Path, contents: Contents, path: Path) -> None:
    """Take a file that was just written through the gate. Raises `Refused` when it does not hold the same map."""
    again = look(file)
    again.close()
    if again.contents != contents:
        raise Refused(
            Reason.OPEN_ELSEWHERE, path, f"{shown(path)} was changed while it was being opened: try again."
        )


def _swapped(path: Path, seen: Look, backup: Path) -> Migrated:
    """The new file, written beside and looked at, in the place of the earlier one."""
    with part_beside(path, image_of(seen.connection), path.stat()) as part:
        _expect(part, seen.contents, path)
        lock = WriterLock(path, identity(part))
        try:
            part.replace(path)
            sync_folder(path.parent)
            return Migrated(look(path), lock, backup)
        except BaseException:
            lock.release()
            raise
