"""The virtual environment `.venv`: made from the hash lock once, kept as long as its stamp fits."""

import hashlib
import importlib.util
import os
import platform
import shutil
import sys
import time
from pathlib import Path

from programs import Stop, listen, say
from system_packages import install_system

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def stamp_of(lock: bytes, project: bytes, python: str, root: str) -> str:
    """What the environment was made from: another lock, project file, Python or place gives another stamp."""
    digest = hashlib.sha256()
    for part in (lock, project, python.encode(), root.encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def wanted_stamp() -> str:
    """The stamp of this checkout, now, under this Python."""
    project = (ROOT / "pyproject.toml").read_bytes()
    return stamp_of(LOCK.read_bytes(), project, platform.python_version(), str(ROOT))


def is_ready(part: str) -> bool:
    """Whether this part of the set-up was done for the checkout as it is now."""
    mark = VENV / f".ready-{part}"
    return os.access(venv_python(), os.X_OK) and mark.is_file() and mark.read_text() == wanted_stamp()


def mark_ready(part: str) -> None:
    """Remember that this part of the set-up is done."""
    (VENV / f".ready-{part}").write_text(wanted_stamp())


def usable_venv() -> bool:
    """Whether `.venv` is there and runs the same Python (major.minor) as this script."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    went_well, text = listen([str(venv_python()), "-c", code])
    return went_well and text == "{}.{}".format(*sys.version_info[:2])


def make_with_uv() -> bool:
    """Make and fill `.venv` with uv. False when there is no uv or it does not manage: pip has its own settings."""
    uv = shutil.which("uv")
    if uv is None or not listen([uv, "--version"])[0]:
        return False
    say("set-up: making .venv with uv")
    python = str(venv_python())
    steps = [
        [uv, "pip", "install", "-q", "--python", python, "--require-hashes", "-r", str(LOCK)],
        [
            uv,
            "pip",
            "install",
            "-q",
            "--python",
            python,
            "--no-deps",
            "--no-build-isolation",
            "-e",
            str(ROOT),
        ],
    ]
    if not usable_venv():
        shutil.rmtree(VENV, ignore_errors=True)
        steps.insert(0, [uv, "venv", "-q", "--python", sys.executable, str(VENV)])
    for step in steps:
        went_well, text = listen(step)
        if not went_well:
            say(f"set-up: uv did not manage, trying pip\n{text}")
            return False
    return True


def need_venv_module() -> None:
    """Debian keeps `venv` and `ensurepip` in a package of their own."""
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        install_system((package,), "Python's venv module", "there is no venv or no ensurepip")


def make_with_pip() -> None:
    """Make and fill `.venv` with what comes with Python."""
    say("set-up: making .venv with pip (a minute or two)")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "-q"]
    if not (usable_venv() and listen([*pip, "--version"])[0]):
        need_venv_module()
        shutil.rmtree(VENV, ignore_errors=True)
        went_well, text = listen([sys.executable, "-m", "venv", str(VENV)])
        if not went_well:
            raise Stop(f"The folder .venv could not be made:\n{text}")
    for step in (
        ["--require-hashes", "-r", str(LOCK)],
        ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        went_well, text = listen([*pip, "install", *step])
        if not went_well:
            raise Stop(f"The packages could not be installed:\n{text}")


def need_environment() -> None:
    """Make `.venv` unless the stamp tells that it is what it should be."""
    if is_ready("packages"):
        return
    started = time.monotonic()
    if not make_with_uv():
        make_with_pip()
    mark_ready("packages")
    say(f"set-up: ready after {time.monotonic() - started:.0f} s")
