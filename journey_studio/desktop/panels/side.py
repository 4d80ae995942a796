"""The place beside the board for panels: one at a time, each made when it is first asked for."""

from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journey_studio.desktop.panels.head import PanelHead


class Panel(Protocol):
    """What a panel is: a widget that can show the session as it is now."""

    def refresh(self) -> None:
        """Show what has changed. It is in sight."""


class Side(QStackedWidget):
    """Hidden until a panel is shown; a hidden panel does no work, nor does one that is behind something else.

    `put_away` tells of the cross of a panel, `opened` that one was asked for.
    """

    put_away = Signal()
    opened = Signal()

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._makers = makers
        self._made: dict[str, QWidget] = {}
        self.is_behind = False
        self.hide()

    @property
    def current(self) -> str:
        """The key of the panel in sight; empty where there is none."""
        if self.isHidden():
            return ""
        return next((key for key, panel in self._made.items() if panel is self.currentWidget()), "")

    @property
    def title(self) -> str:
        """What the panel in sight is called; empty where there is none."""
        return (
            next((head.title for head in self.panel(self.current).findChildren(PanelHead)), "")
            if self.current
            else ""
        )

    def panel(self, key: str) -> QWidget:
        """A panel, made now where it was never asked for."""
        if key not in self._made:
            self._made[key] = made = self._makers[key]()
            for head in made.findChildren(PanelHead):
                head.closed.connect(self._close)
            self.addWidget(made)
        return self._made[key]

    def toggle(self, key: str) -> None:
        """Show a panel in place of the one there is, or hide it; one that is behind comes to the front."""
        if self.current == key and not self.is_behind:
            self.hide()
        else:
            self.open(key)

    def open(self, key: str) -> QWidget:
        """Show a panel in place of the one there is."""
        panel = self.panel(key)
        self.setCurrentWidget(panel)
        self.setFixedWidth(panel.minimumWidth())
        self.show()
        self.opened.emit()
        self.refresh()
        _leave_cross(panel)
        return panel

    def refresh(self) -> None:
        """Let the panel in sight show the session as it is now."""
        if self.current and not self.is_behind:
            cast("Panel", self.currentWidget()).refresh()

    def be_behind(self, on: bool) -> None:
        """Rest, or catch up with what has changed meanwhile."""
        was, self.is_behind = self.is_behind, on
        if was and not on:
            self.refresh()

    def _close(self) -> None:
        self.hide()
        self.put_away.emit()


def _leave_cross(panel: QWidget) -> None:
    """The keyboard that came from a panel shown before lands behind the cross: the next key is not to put the panel away."""
    for head in panel.findChildren(PanelHead):
        if head.cross.hasFocus():
            panel.focusNextChild()
