"""Calling other programs: loudly for the user, quietly for us, never with a Python path that could shadow the lock."""

import os
import subprocess
from pathlib import Path


class Stop(Exception):
    """Something this script cannot go on without; the message tells the user what to do."""


def say(text: str) -> None:
    """One calm line, in order with what the called programs print."""
    print(text, flush=True)


def child_environment(**more: str) -> dict[str, str]:
    """The environment of a called program: ours, without a Python path that could shadow the locked packages."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    return {**kept, **more}


def call(command: list[str], cwd: Path | None = None, **environment: str) -> int:
    """Run a program with its output on ours; answer its exit code."""
    return subprocess.run(command, cwd=cwd, env=child_environment(**environment), check=False).returncode


def listen(command: list[str], cwd: Path | None = None, **environment: str) -> tuple[bool, str]:
    """Run a program quietly; answer whether it went well and what it said."""
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=child_environment(**environment),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as problem:
        return False, str(problem)
    return done.returncode == 0, (done.stdout + done.stderr).strip()
