"""Kill a program, or let the disk fail, while it brings a map of an earlier version to today's.

    python -m tests.faults.migration        every file-changing system call, killed and failing (needs strace)

Whatever happens, the map opens with all it held, and the earlier file is there as it was: under its own name, or as backup.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from journey_studio.document import Document
from journey_studio.store import Refused, open_map, read_map
from tests.store.maps import ASSET

ROOT = Path(__file__).parents[2]
EARLIER = ROOT / "tests" / "old_files" / "v1.journey"
CALLS = 28
"""File-changing calls of a child, those of Python's own start counted; a test sees to it that there are no more."""

_CALLS = "write,pwrite64,fsync,fdatasync,unlink,rename,link,ftruncate,chmod,chown"


def opened(path: Path) -> str:
    """What the child does: open the map to change it, and say what came of it."""
    try:
        open_map(path).close()
    except Refused as refusal:
        return str(refusal)
    return "opened"


def run(folder: Path, fault: str) -> "subprocess.CompletedProcess[str]":
    """Open a copy of the earlier map in a child, with a fault at one of its file-changing calls."""
    shutil.copy(EARLIER, folder / "boots.journey")
    tracer = [
        "strace",
        "-f",
        "-qq",
        "-o",
        os.devnull,
        "-e",
        f"trace={_CALLS}",
        "-e",
        f"inject={_CALLS}:{fault}",
    ]
    command = [*tracer, sys.executable, "-m", "tests.faults.migration", str(folder / "boots.journey")]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def judge(folder: Path) -> str:
    """What is wrong with what a fault left; empty where nothing is."""
    path, whole = folder / "boots.journey", EARLIER.read_bytes()
    kept = [item for item in folder.iterdir() if item.suffix.startswith(".v1-backup")]
    if path.read_bytes() != whole and [item.read_bytes() for item in kept] != [whole]:
        return "the earlier file is not there as it was"
    for opening in (read_map, open_map, open_map):
        try:
            with closing(Document(opening(path))) as document:
                if _held(document) != _expected():
                    return "the map does not hold what it held"
        except Refused as refusal:
            return str(refusal)
    kept = [item for item in folder.iterdir() if item.suffix.startswith(".v1-backup")]
    return "" if [item.read_bytes() for item in kept] == [whole] else "there is not one backup"


def _held(document: Document) -> tuple[object, ...]:
    ledger = document.ledger
    documents = [ledger.saved_document(saved.id) for saved in ledger.saved_snapshots()]
    return (document.snapshot, document.edits, ledger.asset(ASSET.id), documents)


def _expected() -> tuple[object, ...]:
    with closing(Document(read_map(EARLIER))) as document:
        return _held(document)


def main() -> int:
    """Every call, killed and failing. Exit code 1 when anything was lost."""
    if len(sys.argv) > 1:
        print(opened(Path(sys.argv[1])))
        return 0
    bad = sum(_every_call(fault) for fault in ("signal=KILL", "error=ENOSPC", "error=EIO"))
    return 1 if bad else 0


def _every_call(fault: str) -> int:
    wrong = 0
    for number in range(1, CALLS + 1):
        with tempfile.TemporaryDirectory() as name:
            run(Path(name), f"{fault}:when={number}")
            words = judge(Path(name))
        if words:
            wrong += 1
            print(f"  {fault} at call {number}: {words}")
    print(f"{fault} at each of {CALLS} calls: {wrong} bad")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
