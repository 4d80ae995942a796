"""The editor that lies over the board while something is typed: plain text, as large as the board's, growing as needed."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QSyntaxHighlighter, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QWidget

from journey_studio.layout import Theme
from journey_studio.layout.notes import INK
from journey_studio.model.rules import clean_text

SMALLEST_FONT = 12
_LEAST_WIDTH, _EDGE, _RIGHT = 180.0, 2, 6
_STAYS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})

Wish = Literal["save", "cancel", "next", "previous", "below"]
Ask = Callable[[Wish], bool]
"""Told what the editor wishes; answers whether it could be done."""

_WISHES: dict[int, Wish] = {
    Qt.Key.Key_Escape: "cancel",
    Qt.Key.Key_Tab: "next",
    Qt.Key.Key_Backtab: "previous",
}


class InlineEditor(QTextEdit):
    """Asks to be saved, cancelled or moved on; decides nothing itself.

    Enter ends a text of one line and begins a new line where there may be several; Shift+Enter always begins one. The first line
    of a `titled` text is semibold; `paper` is the colour of a note's ground.
    """

    def __init__(
        self,
        port: QWidget,
        shown: str,
        *,
        lines: bool,
        ask: Ask,
        theme: Theme,
        name: str = "",
        titled: bool = False,
        paper: str = "",
    ) -> None:
        super().__init__(port)
        self._port, self._lines, self.ask = port, lines, ask
        self.closed = False
        self.setAccessibleName(name)
        self._place = QRectF()
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setStyleSheet(
            f"QTextEdit {{ background: {paper or theme.surface}; color: {INK if paper else theme.text}; "
            f"border: {_EDGE}px solid {theme.accent}; border-radius: 6px; }}"
        )
        self.setPlainText(shown)
        self.loaded = self.words
        self._first = _FirstLine(self) if titled else None
        self._problem = _problem_label(port, theme)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def words(self) -> str:
        """What it holds, read without loss: lines end with line feeds, soft breaks and odd spaces are as they are."""
        return self.document().toRawText().replace("\u2029", "\n")

    def put_at(self, place: QRectF, size: float, inset: QPointF) -> None:
        """Lie over a rectangle of the viewport, in letters `size` px high that begin `inset` px from its corner."""
        font = QFont("Inter")
        font.setPixelSize(round(max(SMALLEST_FONT, size)))
        font.setWeight(QFont.Weight.Normal if self._lines else QFont.Weight.DemiBold)
        self.setFont(font)
        self._place = place
        across, down = round(inset.x()), round(inset.y())
        self.setViewportMargins(across, down, min(across, _RIGHT), down)
        self._fit()

    def begin(self, typed: str = "", *, chosen: bool = False) -> None:
        """Show and take the keyboard: the cursor at the end, or `typed` in place of the first line.

        Text that is `chosen` as a whole goes with the first letter typed.
        """
        self.show()
        self.raise_()
        cursor = self.textCursor()
        if typed:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(typed)
        elif chosen:
            cursor.select(QTextCursor.SelectionType.Document)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, words: str) -> None:
        """Show why the text was not taken, below it; the text stays."""
        self._problem.setText(words)
        self._problem.adjustSize()
        self._problem.show()
        self._fit()

    @property
    def complaint(self) -> str:
        """What was complained of, or an empty string."""
        return "" if self._problem.isHidden() else self._problem.text()

    def close_for_good(self) -> None:
        """Go away; the board has the keyboard again."""
        self.closed = True
        had_focus = self.hasFocus()
        self._problem.hide()
        self.hide()
        if had_focus:
            self._port.setFocus(Qt.FocusReason.OtherFocusReason)
        self._problem.deleteLater()
        self.deleteLater()

    def _fit(self) -> None:
        """As wide as its place, as high as its text, within the viewport as far as that goes."""
        room = self._port.rect()
        width = min(max(self._place.width(), _LEAST_WIDTH), room.width())
        margins = self.viewportMargins()
        self.document().setTextWidth(width - 2 * _EDGE - margins.left() - margins.right())
        needed = self.document().size().height() + 2 * _EDGE + margins.top() + margins.bottom()
        height = min(max(self._place.height(), needed), room.height())
        left = max(0.0, min(self._place.x(), room.width() - width))
        top = max(0.0, min(self._place.y(), room.height() - height))
        self.setGeometry(QRect(round(left), round(top), round(width), round(height)))
        below = self.geometry().bottom() + 4
        hint = self._problem.height()
        self._problem.move(
            round(left), below if below + hint <= room.height() else max(0, round(top) - hint - 4)
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste is plain text, without what no map may hold."""
        if source.hasText():
            self.textCursor().insertText(clean_text(source.text()))

    def event(self, event: QEvent) -> bool:
        """Keys are for typing: no shortcut of the window takes them, but that for help."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(not (isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1))
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Tab and Enter are wishes, all else is typed."""
        wish = self._wish(event)
        if wish:
            event.accept()
            self.ask(wish)
        else:
            super().keyPressEvent(event)

    def _wish(self, event: QKeyEvent) -> Wish | None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                return "below"
            return None if self._lines or modifiers & Qt.KeyboardModifier.ShiftModifier else "save"
        return _WISHES.get(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere saves; another window or a menu does not."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS and not self.closed:
            self.ask("save")


class _FirstLine(QSyntaxHighlighter):
    """The title of a card is set in semibold while it is typed."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor.document())

    def highlightBlock(self, text: str) -> None:
        """Only the first line."""
        if self.currentBlock().blockNumber() == 0:
            font = self.document().defaultFont()
            font.setWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text) * 2, font)


def _problem_label(port: QWidget, theme: Theme) -> QLabel:
    label = QLabel(port)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(260)
    label.setStyleSheet(
        f"background: {theme.families['pain'].fill}; color: {theme.text}; "
        f"border: 1px solid {theme.families['pain'].bar}; border-radius: 6px; padding: 6px;"
    )
    label.hide()
    return label
