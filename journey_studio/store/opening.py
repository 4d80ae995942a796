"""Opening a map: lock, look, gate, and only then the file itself for writing."""

import os
from pathlib import Path

from journey_studio.store.files import checked_file, identity
from journey_studio.store.ledger import SqliteLedger
from journey_studio.store.lock import WriterLock
from journey_studio.store.looking import look
from journey_studio.store.mapfile import MapFile, WritableFile
from journey_studio.store.refusal import Reason, Refused, shown


def read_map(path: Path) -> SqliteLedger:
    """Open a map to read it as it is now; it may be open elsewhere. Raises `Refused`; the file is never changed."""
    real = checked_file(path)
    seen = look(real)
    return SqliteLedger(MapFile(real, seen), seen.contents)


def open_map(path: Path) -> SqliteLedger:
    """Open a map to change it; read only where the file or its folder cannot be written.

    Raises `Refused`, also when it is open elsewhere; a refused file is never changed.
    """
    real = checked_file(path)
    if not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)):
        return read_map(real)
    try:
        lock = WriterLock(real, identity(real))
    except FileNotFoundError as error:
        raise Refused(Reason.MISSING, path, f"{shown(path)} is gone: check the name.") from error
    try:
        seen = look(real)
        try:
            return SqliteLedger(WritableFile(real, seen, lock), seen.contents)
        except BaseException:
            seen.close()
            raise
    except BaseException:
        lock.release()
        raise
