"""Making a new map: built in memory, written under another name, synced, and only then given its name."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import IntegrityError

from journey_studio.document import NotSaved
from journey_studio.document.wholeness import whole_records
from journey_studio.model import Asset, Change, Diff, InvalidValue, Record
from journey_studio.store.connection import close, driver, prepared
from journey_studio.store.contents import Meta
from journey_studio.store.files import make_file, real_path
from journey_studio.store.refusal import Reason, Refused, shown
from journey_studio.store.tables import ASSET, META
from journey_studio.store.versions import fresh
from journey_studio.store.work import Work


def create_map(path: Path, records: Iterable[Record], assets: Iterable[Asset] = ()) -> None:
    """Make a new map file that holds these records (one journey at least) and pictures, with an empty history.

    Raises `Refused` when the name is taken or too long, `NotSaved` when the disk or the system refuses, `InvalidValue` when
    the records make no whole map. Then nothing is left behind.
    """
    real = real_path(path)
    if real.exists():
        raise _taken(path)
    content = _built(records, assets)
    try:
        make_file(real, content)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise NotSaved(
            f"{shown(path)} could not be made ({error.strerror}): look at its folder, its permissions and the room"
            " on the disk. Nothing was left behind."
        ) from error


def _taken(path: Path) -> Refused:
    return Refused(
        Reason.EXISTS, path, f"{shown(path)} is there already and is not replaced: choose another name."
    )


def _built(records: Iterable[Record], assets: Iterable[Asset]) -> bytes:
    work = Work(0)
    work.apply(Diff(tuple(Change(None, record) for record in whole_records(records))))
    work.insert(ASSET, [asset_row(number, asset) for number, asset in enumerate(assets, 1)])
    with closing(fresh()) as raw:
        connection = prepared(raw, writing=True)
        try:
            with connection.begin():
                work.run(connection)
                row = Meta(seal=work.seal).row
                connection.execute(META.insert(), dict(zip(META.columns.keys(), row, strict=True)))
            return driver(connection).serialize()
        except IntegrityError as error:
            raise InvalidValue(
                "The records of a new map refer to one that is not among them, or two have one id."
            ) from error
        finally:
            close(connection)


def asset_row(number: int, asset: Asset) -> tuple[object, ...]:
    """A picture as its table keeps it."""
    return (number, asset.id, asset.name, asset.media_type, asset.width, asset.height, asset.data)
