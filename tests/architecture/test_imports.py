"""Who imports whom, and when."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "reportlab", "openpyxl", "PySide6")


def answer(code: str) -> subprocess.CompletedProcess[str]:
    """What a fresh interpreter says to a piece of code, started in the checkout."""
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_imports_run_one_way() -> None:
    done = answer(
        "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_the_command_line_starts_without_heavy_packages() -> None:
    done = answer(f"import sys, journey_studio.cli; print([name for name in {HEAVY} if name in sys.modules])")
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    done = answer("import packaging.version, packaging; print(packaging.__file__)")
    assert "site-packages" in done.stdout, done.stdout + done.stderr
