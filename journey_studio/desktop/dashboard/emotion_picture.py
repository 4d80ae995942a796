"""The curves of the journey in one small picture: the one that the summary of the PDF has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_studio.desktop.words import tr
from journey_studio.layout import Theme
from journey_studio.layout.ink import Ink
from journey_studio.model import Journey, Snapshot
from journey_studio.paint import ScenePainter
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.spark import spark_blocks
from journey_studio.scene import Group
from journey_studio.typeset import QtShaper

_HIGHEST = 1_000.0  # px


class EmotionPicture(QWidget):
    """As wide as there is room; hidden where no curve has a point."""

    def __init__(self) -> None:
        super().__init__()
        self._shaper = QtShaper()
        self._painter = ScenePainter(self._shaper)
        self._shown: tuple[Snapshot, Journey, Theme] | None = None
        self._drawn: list[Group] = []
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Emotion over the journey"))

    def show_journey(self, snapshot: Snapshot, journey: Journey, theme: Theme) -> None:
        """Draw the curves of a journey."""
        self._shown = (snapshot, journey, theme)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._shown is None or self.width() < 200:
            return
        snapshot, journey, theme = self._shown
        width = float(self.width())
        blocks = spark_blocks(Report(snapshot, journey, Ink(theme, self._shaper)), width)
        flow = Flow(width, _HIGHEST)
        flow.add(*blocks)
        self._drawn, self._picture = flow.pages(), None
        self.setVisible(bool(blocks))
        self.setFixedHeight(round(sum(block.gap + block.height for block in blocks)) + 4)
        self.setAccessibleDescription(" ".join(filter(None, (block.group.name for block in blocks))))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._painted())

    def _painted(self) -> QPixmap:
        """The picture, painted once: that of a long journey has thousands of points."""
        ratio = self.devicePixelRatioF()
        known = self._picture
        if known is not None and known.size() == self.size() * ratio:
            return known
        self._picture = made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            for group in self._drawn:
                self._painter.group(painter, group)
        return made
