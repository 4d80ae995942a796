"""Looking at a map without touching it, even when the process that wrote it last died in the middle of a commit."""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from journey_studio.store.connection import close, connect, reading
from journey_studio.store.contents import Contents
from journey_studio.store.files import Identity, identity
from journey_studio.store.gate import HEADER, check_header, marked, pass_earlier_gate, pass_gate, refusal_of
from journey_studio.store.refusal import Reason, Refused, shown
from journey_studio.store.versions import LATEST

_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")

live: Counter[Identity] = Counter()
"""Files that SQLite has open in this process. They are never opened besides: closing that would drop SQLite's locks."""


@dataclass(slots=True)
class Look:
    """A read-only connection to a map that passed the gate, and what it holds; `copy` is set when it is a recovered copy.

    A map of an earlier `version` is looked at as today's, made of it in memory.
    """

    connection: Connection
    contents: Contents
    which: Identity
    version: int
    copy: Path | None = None
    closed: bool = False

    @property
    def is_earlier(self) -> bool:
        """Whether the file is of an earlier version."""
        return self.version < LATEST

    def close(self) -> None:
        """Close the connection and throw the copy away. Safe to call twice."""
        if self.closed:
            return
        self.closed = True
        close(self.connection)
        live[self.which] -= 1
        if self.copy is not None:
            shutil.rmtree(self.copy, ignore_errors=True)


def is_map(path: Path) -> bool:
    """Whether a map lies there, ours or a newer one, open or not. Never disturbs one that is open."""
    try:
        if live[identity(path)]:
            return True
        with path.open("rb") as file:
            return marked(file.read(HEADER))
    except OSError:
        return False


def look(path: Path) -> Look:
    """Take a map through the gate, read only. Raises `Refused`; the file stays byte for byte as it is."""
    try:
        which = identity(path)
    except OSError as error:
        raise Refused(Reason.MISSING, path, f"{shown(path)} is gone: check the name.") from error
    if not live[which]:
        try:
            with path.open("rb") as file:
                header = file.read(HEADER)
        except OSError as error:
            raise Refused(
                Reason.UNREADABLE, path,
                f"{shown(path)} cannot be read ({error.strerror}): look at its permissions.",
            ) from error  # fmt: skip
        check_header(path, header)
    live[which] += 1
    try:
        connection, copy = _settled(path)
        try:
            version = _version(connection, path)
            if 0 < version < LATEST:
                connection = _todays(connection, path, version)
            return Look(connection, pass_gate(connection, path), which, version, copy)
        except BaseException:
            close(connection)
            if copy is not None:
                shutil.rmtree(copy, ignore_errors=True)
            raise
    except BaseException:
        live[which] -= 1
        raise


def _version(connection: Connection, path: Path) -> int:
    try:
        with reading(connection):
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    except DBAPIError as error:
        raise refusal_of(error, path) from error


def _todays(earlier: Connection, path: Path, version: int) -> Connection:
    """A map of an earlier version as today's, in memory; its file is let go of."""
    made = pass_earlier_gate(earlier, path, version)
    close(earlier)
    return made


def _settled(path: Path) -> tuple[Connection, Path | None]:
    """A connection that sees no half-made commit: of the file, or of a copy in which SQLite took the commit back."""
    try:
        connection = connect(path, writing=False)
        try:
            with reading(connection):
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
        except BaseException as error:
            close(connection)
            if isinstance(error, DBAPIError) and _half_made(error):
                return _recovered(path)
            raise
        return connection, None
    except (DBAPIError, UnicodeDecodeError) as error:
        raise refusal_of(error, path) from error
    except OSError as error:
        raise Refused(
            Reason.UNREADABLE, path,
            f"{shown(path)} was left in the middle of an edit and cannot be copied aside to recover it"
            f" ({error.strerror}): make room in the folder for temporary files and try again.",
        ) from error  # fmt: skip


def _half_made(error: DBAPIError) -> bool:
    """Whether SQLite found a commit to take back, which a connection that reads only must not do."""
    return getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_READONLY")


def _recovered(path: Path) -> tuple[Connection, Path]:
    journal = path.with_name(path.name + "-journal")
    folder = Path(tempfile.mkdtemp(prefix="journey-studio-"))
    try:
        copied = shutil.copyfile(journal, folder / "map-journal")
        if copied.read_bytes().endswith(_SUPER_JOURNAL):
            raise Refused(
                Reason.DAMAGED, path,
                f"{shown(path)} was not opened: the file {shown(journal)} beside it was not left by Journey Studio."
                " Move that file away and open the map again.",
            )  # fmt: skip
        shutil.copyfile(path, folder / "map")
        connection = connect(folder / "map", writing=True)
        try:
            with reading(connection):
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
        finally:
            close(connection)
        return connect(folder / "map", writing=False), folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
