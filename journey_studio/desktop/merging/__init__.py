"""An edited workbook comes back into the open map: compared off the window's thread, shown item by item, applied as one edit.

Lives here: the list of what is proposed (`items`), the dialog beside the board, and the flow from a file to one
edit (`flow`). What a workbook means is the business of `importers.workbook`.
"""
