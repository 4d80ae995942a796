"""The part of the Edit menu that goes through the clipboard."""

from journey_studio.desktop import clipboard_actions as clip
from journey_studio.desktop.actions.action import (
    Action,
    can_change_selection,
    can_edit,
    has_map,
    has_selection,
)

ACTIONS: tuple[Action, ...] = (
    Action("cut", "Cut", ("Ctrl+X",), clip.cut, can_change_selection, editing=True),
    Action("copy", "Copy", ("Ctrl+C",), clip.copy, has_selection, editing=True),
    Action("paste", "Paste", ("Ctrl+V",), clip.paste, can_edit, editing=True),
    Action("paste_one", "Paste as one card", ("Ctrl+Shift+V",), clip.paste_one, can_edit, editing=True),
    Action("copy_picture", "Copy as picture", ("Ctrl+Shift+C",), clip.copy_picture, has_map, editing=True),
)

MENU = ("cut", "copy", "paste", "paste_one", "copy_picture")
