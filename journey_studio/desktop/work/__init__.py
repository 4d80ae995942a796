"""Work of the window that is no widget: exporting off its thread, making maps, taking texts in, catching errors.

May import: `desktop` words and session, `exporters`, `importers`, `store`, `document`, `model`.
"""
