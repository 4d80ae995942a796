"""The dashboard in place of the board: the journey in figures, filtered by persona, stage, channel, kind and owner.

Lives here: the page (`page`), its filter (`filter_row`), the figures (`tiles`, `stage_table`, `counts`) and the picture of the emotions
(`emotion_picture`). The figures are `insight.dashboard`. May import: `desktop` below the window, `report`, `insight`, `model`.
"""
