"""The bar above the board: the map's title, its state and when it was saved, undo, redo, presenting and export."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import capital, menu_text, tip, tr

LONGEST_TITLE = 42


class TopBar(QFrame):
    """Shows the session. `title_clicked` asks for the fields of the journey; after Undo and Redo by mouse the keyboard `goes_on`
    at the map.
    """

    title_clicked = Signal()
    goes_on = Signal()

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(53)
        self._session = session
        self.title, self.saved = button(""), plain_label()
        self.title.setObjectName("mapTitle")
        self.title.clicked.connect(self.title_clicked)
        self.saved.setObjectName("savedState")
        self.journeys = QComboBox()
        self.journeys.setAccessibleName(tr("Journey"))
        self.journeys.activated.connect(self._switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 32, 0)
        row.setSpacing(8)
        for widget in (self.title, self.saved, self.journeys):
            row.addWidget(widget)
        row.addSpacing(38)
        for name in ("undo", "redo"):
            row.addWidget(self._at_the_map(_action_button(actions[name])))
        row.addStretch(1)
        self.palette_field = _field_button(actions["palette"])
        row.addWidget(self.palette_field, 4)
        row.addStretch(1)
        row.addWidget(_action_button(actions["compare"]))
        row.addWidget(_action_button(actions["present"]))
        row.addWidget(_action_button(actions["export"], "primary"))
        self.refresh()

    def refresh(self) -> None:
        """Show the session as it is now."""
        journey = self._session.journey
        if journey is None:
            return
        title = " ".join(journey.title.split()) or tr("Untitled journey")
        self.title.setText(
            menu_text(title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…")
        )
        self.title.setToolTip(tip(tr("What this journey is about: {title}").format(title=title)))
        self.saved.setText(f"{capital(journey.state)} · {self.saved_words()}")
        self.saved.setToolTip(tip(str(self._session.path)))
        self._list_journeys()

    def saved_words(self) -> str:
        """A word and the time of the latest commit, with its day where that was not today."""
        moment, document = self._session.saved_at, self._session.document
        if document is None or moment is None:
            return ""
        if document.read_only:
            return tr("Read only")
        time = f"{moment:%H:%M}"
        today = moment.date() == moment.now(moment.tzinfo).date()
        return tr("Saved {moment}").format(moment=time if today else f"{moment.date().isoformat()} {time}")

    def _at_the_map(self, made: QPushButton) -> QPushButton:
        """A button that a click gives no keyboard: what is typed next is for the map."""
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: None if made.hasFocus() else self.goes_on.emit())
        return made

    def _list_journeys(self) -> None:
        journeys = self._session.snapshot.journeys
        self.journeys.setVisible(len(journeys) > 1)
        self.journeys.clear()
        for journey in journeys:
            self.journeys.addItem(" ".join(journey.title.split())[:60] or tr("Untitled journey"), journey.id)
        self.journeys.setCurrentIndex(self.journeys.findData(self._session.journey_id))

    def _switch(self, index: int) -> None:
        self._session.show_journey(str(self.journeys.itemData(index)))


def _action_button(action: QAction, role: str = "") -> QPushButton:
    """A button that is the action: its words, its tool tip, enabled when it is."""
    made = button(action.text(), role)

    def follow() -> None:
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())

    made.setText(str(action.property("short") or action.text()))
    made.setObjectName(f"{action.objectName()}Button")
    made.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
    return made


def _field_button(action: QAction) -> QPushButton:
    """A button that looks like the field it opens: what it is for at the left, its first key at the right."""
    made = button("", "field")
    made.setObjectName("paletteButton")
    made.setMinimumWidth(150)
    made.setMaximumWidth(360)
    made.setAccessibleName(action.text().rstrip(" …"))
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    row = QHBoxLayout(made)
    row.setContentsMargins(18, 0, 16, 0)
    words, key = plain_label(action.text().rstrip(" …"), "hint"), plain_label(role="hint")
    words.setMinimumWidth(0)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    key.setText(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    row.addWidget(words, 1)
    row.addWidget(key)
    return made
