"""A look at a workbook's archive before anything in it is unpacked: what is not a workbook, or too much, is refused in words."""

import io
import zipfile

from journey_studio.importers.proposal import Unreadable

MOST_BYTES = 20_000_000
MOST_MEMBERS = 5_000
MOST_XML = 60_000_000
MOST_PART = 40_000_000
_STEEP, _SMALL = 400, 4_000_000

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARK = b"PK\x03\x04"
_OTHERS = (
    ("word/document.xml", "This is a text document (DOCX), not a workbook."),
    ("ppt/presentation.xml", "This is a presentation (PPTX), not a workbook."),
    ("content.xml", "This is an OpenDocument file: save it as an Excel workbook (.xlsx) and import that."),
    ("xl/workbook.bin", "This is a binary workbook (XLSB): save it as an Excel workbook (.xlsx) and import that."),
)  # fmt: skip


def is_packed(data: bytes) -> bool:
    """Whether it begins like a workbook of today, or like one of old or with a password."""
    return data.startswith((_MARK, _OLD))


def looked_through(data: bytes, most_bytes: int = MOST_BYTES) -> zipfile.ZipFile:
    """The archive of a workbook, after a look at its directory. Raises `Unreadable`."""
    if data.startswith(_OLD):
        raise Unreadable(
            "This workbook has a password, or is of the old kind (.xls): open it, save it as .xlsx without a password."
        )
    if len(data) > most_bytes:
        raise Unreadable(
            f"This workbook has {len(data):,} bytes; at most {most_bytes:,} are read. Take pictures or sheets out of it."
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable(f"This workbook is damaged: {error}. Take an earlier copy of it.") from error
    _refuse_others({member.filename for member in members})
    _refuse_too_much(members)
    return archive


def _refuse_others(names: set[str]) -> None:
    for name, words in _OTHERS:
        if name in names:
            raise Unreadable(words)
    if "[Content_Types].xml" not in names:
        raise Unreadable("This is a packed file, but not a workbook.")


def _refuse_too_much(members: list[zipfile.ZipInfo]) -> None:
    if any(member.flag_bits & 1 for member in members):
        raise Unreadable("This workbook is encrypted: save it without a password.")
    if len(members) > MOST_MEMBERS:
        raise Unreadable(f"This workbook has {len(members):,} parts; at most {MOST_MEMBERS:,} are read.")
    parts = [member for member in members if member.filename.lower().endswith((".xml", ".rels", ".vml"))]
    total = sum(member.file_size for member in parts)
    largest = max((member.file_size for member in parts), default=0)
    if total > MOST_XML or largest > MOST_PART:
        raise Unreadable(
            f"This workbook unpacks to {total:,} bytes; at most {MOST_XML:,} are read. Copy the table alone to a new one."
        )
    for member in parts:
        if member.file_size > _SMALL and member.file_size > _STEEP * max(member.compress_size, 1):
            raise Unreadable(
                f"The part {member.filename} of this workbook unpacks to {member.file_size:,} bytes from {member.compress_size:,}; "
                "no table does that. It is not read."
            )
