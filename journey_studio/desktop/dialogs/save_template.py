"""Keeping the map as a template: its name, and whether its cards come along."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.panels.making import deciding, plain_label, wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.library.own_templates import own_template

LONGEST = 120


class SaveTemplateDialog(QDialog):
    """`keep` is told the name and whether the template has the cards."""

    def __init__(
        self, title: str, keep: Callable[[str, bool], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as template"))
        self._keep = keep
        self.name = QLineEdit(" ".join(title.split())[:LONGEST])
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(tr("Name of the template"))
        self.whole = QRadioButton(tr("With its cards, curves and personas"))
        self.bare = QRadioButton(tr("Structure only: stages, steps, lanes and channels"))
        self.whole.setChecked(True)
        group = QButtonGroup(self)
        self.taken = wrapped_label(role="hint")
        self.buttons, self.go = deciding(self, tr("Save"), tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(plain_label(tr("Name of the template"), "heading"))
        column.addWidget(self.name)
        for each in (self.whole, self.bare):
            group.addButton(each)
            column.addWidget(each)
        column.addWidget(self.taken)
        words = tr(
            "It is kept on this computer, without the history, and stands first in the gallery of a new map."
        )
        column.addWidget(wrapped_label(words, "hint"))
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self.name.textChanged.connect(lambda _: self._named())
        self._named()
        self.name.selectAll()

    def accept(self) -> None:
        """Keep it."""
        if self.name.text().strip():
            super().accept()
            self._keep(self.name.text(), self.whole.isChecked())

    def _named(self) -> None:
        known = own_template(self.name.text())
        self.taken.setVisible(known is not None)
        self.taken.setText(tr("There is a template of this name; it is replaced.") if known else "")
        self.go.setEnabled(bool(self.name.text().strip()))
