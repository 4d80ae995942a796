"""One writer a map: a lock that the system releases when its process ends, however it ends, so that none is ever stale.

Locks lie in a folder of the user's that no setting moves, so that every program of the user looks in the same place.
"""

import os
from contextlib import suppress
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from journey_studio.store.files import Identity
from journey_studio.store.refusal import Reason, Refused, shown

PATIENCE = 0.3
"""Seconds that a lock is waited for: a program that is just closing the map needs a moment to let go of it."""


def lock_folder() -> Path:
    """The user's own folder of locks, made when it is not there; the first that works of a few fixed places."""
    for folder in _places():
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.access(folder, os.W_OK) and not folder.is_symlink() and _own(folder):
                return folder
    return _places()[-1]


def _places() -> list[Path]:
    if not hasattr(os, "getuid"):
        return [platformdirs.user_cache_path("journey-studio") / "locks"]
    user = os.getuid()
    return [
        Path(f"/run/user/{user}/journey-studio"),
        Path(f"/var/tmp/journey-studio-{user}"),
        Path(f"/tmp/journey-studio-{user}"),
    ]


def _own(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


class WriterLock:
    """The right to change one file, whatever names lead to it; kept outside its folder.

    Raises `Refused` when another process, or this one, has it.
    """

    def __init__(self, path: Path, which: Identity) -> None:
        folder = lock_folder()
        self._lock = FileLock(folder / f"{which[0]:x}-{which[1]:x}.lock", thread_local=False)
        self._holder = folder / f"{which[0]:x}-{which[1]:x}.holder"
        try:
            self._lock.acquire(timeout=PATIENCE, poll_interval=0.02)
            self._holder.write_text(str(os.getpid()), "ascii")
        except Timeout:
            raise self._refusal(path) from None
        except OSError as error:
            self.release()
            raise Refused(
                Reason.UNREADABLE, path,
                f"{shown(path)} cannot be locked against a second writer: {folder} cannot be written"
                f" ({error.strerror}). Make room there or correct its permissions.",
            ) from error  # fmt: skip

    def release(self) -> None:
        """Let others write. Safe to call twice."""
        self._lock.release()

    def _refusal(self, path: Path) -> Refused:
        try:
            holder = int(self._holder.read_text("ascii"))
        except (OSError, ValueError):
            holder = 0
        here = holder == os.getpid()
        where, process = ("here", "") if here else ("elsewhere", f" (process {holder})" if holder else "")
        return Refused(
            Reason.OPEN_ELSEWHERE, path,
            f"{shown(path)} is open {where}{process}: close it there first, or work there.",
        )  # fmt: skip
