"""The user guide in a window of its own: its pages as a list, and the page that is read.

Lives here: which pages there are (`pages`), the view that shows one with its links and pictures (`page_view`), and the window
(`window`). The text is Markdown in `resources/guide`, its pictures are made by `packaging/pictures.py`; both are ours, never a map's.
May import: `desktop` below the window.
"""
