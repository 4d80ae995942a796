"""The command palette: one field for everything that can be done and every place one can go to.

`ranking` searches names, `entries` lists actions and the map's content, `palette` is the widget, `going` leads there.
May import: `desktop` below the window, `insight`, `model`. What an action does stays in the table of actions.
"""
