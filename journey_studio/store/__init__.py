"""Where a map lives: one SQLite file that holds its records, its history, its pictures and its saved snapshots.

Lives here: the tables (SQLAlchemy Core), the frozen DDL of each version, the gate every file passes before it is believed,
the one-writer lock, the seal that shows altered content, and `SqliteLedger`, the ledger a `Document` is opened on.
May import: `document`, `model`. It is not the map (that is `model`) and decides nothing about it; it keeps it.
"""

from journey_studio.store.creating import create_map
from journey_studio.store.ledger import SqliteLedger
from journey_studio.store.looking import is_map
from journey_studio.store.opening import open_map, read_map
from journey_studio.store.refusal import Reason, Refused

__all__ = ["Reason", "Refused", "SqliteLedger", "create_map", "is_map", "open_map", "read_map"]
