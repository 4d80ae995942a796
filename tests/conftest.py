"""What holds for every test: no display, no files of the user, repeatable properties, nothing left behind in silence."""

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
GRACE = 1.0  # seconds in which a thread that was told to stop may end

# The font database reports fonts of the machine that it does not like; that is not our doing.
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OPENPYXL_LXML"] = "False"  # only the PDF checker brings lxml: users write without it

settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "explore", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")

_home = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Give this test process a home of its own: locks and settings of the user stay untouched."""
    home = Path(tempfile.mkdtemp(prefix="journey-studio-tests-"))
    config.stash[_home] = home
    os.environ.update(dict.fromkeys(HOMES, str(home)))
    for name in XDG_HOMES:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the home again."""
    shutil.rmtree(config.stash[_home], ignore_errors=True)


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A thread that a test starts and that would keep the program alive fails the test."""
    before = set(threading.enumerate())
    yield
    leaked = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    give_up = time.monotonic() + GRACE
    for thread in leaked:
        thread.join(max(0.0, give_up - time.monotonic()))
    names = [thread.name for thread in leaked if thread.is_alive()]
    if names:
        pytest.fail(f"threads still run after the test: {', '.join(names)}")
