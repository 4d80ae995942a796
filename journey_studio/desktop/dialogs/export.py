"""The dialog that asks for the format of an export, and for what that format needs."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import capital, tr
from journey_studio.desktop.work.kinds_of_export import KINDS, PAPERS
from journey_studio.exporters import Request
from journey_studio.layout import THEMES

ORIENTATIONS = ("auto", "portrait", "landscape")


class ExportDialog(QDialog):
    """Format, paper, orientation, theme; what the format does not know is not asked."""

    def __init__(self, parent: QWidget | None, suffix: str, theme: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(430)
        self.format, self.paper = QComboBox(), QComboBox()
        self.orientation, self.theme = QComboBox(), QComboBox()
        for kind in KINDS:
            self.format.addItem(tr(kind.name), kind.suffix)
        for box, words in ((self.paper, PAPERS), (self.orientation, ORIENTATIONS), (self.theme, THEMES)):
            for word in words:
                box.addItem(_shown(word), word)
        self.format.setCurrentIndex(self.format.findData(suffix))
        self.theme.setCurrentIndex(self.theme.findData("light"))
        self._purpose = wrapped_label(role="hint")
        self._form = QFormLayout(self)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def suffix(self) -> str:
        """The ending of the chosen format."""
        return str(self.format.currentData())

    def request(self, base: Request) -> Request:
        """The request with what was chosen."""
        chosen: dict[str, Any] = {
            name: cast("QComboBox", getattr(self, name)).currentData()
            for name in ("paper", "orientation", "theme")
        }
        return replace(base, **chosen)

    def _follow(self) -> None:
        kind = KINDS[self.format.currentIndex()]
        self._purpose.setText(tr(kind.purpose))
        for box, asked in (
            (self.paper, kind.paper),
            (self.orientation, kind.paper),
            (self.theme, kind.theme),
        ):
            self._form.setRowVisible(box, asked)
        self.adjustSize()

    def _lay_out(self) -> None:
        self._form.setContentsMargins(22, 20, 22, 18)
        self._form.setVerticalSpacing(10)
        self._form.addRow(tr("Format"), self.format)
        self._form.addRow("", self._purpose)
        self._form.addRow(tr("Paper"), self.paper)
        self._form.addRow(tr("Orientation"), self.orientation)
        self._form.addRow(tr("Colours"), self.theme)
        buttons = QDialogButtonBox()
        go = buttons.addButton(tr("Export …"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._form.addRow(buttons)


def _shown(word: str) -> str:
    if word == "auto":
        return tr("Automatic")
    return word.upper() if len(word) == 2 else capital(word.replace("-", " "))
