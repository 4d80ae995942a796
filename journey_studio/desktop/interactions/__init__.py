"""Interactions of customers beside the board: which column means what, what they say of each touchpoint, and put on the map.

Lives here: the flow from a file to one edit (`flow`), the dialog (`dialog`) with the form of columns (`columns_form`) and the table
of figures (`figures_table`). Reading and counting is `importers.interactions`, beside the window's own work.
"""
