"""How a map changes: `Document` is the only door, an `Edit` is one transaction, and the verbs are plain functions.

Lives here: the document and its history, the rules that keep every snapshot whole (`wholeness`), and the verbs, a file a
noun. May import: `model`. It knows no database: it asks a `Ledger` to commit a diff, and the store implements that.
"""

from journey_studio.document.dating import last_edit
from journey_studio.document.document import Changed, Document
from journey_studio.document.edit import Edit
from journey_studio.document.ledger import Entry, Ledger, NotSaved

__all__ = ["Changed", "Document", "Edit", "Entry", "Ledger", "NotSaved", "last_edit"]
