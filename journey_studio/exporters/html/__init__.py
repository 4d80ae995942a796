"""A journey as one HTML file that needs no network: the board as a picture, everything on it as a table, a few filters.

`page` puts the file together, `board` makes the picture follow light and dark, `rows` and `people` write what stands below it;
style and script are `resources/web`. May import: the rooms of exporters. It is read only: nothing in it changes a map.
"""

from journey_studio.exporters.html.page import html_page

__all__ = ["html_page"]
