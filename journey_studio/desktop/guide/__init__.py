"""The seven steps of mapping in the window: a line at the foot of the palette (`foot`) and a panel (`panel`, `step_view`).

Progress is a query of `insight.guide`; the words of each step are in `wording`, what its buttons do in `ways`.
"""
