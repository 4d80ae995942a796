"""Real events for a canvas, and its pixels."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPixmap,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import BoardCanvas

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def wheel(
    canvas: BoardCanvas,
    at: QPointF,
    turn: int,
    keys: Qt.KeyboardModifier = NONE,
    pixels: QPoint | None = None,
    sideways: int = 0,
) -> None:
    """Turn the wheel over a point; a notch is 120."""
    everywhere = canvas.viewport().mapToGlobal(at)
    event = QWheelEvent(
        at,
        everywhere,
        pixels or QPoint(),
        QPoint(sideways, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def pinch(canvas: BoardCanvas, at: QPointF, value: float) -> None:
    """Move two fingers apart (more than 0) or together over a point."""
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        canvas.viewport().mapToGlobal(at),
        value,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), event)


def mouse(
    canvas: BoardCanvas,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    """One mouse event at a point of the viewport, with the button held but after its release."""
    point = QPointF(at)
    changed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, point, canvas.viewport().mapToGlobal(point), changed, held, keys)
    QApplication.sendEvent(canvas.viewport(), event)


def drag(
    canvas: BoardCanvas,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    """Press, move in four steps, release."""
    mouse(canvas, QEvent.Type.MouseButtonPress, start, button, keys)
    for step in range(1, 5):
        way = (end - start) * (step / 4)
        mouse(canvas, QEvent.Type.MouseMove, start + way, button, keys)
    mouse(canvas, QEvent.Type.MouseButtonRelease, end, button, keys)


def click(canvas: BoardCanvas, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press and release the left button."""
    mouse(canvas, QEvent.Type.MouseButtonPress, at, LEFT, keys)
    mouse(canvas, QEvent.Type.MouseButtonRelease, at, LEFT, keys)


def middle_of(canvas: BoardCanvas, owner: str) -> QPoint:
    """Where in the viewport the middle of a record is seen."""
    return canvas.view_rect_of(owner).center().toPoint()


def on_screen(canvas: BoardCanvas) -> QImage:
    """What the window holds: pixels that were copied or painted, nothing painted for the picture."""
    QApplication.processEvents()
    held = canvas.window().backingStore().paintDevice()
    if not isinstance(held, QImage):
        raise TypeError("Only a window that is painted by the processor can be read.")
    return held.copy().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(canvas: BoardCanvas) -> QImage:
    """The viewport painted from nothing."""
    pixmap = QPixmap(canvas.viewport().size() * canvas.devicePixelRatioF())
    pixmap.setDevicePixelRatio(canvas.devicePixelRatioF())
    with QPainter(pixmap) as painter:
        canvas.viewport().render(painter, QPoint())
    return pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage, by: int = 0) -> int:
    """How many pixels differ, in their lightness by more than `by` of 255 where that is given."""
    if one.size() != other.size():
        raise ValueError(f"{one.size()} is not {other.size()}")
    spots = [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    ]
    if not by:
        return len(spots)
    return sum(abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > by for at in spots)
