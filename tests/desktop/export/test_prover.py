"""The thread behind a preview: the latest question wins, and nobody waits for what nobody wants."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from journey_studio.desktop.export import prover as module
from journey_studio.desktop.export.proof import Face, Proof
from journey_studio.desktop.export.prover import Prover
from journey_studio.desktop.work.kinds_of_export import KINDS, ExportKind
from journey_studio.exporters import CannotExport, Request
from journey_studio.model import Snapshot

PDF = KINDS[0]


class Slow:
    """An export whose every part goes on until somebody stops it, unless `quick`."""

    proof = Proof(faces=(Face(100, 50, "Page"),))

    def __init__(self, request: Request) -> None:
        self.request = request

    def paint(self, page: int, width: int) -> QImage:
        return QImage(width, width // 2, QImage.Format.Format_RGB32)

    def weight(self) -> int:
        go_on_until_stopped(self.request)
        return 0


def go_on_until_stopped(request: Request) -> None:
    while True:
        request.progress(0.5)
        threading.Event().wait(0.002)


@pytest.fixture
def prover(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Prover]:
    """A prover of journeys: that called endless takes for ever to lay out, that called refused cannot be exported."""

    def proving(kind: ExportKind, request: Request, shaper: object) -> Slow:
        if request.journey == "endless":
            go_on_until_stopped(request)
        if request.journey == "refused":
            raise CannotExport("Too wide for paper.")
        return Slow(request)

    monkeypatch.setattr(module, "_proving", proving)
    made = Prover()
    made.start()
    yield made
    made.end()
    assert made.wait(5_000)


def request(journey: str) -> Request:
    return Request(Snapshot.of(), journey)


def test_a_newer_question_stops_the_older(prover: Prover, qtbot: QtBot) -> None:
    numbers: list[int] = []
    prover.proved.connect(lambda number, _: numbers.append(number))
    prover.ask(PDF, request("endless"))
    with qtbot.waitSignal(prover.proved, timeout=5_000):
        last = prover.ask(PDF, request("quick"))
    assert numbers == [last]


def test_a_page_comes_before_the_size_that_is_being_found_out(prover: Prover, qtbot: QtBot) -> None:
    with qtbot.waitSignal(prover.proved, timeout=5_000):
        number = prover.ask(PDF, request("quick"))
    for width in (300, 200):
        with qtbot.waitSignal(prover.painted, timeout=5_000) as painted:
            prover.paint(number, [(0, width)])
        assert painted.args is not None
        assert (painted.args[0], painted.args[1], painted.args[2].width()) == (number, 0, width)


def test_pages_of_an_older_question_are_not_painted(prover: Prover, qtbot: QtBot) -> None:
    with qtbot.waitSignal(prover.proved, timeout=5_000):
        old = prover.ask(PDF, request("quick"))
    with qtbot.waitSignal(prover.proved, timeout=5_000):
        prover.ask(PDF, request("quick"))
    with qtbot.assertNotEmitted(prover.painted, wait=100):
        prover.paint(old, [(0, 100)])


def test_what_cannot_be_exported_is_said_and_the_next_question_is_answered(
    prover: Prover, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(prover.failed, timeout=5_000) as failed:
        number = prover.ask(PDF, request("refused"))
    assert failed.args == [number, "Too wide for paper."]
    with qtbot.waitSignal(prover.proved, timeout=5_000):
        prover.ask(PDF, request("quick"))


def test_the_end_stops_whatever_goes_on(prover: Prover) -> None:
    prover.ask(PDF, request("endless"))
    prover.end()
    assert prover.wait(5_000)
