"""The saved views of a journey in the filter panel: a click uses one; the filter can be saved under a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journey_studio.desktop.filters.saved_views import (
    delete_view,
    rename_view,
    save_view,
    view_in_use,
    views_of,
)
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.filtering import Filter
from journey_studio.model import InvalidValue, View

_ROLE = Qt.ItemDataRole.UserRole
_HIGHEST = 150


class ViewsList(QWidget):
    """Lists the views; the one that is the filter now is marked. F2 or a double click renames in place."""

    def __init__(self, session: Session, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._standing = session, standing
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Saved views"))
        self.list.itemClicked.connect(self._use)
        self.list.itemActivated.connect(self._use)
        self.list.itemChanged.connect(self._renamed)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the view"))
        self.name.setPlaceholderText(tr("Name this filter to keep it"))
        self.name.setMaxLength(200)
        self.name.textChanged.connect(lambda _: self._enable())
        self.name.returnPressed.connect(self._save)
        self.save, self.update_it = button(tr("Save")), button(tr("Update"), "link")
        self.delete = button(tr("Delete"), "link")
        self.problem = wrapped_label(role="problem")
        self.update_it.setToolTip(tip(tr("Let the chosen view be the filter that is on now")))
        for made, run in (
            (self.save, self._save),
            (self.update_it, self._update),
            (self.delete, self._delete),
        ):
            made.clicked.connect(run)
        self._lay_out()

    @property
    def current(self) -> View | None:
        """The view that is chosen in the list."""
        item = self.list.currentItem()
        return self._session.snapshot.get(View, item.data(_ROLE)) if item else None

    def refresh(self) -> None:
        """List the views again."""
        views, used = views_of(self._session), view_in_use(self._session, self._standing.filter)
        kept = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for view in views:
            item = QListWidgetItem(" ".join(view.name.split()))
            item.setData(_ROLE, view.id)
            if self._session.can_edit:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if view.id == (used or kept or view).id and (used or kept):
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(views))
        self.list.setFixedHeight(min(_HIGHEST, 10 + len(views) * 30))
        self._enable()

    def _enable(self) -> None:
        can, on = self._session.can_edit, bool(self._standing.filter)
        view = self.current
        self.name.setEnabled(can and on)
        self.save.setEnabled(can and on and bool(self.name.text().strip()))
        self.update_it.setEnabled(
            can and on and view is not None and Filter.of(view.filters) != self._standing.filter
        )
        self.delete.setEnabled(can and view is not None)
        for made in (self.update_it, self.delete):
            made.setVisible(self.list.count() > 0)

    def _use(self, item: QListWidgetItem) -> None:
        view = self._session.snapshot.get(View, item.data(_ROLE))
        if view is not None:
            self._standing.choose(Filter.of(view.filters))

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if name and self._standing.filter:
            self.name.clear()
            self._try(lambda: save_view(self._session, name, self._standing.filter))

    def _update(self) -> None:
        if view := self.current:
            self._try(lambda: save_view(self._session, view.name, self._standing.filter))

    def _renamed(self, item: QListWidgetItem) -> None:
        if view := self._session.snapshot.get(View, item.data(_ROLE)):
            self._try(lambda: rename_view(self._session, view, " ".join(item.text().split())))

    def _delete(self) -> None:
        if view := self.current:
            self._try(lambda: delete_view(self._session, view))

    def _try(self, run: Callable[[], None]) -> None:
        """Change the map; what cannot be is said below, and the list shows the map again."""
        words = ""
        try:
            run()
        except InvalidValue as problem:
            words = str(problem)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.refresh()

    def _lay_out(self) -> None:
        keep = QHBoxLayout()
        keep.addWidget(self.name, 1)
        keep.addWidget(self.save)
        change = QHBoxLayout()
        change.addWidget(self.update_it)
        change.addWidget(self.delete)
        change.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(plain_label(tr("Saved views"), "heading"))
        column.addWidget(self.list)
        column.addLayout(change)
        column.addLayout(keep)
        column.addWidget(self.problem)
        self.problem.hide()
