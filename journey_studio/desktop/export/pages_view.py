"""Pages as they will come out, to scroll through: only those in sight are painted, and in the thread of the prover."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from journey_studio.desktop.export.page_flow import GAP, LABEL, flow
from journey_studio.desktop.export.page_paint import paint_page
from journey_studio.desktop.export.proof import Face
from journey_studio.desktop.words import tr

SMALLEST, LARGEST, STEP = 0.2, 8.0, 1.25
_WIDEST = 6_000  # pixels of a picture of a page
_ZOOMS = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
}


class PagesView(QAbstractScrollArea):
    """Shows faces and the pictures of them that it is given.

    `wanted` asks for pages with their widths in pixels, `page_changed` tells which page (from 0) is in the middle.
    """

    wanted = Signal(object)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces: Sequence[Face] = ()
        self.zoom = 1.0
        self.page = 0
        self._rects: list[QRectF] = []
        self._pictures: dict[int, QImage] = {}
        self._sharp: dict[int, int] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(30)
        self._asking.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Preview of the pages"))
        self.viewport().setMouseTracking(True)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._moved)

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Show other pages; where they are of the same size the old pictures stay until the new ones come."""
        same = [(face.width, face.height) for face in faces] == [
            (face.width, face.height) for face in self.faces
        ]
        self.faces = faces
        self._sharp = {}
        if not same:
            self._pictures = {}
        self._lay_out()
        if not same:
            self.go_to(self.page)

    def show_picture(self, page: int, image: QImage) -> None:
        """A page was painted."""
        if page < len(self.faces):
            self._pictures[page], self._sharp[page] = image, image.width()
            self.viewport().update()

    def picture(self, page: int) -> QImage | None:
        """The picture that is shown of a page."""
        return self._pictures.get(page)

    def go_to(self, page: int) -> None:
        """Scroll a page into sight."""
        if self.faces:
            page = min(max(page, 0), len(self.faces) - 1)
            rect, port = self._rects[page], self.viewport().height()
            above = max((port - rect.height() - LABEL) / 2, GAP)
            self.verticalScrollBar().setValue(round(rect.top() - above))
            self._look(page)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show pages larger or smaller, at 1 whole; what lies at a point of the viewport, else in its middle, stays there."""
        at = at or QRectF(self.viewport().rect()).center()
        page, before = self.page, self.rect_of(self.page) if self.faces else QRectF()
        self.zoom = min(max(zoom, SMALLEST), LARGEST)
        self._lay_out()
        if before.isEmpty() or self.zoom <= 1:
            self.go_to(page)
            return
        after, inside = self.rect_of(page), at - before.topLeft()
        across, down = inside.x() / before.width(), inside.y() / before.height()
        moved = after.topLeft() + QPointF(across * after.width(), down * after.height()) - at
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() + round(by))

    def rect_of(self, page: int) -> QRectF:
        """Where a page lies in the viewport."""
        return self._rects[page].translated(-self._shift)

    @property
    def _shift(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _lay_out(self) -> None:
        port = self.viewport().size()
        self._rects, size = flow(self.faces, QSizeF(port), self.zoom)
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), port.width()),
            (self.verticalScrollBar(), size.height(), port.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(40)
            bar.setRange(0, max(round(whole - seen), 0))
        self._asking.start()
        self.viewport().update()

    def _seen(self) -> range:
        """The pages in sight."""
        top, bottom = self._shift.y(), self._shift.y() + self.viewport().height()
        ends = [rect.bottom() + LABEL for rect in self._rects]
        first = next((page for page, end in enumerate(ends) if end >= top), len(ends))
        last = bisect_right([rect.top() for rect in self._rects], bottom)
        return range(first, max(first, last))

    def _ask(self) -> None:
        """Ask for the pages in sight that are not sharp; forget those far away."""
        seen = self._seen()
        near = range(seen.start - 3, seen.stop + 3)
        for page in [page for page in self._pictures if page not in near]:
            del self._pictures[page]
            self._sharp.pop(page, None)
        ratio = self.devicePixelRatioF()
        widths = ((page, min(round(self._rects[page].width() * ratio), _WIDEST)) for page in seen)
        missing = [(page, width) for page, width in widths if self._sharp.get(page) != width]
        if missing:
            self.wanted.emit(missing)

    def _moved(self) -> None:
        self._asking.start()
        self.viewport().update()
        middle = self._shift.y() + self.viewport().height() / 2
        seen = self._seen()
        if seen:
            self._look(min(seen, key=lambda page: abs(self._rects[page].center().y() - middle)))

    def _look(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    def _jump_at(self, point: QPointF) -> int | None:
        """The page that a place of the viewport leads to."""
        for page in self._seen():
            rect, face = self.rect_of(page), self.faces[page]
            if rect.contains(point):
                inside = (point - rect.topLeft()) * (face.width / rect.width())
                return face.target(inside.x(), inside.y())
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight, each on its paper with its number below."""
        palette = self.palette()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.AlternateBase))
            for page in self._seen():
                number = f"{page + 1}" if len(self.faces) > 1 else ""
                paint_page(painter, self.rect_of(page), self._pictures.get(page), number, palette)
            if self.hasFocus():
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other places; the page in the middle stays."""
        page = self.page
        self._lay_out()
        self.go_to(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go from page to page, + and − zoom, 0 shows a page whole; arrows scroll."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_PageDown: self.page + 1, Qt.Key.Key_PageUp: self.page - 1}
        steps |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.faces) - 1}
        if key in steps:
            self.go_to(steps[key])
        elif key in _ZOOMS:
            self.zoom_to(self.zoom * _ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.zoom_to(1.0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * 1.0015 ** event.angleDelta().y(), event.position())
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where a click leads to another page."""
        leads = self._jump_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link within the document."""
        page = self._jump_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and page is not None:
            self.go_to(page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Everything is painted anew: pages are pictures already."""
        self.viewport().update()
