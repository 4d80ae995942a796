"""PySide6 6.12.0 loses a reference of None on each void call under Python 3.11 and ends the process. Guards every upgrade."""

import sys

from PySide6.QtGui import QPainterPath, QTransform

CALLS = 20_000


def test_void_qt_calls_keep_none_alive() -> None:
    path, transform = QPainterPath(), QTransform()
    before = sys.getrefcount(None)
    for step in range(CALLS // 2):
        path.moveTo(step, 2)
        transform.reset()
    assert before - sys.getrefcount(None) < CALLS // 100
