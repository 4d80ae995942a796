"""Sheets of cells, whoever wrote them: workbooks (XLSX), delimited text (CSV, TSV) and a range from the clipboard.

Lives here: `Sheet` and its places, the look at a workbook's archive before it is opened (`archive`), the readers (`workbook`,
`delimited`). Everything is bounded: bytes, rows, columns, cells; what is beyond is said. What the cells mean is for others.
"""

from journey_studio.importers.spreadsheet.delimited import read_delimited
from journey_studio.importers.spreadsheet.sheet import Area, Sheet
from journey_studio.importers.spreadsheet.workbook import is_workbook, read_workbook

__all__ = ["Area", "Sheet", "is_workbook", "read_delimited", "read_workbook"]
