"""ReportLab's canvas with the habits changed that a tagged document of boards needs: pages, structure, packed bytes."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from journey_studio.exporters.pdf.objects import add_stream, dictionary
from journey_studio.exporters.pdf.packing import Document, packed, reserved
from journey_studio.exporters.pdf.structure import Element, Structure
from journey_studio.exporters.pdf.xmp import xmp

rl_config.useA85 = 0  # else streams are written as text, a quarter longer and slower

CREATOR = "Journey Studio"
SUBJECT = "Customer journey map"
_PRINTED = 4
"""The flag of an annotation that is printed with its page."""


class BoardCanvas(Canvas):
    """One document in memory, of repeatable bytes; `drawings` are its forms and pictures by name, known to every page."""

    _doc: Document
    _bookmarkReference: Any  # noqa: N815 - ReportLab's name
    _annotationrefs: list[PDFObjectReference]

    def __init__(self, width: float, height: float, language: str) -> None:
        self.drawings: dict[str, PDFObjectReference] = {}
        self.structure = Structure()
        self._language = language
        super().__init__(
            BytesIO(),
            pagesize=(width, height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        self._key = self.structure.begin_page()
        self._links = 0
        self._xobjects = PDFDictionary({})
        self._drawings: PDFObjectReference = self._doc.Reference(self._xobjects, "drawings")
        self.setViewerPreference("DisplayDocTitle", "true")

    @property
    def document(self) -> PDFDocument:
        """The document that objects are added to."""
        document: PDFDocument = self._doc
        return document

    def describe(self, title: str, author: str, created: datetime | None) -> None:
        """Say what the document is; without a date it is ReportLab's fixed one, and the bytes are repeatable."""
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(SUBJECT)
        self.setCreator(CREATOR)
        date = ""
        if created is not None:
            moment = created.astimezone(UTC)
            stamp, date = moment.strftime("D:%Y%m%d%H%M%S%z"), moment.isoformat(timespec="seconds")
            self.setDateFormatter(lambda *_: f"{stamp[:-2]}'{stamp[-2:]}'")
        packet = xmp(title, author, SUBJECT, CREATOR, self._language, date)
        catalog = self._doc.Catalog
        catalog.Metadata = XMP(creator=lambda _: packet)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def next_page(self, width: float, height: float) -> None:
        """End this page and begin another one of that size, in points."""
        self.showPage()
        self.setPageSize((width, height))
        self._key = self.structure.begin_page()

    def add_link(
        self, element: Element, room: tuple[float, float, float, float], target: str, words: str
    ) -> None:
        """A link over a rectangle (left, bottom, right, top; points): to an address, or to a destination as `#KEY`."""
        self._links += 1
        name = f"link {self._links}"
        entries: dict[str, object] = {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": PDFArray([round(edge, 2) for edge in room]),
            "Border": [0, 0, 0],
            "F": _PRINTED,
            "Contents": PDFString(words),
        }
        if target.startswith("#"):
            entries["Dest"] = self._bookmarkReference(target[1:])
        else:
            entries["A"] = {"S": "/URI", "URI": PDFString(target)}
        made = dictionary(entries)
        reference: PDFObjectReference = self._doc.Reference(made, name)
        number, _ = self._doc.idToObjectNumberAndVersion[name]
        made["StructParent"] = self.structure.annotate(element, number)
        self._annotationrefs.append(reference)

    def add_form(self, name: str, operators: str, box: list[float]) -> None:
        """Store drawing operators that may use every font and picture, to be placed on pages by name."""
        fonts = PDFObjectReference("BasicFonts")
        resources = dictionary({"Font": fonts, "XObject": self._drawings})
        entries = {"Type": "/XObject", "Subtype": "/Form", "BBox": box, "Resources": resources}
        self.drawings[name] = add_stream(self._doc, name, operators.encode("ascii"), entries)

    def finished(self) -> bytes:
        """The bytes of the file. The canvas cannot be used any more."""
        self.showPage()
        document = self._doc
        for font in document.delayedFonts:
            font.addObjects(document)
        for name, drawing in self.drawings.items():
            self._xobjects[name] = drawing
        pages = [document.Reference(page).format(document).decode("ascii") for page in document.Pages.pages]
        first = document.objectcounter + 1
        bodies = self.structure.written(first, pages)
        reserved(document, len(bodies))
        document.Catalog.StructTreeRoot = f"{first} 0 R"
        return packed(
            document, self, {first + place: body.encode("ascii") for place, body in enumerate(bodies)}
        )

    def _make_preamble(self) -> None:
        """No font to begin with: ReportLab would name Helvetica, which is not in the file."""
        self._preamble = ""

    def _setXObjects(self, thing: Any) -> None:  # noqa: N802 - ReportLab's hook
        thing.XObjects = self._drawings

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's hook
        page.Annots = self._annotationrefs
        page.StructParents, page.Tabs = self._key, PDFName("S")
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
