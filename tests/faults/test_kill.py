"""A killed program loses no acknowledged edit; and the harness would see one that was lost."""

import random
import shutil
from pathlib import Path

import pytest

from tests.faults.kill import kill_at_call, random_kill

KILLS = 10


def test_kills_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(2026)
    verdicts = [random_kill(tmp_path / f"{number}.journey", chance) for number in range(KILLS)]
    assert [verdict.wrong for verdict in verdicts] == [""] * KILLS
    assert sum(verdict.acknowledged for verdict in verdicts) > KILLS


def test_an_acknowledgement_in_vain_is_caught(tmp_path: Path) -> None:
    """The planted bug says "saved" before it saves: the harness must notice within a few kills."""
    chance = random.Random(7)
    verdicts = (random_kill(tmp_path / f"{number}.journey", chance, early=True) for number in range(60))
    assert any("acknowledged" in verdict.wrong for verdict in verdicts)


@pytest.mark.skipif(
    not shutil.which("strace"), reason="strace kills at a system call; it is not on this machine"
)
@pytest.mark.parametrize("number", [5, 12, 19, 26, 31])
def test_kills_at_system_calls(tmp_path: Path, number: int) -> None:
    """A sample; `python -m tests.faults.kill --syscalls` tries every one."""
    killed, verdict = kill_at_call(tmp_path / "map.journey", number)
    assert killed
    assert verdict.wrong == ""


@pytest.mark.skipif(
    not shutil.which("strace"), reason="strace kills at a system call; it is not on this machine"
)
def test_a_session_that_is_not_killed_ends_well(tmp_path: Path) -> None:
    killed, verdict = kill_at_call(tmp_path / "map.journey", 60_000)
    assert not killed
    assert (verdict.acknowledged, verdict.wrong) == (2, "")
