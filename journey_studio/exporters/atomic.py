"""The one way to write an exported file: complete under another name, then renamed."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from journey_studio.exporters.request import CannotExport


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` at `path` so that a failure or a kill leaves the old file as it was.

    Written beside the target, synced, renamed; the folder is synced too. Raises `CannotExport` where a journey map lies
    there, whatever it is called, and OSError; then nothing has changed.
    """
    from journey_studio.store import is_map

    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(21, "this is a folder, not a file", str(path))
    if is_map(target):
        raise CannotExport(f"{path} is a journey map and is not replaced by an export: choose another name.")
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system lets a folder be synced."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
