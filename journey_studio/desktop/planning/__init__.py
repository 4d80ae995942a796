"""The planning view in place of the board: impact and effort, and the acquisition set: canvas, matrix and plan, three
views of the same cards.

`view` holds the pages; each follows the map while it is in sight and shares its selection with the board, so the inspector shows
the fields of what is chosen. What is counted is counted in `insight`; every change is one edit of the document.
"""
