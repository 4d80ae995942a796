"""A journey as a draw.io (diagrams.net) file: shapes that can be edited there, with the data of each card.

`places` finds where the layout put things, `shapes` writes cells, `board` says which cell each thing becomes. Lanes are containers:
what stands in them moves with them. May import: the rooms of exporters.
"""

from journey_studio.exporters.drawio.board import drawio_xml

__all__ = ["drawio_xml"]
