"""Before and after in the window: two states chosen, drawn over each other or side by side, and told in a table.

`states` says what can be compared, `board` shows one scene to be looked at, `pair` keeps two of them together, `tree` is the
table, `page` is all of it. Nothing here changes a map.
"""
