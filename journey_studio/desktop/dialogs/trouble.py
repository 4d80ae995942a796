"""The dialog for a fault of the program: what happened, that the map is safe, the report to copy, and on with the work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.safety_net import full_report, reassurance


class TroubleDialog(QDialog):
    """Shown beside the window; nothing waits for it."""

    def __init__(self, what: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        self.details = QPlainTextEdit(full_report(report))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(wrapped_label(tr("Something went wrong"), "title"))
        column.addWidget(wrapped_label(what[:400]))
        column.addWidget(wrapped_label(reassurance()))
        column.addWidget(self.details, 1)
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
