"""The panel of the seven steps: one of them open, at first the next to be done."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.guide import ways
from journey_studio.desktop.guide.presets import Preset, presets_of
from journey_studio.desktop.guide.step_view import StepView
from journey_studio.desktop.guide.wording import next_words, title_of, ways_of, why
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tr
from journey_studio.insight.guide import GuideStep, guide
from journey_studio.model import Journey, Snapshot

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 346
_NONE = "none"  # of the steps is open


class GuidePanel(QFrame):
    """Reads the progress from the map each time it changes while the panel is in sight."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setFixedWidth(WIDTH)
        self._window = window
        self._open = ""
        self._steps: list[GuideStep] = []
        self.words, self.bar = plain_label(role="hint"), progress_bar()
        self.views: dict[str, StepView] = {}
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._lay_out()

    def refresh(self) -> None:
        """Read the map again; the open step stays open."""
        journey = self._window.session.journey
        if journey is None:
            return
        self._steps = steps_of(self._window.session.snapshot, journey)
        if not self._open:
            self._open = (following(self._steps) or self._steps[0]).key
        self.words.setText(progress_words(self._steps))
        self.bar.setValue(done_count(self._steps))
        for step in self._steps:
            self.views[step.key].show_step(
                step,
                self._window.theme,
                offer=presets_of(self._window, step) if step.key == self._open else None,
                offered=lambda way, step=step: ways.offered(self._window, way, step),  # type: ignore[misc]
            )

    def show_step(self, key: str) -> None:
        """Open one of the steps in place of the one there is; the open one closes."""
        self._open = _NONE if key == self._open else key
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the open step."""
        super().showEvent(event)
        self.refresh()
        view = self.views.get(self._open)
        if view is not None:
            view.head.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the board."""
        if event.key() == Qt.Key.Key_Escape:
            self._window.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def _follow(self, key: str, way: str) -> None:
        step = next(each for each in self._steps if each.key == key)
        if way == "touchpoints":
            self.show_step(way)
            self.views[way].head.setFocus()
            return
        ways.follow(self._window, way, step)

    def _begin(self, preset: Preset) -> None:
        self._window.settle()
        preset.use()
        self._window.refresh_actions()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(PanelHead(tr("Seven steps")))
        head.addWidget(self.bar)
        head.addWidget(self.words)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        steps = QVBoxLayout(self._inner)
        steps.setContentsMargins(14, 0, 14, 14)
        steps.setSpacing(6)
        for number, key in enumerate(KEYS, 1):
            view = StepView(number, title_of(key), why(key), ways_of(key))
            view.opened.connect(lambda key=key: self.show_step(key))
            view.way.connect(lambda way, key=key: self._follow(key, way))
            view.preset.connect(self._begin)
            self.views[key] = view
            steps.addWidget(view)
        steps.addStretch(1)
        self._scroll.setWidget(self._inner)


KEYS = ("objectives", "personas", "touchpoints", "stages", "data", "picture", "iteration")


def steps_of(snapshot: Snapshot, journey: Journey) -> list[GuideStep]:
    """The seven steps as they stand today."""
    return guide(snapshot, journey, date.today().isoformat())


def done_count(steps: list[GuideStep]) -> int:
    """How many steps are done."""
    return sum(step.state == "done" for step in steps)


def following(steps: list[GuideStep]) -> GuideStep | None:
    """The first step that is not done; None where all are."""
    return next((step for step in steps if step.state != "done"), None)


def progress_words(steps: list[GuideStep]) -> str:
    """How far the map has come, and what comes next."""
    rest = following(steps)
    if rest is None:
        return tr("All seven are done")
    return f"{tr('{done} of 7').format(done=done_count(steps))} · {next_words(rest.key)}"


def progress_bar() -> QProgressBar:
    """A thin bar of seven parts."""
    bar = QProgressBar()
    bar.setRange(0, 7)
    bar.setTextVisible(False)
    bar.setFixedHeight(6)
    bar.setAccessibleName(tr("Steps that are done"))
    return bar
