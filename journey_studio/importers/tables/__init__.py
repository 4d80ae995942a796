"""Tables that people hold → a board: sheets of cells → regions → a mapping of their lines to roles → a proposal.

Lives here: where tables are on a sheet (`regions`), what a label means in several languages (`vocabulary`), scales of emotion
(`scales`), the guess (`guessing`), the mapping that a person confirms (`mapping`), and the board that follows (`board` and what
it is made with). A *line* is what has a label and a role: a row where stages are columns, else a column. An *entry* crosses all
lines: a column where stages are columns, else a row. May import: `importers.spreadsheet`, `model`. Reads no file.
"""

from journey_studio.importers.tables.guessing import understood
from journey_studio.importers.tables.making import made
from journey_studio.importers.tables.mapping import Orientation, Plan, TableMapping

__all__ = ["Orientation", "Plan", "TableMapping", "made", "understood"]
