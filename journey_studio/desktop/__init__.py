"""The window: the only package that imports QtWidgets.

Lives here: the start (`app`), the window and its parts (`window`, `panels`, `inspector`, `pages`), the table of actions
(`actions`), work off the window's thread (`work`) and the board on the screen (`canvas`). May import: every other room.
It decides nothing about a map: it reads snapshots and changes them through the document's verbs.
"""
