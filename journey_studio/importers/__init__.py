"""How a map comes in: a text someone else wrote → a proposal of records, with a warning a line for what was repaired.

Lives here: a reader a format (`mermaid`, `markdown`, `map_document` …), sheets of cells (`spreadsheet`) and what they mean
(`tables`, `table_file`), and the front door that tells them apart (`propose`). May import: `model`, `journey_studio.mermaid`. An importer changes nothing: its caller
puts the records in one edit.
"""

from journey_studio.importers.front_door import propose
from journey_studio.importers.proposal import Proposal, Remark, Unreadable

__all__ = ["Proposal", "Remark", "Unreadable", "propose"]
