"""Where Tab leads in a form: to the next field as it is read, also to fields that were made later than others."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def fields_in_order(frame: QWidget) -> list[QWidget]:
    """What takes the keyboard and is shown, from top to bottom and from left to right."""
    found = (
        child
        for child in frame.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(frame) and child.isEnabled()
        and not isinstance(child, QScrollArea)
    )  # fmt: skip
    return sorted(found, key=lambda child: _place(child, frame))


def next_field(frame: QWidget, *, forward: bool) -> QWidget | None:
    """The field after the one that has the keyboard, or before it; None at the end."""
    fields = fields_in_order(frame)
    here = QApplication.focusWidget()
    if here not in fields:
        return None
    place = fields.index(here) + (1 if forward else -1)
    return fields[place] if 0 <= place < len(fields) else None


def _place(child: QWidget, frame: QWidget) -> tuple[int, int]:
    corner = child.mapTo(frame, QPoint(0, 0))
    return corner.y(), corner.x()
