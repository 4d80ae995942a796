"""Kill a program in the middle of its work and see that every edit it acknowledged is in the file.

    python -m tests.faults.kill --kills 300      SIGKILL at random moments
    python -m tests.faults.kill --syscalls       SIGKILL at every file-changing system call of a session (needs strace)

A child makes a map, edits it through `Document`, and writes a line to a pipe for each edit that was acknowledged. The
parent opens the map again: the acknowledged edits are there, at most one more, and history undoes to the start.
`--plant-early` acknowledges before the edit is made, to show that the harness sees a lost edit.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from journey_studio.document import Document, NotSaved
from journey_studio.model import Journey, Lane, Record, Snapshot, Stage, Step
from journey_studio.store import Refused, create_map, open_map, read_map

ROOT = Path(__file__).parents[2]
START: tuple[Record, ...] = (
    Journey(id="j", title="0"),
    Stage(id="A", journey="j"),
    Step(id="a", stage="A"),
    Lane(id="l", journey="j", kind="touchpoints"),
)
_CALLS = (
    "write,pwrite64,pwritev,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat,ftruncate"
)
_SETTLE = 20.0  # seconds in which a child that was killed must be gone


@dataclass(frozen=True)
class Verdict:
    """What a kill left: how many edits were acknowledged (-1: not even the map), and what is wrong, if anything."""

    acknowledged: int
    wrong: str


def session(path: Path, edits: int, *, early: bool) -> None:
    """What the child does: make the map, then edit it, acknowledging each step on its standard output."""
    create_map(path, START)
    os.write(1, b"0\n")
    document = Document(open_map(path))
    for number in range(1, edits + 1):
        if early:
            os.write(1, b"%d\n" % number)
        with document.edit(f"Title {number}") as edit:
            edit.put(replace(document.snapshot.need(Journey, "j"), title=str(number)))
            edit.put(Step(id=f"s{number}", stage="A"))
        if not early:
            os.write(1, b"%d\n" % number)
    document.close()


def spawn(path: Path, edits: int, *, early: bool, tracer: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
    """Start a child in a process group of its own."""
    command = [
        *tracer,
        sys.executable,
        "-m",
        "tests.faults.kill",
        "--child",
        str(path),
        "--edits",
        str(edits),
    ]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        command + ["--plant-early"] * early, cwd=ROOT, env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


def judge(path: Path, acknowledged: int) -> Verdict:
    """Open what a kill left, and compare it with what was acknowledged."""
    if not path.exists():
        return Verdict(acknowledged, "" if acknowledged < 0 else "the map is not there")
    try:
        return Verdict(acknowledged, _compared(path, acknowledged))
    except (Refused, NotSaved) as refusal:
        return Verdict(acknowledged, str(refusal))


def _compared(path: Path, acknowledged: int) -> str:
    beside = sorted(os.listdir(path.parent))
    with closing(Document(read_map(path))) as reader:
        seen = reader.snapshot
    if sorted(os.listdir(path.parent)) != beside:
        return "looking at it changed its folder"
    with closing(Document(open_map(path))) as document:
        end, edits = document.snapshot, document.edits
        if end != seen:
            return "a reader saw another map than the writer"
        if edits not in (max(acknowledged, 0), acknowledged + 1):
            return f"{edits} edits are there, {acknowledged} were acknowledged"
        if end.need(Journey, "j").title != str(edits) or len(list(end.all(Step))) != edits + 1:
            return "an edit is there in part"
        while document.undo():
            pass
        if document.snapshot != Snapshot.of(START):
            return "history does not lead back to the start"
        while document.redo():
            pass
        return "" if document.snapshot == end else "history does not lead to the end again"


def _ended(child: "subprocess.Popen[bytes]", heard: bytes = b"") -> int:
    """Wait for the child's end and return the last number it acknowledged."""
    rest, _ = child.communicate(timeout=_SETTLE)
    lines = (heard + (rest or b"")).split(b"\n")[:-1]
    return int(lines[-1]) if lines else -1


def random_kill(path: Path, chance: random.Random, *, early: bool = False) -> Verdict:
    """Kill a child somewhere between its first breath and its fortieth edit."""
    child = spawn(path, 10_000, early=early)
    heard = b""
    if child.stdout is not None:
        for _ in range(chance.randrange(40)):
            heard += child.stdout.readline()
    time.sleep(chance.random() * 0.01)
    os.killpg(child.pid, signal.SIGKILL)
    acknowledged = _ended(child, heard)
    if child.returncode != -signal.SIGKILL:
        return Verdict(acknowledged, f"the child ended by itself with {child.returncode}")
    return judge(path, acknowledged)


def kill_at_call(path: Path, number: int, edits: int = 2) -> tuple[bool, Verdict]:
    """Kill a child at its `number`th file-changing system call. Returns whether it was killed, and the verdict."""
    inject = f"inject={_CALLS}:signal=KILL:when={number}"
    tracer = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={_CALLS}", "-e", inject)
    child = spawn(path, edits, early=False, tracer=tracer)
    acknowledged = _ended(child)
    if child.returncode not in (0, -signal.SIGKILL):
        return True, Verdict(acknowledged, f"the child ended by itself with {child.returncode}")
    return child.returncode != 0, judge(path, acknowledged)


def _report(name: str, verdicts: list[Verdict]) -> int:
    wrong = [verdict for verdict in verdicts if verdict.wrong]
    edits = sum(max(verdict.acknowledged, 0) for verdict in verdicts)
    print(f"{name}: {len(verdicts)} kills, {edits} acknowledged edits, {len(wrong)} bad")
    for verdict in wrong:
        print(f"  after {verdict.acknowledged} edits: {verdict.wrong}")
    return len(wrong)


def _random_kills(folder: Path, kills: int, seed: int, *, early: bool) -> int:
    chance = random.Random(seed)
    verdicts = [random_kill(folder / f"{number}.journey", chance, early=early) for number in range(kills)]
    return _report(f"random moments, seed {seed}", verdicts)


def _every_call(folder: Path) -> int:
    verdicts: list[Verdict] = []
    while True:
        number = len(verdicts) + 1
        killed, verdict = kill_at_call(folder / f"call-{number}.journey", number)
        if not killed:
            break
        verdicts.append(verdict)
    return _report("every file-changing system call", verdicts)


def main() -> int:
    """Read the command line and run. Exit code 1 when an acknowledged edit was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--syscalls", action="store_true")
    parser.add_argument(
        "--plant-early", action="store_true", help="acknowledge before the edit: must be caught"
    )
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--edits", type=int, default=0, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        session(chosen.child, chosen.edits, early=chosen.plant_early)
        return 0
    if chosen.syscalls and not shutil.which("strace"):
        parser.error("--syscalls needs strace")
    with tempfile.TemporaryDirectory() as folder:
        bad = _every_call(Path(folder)) if chosen.syscalls else 0
        if chosen.kills:
            bad += _random_kills(Path(folder), chosen.kills, chosen.seed, early=chosen.plant_early)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
