"""Texts of customers beside the board: pasted or read, sorted to touchpoints and signs, confirmed, put on the map.

Lives here: the dialog (`dialog`) with its list (`texts_list`). Sorting is `importers.feedback`.
"""
