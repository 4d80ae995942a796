"""The suite's own guards: what is left behind in silence fails the test that did it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = """
import os, threading, warnings
from pathlib import Path
from PySide6.QtCore import QLoggingCategory, qWarning
import platformdirs

def test_quiet(): pass
def test_qt_message(): qWarning("something is wrong")
def test_python_warning(): warnings.warn("old")
def test_thread():
    threading.Thread(target=threading.Event().wait, args=(4,), name="left-behind").start()
def test_home_is_not_the_users():
    assert Path(platformdirs.user_data_dir("x")).is_relative_to(os.environ["HOME"])
    assert "journey-studio-tests-" in os.environ["HOME"]
def test_font_messages_are_not_ours():
    assert not QLoggingCategory("qt.text.font.db").isWarningEnabled()
def test_no_display(qapp): assert qapp.platformName() == "offscreen"
"""


def test_messages_warnings_and_threads_fail_a_test(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text("utf-8"))
    pytester.makepyfile(test_sample=SAMPLE)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "test_sample.py")
    text = result.stdout.str()
    failed = {
        line.split("::")[1].split(" ")[0]
        for line in text.splitlines()
        if line.startswith(("FAILED", "ERROR"))
    }
    assert failed == {"test_qt_message", "test_python_warning", "test_thread"}, text
    assert "left-behind" in text
