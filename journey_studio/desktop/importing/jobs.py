"""A job off the window's thread: the board that a file would become is drawn."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from journey_studio.desktop.importing.source import Source
from journey_studio.importers import Proposal, Unreadable
from journey_studio.layout import Theme
from journey_studio.layout.board import board_group
from journey_studio.layout.ink import Ink
from journey_studio.layout.memo import Memo
from journey_studio.model import Channel, Journey, Persona, Snapshot, Tag
from journey_studio.paint import paint_scene
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

MOST_PIXELS = 12_000_000


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be imported: the proposal with its picture, or words that say why there is none."""

    source: Source
    proposal: Proposal | None
    image: QImage | None
    problem: str = ""


class PreviewJob(QThread):
    """Makes the proposal of a source beside a map, and draws its first journey."""

    made = Signal(object)

    def __init__(self, source: Source, beside: Snapshot, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._beside, self._theme = source, beside, theme

    def run(self) -> None:
        """Propose, lay out, paint."""
        try:
            proposal = self._source.proposal(self._beside)
            self.made.emit(Preview(self._source, proposal, _drawn(proposal, self._beside, self._theme)))
        except Unreadable as unreadable:
            self.made.emit(Preview(self._source, None, None, str(unreadable)))
        except Exception as error:  # a preview that cannot be made is said, not thrown
            self.made.emit(Preview(self._source, None, None, f"{type(error).__name__}: {error}"))


def snapshot_of(proposal: Proposal, beside: Snapshot) -> Snapshot:
    """The proposed journeys as a map of their own, with what they share with the map beside."""
    shared = [*beside.of_owner(Persona), *beside.of_owner(Channel), *beside.of_owner(Tag)]
    return Snapshot.of([*shared, *proposal.records])


def _drawn(proposal: Proposal, beside: Snapshot, theme: Theme) -> QImage:
    snapshot = snapshot_of(proposal, beside)
    shaper = QtShaper()
    journey = snapshot.need(Journey, proposal.journeys[0])
    group = board_group(snapshot, journey, Ink(theme, shaper), Memo(), hints=False)
    scene = Scene(group.width, group.height, theme.canvas, group, journey.title, journey.language)
    scale = min(
        1.0,
        math.sqrt(MOST_PIXELS / max(scene.width * scene.height, 1)),
        16_000 / max(scene.width, scene.height, 1),
    )
    size = max(1, round(scene.width * scale)), max(1, round(scene.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(scene.background))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_scene(painter, scene, shaper)
    return image
