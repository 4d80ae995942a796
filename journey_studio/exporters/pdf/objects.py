"""The few kinds of PDF object that are written by hand, through ReportLab's document."""

from collections.abc import Mapping

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)

FONTS = "BasicFonts"
"""ReportLab's name of the font dictionary that every page shares."""


def dictionary(entries: Mapping[str, object]) -> PDFDictionary:
    """A dictionary; strings that begin with a slash are names, lists are arrays."""
    return PDFDictionary({key: _value(value) for key, value in entries.items()})


def add_stream(
    document: PDFDocument, name: str, content: bytes, entries: Mapping[str, object]
) -> PDFObjectReference:
    """Add a compressed stream under a name that nothing else in the document has."""
    return _added(document, name, PDFStream(dictionary(entries), content, [PDFZCompress]))


def add_dictionary(document: PDFDocument, name: str, entries: Mapping[str, object]) -> PDFObjectReference:
    """Add a dictionary under a name that nothing else in the document has."""
    return _added(document, name, dictionary(entries))


def add_font(document: PDFDocument, name: str, font: PDFObjectReference) -> None:
    """Make a font known to all pages under its resource name."""
    fonts = document.idToObject[FONTS]
    if not isinstance(fonts, PDFDictionary):
        raise TypeError("ReportLab keeps its fonts elsewhere than before.")
    fonts[name] = font


def _added(document: PDFDocument, name: str, item: PDFObject) -> PDFObjectReference:
    reference: PDFObjectReference = document.Reference(item, name)  # type: ignore[no-untyped-call]
    return reference


def _value(value: object) -> object:
    if isinstance(value, str) and value.startswith("/"):
        return PDFName(value[1:])
    if isinstance(value, list | tuple):
        return PDFArray([_value(part) for part in value])
    if isinstance(value, Mapping):
        return dictionary(value)
    return value
