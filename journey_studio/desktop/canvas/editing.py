"""Typing on the board: which record the editor is open on, what saving it does, and where it goes from there."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF

from journey_studio.desktop.canvas.drawn_connectors import drawn_connector
from journey_studio.desktop.canvas.editor import InlineEditor, Wish
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.marks import marked_rect
from journey_studio.desktop.canvas.typed_value import TypedValue, begins_value
from journey_studio.desktop.canvas.typing_order import Next, below, beside
from journey_studio.desktop.canvas.wording import Typed, wording_of
from journey_studio.desktop.words import tr
from journey_studio.document import NotSaved
from journey_studio.document.changing import change, delete
from journey_studio.layout.measures import BODY, CAPTION, CARD_TITLE, LANE_TITLE, STAGE_TITLE, STEP_TITLE
from journey_studio.layout.notes import PAPERS
from journey_studio.model import Card, Connector, Emotion, InvalidValue, Lane, Record, Stage, Step, Sticky
from journey_studio.model.kinds import lane_kind

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_LOOKS: dict[type[Record], tuple[float, QPointF]] = {
    Card: (CARD_TITLE.size, QPointF(12, 7)),
    Stage: (STAGE_TITLE.size, QPointF(14, 4)),
    Step: (STEP_TITLE.size, QPointF(8, 4)),
    Lane: (LANE_TITLE.size, QPointF(8, 6)),
    Emotion: (12.0, QPointF(8, 5)),
    Connector: (CAPTION.size, QPointF(8, 2)),
    Sticky: (BODY.size, QPointF(10, 30)),
}
"""How large the words of a record are on the board, and where they begin within its ring."""


class Editing:
    """One record being typed. `group` joins what is saved to the edit that made the record, so that both are one step.

    A `fleeting` record, made only to be typed in, is taken back when it is left without a word; what was selected `before` is
    selected again. Nothing typed goes without a word: see `cancel`.
    """

    def __init__(
        self,
        canvas: "BoardCanvas",
        record: Record,
        wording: Typed,
        group: str,
        *,
        fleeting: bool,
        before: Collection[str] = (),
    ) -> None:
        self.canvas, self.record, self.wording = canvas, record, wording
        self._group, self._fleeting, self._before = group, fleeting, before
        self._warned = self._written = False
        self.editor = InlineEditor(
            canvas.viewport(),
            wording.shown,
            lines=wording.lines,
            titled=wording.lines and not isinstance(record, Sticky),
            paper=PAPERS[record.colour][0] if isinstance(record, Sticky) else "",
            ask=self._asked,
            theme=canvas.theme,
            name=label("Text of", [record]),
        )
        if isinstance(record, Emotion):
            value = isinstance(wording, TypedValue)
            hint = tr("−2 to +2") if value else tr("A word; Enter, then a quote")
            self.editor.setPlaceholderText(hint)
        canvas.view_changed.connect(self.place)
        self.place()

    def place(self) -> None:
        """Lie over the record, wherever the board is now; below a point of a curve, whose face stays in sight."""
        index = self.canvas.index
        rect = marked_rect(self.record.id, index, self.canvas.sticky) if index else QRectF()
        if isinstance(self.record, Emotion):
            rect = QRectF(rect.x(), rect.bottom(), rect.width(), 0)
        if drawn := drawn_connector(self.canvas, self.record.id):
            rect = drawn.label
        size, inset = _LOOKS[type(self.record)]
        scale = self.canvas.view.scale
        self.editor.put_at(rect, size * scale, inset * scale)

    def save(self) -> bool:
        """Write what was changed as one edit and close. False where it cannot be: then the editor says why and stays."""
        try:
            values = self.wording.values(self.editor.loaded, self.editor.words)
            if not any(values.values()) and self._fleeting:
                self._take_back()
                return True
            old = self.wording.values(self.editor.loaded, self.editor.loaded)
            if changed := {name: value for name, value in values.items() if value != old[name]}:
                self._write(changed)
        except (InvalidValue, NotSaved) as problem:
            self.editor.complain(str(problem))
            return False
        self._close()
        return True

    def cancel(self) -> bool:
        """End typing. Words where none were before stay. A change of what was there is taken back, which is told: Redo brings
        it back. What cannot be saved is said once; asked a second time it goes.
        """
        is_new = bool(self._group) or not (self.editor.loaded or isinstance(self.wording, TypedValue))
        if self.save():
            if self._written and not is_new:
                self.canvas.document.undo()
                self._select_before()
                self.canvas.told.emit(tr("The change was taken back."), "redo")
            return True
        if not self._warned:
            self._warned = True
            self.editor.complain(
                tr("{problem} Press Esc again to drop it.").format(problem=self.editor.complaint)
            )
            return False
        if self._fleeting:
            self._take_back()
        else:
            self._close()
        return True

    def _write(self, changed: dict[str, Any]) -> None:
        words = label("Add" if self._group else "Edit", [self.record])
        if self._group and isinstance(self.record, Lane):
            changed = _lane_values(self.record, changed)
        with self.canvas.document.edit(words, self._group) as edit:
            change(edit, self.record.id, changed)
        self._written = True

    def _take_back(self) -> None:
        """Delete what was made only to be typed in; as part of the step that made it, that leaves nothing to undo."""
        self._close()
        if self.canvas.document.snapshot.find(self.record.id):
            with self.canvas.document.edit(label("Delete", [self.record]), self._group) as edit:
                delete(edit, self.record.id)
            self._select_before()

    def _select_before(self) -> None:
        here = self.record.id if self.canvas.rect_of(self.record.id) is not None else None
        self.canvas.select([here] if here else [key for key in self._before if self.canvas.rect_of(key)])

    def _close(self) -> None:
        self.canvas.view_changed.disconnect(self.place)
        self.editor.close_for_good()

    def _asked(self, wish: Wish) -> bool:
        if wish == "cancel":
            return self.cancel()
        if wish in ("next", "previous"):
            return self._go_on(beside(self.canvas, self.record, 1 if wish == "next" else -1))
        return self._go_on(below(self.canvas, self.record) if wish == "below" else None)

    def _go_on(self, following: Next | None) -> bool:
        """Save, and edit what comes next."""
        saved = self.save()
        if saved and following is not None:
            key, group = following()
            open_editor(self.canvas, key, group=group, fleeting=bool(group))
        return saved


def _lane_values(lane: Lane, values: dict[str, Any]) -> dict[str, Any]:
    """What was typed as the name of a new lane for notes: the name of a kind makes it a lane of that kind."""
    try:
        return {"kind": lane_kind(values["title"]), "title": ""} if lane.kind == "free text" else values
    except InvalidValue:
        return values


def open_editor(
    canvas: "BoardCanvas", key: str, typed: str = "", *, group: str = "", fleeting: bool = False
) -> bool:
    """Edit the text of a record in its place, beginning with `typed` in place of its first line; over a point of a curve
    a figure begins its value.

    False where the record has no text on the board or is not shown.
    """
    if not finish(canvas):
        return False
    record = canvas.document.snapshot.find(key)
    wording = _typed_over(record, typed) if record else None
    if record is None or wording is None or canvas.rect_of(key) is None:
        return False
    before = frozenset(canvas.selection)
    canvas.select({key})
    canvas.bring_into_view(key)
    editing = Editing(canvas, record, wording, group, fleeting=fleeting, before=before)
    editing.editor.begin(typed, chosen=isinstance(record, Stage | Step | Lane))
    return True


def _typed_over(record: Record, typed: str) -> Typed | None:
    if isinstance(record, Emotion) and begins_value(typed):
        return TypedValue(record.value)
    return wording_of(record)


def current(canvas: "BoardCanvas") -> InlineEditor | None:
    """The open editor, if something is being typed."""
    editors = canvas.viewport().findChildren(InlineEditor)
    return next((editor for editor in editors if not editor.closed), None)


def finish(canvas: "BoardCanvas") -> bool:
    """Save what is being typed. False where it cannot be saved: the editor stays open and says why."""
    editor = current(canvas)
    return editor is None or editor.ask("save")
