"""Maps as PDFs: tagged documents of vectors whose words can be searched and copied.

Lives here, from the outside in: the request (`exporting`), the plan of a document (`plan`) with the pages of its map
(`map_sheets`, `poster`, `poster_marks`) and what stands `around` it, sheets of paper and frames on them (`papers`, `frames`, `sheets`), previews
(`previews`), and the file (`making`): drawing (`board`, `shapes`, `stream`), text by words (`latin`, `words`) and by glyphs
(`shaped`), the fonts that a document carries (`fontbook`, `embedded`, `outlines`, `codes`), pictures (`images`, `emoji`),
the structure for readers who do not see it (`structure`, `roles`, `marking`), `links` and bookmarks (`navigation`, `jumps`),
the bytes (`canvas`, `packing`, `xmp`), what a person should know of the result (`notices`) and how large its words are (`reading`).
May import: `layout`, `scene`, `typeset`, `paint`, ReportLab, HarfBuzz. Text is raw strings, never ReportLab's markup.
"""

from journey_studio.exporters.pdf.exporting import plan_pdf, produce_pdf
from journey_studio.exporters.pdf.jumps import Jump, jumps
from journey_studio.exporters.pdf.making import Pdf, make_pdf, pdf_bytes
from journey_studio.exporters.pdf.notices import paper_name
from journey_studio.exporters.pdf.papers import SIZES, Page, Paper
from journey_studio.exporters.pdf.plan import Plan
from journey_studio.exporters.pdf.previews import paint_sheet, sheet_picture
from journey_studio.exporters.pdf.reading import Reading, map_reading
from journey_studio.exporters.pdf.sheets import Sheet

__all__ = [
    "SIZES",
    "Jump",
    "Page",
    "Paper",
    "Pdf",
    "Plan",
    "Reading",
    "Sheet",
    "jumps",
    "make_pdf",
    "map_reading",
    "paint_sheet",
    "paper_name",
    "pdf_bytes",
    "plan_pdf",
    "produce_pdf",
    "sheet_picture",
]
