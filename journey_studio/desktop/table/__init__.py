"""The table view: the same map as rows, a card or a point of a curve each, editable in place; the accessible alternative.

`sheet` looks things up, `columns` says what stands where and what may be entered, `model` follows the map, `text_editors`,
`editors` and `view` are the widgets. May import: `desktop` below the window, `document`, `insight`, `model`.
"""
