"""A map that can only be read: whatever action is on offer runs, and changes nothing."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from journey_studio.desktop.window import MainWindow
from journey_studio.library.gallery import start
from journey_studio.store import create_map

_LEAVES = {"quit", "close", "open", "new"}
"""The actions that end this window's work on the map."""

_WRITES = {"interactions", "feedback", "paste", "change_model", "duplicate_journey", "add_to_route"}


def test_every_action_on_offer_runs_and_changes_nothing(
    empty_window: MainWindow, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "magazine.journey"
    create_map(path, start("From a magazine to a subscription").records())
    failed: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: failed.append(error))
    window = empty_window
    window.maps.open(path, read_only=True)
    qapp.processEvents()
    before = window.session.snapshot
    on = {key for key, action in window.actions_by_id.items() if action.isEnabled()}
    assert set(window.actions_by_id) >= _WRITES
    assert not on & _WRITES
    for key in sorted(on - _LEAVES):
        window.actions_by_id[key].trigger()
        qapp.processEvents()
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        assert not failed, key
        assert window.session.snapshot is before, key
