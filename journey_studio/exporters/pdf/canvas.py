"""ReportLab's canvas with the few habits changed that a board needs.

Tagging has its place here: a structure tree is built when the document is saved, and `_setAnnotations` and
`_setXObjects` are the hooks at which a page is told of it.
"""

from datetime import datetime
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference, PDFPage
from reportlab.pdfgen.canvas import Canvas

rl_config.useA85 = 0  # else streams are written as text, a quarter longer and slower

CREATOR = "Journey Studio"
SUBJECT = "Customer journey map"


class BoardCanvas(Canvas):
    """One document in memory, of repeatable bytes; `drawings` are the forms and pictures of its page by name."""

    _doc: PDFDocument

    def __init__(self, width: float, height: float, language: str) -> None:
        self._held = BytesIO()
        self.drawings: dict[str, PDFObjectReference] = {}
        super().__init__(
            self._held,
            pagesize=(width, height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        self.setViewerPreference("DisplayDocTitle", "true")

    @property
    def document(self) -> PDFDocument:
        """The document that objects are added to."""
        return self._doc

    def describe(self, title: str, author: str, created: datetime | None) -> None:
        """Say what the document is; without a date it is ReportLab's fixed one, and the bytes are repeatable."""
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(SUBJECT)
        self.setCreator(CREATOR)
        if created is not None:
            stamp = created.astimezone().strftime("D:%Y%m%d%H%M%S%z")
            self.setDateFormatter(lambda *_: f"{stamp[:-2]}'{stamp[-2:]}'")

    def finished(self) -> bytes:
        """The bytes of the file. The canvas cannot be used any more."""
        self.showPage()
        self.save()
        return self._held.getvalue()

    def _make_preamble(self) -> None:
        """No font to begin with: ReportLab would name Helvetica, which is not in the file."""
        self._preamble = ""

    def _setXObjects(self, thing: PDFPage) -> None:  # noqa: N802 - ReportLab's hook
        thing.XObjects = PDFDictionary(self.drawings) if self.drawings else None
