"""The status line in a narrow window: whole parts go, no letters."""

import pytest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.window import MainWindow

PARTS = ["6 steps", "22 cards", "2 personas"]


@pytest.mark.parametrize("width", [340, 400, 460, 520, 580, 700])
def test_what_has_no_room_is_left_out_in_whole_parts(window: MainWindow, width: int) -> None:
    status = window.status
    status.show_checks(7)
    status.setFixedWidth(width)
    QApplication.processEvents()
    shown = [part for part in status.counts.text().split(" · ") if part]
    assert shown == PARTS[: len(shown)]
    assert status.counts.width() >= status.counts.fontMetrics().horizontalAdvance(status.counts.text())
    assert status.counts.accessibleName() == " · ".join(PARTS)
    if status.checks.isVisible():
        assert status.checks.width() >= status.checks.sizeHint().width()
        assert status.checks.text() == ("· " if shown else "") + "7 checks to look at"
    else:
        assert shown == []
    assert status.rect().contains(status.zoom.geometry())


def test_the_last_count_goes_first_and_the_checks_go_last(window: MainWindow) -> None:
    status = window.status
    status.show_checks(7)
    seen = []
    for width in range(900, 300, -10):
        status.setFixedWidth(width)
        QApplication.processEvents()
        seen.append(
            len([part for part in status.counts.text().split(" · ") if part]) + status.checks.isVisible()
        )
    assert sorted(set(seen), reverse=True) == [4, 3, 2, 1, 0]
    assert seen == sorted(seen, reverse=True)
