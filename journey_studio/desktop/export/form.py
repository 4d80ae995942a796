"""The left side of the dialog: format, journey, and what the format needs to know."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QSizePolicy, QWidget

from journey_studio.desktop.export.choices import ALLOWED, GREY, Choices, recalled
from journey_studio.desktop.export.route_choice import RouteChoice
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.desktop.work.kinds_of_export import KINDS, ExportKind
from journey_studio.exporters.pdf_options import CONTENTS
from journey_studio.model import Journey, Route

_LABELS = 78  # px
_WORDS = {
    "paper": "Paper",
    "orientation": "Orientation",
    "layout": "Layout",
    "poster": "Poster",
    "colours": "Colours",
    "scale": "Size",
}
_LAYOUTS = {
    "auto": "Automatic",
    "fit": "Map on one page",
    "stages": "Pages by stage",
    "poster": "Poster on sheets to glue",
}
_SHOWN = {
    "auto": "Automatic",
    "letter": "Letter",
    "legal": "Legal",
    "tabloid": "Tabloid",
    "portrait": "Portrait",
    "landscape": "Landscape",
    "light": "Light",
    "dark": "Dark",
    "projector": "Projector",
    "high-contrast": "High contrast",
    GREY: "Greyscale",
}
_CONTENTS = {
    "summary": "Summary",
    "personas": "Personas",
    "map": "Map",
    "canvas": "Canvas",
    "matrix": "Matrix",
    "actions": "Action list",
    "legend": "Legend",
    "notes": "Evidence notes",
}
_TIPS = {
    "canvas": "The acquisition canvas: the questions of each stage with the cards that answer them.",
    "matrix": "The acquisition matrix: what customers do against what we do, stage by stage.",
    "actions": "The plan and the opportunities with owners, due days and cost, and what they add up to.",
}


class ChoicesForm(QWidget):
    """Asks only what the chosen format heeds. `changed` follows each choice. With `levels` it begins with those alone."""

    changed = Signal()

    def __init__(self, suffix: str, journeys: Iterable[Journey], journey: str, *, levels: bool) -> None:
        super().__init__()
        self.format, self.journey = QComboBox(), QComboBox()
        for kind in KINDS:
            self.format.addItem(tr(kind.name), kind.suffix)
        for each in journeys:
            self.journey.addItem(list_text(each.title) or tr("Untitled journey"), each.id)
        self.boxes = {name: _box(name, ALLOWED[name]) for name in _WORDS}
        self.lossless = QCheckBox(tr("Texts as they are, even if\nthey look like formulas"))
        self.levels = QCheckBox(tr("Only maturity, actions, emotion"))
        self.levels.setToolTip(
            tip(tr("The map with nothing but its three levels; other parts stay as they are"))
        )
        self.levels.setChecked(levels)
        self.routes = RouteChoice()
        self.parts = {part: QCheckBox(tr(_CONTENTS[part])) for part in CONTENTS}
        for part, words in _TIPS.items():
            self.parts[part].setToolTip(tip(tr(words)))
            self.parts[part].setAccessibleDescription(tr(words))
        self._purpose = wrapped_label(role="hint")
        self._purpose.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._contents = QWidget()
        self.rows = QFormLayout(self)
        self._lay_out()
        self.format.setCurrentIndex(self.format.findData(suffix))
        self.journey.setCurrentIndex(self.journey.findData(journey))
        self._other_format()
        self.format.currentIndexChanged.connect(self._other_format)
        for box in (self.journey, self.routes, *self.boxes.values()):
            box.currentIndexChanged.connect(self._chosen)
        for check in (*self.parts.values(), self.lossless, self.levels):
            check.toggled.connect(self._chosen)

    @property
    def kind(self) -> ExportKind:
        """The chosen format."""
        return KINDS[self.format.currentIndex()]

    @property
    def journey_id(self) -> str:
        """The chosen journey."""
        return str(self.journey.currentData())

    @property
    def choices(self) -> Choices:
        """What is chosen now; `contents` is empty where no part is."""
        chosen: dict[str, Any] = {name: box.currentData() for name, box in self.boxes.items()}
        parts = tuple(part for part in CONTENTS if self.parts[part].isChecked())
        levels = self.levels.isChecked() and self.kind.draws
        routes = self.routes.routes if self.kind.draws else ()
        return Choices(
            **chosen, contents=parts, lossless=self.lossless.isChecked(), levels=levels, routes=routes
        )

    def offer_routes(self, known: Sequence[Route], shown: Sequence[str]) -> None:
        """Offer the routes of the chosen journey, at first those that the window shows."""
        self.routes.offer(known, shown)
        self._chosen()

    def only_pages(self) -> None:
        """Ask nothing about the format: what is printed are the pages of a PDF."""
        self.rows.setRowVisible(self.format, False)
        self.rows.setRowVisible(self._purpose, False)

    def _other_format(self) -> None:
        """Show what was chosen for this format last."""
        choices = recalled(self.kind.suffix)
        self.blockSignals(True)
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(choices, name)))
        for part, check in self.parts.items():
            check.setChecked(part in choices.contents)
        self.lossless.setChecked(choices.lossless)
        self.blockSignals(False)
        self._purpose.setText(tr(self.kind.purpose))
        self._chosen()

    def _chosen(self) -> None:
        kind = self.kind
        poster = kind.paper and self.boxes["layout"].currentData() == "poster"
        for name, asked in (
            ("paper", kind.paper),
            ("orientation", kind.paper),
            ("layout", kind.paper),
            ("poster", poster),
            ("colours", kind.theme),
            ("scale", kind.scale),
        ):
            self.rows.setRowVisible(self.boxes[name], asked)
        self.rows.setRowVisible(self._contents, kind.paper)
        self.rows.setRowVisible(self.lossless, kind.lossless)
        self.rows.setRowVisible(self.levels, kind.draws)
        self.rows.setRowVisible(self.routes, kind.draws and self.routes.count() > 1)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.rows.setContentsMargins(0, 0, 12, 0)
        self.rows.setVerticalSpacing(10)
        self.rows.addRow(tr("Format"), self.format)
        self.rows.addRow("", self._purpose)
        self.rows.addRow(tr("Journey"), self.journey)
        self.rows.setRowVisible(self.journey, self.journey.count() > 1)
        for name in _WORDS:
            self.rows.addRow(tr(_WORDS[name]), self.boxes[name])
        grid = QGridLayout(self._contents)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, check in enumerate(self.parts.values()):
            grid.addWidget(check, place // 2, place % 2)
        self.rows.addRow(tr("Contents"), self._contents)
        self.rows.addRow("", self.lossless)
        self.rows.addRow(tr("Routes"), self.routes)
        self.rows.addRow(tr("Levels"), self.levels)
        for box in (self.format, self.journey, self.routes, *self.boxes.values()):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            label = self.rows.labelForField(box)
            box.setAccessibleName(label.text())  # type: ignore[attr-defined]
            label.setMinimumWidth(_LABELS)


def _box(name: str, values: Iterable[Any]) -> QComboBox:
    made = QComboBox()
    for value in values:
        made.addItem(_shown(name, value), value)
    return made


def _shown(name: str, value: str | float) -> str:
    if name == "layout":
        return tr(_LAYOUTS[str(value)])
    if isinstance(value, float):
        return f"{value:g} ×"
    return tr(_SHOWN[value]) if value in _SHOWN else value.upper()
