"""Faults of the program: one dialog, the report to copy, and on with the work; refusals are one sentence."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.dialogs.trouble import TroubleDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.desktop.work.safety_net import PAUSE, SafetyNet
from journey_studio.document import NotSaved
from journey_studio.model import Card


class Times:
    """A clock that the test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def raised(error: Exception) -> tuple[type[Exception], Exception, object]:
    try:
        raise error
    except Exception as caught:
        return type(caught), caught, caught.__traceback__


def test_the_same_fault_is_shown_once_in_a_while(capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    clock = Times()
    net = SafetyNet(lambda words: None, lambda what, report: shown.append(what) is None, clock)
    fault = raised(KeyError("x"))
    for _ in range(100):
        net.caught(*fault)
    assert (shown, net.swallowed) == (["KeyError: 'x'"], 99)
    clock.now = PAUSE + 1
    net.caught(*fault)
    assert len(shown) == 2
    assert "Traceback" in capsys.readouterr().err


def test_another_fault_waits_until_the_dialog_is_closed() -> None:
    answers = iter([False, True])
    net = SafetyNet(lambda words: None, lambda what, report: next(answers), Times())
    net.report("a", "a")
    net.report("a", "a")
    assert net.swallowed == 1


def test_a_refusal_is_a_sentence_and_no_dialog(window: MainWindow) -> None:
    window.net.caught(*raised(NotSaved("The disk is full.")))
    assert window.notice.text == "The disk is full."
    assert window.findChildren(TroubleDialog) == []


@pytest.fixture
def last_resort(window: MainWindow) -> Iterator[MainWindow]:
    before = sys.excepthook
    window.net.install()
    yield window
    sys.excepthook = before


def test_a_fault_in_a_slot_reaches_the_dialog_and_the_work_goes_on(
    last_resort: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qapp: QApplication,
) -> None:
    window = last_resort
    monkeypatch.setattr(window, "undo", lambda: 1 / 0)
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    window.actions_by_id["delete"].trigger()
    for _ in range(3):
        window.net.caught(*raised(ZeroDivisionError("division by zero")))
    (dialog,) = window.findChildren(TroubleDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert "PySide6" in copied
    dialog.go_on.click()
    qapp.processEvents()
    monkeypatch.undo()
    window.actions_by_id["undo"].trigger()
    assert window.session.snapshot.get(Card, card.id) == card
    capsys.readouterr()
