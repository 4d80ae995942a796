"""Taking in what people hold: read off the window's thread, shown as the board it would be, mapped where it is a table, applied.

Lives here: the job that reads and the job that draws the preview (`jobs`), the dialog and its parts, and the flow from a file or
the clipboard to one edit (`flow`). What a file means is `importers`' business.
"""
