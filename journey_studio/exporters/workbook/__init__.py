"""A journey as an Excel workbook: Board (looks like the map), Items (one row a card), Emotions (chart and points), Legend.

Lives here: one file per sheet or part of it, and what they share (cells, styles, measuring, paper).
May import: the model and openpyxl; it is a table of the snapshot, not a picture of the scene. It writes bytes, never files.
"""

from journey_studio.exporters.workbook.book import workbook_bytes

__all__ = ["workbook_bytes"]
