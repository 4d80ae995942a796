"""An edited workbook comes back: what was changed in it since the export, as a proposal that changes nothing by itself.

Lives here, in the order of the work: `book` (its rows, read by `importers.spreadsheet`),
`finding` (which sheet and column is which), `matching` (which row is which record), `reading_*` (what somebody typed, as values),
`merging` (workbook, map and what both came from, side by side), `proposal` (what is shown), `applying` (what was accepted, as
part of one edit). May import: the model, `sheets`, the document's verbs, openpyxl.
"""

from journey_studio.importers.workbook.applying import apply
from journey_studio.importers.workbook.merging import OfAnotherMap, merge
from journey_studio.importers.workbook.proposal import FieldChange, Item, MergeProposal

__all__ = ["FieldChange", "Item", "MergeProposal", "OfAnotherMap", "apply", "merge"]
