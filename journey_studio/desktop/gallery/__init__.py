"""The gallery of what a map can begin with: stage models, sample maps and the person's own templates, with live pictures.

Lives here: the list and its door on the welcome (`door`), how an entry looks (`entry_paint`), and the pictures, which are
painted from the maps themselves when they come into sight (`thumbnails`).
"""
