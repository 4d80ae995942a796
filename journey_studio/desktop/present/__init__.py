"""Presenting: the same board without anything around it, stage by stage, at a size that is read from the back of a room.

Lives here: the frames a board is shown in (`frames`), the presentation that walks through them (`presentation`), the keys it
answers before the board does (`keys`), what lies over the board meanwhile (`hud`, `laser`, `curtain`), what it leaves out or
lets stand alone (`revealing`, `alone`), how it moves (`glide`) and what the window comes back to (`earlier`). Nothing of it is
part of the map; cards can be typed as ever. Timer, voting and a second screen for the presenter are not here yet.
May import: `desktop` below the window, `document`, `insight`, `layout`, `model`.
"""
