"""The cards that a card is joined to: a line each, a click goes there, a cross takes the connector away."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.icons import kind_icon
from journey_studio.desktop.inspector.field import Place
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import menu_text, tip, tr
from journey_studio.document.wholeness import journey_of
from journey_studio.layout import Theme
from journey_studio.model import Card, Connector, Snapshot

_ARROWS = {"link": "", "flow": "→ ", "loop": "↺ ", "trigger": "⚡ "}
LONGEST = 60


class LinksAsk(NamedTuple):
    """What the lines ask for: to go to a card, to take a connector away, to choose one more card."""

    go: Callable[[str], object]
    part: Callable[[str], object]
    choose: Callable[[], object]


class Joint(NamedTuple):
    """A connector of the card that is shown: its id, and the words and the icon for the card at its other end."""

    connector: str
    card: str
    words: str
    kind: str


class LinksField:
    """Lists what is joined to one card, whichever way the connectors lead."""

    name = "links"

    def __init__(self, group: QWidget, ask: LinksAsk) -> None:
        self._ask = ask
        self._column = QVBoxLayout(group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        add = button(tr("+ Link to a card …"), "link")
        add.clicked.connect(ask.choose)
        self._column.addWidget(add)
        self._rows: list[QWidget] = []
        self._shown: tuple[list[Joint], Theme | None] = ([], None)

    def show(self, place: Place) -> None:
        """List the connectors of the card."""
        if not isinstance(place.record, Card):
            return
        joints = joints_of(place.snapshot, place.record)
        if self._shown == (joints, place.theme):
            return
        self._shown = (joints, place.theme)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(joint, kind_icon(joint.kind, place.theme)) for joint in joints]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(number, row)

    def _row(self, joint: Joint, picture: QIcon) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        go = QPushButton(picture, menu_text(joint.words)[:LONGEST])
        go.setProperty("role", "row")
        go.setAutoDefault(False)
        go.setToolTip(tip(joint.words))
        go.setCursor(Qt.CursorShape.PointingHandCursor)
        go.setMinimumWidth(0)
        go.clicked.connect(lambda: self._ask.go(joint.card))
        part = button("×", "quiet")
        part.setAccessibleName(tr("Take away the connector"))
        part.clicked.connect(lambda: self._ask.part(joint.connector))
        line.addWidget(go, 1)
        line.addWidget(part)
        return row


def joints_of(snapshot: Snapshot, card: Card) -> list[Joint]:
    """What is joined to a card, in the order of the connectors."""
    found = []
    for tie in snapshot.connectors(journey_of(snapshot, card)):
        if card.id in (tie.source, tie.target):
            other = snapshot.need(Card, tie.target if tie.source == card.id else tie.source)
            found.append(Joint(tie.id, other.id, _words(tie, card, other), other.kind))
    return found


def _words(tie: Connector, card: Card, other: Card) -> str:
    arrow = "← " if tie.kind == "flow" and tie.target == card.id else _ARROWS[tie.kind]
    return f"{arrow}{' '.join(other.name.split())}"
