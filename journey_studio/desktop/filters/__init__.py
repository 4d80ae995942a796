"""Filters of the board: what stands out now, the panel that chooses it, the chips that say so, and saved views.

`insight.filtering` decides which ids stand out; `standing` keeps the filter of the window and tells canvas and table.
May import: `desktop` below the window, `document`, `insight`, `model`.
"""
