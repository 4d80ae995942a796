"""Opening a map: lock, look, gate, a new file where it is of an earlier version, and only then the file itself for writing."""

import os
from pathlib import Path

from journey_studio.store.files import checked_file, identity
from journey_studio.store.ledger import SqliteLedger
from journey_studio.store.lock import WriterLock
from journey_studio.store.looking import Look, look
from journey_studio.store.mapfile import MapFile, WritableFile
from journey_studio.store.migrating import migrate
from journey_studio.store.refusal import Reason, Refused, shown


def read_map(path: Path) -> SqliteLedger:
    """Open a map to read it as it is now; it may be open elsewhere. Raises `Refused`; the file is never changed."""
    real = checked_file(path)
    seen = look(real)
    return SqliteLedger(MapFile(real, seen), seen.contents)


def open_map(path: Path) -> SqliteLedger:
    """Open a map to change it; read only where the file or its folder cannot be written.

    One of an earlier version gets a new file, the earlier one is kept: see `SqliteLedger.backup`. Raises `Refused`, also when
    it is open elsewhere; a refused file is never changed.
    """
    real = checked_file(path)
    if not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)):
        return read_map(real)
    lock = _locked(real, path)
    try:
        seen = look(real)
        try:
            if seen.is_earlier:
                ledger = _migrated(real, seen)
                lock.release()
                return ledger
            return SqliteLedger(WritableFile(real, seen, lock), seen.contents)
        except BaseException:
            seen.close()
            raise
    except BaseException:
        lock.release()
        raise


def _locked(real: Path, path: Path) -> WriterLock:
    """The lock on the file of that name. A migration elsewhere may put another there meanwhile, which then counts."""
    try:
        while True:
            which = identity(real)
            lock = WriterLock(real, which)
            try:
                if identity(real) == which:
                    return lock
            except BaseException:
                lock.release()
                raise
            lock.release()
    except FileNotFoundError as error:
        raise Refused(Reason.MISSING, path, f"{shown(path)} is gone: check the name.") from error


def _migrated(real: Path, seen: Look) -> SqliteLedger:
    made = migrate(real, seen)
    try:
        ledger = SqliteLedger(WritableFile(real, made.seen, made.lock), made.seen.contents, made.backup)
    except BaseException:
        made.seen.close()
        made.lock.release()
        raise
    seen.close()
    return ledger
