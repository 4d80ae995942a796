"""Where a person's own library lives, and the one way it is written: whole, or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

import platformdirs


def home() -> Path:
    """The folder of a person's own templates and presets."""
    return platformdirs.user_data_path("journey-studio")


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, its folder made where it is missing; a failure leaves the old file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()
