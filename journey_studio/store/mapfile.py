"""One map file that is open: commits of planned work, each durable or not done, and payloads read when asked for."""

from pathlib import Path

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from journey_studio.document import NotSaved
from journey_studio.model import InvalidValue
from journey_studio.store.connection import close, connect
from journey_studio.store.contents import Meta, read_meta
from journey_studio.store.files import identity, sync_folder
from journey_studio.store.gate import refusal_of
from journey_studio.store.lock import WriterLock
from journey_studio.store.looking import Look, live, look
from journey_studio.store.refusal import Reason, Refused, shown
from journey_studio.store.tables import META
from journey_studio.store.trouble import not_read, not_saved
from journey_studio.store.work import Unexpected, Work, replacement, updating

_Marks = tuple[int, int]


class MapFile:
    """A file to read, through a look; see `WritableFile` for one to write."""

    read_only = True

    def __init__(self, path: Path, seen: Look) -> None:
        self.path = path
        self.meta = seen.contents.meta
        self._which = seen.which
        self._look: Look | None = seen

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
            with self._settled().begin() as transaction:
                query = select(column).where(key == number)
                found = transaction.connection.execute(query).scalar_one_or_none()
                if not isinstance(found, bytes):
                    raise Unexpected("a payload is not there")
        except (DBAPIError, Unexpected, UnicodeDecodeError) as error:
            raise NotSaved(not_read(error, self.path, self._which)) from error
        return found

    def _settled(self) -> Connection:
        """The connection. Raises `Unexpected` when the file is not the one that was opened."""
        if self._look is None:
            raise Unexpected("it is closed")
        return self._look.connection

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

    def __init__(self, path: Path, seen: Look, lock: WriterLock) -> None:
        super().__init__(path, seen)
        self._lock: WriterLock | None = lock
        self._look = None
        self._connection: Connection | None = None
        self._take(seen)

    def _take(self, seen: Look) -> None:
        """Open for writing what a look has seen, and close the look."""
        live[self._which] += 1
        try:
            self._connection, self._version = _writing(self.path, seen)
        except BaseException:
            live[self._which] -= 1
            raise
        self._marks = _marks(self.path)
        seen.close()

    def _settled(self) -> Connection:
        """The connection, made anew after another look where the file has a new time or size.

        SQLite itself would believe pages it has in mind when somebody wrote another map over the file.
        """
        if self._lock is None:
            raise Unexpected("it is closed")
        if self._connection is None or _marks(self.path) != self._marks:
            self._let_go()
            try:
                seen = look(self.path)
            except (Refused, OSError) as error:
                raise Unexpected("it is not a map any more") from error
            try:
                if seen.which != self._which or seen.contents.meta != self.meta:
                    raise Unexpected("it is another map now")
                self._take(seen)
            except Refused as error:
                raise Unexpected("it cannot be opened again") from error
            finally:
                seen.close()
        if self._connection is None:
            raise Unexpected("it cannot be opened again")
        return self._connection

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
            connection = self._settled()
            with connection.begin():
                if _data_version(connection) != self._version:
                    raise Unexpected("another connection has written")
                work.run(connection)
                _move_meta(connection, before, after)
        except (DBAPIError, Unexpected, UnicodeDecodeError) as error:
            if not self._landed(after):
                raise NotSaved(not_saved(error, self.path, self._which)) from error
        self.meta = after
        self._marks = _marks(self.path)

    def _landed(self, after: Meta) -> bool:
        """Whether a commit that failed in its very last step is in the file all the same, and now durable."""
        if self._connection is None:
            return False
        try:
            with self._connection.begin():
                landed = read_meta(self._connection) == after and identity(self.path) == self._which
            if landed:
                sync_folder(self.path.parent)
        except (DBAPIError, InvalidValue, OSError, ValueError):
            return False
        return landed

    def _let_go(self) -> None:
        if self._connection is not None:
            close(self._connection)
            self._connection = None
            live[self._which] -= 1

    def close(self) -> None:
        """Let go of the file and its lock. Safe to call twice."""
        self._let_go()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _marks(path: Path) -> _Marks | None:
    """The time and size by which a file that somebody wrote is known; None where it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size)


def _data_version(connection: Connection) -> int:
    """A number that SQLite changes when another connection has written the file; ours do not count."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def _writing(path: Path, seen: Look) -> tuple[Connection, int]:
    """Open for writing what the look has seen, which takes back a half-made commit in the file itself."""
    try:
        connection = connect(path, writing=True)
        try:
            with connection.begin():
                same = read_meta(connection) == seen.contents.meta and identity(path) == seen.which
                version = _data_version(connection)
            if not same:
                raise Unexpected("the seal is not the one that was seen")
        except BaseException:
            close(connection)
            raise
    except (DBAPIError, UnicodeDecodeError) as error:
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
