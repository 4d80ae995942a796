"""The line below the pages: which one is seen, the way to the next, and the zoom."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from journey_studio.desktop.export.pages_view import STEP, PagesView
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tip, tr


class Pager(QWidget):
    """Buttons and words for a view of pages."""

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._view = view
        self.before = _tool("‹", tr("Page before"), tr("Page Up"))
        self.after = _tool("›", tr("Next page"), tr("Page Down"))
        self.words = plain_label(role="hint")
        self.smaller = _tool("−", tr("Smaller"), "−")
        self.whole = _tool(tr("Fit"), tr("Show a page whole"), "0")
        self.larger = _tool("+", tr("Larger"), "+")
        self.before.clicked.connect(lambda: view.go_to(view.page - 1))
        self.after.clicked.connect(lambda: view.go_to(view.page + 1))
        self.smaller.clicked.connect(lambda: view.zoom_to(view.zoom / STEP))
        self.larger.clicked.connect(lambda: view.zoom_to(view.zoom * STEP))
        self.whole.clicked.connect(lambda: view.zoom_to(1.0))
        view.page_changed.connect(self.refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.before, self.after):
            row.addWidget(button)
        row.addWidget(self.words, 1)
        for button in (self.smaller, self.whole, self.larger):
            row.addWidget(button)

    def refresh(self) -> None:
        """Say which page is seen."""
        faces, page = self._view.faces, self._view.page
        if page < len(faces):
            known = {"number": page + 1, "count": len(faces), "name": faces[page].name}
            words = tr("{number} of {count}: {name}") if len(faces) > 1 else "{name}"
            self.words.setText(words.format(**known))
            self._view.setAccessibleDescription(self.words.text())
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < len(faces))
        for button in (self.before, self.after):
            button.setVisible(len(faces) > 1)


def _tool(text: str, name: str, key: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setText(text)
    made.setAccessibleName(name)
    made.setToolTip(tip(f"{name} ({key})"))
    return made
