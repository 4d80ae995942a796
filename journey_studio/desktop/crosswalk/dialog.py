"""The dialog that moves a map to another stage model: choose it, look at the mapping and the picture, change it, do it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout

from journey_studio.desktop.crosswalk.mapping import MappingTree
from journey_studio.desktop.gallery.thumbnails import board_picture
from journey_studio.desktop.panels.making import deciding, plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.document.crosswalking import crosswalk
from journey_studio.document.edit import Edit
from journey_studio.library.crosswalk import proposed
from journey_studio.library.gallery import Start, starts
from journey_studio.library.own_templates import structure_of
from journey_studio.model import Card, Snapshot
from journey_studio.typeset import QtShaper

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

PICTURE = QSize(760, 210)
MOST_CARDS = 800
"""A larger map is pictured without its cards."""
_REST = 120  # ms after the latest choice until the picture is painted anew


class CrosswalkDialog(QDialog):
    """Changes nothing until it is accepted; then it is one edit."""

    def __init__(self, window: "MainWindow", model: str = "") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Change the stage model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._journey = window, window.session.journey_id
        self._snapshot = window.session.snapshot
        self._shaper = QtShaper()
        self._starts = [each for each in starts() if each.kind != "sample"]
        self.models = QComboBox()
        self.models.setAccessibleName(tr("Stage model"))
        for each in self._starts:
            self.models.addItem(each.name)
        self.tree = MappingTree(self._snapshot, self._journey)
        self.words, self.picture = wrapped_label(role="hint"), QLabel()
        self.picture.setFixedSize(PICTURE)
        self.picture.setAccessibleName(tr("Picture of the map in the new stages"))
        self.buttons, self.go = deciding(self, tr("Move the map"), tr("Cancel"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._lay_out()
        self._later.timeout.connect(self._paint)
        self.models.currentIndexChanged.connect(lambda _: self._propose())
        self.tree.changed.connect(self._tell)
        self.buttons.accepted.connect(self.accept)
        self._begin(model)

    @property
    def chosen(self) -> Start:
        """The model that the map would move to."""
        return self._starts[max(self.models.currentIndex(), 0)]

    def done(self, result: int) -> None:
        """Paint no more."""
        self._later.stop()
        super().done(result)

    def accept(self) -> None:
        """Move the map."""
        document, chosen = self._window.session.document, self.chosen
        super().accept()
        if document is None:
            return
        with document.edit("Change the stage model") as edit:
            crosswalk(edit, self._journey, chosen.stages, self.tree.targets, loop=chosen.loop)
        words = tr("The map stands in the stages of “{name}” now.").format(name=chosen.name)
        self._window.notice.say(words, (tr("Undo"), self._window.undo), brief=True)

    def _begin(self, model: str) -> None:
        """With that model, else the first whose stages are not those of now."""
        now = tuple(stage.title for stage in self._snapshot.stages(self._journey))
        others = [number for number, each in enumerate(self._starts) if each.stages != now]
        meant = self.models.findText(model) if model else -1
        self.models.setCurrentIndex(meant if meant >= 0 else others[0] if others else 0)
        self._propose()

    def _propose(self) -> None:
        model = self.chosen.model
        self.tree.propose(model.stages, proposed(self._snapshot, self._journey, model))

    def _tell(self) -> None:
        snapshot = self._snapshot
        filled = set(self.tree.targets.values())
        empty = [title for number, title in enumerate(self.chosen.stages) if number not in filled]
        cards = sum(len(snapshot.cards(lane.id)) for lane in snapshot.lanes(self._journey))
        points = sum(len(snapshot.emotions(curve.id)) for curve in snapshot.curves(self._journey))
        words = [
            tr("{cards}, {points} and {connectors} stay with their steps.").format(
                cards=counted(cards, tr("card"), tr("cards")),
                points=counted(points, tr("emotion point"), tr("emotion points")),
                connectors=counted(
                    len(snapshot.connectors(self._journey)), tr("connector"), tr("connectors")
                ),
            )
        ]
        if empty:
            words.append(tr("Empty at first: {stages}.").format(stages=" · ".join(empty)))
        self.words.setText(" ".join(words))
        self._later.start()

    def _paint(self) -> None:
        snapshot = self._snapshot
        if len(list(snapshot.all(Card))) > MOST_CARDS:
            snapshot = Snapshot.of(structure_of(snapshot))
        edit = Edit(snapshot)
        crosswalk(edit, self._journey, self.chosen.stages, self.tree.targets, loop=self.chosen.loop)
        after, _ = edit.finished()
        ratio, theme = self.devicePixelRatioF(), self._window.theme
        self.picture.setPixmap(board_picture(after, theme, PICTURE, ratio, self._shaper, self._journey))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(plain_label(tr("Move this map to")))
        row.addWidget(self.models, 1)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(self.words)
        column.addWidget(self.picture)
        column.addWidget(self.buttons)
        self.resize(PICTURE.width() + 40, 720)


def change_model(window: "MainWindow", model: str = "") -> None:
    """Ask for the model, beginning with that one, and move the map there."""
    CrosswalkDialog(window, model).open()
