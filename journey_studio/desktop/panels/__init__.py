"""The parts around the canvas: the bar above it, the status below, the palette at its left, history and notices.

May import: `desktop` below the window, `layout` for looks, `model`. A panel shows the session and asks for actions; it
changes a map only through the document's verbs.
"""
