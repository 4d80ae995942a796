"""A zip file with nothing of the clock in it, so that the same workbook is always the same bytes."""

from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16


class SteadyZip(ZipFile):
    """Writes every entry with the first date a zip file knows and the same rights, wherever and whenever it is made."""

    def writestr(
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Add an entry of these bytes or this text."""
        name = zinfo_or_arcname.filename if isinstance(zinfo_or_arcname, ZipInfo) else zinfo_or_arcname
        entry = ZipInfo(name, _FIRST_DAY)
        entry.external_attr = _READABLE
        super().writestr(entry, data, compress_type or ZIP_DEFLATED, compresslevel)

    def write(
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Add an entry with the content of a file."""
        self.writestr(str(arcname or filename), Path(filename).read_bytes(), compress_type, compresslevel)
