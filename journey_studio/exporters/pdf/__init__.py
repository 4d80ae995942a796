"""A scene as a PDF: one page of vectors whose words can be searched and copied.

Lives here: sheets of paper (`papers`), the page's operators (`stream`, `board`, `shapes`), text by words (`latin`) and by
glyphs (`shaped`), the fonts that a document carries (`fontbook`, `embedded`, `outlines`, `codes`), pictures (`images`,
`emoji`), bookmarks and links (`navigation`), and what a person should know of the result (`notices`).
May import: `scene`, `typeset`, `paint`, ReportLab, HarfBuzz. Text is raw strings, never ReportLab's markup.
"""

from journey_studio.exporters.pdf.making import Pdf, make_pdf, pdf_bytes
from journey_studio.exporters.pdf.papers import SIZES, Page, Paper

__all__ = ["SIZES", "Page", "Paper", "Pdf", "make_pdf", "pdf_bytes"]
