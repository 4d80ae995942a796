"""One step of the guide: its mark and title always, what it is for and its ways when it is open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journey_studio.desktop.guide.chips import Chips
from journey_studio.desktop.guide.presets import Offer
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.insight.guide import GuideStep
from journey_studio.layout import Theme

_SIDE = 24


class Mark(QWidget):
    """A disc with the number of a step: filled with a tick when it is done, ringed by half when it is begun."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._state = number, "open"
        self._theme: Theme | None = None
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def show_state(self, state: str, theme: Theme) -> None:
        """Show how far the step has come."""
        self._state, self._theme = state, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        if self._theme is None:
            return
        theme, disc = self._theme, QRectF(self.rect()).adjusted(2, 2, -2, -2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            done = self._state == "done"
            painter.setPen(QPen(QColor(theme.accent if done else theme.border), 1.5))
            painter.setBrush(QColor(theme.accent if done else theme.surface))
            painter.drawEllipse(disc)
            if done:
                painter.setPen(QPen(QColor(theme.on_accent), 2.0))
                painter.drawPolyline([QPointF(7.5, 12.5), QPointF(10.8, 15.8), QPointF(16.5, 9)])
                return
            if self._state == "begun":
                painter.setPen(QPen(QColor(theme.accent), 2.0))
                painter.drawArc(disc, 90 * 16, -180 * 16)
            font = QFont(self.font())
            font.setPixelSize(11)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.text))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepView(QFrame):
    """`opened` asks to be the open one, `way` carries the key of a way, `preset` what a chip does."""

    opened = Signal()
    way = Signal(str)
    preset = Signal(object)

    def __init__(self, number: int, title: str, why: str, ways: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "guide step")
        self.mark, self.head = Mark(number), button(title, "row")
        self._title = title
        self.head.setCheckable(True)
        self.head.clicked.connect(self.opened)
        self.found = wrapped_label(role="hint")
        told = wrapped_label(why)
        for label in (self.found, told):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._body = QWidget()
        self.ways: dict[str, QPushButton] = {}
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(6)
        column.addWidget(told)
        for key, words in ways:
            self.ways[key] = made = button(words)
            made.clicked.connect(lambda _=False, key=key: self.way.emit(key))
            column.addWidget(made)
        self.chips = Chips()
        self.chips.chosen.connect(self.preset)
        column.addWidget(self.chips)
        right = QVBoxLayout()
        right.setSpacing(2)
        for each in (self.head, self.found, self._body):
            right.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    @property
    def presets(self) -> list[QPushButton]:
        """The chips it shows."""
        return self.chips.buttons

    def show_step(
        self, step: GuideStep, theme: Theme, *, offer: Offer | None, offered: Callable[[str], bool]
    ) -> None:
        """Show how far the step has come; its ways and what it offers when it is the open one, which has an `offer`."""
        words = {"done": tr("done"), "begun": tr("begun"), "open": tr("not begun")}[step.state]
        self.mark.show_state(step.state, theme)
        self.found.setText(step.found)
        self.head.setAccessibleName(f"{self._title}, {words}. {step.found}")
        self.head.setChecked(offer is not None)
        self._body.setVisible(offer is not None)
        self.chips.show_offer(*(offer or ("", [])))
        for key, made in self.ways.items():
            made.setVisible(offered(key))
