"""The head of the inspector: what is shown, with its icon, and where it stands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_studio.desktop.icons import picture
from journey_studio.desktop.inspector.naming import heading_of, place_of
from journey_studio.desktop.panels.making import plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.layout import Theme
from journey_studio.model import Card, Record, Snapshot
from journey_studio.model.kinds import CARD_KINDS

SIZE = 20


class Head(QWidget):
    """Icon, word and place of one record; how many there are of several."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = plain_label()
        self._word, self._place = wrapped_label(role="title"), wrapped_label(role="hint")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self._word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._place)

    def show_records(self, records: Sequence[Record], snapshot: Snapshot, theme: Theme) -> None:
        """Say what is shown."""
        kinds = {record.kind for record in records if isinstance(record, Card)}
        cards = all(isinstance(record, Card) for record in records)
        kind = CARD_KINDS[kinds.pop()] if cards and len(kinds) == 1 else None
        self._icon.setVisible(kind is not None)
        if kind:
            self._icon.setPixmap(picture(kind.icon, theme.families[kind.family].bar, SIZE))
        if len(records) == 1:
            self._say(heading_of(records[0], snapshot), place_of(records[0], snapshot))
        elif records and cards:
            self._say(counted(len(records), tr("card"), tr("cards")), tr("A change goes to all of them."))
        elif records:
            self._say(
                counted(len(records), tr("selected"), tr("selected")), tr("Select one to see its fields.")
            )

    def _say(self, word: str, place: str) -> None:
        self._word.setText(word)
        self._place.setText(place)
        self._place.setVisible(bool(place))
