"""One writer a map: a lock that the system releases when its process ends, however it ends, so that none is ever stale."""

import os
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from journey_studio.store.files import Identity
from journey_studio.store.refusal import Reason, Refused, shown


class WriterLock:
    """The right to change one file, whatever names lead to it; kept outside its folder, in the user's cache.

    Raises `Refused` when another process, or this one, has it.
    """

    def __init__(self, path: Path, which: Identity) -> None:
        folder = platformdirs.user_cache_path("journey-studio") / "locks"
        self._lock = FileLock(folder / f"{which[0]:x}-{which[1]:x}.lock", thread_local=False)
        self._holder = folder / f"{which[0]:x}-{which[1]:x}.holder"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
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
        where = "in this window" if holder == os.getpid() else "in another window"
        process = f" (process {holder})" if holder and holder != os.getpid() else ""
        return Refused(
            Reason.OPEN_ELSEWHERE, path,
            f"{shown(path)} is open {where}{process}: close it there first, or work there.",
        )  # fmt: skip
