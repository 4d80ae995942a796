"""How a map leaves the program: PDF, Excel, PNG, SVG, Mermaid text and JSON.

Lives here: a module or package a format, the one table of formats (`formats`) and the one way to write a file (`atomic`).
May import: `layout`, `paint`, `typeset`, `scene`, `model`. Each format's heavy library is imported when it is asked for.
An exporter decides nothing about the look of a board: that is `layout`'s.
"""

from journey_studio.exporters.atomic import write_atomically
from journey_studio.exporters.formats import FORMATS, produce
from journey_studio.exporters.pdf_options import PdfOptions
from journey_studio.exporters.request import Cancelled, CannotExport, Produced, Request

__all__ = [
    "FORMATS",
    "Cancelled",
    "CannotExport",
    "PdfOptions",
    "Produced",
    "Request",
    "produce",
    "write_atomically",
]
