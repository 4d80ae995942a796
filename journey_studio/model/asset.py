"""Assets: pictures that cards and personas show, named by their content."""

from dataclasses import dataclass
from hashlib import sha256

MEDIA_TYPES = ("image/png", "image/jpeg")


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture of the map: its bytes, what they are, and its size in pixels. Assets live outside diffs."""

    id: str
    name: str
    media_type: str
    width: int
    height: int
    data: bytes


def asset_id(data: bytes) -> str:
    """The name of a content: 32 hexadecimal digits of its SHA-256, so that the same picture is kept once."""
    return sha256(data).hexdigest()[:32]
