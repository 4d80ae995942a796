"""Find and replace: a bar above the board that looks into every text of the map.

`insight.texts` finds and replaces; here are the bar, and the search that follows the map while the bar is open.
May import: `desktop` below the window, `document`, `insight`, `model`.
"""
