"""The pages around a map that a manager reads: summary, personas, action list, legend, evidence notes.

Lives here: the flow of blocks over pages (`blocks`, `flow`), tables (`tables`), and a module a part. A page is a group at the
report's own scale (`SCALE` points a px). May import: `layout`, `insight`, `scene`, `model`, never Qt: what it shows is counted in `insight`, what
it looks like follows the board of `layout`.
"""
