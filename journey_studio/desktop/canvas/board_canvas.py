"""The canvas: the board of a document, and the hands and keys on it."""

import gc
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.accessible import announce, make_accessible, tell_focus
from journey_studio.desktop.canvas.collecting import no_collections
from journey_studio.desktop.canvas.hands import HandledView
from journey_studio.desktop.canvas.keys import first_keys, last_keys, want_context
from journey_studio.desktop.canvas.lock_badge import paint_lock
from journey_studio.desktop.canvas.reading import next_spot
from journey_studio.desktop.words import tr
from journey_studio.document import Changed, Document
from journey_studio.layout import CurveView, Memo, Theme, layout_board
from journey_studio.layout.curve_view import PLAIN
from journey_studio.layout.levels import without_lanes
from journey_studio.model import Journey, Record, Snapshot


class BoardCanvas(HandledView):
    """Shows a journey of a document and follows its changes.

    `escaped` tells of an Escape that had no gesture to end and no selection to clear, `curves_looked_at`
    of another `curve_view`. `withheld` are lanes that this window does not show for now; while it `is_held`, nothing on it moves
    under the mouse. `along` is the last cell that the keyboard came to along a curve, with that curve. `key_handler` is offered the keys for which the canvas has no first use; it answers whether it took
    the key.
    """

    escaped = Signal()
    curves_looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, self._picture)
        self.key_handler: Callable[[QKeyEvent], bool] | None = None
        self.journey = ""
        self.curve_view = PLAIN
        self.withheld: frozenset[str] = frozenset()
        self.is_held = False
        self.along = ("", "")
        self.known_selection: tuple[Snapshot, frozenset[str], list[Record]] | None = None
        self._document: Document | None = None
        self._memo = Memo()
        self._stop: Callable[[], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        make_accessible(self)
        self.focus_changed.connect(lambda: tell_focus(self, self.focused))

    @property
    def document(self) -> Document:
        """What is shown and edited. Raises RuntimeError while nothing is."""
        if self._document is None:
            raise RuntimeError("The canvas shows no journey.")
        return self._document

    @property
    def can_shape(self) -> bool:
        """Whether hands can move things on it, and make new ones."""
        return self._document is not None and not self._document.read_only and not self.is_held

    @property
    def is_blank(self) -> bool:
        """Whether a journey is shown that has no stage yet: what is typed becomes its first one."""
        return self._document is not None and not self._document.snapshot.stages(self.journey)

    def show_journey(self, document: Document, journey: str, theme: Theme) -> None:
        """Show a journey of a document from now on. Raises `InvalidValue` when the map has no such journey."""
        self.clear()
        with no_collections():
            scene = layout_board(document.snapshot, journey, theme, self.shaper, self._memo)
        self._document, self.journey = document, journey
        self.setAccessibleName(tr("Journey map: {title}").format(title=scene.title))
        self.show_scene(scene, theme)
        self._stop = document.listen(self._follow)
        self.go_home()
        gc.freeze()  # what lives now stays: later collections need not look at it

    def set_theme(self, theme: Theme) -> None:
        """Show the same in other colours."""
        if self._document:
            self._lay_out(self._document, theme)
        else:
            self.theme = theme
            self.sharpen()

    def clear(self) -> None:
        """Show nothing, and let go of the document."""
        self.cancel()
        self.curve_view, self.withheld = PLAIN, frozenset()
        held = self._stop is not None
        if self._stop:
            self._stop()
        self._stop, self._document, self.journey, self._memo = None, None, "", Memo()
        self.show_nothing()
        self.keep_shown()
        if held:
            gc.unfreeze()  # what was shown may go
            gc.collect()

    def look_at_curves(self, view: CurveView) -> None:
        """Show averages or one persona's curves alone, or not; the map stays as it is."""
        self.look_at(view, self.withheld)

    def withhold(self, lanes: frozenset[str]) -> None:
        """Leave these lanes out, until others are named; the map stays as it is."""
        self.look_at(self.curve_view, lanes)

    def look_at(self, view: CurveView, withheld: frozenset[str]) -> None:
        """Curves in such a way, without such lanes."""
        if self._document and (view, withheld) != (self.curve_view, self.withheld):
            self.curve_view, self.withheld = view, withheld
            self._lay_out(self._document, self.theme)
            self.keep_shown()
        self.curves_looked_at.emit()

    def hold_space(self, down: bool) -> None:
        """While Space is down the left button drags the board."""
        self.space_is_down = down
        drags = down or self.is_hand
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if drags else Qt.CursorShape.ArrowCursor)

    def use_hand(self, on: bool) -> None:
        """The hand tool: the left button drags the board and nothing on it, until the tool is put away."""
        self.is_hand = on
        self.hold_space(False)

    def _lay_out(self, document: Document, theme: Theme) -> None:
        with no_collections():
            shown, view = without_lanes(document.snapshot, self.journey, self.withheld), self.curve_view
            scene = layout_board(shown, self.journey, theme, self.shaper, self._memo, view)
        self.show_scene(scene, theme)
        self.overlays.refresh()

    def _follow(self, changed: Changed) -> None:
        """Lay out what changed; undo and redo select what they touched, and show it."""
        if self._document is None:
            return
        self._lay_out(self._document, self.theme)
        if any(isinstance(change.record, Journey) for change in changed.diff.changes):
            self.viewport().update()
        self.keep_shown()
        shown = [owner for owner in changed.entry.ids if self.rect_of(owner)]
        if changed.source != "edit" and shown:
            self.select(shown)
            self.bring_into_view(shown[0])
        said = {"undo": "Undone: ", "redo": "Redone: "}.get(changed.source, "") + changed.entry.label
        announce(self, ". ".join([said, *map(self.name_of, shown[:1])]))

    def paint_over(self, painter: QPainter, part: str) -> None:
        """The rings and previews, and the padlock of a locked structure."""
        super().paint_over(painter, part)
        journey = self._document.snapshot.get(Journey, self.journey) if self._document else None
        if part == "head" and journey and journey.locked and not self.is_stretched:
            paint_lock(self.painting.ink, painter, self.sticky, self.theme)

    def _picture(self, asset: str) -> bytes | None:
        found = self._document.ledger.asset(asset) if self._document else None
        return found.data if found else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the board until its last card, Shift+Tab until its first."""
        if next_spot(self.spots(), self.focused, 1 if forward else -1) is not None:
            return False
        return bool(super().focusNextPrevChild(forward))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The canvas's first keys, then whoever is offered keys, then arrows and pages."""
        if self.index is None:
            event.ignore()
            return
        offered = self.key_handler or (lambda _: False)
        if not (first_keys(self, event) or offered(event) or last_keys(self, event)):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key asks for the menu of what has the keyboard; a right click is a gesture of its own."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.index:
            want_context(self)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere; a gesture with Space ends."""
        super().focusOutEvent(event)
        self.hold_space(False)
        self.viewport().update()
