"""Version 2 brought routes, views, presets, sticky notes and sources, personas of cards, widths of steps, locks and settings."""

import sqlite3

from journey_studio.store.versions.copying import Values, copy_tables

_ADDED: dict[str, Values] = {
    "journey": {"version": "", "emotion_words": "[]", "locked": 0, "settings": "{}"},
    "step": {"width": 0.0},
    "card": {"personas": "[]", "sources": "[]"},
    "curve": {"lane": None},
}


def from_v1(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Copy the rows of version 1; what it did not know says nothing yet, and the new tables are empty."""
    copy_tables(old, new, _ADDED)
