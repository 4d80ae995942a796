"""The transform: what stays under the pointer, what fits."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from journey_studio.desktop.canvas import View
from journey_studio.desktop.canvas.view import LARGEST, SMALLEST


def test_the_place_under_the_pointer_stays_over_sixty_steps() -> None:
    view, anchor = View(1.0, -3500.25, 120.5), QPointF(711, 333)
    place = view.to_board(anchor)
    for step in range(60):
        view = view.zoomed(1.1 if step % 20 < 10 else 1 / 1.1, anchor)
        there = view.to_view(*place)
        assert max(abs(there.x() - anchor.x()), abs(there.y() - anchor.y())) < 0.5
    assert view.scale == pytest.approx(1.0)


def test_the_scale_stays_within_2_and_400_percent() -> None:
    assert View().zoomed(1000, QPointF()).scale == LARGEST == 4.0
    assert View().zoomed(0.0001, QPointF()).scale == SMALLEST == 0.02


def test_there_and_back() -> None:
    view = View(0.73, 41.5, -900.25)
    rect = QRectF(100, 200, 30, 40)
    assert view.rect_to_board(view.rect_to_view(rect)) == rect
    assert view.transform.map(QPointF(7, 9)) == view.to_view(7, 9)


def test_what_fits_lies_in_the_middle_and_touches_two_edges() -> None:
    view = View.fitting(QRectF(0, 0, 4000, 500), QRectF(20, 20, 1000, 600))
    shown = view.rect_to_view(QRectF(0, 0, 4000, 500))
    assert (shown.left(), shown.right()) == pytest.approx((20, 1020))
    assert shown.center().y() == pytest.approx(320)
    assert View.fitting(QRectF(0, 0, 10, 10), QRectF(0, 0, 999, 999)).scale == 1.0, "nothing is blown up"
