#!/usr/bin/env python3
"""Set up, try and test Journey Studio on a machine that has nothing but Python 3.11 or newer.

Needs the standard library only. The first start makes `.venv` from the hash lock (with uv when it is there, else with
venv and pip) and looks whether Qt starts; later starts see from a stamp that nothing changed and go straight on.
`python3 packaging/dev.py` lists what it can do. Exit codes: 0 done, 1 a check or step failed, 2 wrong use.
"""

import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OLDEST_PYTHON = (3, 11)


def python_complaint(version: "tuple[int, ...]") -> str:
    """Say in plain words that this Python is too old; nothing when it is not. Every Python 3.6 can run this much."""
    if version >= OLDEST_PYTHON:
        return ""
    found, needed = ".".join(map(str, version)), ".".join(map(str, OLDEST_PYTHON))
    return f"Journey Studio needs Python {needed} or newer; this is Python {found}. Start this script with a newer one."


if python_complaint(sys.version_info[:2]):
    sys.exit(python_complaint(sys.version_info[:2]))

sys.path.insert(0, str(Path(__file__).resolve().parent))  # also under Python's safe-path and isolated modes

from environment import ROOT, need_environment, venv_python
from programs import Stop, call, listen, say
from proof import need_proof
from qt_libraries import need_qt, need_window

SAMPLE = ROOT / "resources" / "samples" / "demo.mmd"
DEMO_SUFFIXES = (".journey", ".pdf", ".xlsx", ".png")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"
LOCK_OPTIONS = (
    *("--all-extras", "pyproject.toml", "--group", "test", "--group", "lint", "--group", "package"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--universal", "--python-version", "3.11"),
    *("--no-emit-index-url", "--no-emit-find-links", "-o", "packaging/requirements.lock"),
)


def python(*arguments: str, cwd: Path | None = None, **environment: str) -> int:
    """Run the environment's Python; answer its exit code."""
    return call([str(venv_python()), *arguments], cwd, **environment)


def demo(arguments: list[str]) -> int:
    """Import the bundled sample and write it as map, PDF, workbook and picture; an earlier demo is replaced."""
    folder = Path(arguments[0] if arguments else "demo").absolute()
    need_qt()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".demo-", dir=folder) as making:
        made = [Path(making) / f"demo{suffix}" for suffix in DEMO_SUFFIXES]
        fresh_map = str(made[0])
        steps = [["import", str(SAMPLE), fresh_map], *(["export", fresh_map, str(out)] for out in made[1:])]
        for step in steps:
            code = python("-P", "-m", "journey_studio", *step)
            if code:
                return code
        for path in made:
            say(str(path.replace(folder / path.name)))
    return 0


def run(arguments: list[str]) -> int:
    """Open the window, with a map if one is named."""
    need_window()
    return python("-P", "-m", "journey_studio", *arguments)


def lint(arguments: list[str]) -> int:
    """Style, format, types and the rooms' import directions at once; all four speak, the worst exit code counts."""
    need_environment()
    checks = {
        "style": ["-m", "ruff", "check", "--quiet", "."],
        "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
        "types": ["-m", "mypy", "--no-error-summary"],
        "imports": ["-c", LINT_IMPORTS],
    }
    failed = []
    with ThreadPoolExecutor() as at_once:
        told = at_once.map(lambda check: listen([str(venv_python()), *check], ROOT), checks.values())
        for name, (went_well, text) in zip(checks, told, strict=True):
            if not went_well:
                failed.append(name)
                say(text)
            say(f"lint: {name} {'ok' if went_well else 'FAILED'}")
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Lint and the whole suite; with pytest's own arguments only pytest with them."""
    need_qt()
    if arguments:
        return python("-m", "pytest", *arguments, cwd=ROOT)
    need_proof()
    lint_code = lint([])
    workers = str(min(4, os.cpu_count() or 1))
    test_code = python("-m", "pytest", "-q", "-n", workers, "--dist", "loadfile", cwd=ROOT)
    return test_code or lint_code


def bench(arguments: list[str]) -> int:
    """The benchmarks, as ratios to a yardstick measured beside them."""
    need_qt()
    return python("-m", "tests.benchmarks", *arguments, cwd=ROOT, QT_QPA_PLATFORM="offscreen")


def pictures(arguments: list[str]) -> int:
    """The pictures of the README and of the user guide."""
    need_qt()
    return python(str(ROOT / "packaging" / "pictures.py"), *arguments, cwd=ROOT, QT_QPA_PLATFORM="offscreen")


def translations(arguments: list[str]) -> int:
    """The words of the window for translators, and what the window reads of their work."""
    need_qt()
    return python(str(ROOT / "packaging" / "translations.py"), *arguments, cwd=ROOT, PYTHONPATH=str(ROOT))


def lock(arguments: list[str]) -> int:
    """Make the hash lock again from pyproject.toml."""
    uv = shutil.which("uv")
    if uv is None:
        raise Stop("`lock` needs uv on the PATH.")
    return call([uv, "pip", "compile", "--quiet", *LOCK_OPTIONS, *arguments], ROOT)


VERBS = {
    "demo": (
        demo,
        "[FOLDER]",
        "write the sample journey as .journey, .pdf, .xlsx and .png (default: ./demo)",
    ),
    "run": (run, "[FILE]", "open the window"),
    "test": (test, "[PYTEST ARGUMENTS]", "lint and all tests; with arguments: only pytest with them"),
    "lint": (lint, "", "style, format, types, import directions"),
    "bench": (bench, "[--json]", "benchmarks"),
    "pictures": (pictures, "", "make the pictures of README and guide again"),
    "translations": (translations, "[LANGUAGE]", "gather the window's words; add a language"),
    "lock": (lock, "", "maintainers: make packaging/requirements.lock again (needs uv)"),
}


def usage() -> str:
    """What the script can do, a line each."""
    rows = [(f"{verb} {arguments}", purpose) for verb, (_, arguments, purpose) in VERBS.items()]
    return "\n".join(
        ["usage: python3 packaging/dev.py VERB", *(f"  {call:<26} {purpose}" for call, purpose in rows)]
    )


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the others belong to it."""
    if not arguments or arguments[0] not in VERBS:
        say(usage())
        return 0 if arguments in (["-h"], ["--help"], ["help"]) else 2
    try:
        return VERBS[arguments[0]][0](arguments[1:])
    except (Stop, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
