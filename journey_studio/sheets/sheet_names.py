"""The names of the sheets that are only to be read: a merge never looks for a table there."""

READ_ME, BOARD, LEGEND, COMPARED = "Read me", "Board", "Legend", "Before and after"
WEAKEST, PEAKS = "Weakest", "Peaks"
ACQUISITION, ROUTES, CHANNELS, LEVELS = "Acquisition", "Routes", "Channels", "Levels"

READ_ONLY = frozenset(
    (READ_ME, BOARD, LEGEND, COMPARED, WEAKEST, PEAKS, ACQUISITION, ROUTES, CHANNELS, LEVELS)
)
