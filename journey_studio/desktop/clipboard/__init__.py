"""The clipboard: what is selected goes out as cards, as a table, as text and as a picture; what comes in becomes cards.

Lives here: the text form of a range (`sheet`), cards as such a range (`table`), our own format, which is a map document
(`fragment`), pictures of what is selected (`picture`), and the ways out (`copying`) and in (`pasting` and what it asks).
Each paste is one edit. May import: `canvas` and everything below `desktop`; never the window.
"""

MIME = "application/x-journey-studio+json"
"""Our own format: a map document that holds what was copied and what that names."""

SHEET = "text/tab-separated-values"
