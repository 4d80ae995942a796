"""The bytes of a file that is to be imported: a regular one of bearable size, or words that say what is wrong."""

from pathlib import Path

from journey_studio.importers.proposal import Unreadable

MOST_BYTES = 20_000_000


def source_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """Read a file whole. Raises `Unreadable`, and `OSError` where the system refuses."""
    if path.is_dir():
        raise Unreadable("This is a folder; name the file to import.")
    if not path.exists():
        raise Unreadable("There is no such file. Check the name and the folder.")
    if not path.is_file():
        raise Unreadable("This is no regular file.")
    size = path.stat().st_size
    if size > most:
        raise Unreadable(f"This file has {size:,} bytes; at most {most:,} are read. Import a part of it.")
    return path.read_bytes()
