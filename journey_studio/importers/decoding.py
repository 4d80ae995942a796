"""Bytes → text, or a plain refusal that names the byte."""

import codecs

from journey_studio.importers.proposal import Unreadable

MOST_BYTES = 20_000_000

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NO_TEXT = (
    (b"SQLite format 3\x00", "This is a database; if it is a map, open it instead of importing it."),
    (b"PK\x03\x04", "This is a packed file such as a workbook; a text is needed."),
    (b"%PDF-", "This is a PDF; a text is needed."),
    (b"\x89PNG", "This is a picture; a text is needed."),
)


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark. Raises `Unreadable`."""
    if len(data) > MOST_BYTES:
        raise Unreadable(
            f"This file has {len(data):,} bytes; at most {MOST_BYTES:,} are read. Import a part of it."
        )
    refuse_what_is_no_text(data)
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(_wrong_byte(data, error)) from error
    if "\x00" in text:
        raise Unreadable(f"This is no text: character {text.index(chr(0)) + 1} is a null character.")
    return text


def refuse_what_is_no_text(data: bytes) -> None:
    """Name what a file is that begins like no text. Raises `Unreadable`."""
    for beginning, words in _NO_TEXT:
        if data.startswith(beginning):
            raise Unreadable(words)


def _wrong_byte(data: bytes, error: UnicodeDecodeError) -> str:
    name = "UTF-16" if error.encoding.lower().startswith("utf-16") else "UTF-8"
    byte = data[error.start] if error.start < len(data) else 0
    return f"This is no {name} text: byte {error.start + 1} (0x{byte:02X}) does not belong there. Save it as UTF-8."
