"""Every action that has keys is reached by at least one of them on US, French and German keyboards, and only that action."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from journey_studio.desktop.actions import TABLE
from journey_studio.store import create_map
from tests.e2e.key_places import Places, places_of_signs, presses
from tests.e2e.screen import Hand, missing, screen, wait_for
from tests.sample_maps import winter_boots

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")
PATIENCE = 5.0  # seconds
ROOT = Path(__file__).parents[2]


class Recorded:
    """A window that writes down what keys do, and the keys of the layout it hears."""

    def __init__(self, hand: Hand, log: Path, places: Places) -> None:
        self.hand, self.log, self.places = hand, log, places

    def lines(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []

    def press(self, binding: str) -> str:
        """What comes of a binding: `did ACTION`, `nothing KEY`, `ambiguous …`, or that there is no such key."""
        keys = presses(binding, self.places)
        if keys is None:
            return "no such key"
        before = len(self.lines())
        self.hand.do("key", keys)
        give_up = time.monotonic() + PATIENCE
        while len(self.lines()) == before and time.monotonic() < give_up:
            time.sleep(0.02)
        return "; ".join(self.lines()[before:]) or "nothing at all"


@contextmanager
def recording(layout: str, folder: Path) -> Iterator[Recorded]:
    path, log = folder / "boots.journey", folder / "keys.log"
    create_map(path, winter_boots().snapshot.records())
    with screen(folder) as hand:
        subprocess.run(["setxkbmap", layout], env=hand.environment, check=True)
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.key_recorder", str(path), str(log)],
            env=hand.environment, cwd=ROOT, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            made = Recorded(hand, log, places_of_signs(hand.environment))
            wait_for("the map", lambda: "ready" in made.lines())
            hand.window("boots – Journey Studio")
            yield made
        finally:
            program.kill()
            program.wait(10)


@pytest.mark.parametrize("layout", ["us", "fr", "de"])
def test_no_action_is_dead_and_none_is_another(layout: str, tmp_path: Path) -> None:
    with recording(layout, tmp_path) as window:
        came = {action.id: {key: window.press(key) for key in action.keys} for action in TABLE if action.keys}
    dead = [f"{name}: {keys}" for name, keys in came.items() if f"did {name}" not in keys.values()]
    wrong = [
        f"{name}: {key} {what}"
        for name, keys in came.items()
        for key, what in keys.items()
        if what not in (f"did {name}", "no such key") and not what.startswith("nothing")
    ]
    assert (dead, wrong) == ([], [])


def test_dead_keys_are_seen_to_be_dead(tmp_path: Path) -> None:
    with recording("fr", tmp_path) as window:
        assert window.press("Ctrl+Z") == "did undo"
        assert window.press("Ctrl+[") == "no such key"
        assert window.press("Shift+1").startswith("nothing"), "the digit needs Shift itself"
        assert window.press("Shift+Home") == "did fit_selection"
