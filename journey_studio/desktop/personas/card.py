"""A persona card: portrait, name, role and segment to be typed over, what is known when it is open, and its menu."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.inspector.completing import LastWord
from journey_studio.desktop.inspector.field import Place
from journey_studio.desktop.inspector.rows_field import RowsField
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.personas.facts import Facts
from journey_studio.desktop.personas.keys import wish_of
from journey_studio.desktop.personas.pictures import offers_picture
from journey_studio.desktop.personas.portrait import Carry, Portrait
from journey_studio.desktop.words import counted, tip, tr
from journey_studio.layout import Theme
from journey_studio.library.segments import offered_segments
from journey_studio.model import Persona, Snapshot

OfferField = Callable[[str, str, Any, bool], None]
"""Takes the persona's id, the field's name, the JSON value, and whether more typing may follow."""

_SEVERAL = "Such as New lead. Commas part several segments; Down shows those there are."
_LINES = {"name": "Name", "role": "Role", "segment": "Segment"}


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything a card shows, to be compared with what it showed before."""

    persona: Persona
    place: str
    curve: str
    colour: str
    locked: bool


class PersonaCard(QFrame):
    """`wished` carries the name of an action of `keys`; `dropped` carries what was dropped on it."""

    wished = Signal(str)
    menu_asked = Signal(object)
    dropped = Signal(object)

    def __init__(self, key: str, offer: OfferField, carry: Carry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._shown: Shown | None = None
        self.setProperty("role", "persona")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.portrait = Portrait(carry, self.toggle)
        self.lines = {name: _line(name) for name in _LINES}
        for name, line in self.lines.items():
            line.textEdited.connect(lambda text, name=name: offer(key, name, text, True))
            line.editingFinished.connect(lambda: self.wished.emit("save"))
        self._segments = LastWord(self.lines["segment"])
        for chosen in (self._segments.highlighted, self._segments.activated):
            chosen.connect(lambda text: offer(key, "segment", text, True))
        self.kind = wrapped_label("", "hint")
        self.curve: QPushButton = button("", "link")
        self.curve.clicked.connect(lambda: self.wished.emit("curve"))
        self.more: QPushButton = button("⋯", "quiet")
        self.more.setAccessibleName(tr("What can be done to this persona"))
        self.more.clicked.connect(
            lambda: self.menu_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.fold: QPushButton = button("▸", "quiet")
        self.fold.clicked.connect(self.toggle)
        self.members = QWidget()
        self._member_rows = RowsField(
            "members", self.members, lambda name, value, more: offer(key, name, value, more)
        )
        self._members_heading = plain_label(tr("Members of the group"), "heading")
        self.facts = Facts(lambda facts, more: offer(key, "facts", facts, more))
        self.facts.left.connect(lambda: self.wished.emit("save"))
        self.body = QWidget()
        self._lay_out()
        self.open(False)

    @property
    def persona(self) -> Persona:
        """Who is shown. Raises RuntimeError before anybody is."""
        if self._shown is None:
            raise RuntimeError("The card shows nobody yet.")
        return self._shown.persona

    def show_persona(self, shown: Shown, snapshot: Snapshot, picture: QPixmap, theme: Theme) -> None:
        """Show a persona as it is now; nothing happens where it is as it was."""
        self.portrait.show_persona(shown.persona.name, shown.colour, picture, theme)
        self._segments.known(offered_segments(snapshot))
        if shown == self._shown:
            return
        self._shown = shown
        persona = shown.persona
        for name, line in self.lines.items():
            value = str(getattr(persona, name)).replace("\n", " ")
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
            line.setToolTip(tip(value or (tr(_SEVERAL) if name == "segment" else "")))
            line.setReadOnly(shown.locked)
        self.kind.setText(_kind_words(persona))
        self.curve.setText(shown.curve)
        self.curve.setEnabled(not shown.locked)
        group = persona.kind == "buying group"
        for widget in (self.members, self._members_heading):
            widget.setVisible(group)
        self.members.setEnabled(not shown.locked)
        if group:
            self._member_rows.show(Place(persona, snapshot, theme))
        self.facts.show_facts(persona.facts, locked=shown.locked)
        self.setAccessibleName(
            f"{persona.name}, {persona.role or persona.kind}, {shown.place}, {self.kind.text()}"
        )

    def open(self, wide: bool) -> None:
        """Show what is known, or only who it is."""
        self.body.setVisible(wide)
        self.fold.setText("▾" if wide else "▸")
        self.fold.setAccessibleName(tr("Show less") if wide else tr("Show what is known"))

    def toggle(self) -> None:
        """Open it, or close it."""
        self.open(self.body.isHidden())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in self.lines.values():
            words.addWidget(line)
        corner = QVBoxLayout()
        corner.addWidget(self.more)
        corner.addWidget(self.fold)
        corner.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addLayout(corner)
        foot = QHBoxLayout()
        foot.addWidget(self.kind, 1)
        foot.addWidget(self.curve)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(self._members_heading)
        inside.addWidget(self.members)
        inside.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 6, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(foot)
        column.addWidget(self.body)

    def event(self, event: QEvent) -> bool:
        """While the card itself has the keyboard its keys are its own, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return bool(super().event(event))

    def _takes(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and self.hasFocus() and bool(wish_of(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys are for is in `keys`."""
        wish = wish_of(event)
        if wish == "toggle":
            self.toggle()
        elif wish == "edit":
            self.lines["name"].setFocus()
            self.lines["name"].selectAll()
        elif wish == "menu":
            self.menu_asked.emit(self.mapToGlobal(self.rect().center()))
        elif wish:
            self.wished.emit(wish)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click."""
        event.accept()
        self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside everything gives it the keyboard."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.wished.emit("focus")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures can be dropped on it."""
        if self._shown and not self._shown.locked and offers_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture becomes the portrait."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setProperty("role", "plain")
    line.setObjectName(name)
    line.setPlaceholderText(tr(_LINES[name]))
    line.setAccessibleName(tr(_LINES[name]))
    return line


def _kind_words(persona: Persona) -> str:
    backed = sum(fact.level == "data-backed" for fact in persona.facts)
    facts = tr("{facts}, {backed} backed by data").format(
        facts=counted(len(persona.facts), tr("fact"), tr("facts")), backed=f"{backed:,}"
    )
    if persona.kind == "buying group":
        members = counted(len(persona.members), tr("member"), tr("members"))
        return tr("Buying group: {members} · {facts}").format(members=members, facts=facts)
    return facts if persona.facts else tr("Nothing known yet")
