"""The map's file as the file system sees it: which file it is, whether it may be opened at all, and how a new one appears."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journey_studio.store.refusal import Reason, Refused, shown

LONGEST_NAME = 247
"""Bytes of a file name: SQLite adds "-journal", and file systems end at 255."""

LARGEST_FILE = 1 << 30
"""Bytes of the largest map that is opened."""

Identity = tuple[int, int]


def identity(path: Path) -> Identity:
    """Device and inode, which stay the same when a file is renamed. Raises OSError where there is none."""
    status = path.stat()
    return (status.st_dev, status.st_ino)


def real_path(path: Path) -> Path:
    """The absolute path with symbolic links followed. Raises `Refused` for names no file can have."""
    try:
        real = path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise Refused(
            Reason.MISSING, path, f"{shown(path)} leads nowhere ({error}): check the name."
        ) from error
    if len(os.fsencode(real.name)) > LONGEST_NAME:
        raise Refused(
            Reason.NAME, path,
            f"The name of {shown(path)} is longer than {LONGEST_NAME} bytes and leaves no room for the journal"
            " that keeps a map safe: give it a shorter name.",
        )  # fmt: skip
    return real


def checked_file(path: Path) -> Path:
    """The real path of an existing regular file of a bearable size. Raises `Refused`."""
    real = real_path(path)
    try:
        status = real.stat()
    except OSError as error:
        why = error.strerror or "unknown reason"
        reason = (
            Reason.MISSING if isinstance(error, FileNotFoundError | NotADirectoryError) else Reason.UNREADABLE
        )
        raise Refused(reason, path, f"{shown(path)} cannot be opened ({why}): check the name.") from error
    if not stat.S_ISREG(status.st_mode):
        raise Refused(Reason.NO_FILE, path, f"{shown(path)} is not a file: name a .journey file.")
    if status.st_size > LARGEST_FILE:
        raise Refused(
            Reason.TOO_BIG, path,
            f"{shown(path)} has {status.st_size >> 20} MB; maps of at most {LARGEST_FILE >> 20} MB are opened.",
        )  # fmt: skip
    return real


def make_file(path: Path, content: bytes, like: os.stat_result | None = None) -> None:
    """Make a new file whole or not at all: written beside under another name, synced, named, the folder synced.

    It belongs to whom, and is open to whom, a file of the status `like` is. Raises FileExistsError when the name is taken,
    even in a race, and OSError; nothing is left behind then.
    """
    with part_beside(path, content, like) as part:
        _give_name(part, path)
    sync_folder(path.parent)


@contextmanager
def part_beside(path: Path, content: bytes, like: os.stat_result | None = None) -> Iterator[Path]:
    """A synced file of this content in the same folder, under a name of its own that goes unless the file is renamed."""
    part = path.with_name(f".{secrets.token_hex(8)}.journey-part")
    try:
        with part.open("xb") as file:
            if like is not None:
                _resemble(part, like)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield part
    finally:
        part.unlink(missing_ok=True)


def _resemble(file: Path, like: os.stat_result) -> None:
    """Give a file the owner, where one may, and the permissions of another."""
    if hasattr(os, "chown"):
        with suppress(PermissionError):
            os.chown(file, like.st_uid, like.st_gid)
    file.chmod(stat.S_IMODE(like.st_mode))


def _give_name(part: Path, path: Path) -> None:
    """Name a file without ever replacing another."""
    if os.name == "nt":
        part.rename(path)
        return
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: reserve the name, then replace our own reservation
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            part.replace(path)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise


def sync_folder(folder: Path) -> None:
    """Make a new or removed name in a folder durable, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
