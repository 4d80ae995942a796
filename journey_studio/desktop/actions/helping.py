"""The Help menu."""

from journey_studio.desktop.actions.action import Action, always
from journey_studio.desktop.manual.window import show_user_guide

ACTIONS = (
    Action("keys", "Keyboard shortcuts", ("F1",), lambda window: window.show_keys(), always, aside=True),
    Action("user_guide", "User guide", ("Shift+F1",), show_user_guide, always, aside=True),
)

MENU = ("user_guide", "keys")
