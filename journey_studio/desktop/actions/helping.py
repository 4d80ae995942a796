"""The Help menu."""

from journey_studio.desktop.actions.action import Action, always

ACTIONS = (Action("keys", "Keyboard shortcuts", ("F1",), lambda window: window.show_keys(), always),)

MENU = ("keys",)
