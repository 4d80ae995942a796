"""What stands aside is painted pale at every level of detail; what was found wears a frame."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.model import Card, Curve
from tests.desktop.canvas.hands import differing, on_screen, painted_anew


def at(image: QImage, point: QPointF) -> QColor:
    return image.pixelColor(point.toPoint())


def mixed(colour: QColor, ground: QColor, share: float) -> tuple[int, ...]:
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)
    return tuple(round(a * share + b * (1 - share)) for a, b in pairs)


@pytest.mark.parametrize("scale", [0.09, 0.2, 0.4, 1.0])
def test_a_card_aside_shows_a_quarter_of_itself(canvas: BoardCanvas, scale: float) -> None:
    canvas.zoom_to(scale)
    card = next(card for card in canvas.document.snapshot.all(Card) if card.title == "Checkout")
    canvas.bring_into_view(card.id)
    QApplication.processEvents()
    rect = canvas.view_rect_of(card.id)
    inside = rect.topLeft() + QPointF(rect.width() * 0.5, rect.height() * (0.5 if scale < 0.1 else 0.85))
    ground = QColor(canvas.theme.canvas)
    plain = on_screen(canvas)
    canvas.emphasise(frozenset({card.id}))
    pale = on_screen(canvas)
    assert at(plain, inside) != ground
    shown, wanted = at(pale, inside).getRgb()[:3], mixed(at(plain, inside), ground, 0.25)
    assert all(abs(a - b) <= 2 for a, b in zip(shown, wanted, strict=True)), (shown, wanted)
    assert differing(pale, painted_anew(canvas)) == 0
    canvas.emphasise(frozenset())
    assert differing(on_screen(canvas), plain) == 0


def test_a_curve_aside_is_pale_with_its_points_and_the_other_is_not(canvas: BoardCanvas) -> None:
    canvas.fit_all()
    first, second = canvas.document.snapshot.curves(canvas.journey)
    points = {
        curve.id: [point.id for point in canvas.document.snapshot.emotions(curve.id)]
        for curve in (first, second)
    }
    plain = on_screen(canvas)
    canvas.emphasise(frozenset({first.id, *points[first.id]}))
    pale = on_screen(canvas)
    for point in points[second.id]:
        middle = canvas.view_rect_of(point).center()
        assert at(pale, middle) == at(plain, middle)
    changed = [point for point in points[first.id]
               if differing(*(image.copy(canvas.view_rect_of(point).toRect()) for image in (plain, pale)))]  # fmt: skip
    assert changed == points[first.id]
    assert isinstance(first, Curve)


def test_what_follows_an_edit_is_pale_again(canvas: BoardCanvas) -> None:
    card = next(card for card in canvas.document.snapshot.all(Card) if card.title == "Checkout")
    canvas.emphasise(frozenset({card.id}))
    with canvas.document.edit("Rename") as edit:
        edit.put(card.with_values({"title": "Basket"}))
    canvas.bring_into_view(card.id)
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0
    fill = canvas.theme.families["touchpoint"].fill
    rect = canvas.view_rect_of(card.id)
    assert at(on_screen(canvas), rect.bottomRight() - QPointF(12, 6)) != QColor(fill)


@pytest.mark.parametrize("scale", [0.09, 1.0])
def test_what_was_found_wears_a_frame(canvas: BoardCanvas, scale: float) -> None:
    canvas.zoom_to(scale)
    card = next(card for card in canvas.document.snapshot.all(Card) if card.title == "Checkout")
    stage = canvas.document.snapshot.stages(canvas.journey)[0]
    lane = canvas.document.snapshot.lanes(canvas.journey)[0]
    canvas.bring_into_view(card.id)
    canvas.emphasise(frozenset(), frozenset({card.id, stage.id, lane.id}))
    image = on_screen(canvas)
    for owner in (card.id, lane.id):
        rect = canvas.view_rect_of(owner).toAlignedRect().adjusted(-4, -4, 4, 4)
        colours = {
            image.pixelColor(x, y).name().upper()
            for x in range(max(rect.left(), 0), min(rect.right(), image.width()))
            for y in range(max(rect.top(), 0), min(rect.bottom(), image.height()))
        }
        assert canvas.theme.guides in colours
    canvas.emphasise(frozenset())
    assert canvas.theme.guides not in {
        on_screen(canvas).pixelColor(x, y).name().upper() for x in range(0, 900, 3) for y in range(0, 560, 3)
    }
