"""The conversation of `script`: one answer a line, every edit durable before it is answered, nothing half-done."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import main


class Talk:
    """A running `journey-studio script`: ask one request, get its answer."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "journey_studio", "script", str(path)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(os.environ)
        )
        self.greeting = self.heard()

    def heard(self) -> Any:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def raw(self, line: bytes) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        return self.heard()

    def ask(self, verb: str, **values: Any) -> Any:
        return self.raw(json.dumps({"verb": verb, **values}).encode())

    def done(self, verb: str, **values: Any) -> Any:
        answer = self.ask(verb, **values)
        assert answer["ok"], answer
        return answer

    def ended(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        code = self.process.wait(20)
        self.process.stdout.close()
        return code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "map.journey"
    assert main(["new", str(target), "--title", "Boots"]) == 0
    return target


@pytest.fixture
def talk(path: Path) -> Iterator[Talk]:
    running = Talk(path)
    assert running.greeting == {"ready": True, "read_only": False}
    yield running
    if running.process.poll() is None:
        running.ended()


def test_a_map_is_drawn_and_told_back(talk: Talk) -> None:
    stage = talk.done("add", record="stage", set={"title": "Awareness"})
    first = talk.done("add", record="stage", set={"title": "Need"}, before=stage["id"])
    lanes = {lane["kind"]: lane["id"] for lane in talk.done("state")["map"]["lanes"]}
    card = talk.done(
        "add", record="card", set={"lane": lanes["touchpoints"], "step": stage["step"], "title": "Social ad"}
    )
    persona = talk.done("add", record="persona", set={"name": "Mia"}, before=None)
    point = talk.done("set_emotion", persona=persona["id"], step=stage["step"], value=-1.5, word="Lost")
    assert [answer["edit"] for answer in (stage, first, card, persona, point)] == [1, 2, 3, 4, 5]
    state = talk.done("state")["map"]
    assert [each["title"] for each in state["stages"]] == ["Need", "Awareness"]
    assert (
        state["cards"][0] | {"kind": "touchpoint", "lane": lanes["touchpoints"], "step": stage["step"]}
        == state["cards"][0]
    )
    (emotion,) = state["emotions"]
    (curve,) = state["curves"]
    assert (emotion["value"], emotion["word"], emotion["curve"]) == (-1.5, "Lost", curve["id"])
    assert (curve["persona"], curve["journey"]) == (persona["id"], state["journeys"][0]["id"])


def test_move_edit_delete_undo_redo(talk: Talk) -> None:
    one = talk.done("add", record="stage", set={"title": "One"})["id"]
    two = talk.done("add", record="stage", set={"title": "Two"})["id"]
    talk.done("move", id=two, before=one)
    talk.done("edit", id=one, set={"title": "Last"})
    titles = [stage["title"] for stage in talk.done("state")["map"]["stages"]]
    assert titles == ["Two", "Last"]
    talk.done("delete", id=two)
    assert talk.done("undo")["edit"] == 5
    assert talk.done("undo")["edit"] == 4
    assert talk.done("redo")["edit"] == 4
    assert talk.done("redo")["edit"] == 5
    assert talk.ask("redo")["ok"] is False
    assert [stage["title"] for stage in talk.done("state")["map"]["stages"]] == ["Last"]


def test_a_journey_is_copied_for_another_persona_and_as_to_be(talk: Talk) -> None:
    step = talk.done("add", record="stage", set={"title": "Buys"})["step"]
    mia, tom = (talk.done("add", record="persona", set={"name": name})["id"] for name in ("Mia", "Tom"))
    talk.done("set_emotion", persona=mia, step=step, value=1.5, word="Glad")
    journey = talk.done("state")["map"]["journeys"][0]["id"]
    before = talk.done("state")
    toms = talk.done("duplicate", id=journey, title="Boots for Tom", persona=tom)
    wish = talk.done("duplicate", id=journey, title="Boots, better", state="to-be")
    assert wish["edit"] == toms["edit"] + 1
    state = talk.done("state")["map"]
    made = {each["id"]: (each["title"], each["state"], each["origin"]) for each in state["journeys"]}
    assert made[toms["id"]] == ("Boots for Tom", "as-is", journey)
    assert made[wish["id"]] == ("Boots, better", "to-be", journey)
    curves = {each["journey"]: (each["id"], each["persona"]) for each in state["curves"]}
    assert {key: persona for key, (_, persona) in curves.items()} == {
        journey: mia,
        toms["id"]: tom,
        wish["id"]: mia,
    }
    points = {each["curve"]: (each["value"], each["word"], each["evidence"]) for each in state["emotions"]}
    assert points[curves[toms["id"]][0]] == (1.5, "", "assumed")
    assert points[curves[wish["id"]][0]] == (1.5, "Glad", "")
    talk.done("undo")
    talk.done("undo")
    assert talk.done("state") == before


def test_the_method_answers_in_a_conversation(talk: Talk) -> None:
    step = talk.done("add", record="stage", set={"title": "Buys"})["step"]
    lanes = {lane["kind"]: lane["id"] for lane in talk.done("state")["map"]["lanes"]}
    talk.done("add", record="card", set={"lane": lanes["touchpoints"], "step": step, "title": "Checkout"})
    talk.done("set_emotion", persona=None, step=step, value=-2)
    found = talk.done("analyse", parts=["weakest", "guide"])
    assert list(found) == ["ok", "journey", "weakest", "guide"]
    # (2 + 2) / 4 · 1 / 4 · 1 / 2 · 0.6, unstated
    assert [weak["score"] for weak in found["weakest"]["touchpoints"]] == [7.5]
    assert len(talk.done("analyse")) == 14
    assert "There is no part called" in talk.ask("analyse", parts=["weak"])["error"]


@pytest.fixture(scope="module")
def listener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    """One conversation for everything that is refused: it goes on after each refusal."""
    target = tmp_path_factory.mktemp("refusals") / "map.journey"
    assert main(["new", str(target), "--title", "Boots"]) == 0
    running = Talk(target)
    yield running
    assert running.ended() == 0


@pytest.mark.parametrize(
    "line",
    [
        b"no json",
        b"[1]",
        b"3",
        b"\xff\xfe",
        b"{}",
        b'{"verb": 5}',
        b'{"verb": "fly"}',
        b'{"verb": "add"}',
        b'{"verb": "add", "record": "sandwich", "set": {}}',
        b'{"verb": "add", "record": "stage", "set": [1]}',
        b'{"verb": "add", "record": "stage", "set": {"title": 7}}',
        b'{"verb": "add", "record": "stage", "set": {"title": "\\ud800"}}',
        b'{"verb": "add", "record": "stage", "set": {}, "before": 5}',
        b'{"verb": "add", "record": "stage", "set": {}, "before": "gone"}',
        b'{"verb": "edit", "id": "gone", "set": {}}',
        b'{"verb": "edit"}',
        b'{"verb": "move", "id": "gone"}',
        b'{"verb": "delete", "id": null}',
        b'{"verb": "set_emotion", "persona": null, "step": "gone", "value": 1}',
        b'{"verb": "undo"}',
        b'{"verb": "duplicate", "id": "gone", "title": "Copy"}',
        b'{"verb": "duplicate", "title": "Copy"}',
        b'{"verb": "analyse", "parts": "weakest"}',
        b'{"verb": "analyse", "parts": [["weakest"]]}',
        b'{"verb": "analyse", "journey": "Nowhere"}',
        b'{"verb": "export", "to": "x.doc"}',
        b'{"verb": "export", "to": "/nowhere/at/all.json"}',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(listener: Talk, line: bytes) -> None:
    before = listener.done("state")
    answer = listener.raw(line)
    assert answer["ok"] is False
    assert len(answer["error"]) > 10
    assert listener.done("state") == before


def test_the_end_of_input_closes(path: Path) -> None:
    talk = Talk(path)
    assert talk.process.stdin is not None
    assert talk.process.stdout is not None
    talk.process.stdin.close()
    assert json.loads(talk.process.stdout.readline()) == {"closed": True}
    assert talk.process.wait(20) == 0
    talk.process.stdout.close()


def test_close_closes(talk: Talk) -> None:
    assert talk.ask("close") == {"closed": True}
    assert talk.ended() == 0


def test_an_open_map_can_be_read_and_not_opened_twice(
    talk: Talk, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.done("add", record="stage", set={"title": "Live"})
    second = Talk(path)
    assert "open" in second.greeting["refused"]
    assert second.ended() == 3
    assert main(["info", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["stages"] == ["Live"]
    assert main(["export", str(path), str(path.with_suffix(".json"))]) == 0
    assert main(["check", str(path)]) == 0


def test_an_export_asked_for_is_there(talk: Talk, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    talk.done("export", to=str(target))
    assert json.loads(target.read_text("utf-8"))["title"] == "Boots"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_what_was_answered_is_there_after_a_kill(path: Path) -> None:
    talk = Talk(path)
    numbers = [talk.done("add", record="stage", set={"title": str(n)})["edit"] for n in range(8)]
    talk.process.kill()
    talk.ended()
    again = Talk(path)
    assert again.greeting["ready"] is True
    assert [stage["title"] for stage in again.done("state")["map"]["stages"]] == [str(n) for n in range(8)]
    for _ in numbers:
        again.done("undo")
    assert again.done("state")["map"]["stages"] == []
    assert again.ended() == 0


def test_a_typing_mistake_in_a_request_is_named(talk: Talk) -> None:
    answer = talk.ask("add", record="stage", set={"title": "One"}, befor="x")
    assert answer["ok"] is False
    assert "'befor'" in answer["error"]
    assert talk.ask("export", to="x.pdf", paper="zz")["error"].startswith('"paper" is one of')


def test_an_export_never_replaces_a_map(talk: Talk, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(path)
    answer = talk.ask("export", to=str(link))
    assert answer["ok"] is False
    assert "is a journey map" in answer["error"]
    talk.done("add", record="stage", set={"title": "Still writable"})
    talk.done("undo")
