"""One map file that is open: commits of planned work, each durable or not done, and payloads read when asked for."""

from pathlib import Path

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from journey_studio.document import NotSaved
from journey_studio.model import InvalidValue
from journey_studio.store.connection import close, connect, reading
from journey_studio.store.contents import Meta, read_meta
from journey_studio.store.files import identity, sync_folder
from journey_studio.store.gate import refusal_of
from journey_studio.store.lock import WriterLock
from journey_studio.store.looking import Look, live
from journey_studio.store.refusal import Reason, Refused, shown
from journey_studio.store.tables import META
from journey_studio.store.trouble import not_saved
from journey_studio.store.work import Unexpected, Work, replacement, updating


class MapFile:
    """A file to read, through a look; see `WritableFile` for one to write."""

    read_only = True

    def __init__(self, path: Path, look: Look) -> None:
        self.path = path
        self.meta = look.contents.meta
        self._connection = look.connection
        self._look: Look | None = look

    def commit(self, work: Work, *, last: int | None = None, dropped: int = 0) -> None:
        """Do the work in one transaction; `last` is the newest log number, `dropped` counts applied entries that go.

        Raises `NotSaved`; then neither the file nor this object has changed.
        """
        raise NotSaved(
            f"{shown(self.path)} is open for reading only: the file or its folder cannot be written. Save a copy"
            " elsewhere to change it."
        )

    def payload(self, table: Table, number: int) -> bytes:
        """The last column of a row. Raises `NotSaved` when it cannot be read or is not there."""
        *_, column = table.columns
        key = next(iter(table.columns))
        try:
            with reading(self._connection) as connection:
                found = connection.execute(select(column).where(key == number)).scalar_one_or_none()
        except DBAPIError as error:
            raise NotSaved(f"{shown(self.path)} cannot be read: {refusal_of(error, self.path)}") from error
        if not isinstance(found, bytes):
            raise NotSaved(f"{shown(self.path)} no longer holds what was asked for: open it again.")
        return found

    def close(self) -> None:
        """Let go of the file. Safe to call twice."""
        look, self._look = self._look, None
        if look is not None:
            look.close()


class WritableFile(MapFile):
    """A file to read and write, with the writer's lock, which it releases when closed.

    Raises `Refused` when the file is not what the look saw any more.
    """

    read_only = False

    def __init__(self, path: Path, look: Look, lock: WriterLock) -> None:
        super().__init__(path, look)
        self._lock = lock
        self._which = look.which
        live[self._which] += 1
        try:
            self._connection, self._version = _writing(path, look)
        except BaseException:
            live[self._which] -= 1
            raise
        look.close()

    def commit(self, work: Work, *, last: int | None = None, dropped: int = 0) -> None:
        """Do the work in one transaction, unless the file is not as this process left it. See `MapFile.commit`."""
        before = self.meta
        after = Meta(
            seal=work.seal,
            changes=before.changes + 1,
            last=before.last if last is None else last,
            dropped=before.dropped + dropped,
        )
        try:
            with self._connection.begin():
                if _data_version(self._connection) != self._version:
                    raise Unexpected("another connection has written")
                work.run(self._connection)
                _move_meta(self._connection, before, after)
        except (DBAPIError, Unexpected) as error:
            if not self._landed(after):
                raise NotSaved(not_saved(error, self.path, self._which)) from error
        self.meta = after

    def _landed(self, after: Meta) -> bool:
        """Whether a commit that failed in its very last step is in the file all the same, and now durable."""
        try:
            with self._connection.begin():
                landed = read_meta(self._connection) == after and identity(self.path) == self._which
            if landed:
                sync_folder(self.path.parent)
        except (DBAPIError, InvalidValue, OSError, ValueError):
            return False
        return landed

    def close(self) -> None:
        """Let go of the file and its lock. Safe to call twice."""
        if self._look is not None:
            self._look = None
            close(self._connection)
            live[self._which] -= 1
            self._lock.release()


def _data_version(connection: Connection) -> int:
    """A number that SQLite changes when another connection has written the file; ours do not count."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def _writing(path: Path, look: Look) -> tuple[Connection, int]:
    """Open for writing what the look has seen, which takes back a half-made commit in the file itself."""
    try:
        connection = connect(path, writing=True)
        try:
            with connection.begin():
                same = read_meta(connection) == look.contents.meta and identity(path) == look.which
                version = _data_version(connection)
            if not same:
                raise Unexpected("the seal is not the one that was seen")
        except BaseException:
            close(connection)
            raise
    except DBAPIError as error:
        raise refusal_of(error, path) from error
    except (Unexpected, OSError, InvalidValue) as error:
        raise Refused(
            Reason.OPEN_ELSEWHERE, path, f"{shown(path)} was changed while it was being opened: try again."
        ) from error
    return connection, version


def _move_meta(connection: Connection, before: Meta, after: Meta) -> None:
    values = replacement(META, before.row, after.row)
    if connection.execute(updating(META), values).rowcount != 1:
        raise Unexpected("the seal is not the one that was left")
