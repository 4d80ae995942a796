"""A document as the bytes of its file, packed: small objects share compressed streams, as PDF has known since 1.5.

ReportLab writes every object on its own; a structure tree would be ten times its size that way.
"""

import zlib
from collections.abc import Iterator, Mapping
from hashlib import md5
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.pdfdoc import format as formatted
from reportlab.pdfgen.canvas import Canvas

Document = Any
"""ReportLab's document: its published types know only half of it."""

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 200


class Numbered(NamedTuple):
    """The number of an object and what it is."""

    number: int
    body: bytes


def reserved(document: Document, count: int) -> int:
    """Keep the next `count` object numbers free for objects that are not ReportLab's; returns the first."""
    first: int = document.objectcounter + 1
    document.objectcounter += count
    return first


def packed(document: Document, canvas: Canvas, extra: Mapping[int, bytes]) -> bytes:
    """Write the finished document; `extra` are further objects by numbers that were reserved for them."""
    streams, small = _objects(document, canvas)
    small += [Numbered(number, body) for number, body in extra.items()]
    places: dict[int, tuple[int, int]] = {}
    for start in range(0, len(small), _TOGETHER):
        together = small[start : start + _TOGETHER]
        number = reserved(document, 1)
        streams.append(Numbered(number, _object_stream(together)))
        places.update({entry.number: (number, place) for place, entry in enumerate(together)})
    out, offsets, length = [_HEAD], dict[int, int](), len(_HEAD)
    for entry in streams:
        offsets[entry.number] = length
        out.append(b"%d 0 obj\n%b\nendobj\n" % (entry.number, entry.body.rstrip(b"\n")))
        length += len(out[-1])
    identity = md5(b"".join(out), usedforsecurity=False).hexdigest()
    out.append(_cross_references(document, length, identity, offsets, places))
    return b"".join(out)


def _objects(document: Document, canvas: Canvas) -> tuple[list[Numbered], list[Numbered]]:
    """Streams, which stand alone, and all other objects. More may come while they are written."""
    document.info.invariant = document.invariant
    document.Reference(document.Catalog)
    document.Reference(document.info)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    document.encrypt.prepare(document)
    streams: list[Numbered] = []
    small: list[Numbered] = []
    for number, item in _registered(document):
        body = formatted(item, document, toplevel=1)
        (streams if isinstance(item, PDFStream) else small).append(Numbered(number, body))
    return streams, small


def _registered(document: Document) -> Iterator[tuple[int, object]]:
    number = 1
    while number <= document.objectcounter:
        if number in document.numberToId:
            yield number, document.idToObject[document.numberToId[number]]
        number += 1


def _object_stream(entries: list[Numbered]) -> bytes:
    bodies, starts, length = [], [], 0
    for number, body in entries:
        starts.append(b"%d %d" % (number, length))
        bodies.append(body.strip())
        length += len(bodies[-1]) + 1
    head = b" ".join(starts) + b"\n"
    data = zlib.compress(head + b"\n".join(bodies), 9)
    return _stream(b"/Type/ObjStm/N %d/First %d" % (len(entries), len(head)), data)


def _cross_references(
    document: Document,
    start: int,
    identity: str,
    offsets: Mapping[int, int],
    places: Mapping[int, tuple[int, int]],
) -> bytes:
    number = reserved(document, 1)
    rows = [b"\0\0\0\0\0\xff\xff"]
    for each in range(1, number):
        if each in places:
            stream, place = places[each]
            rows.append(b"\2" + stream.to_bytes(4, "big") + place.to_bytes(2, "big"))
        elif each in offsets:
            rows.append(b"\1" + offsets[each].to_bytes(4, "big") + b"\0\0")
        else:
            rows.append(rows[0])
    rows.append(b"\1" + start.to_bytes(4, "big") + b"\0\0")
    root, info = (document.Reference(item).format(document) for item in (document.Catalog, document.info))
    entries = b"/Type/XRef/W[1 4 2]/Size %d/Root %b/Info %b" % (number + 1, root, info)
    entries += f"/ID[<{identity}><{identity}>]".encode("ascii")
    body = _stream(entries, zlib.compress(b"".join(rows), 9))
    return b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, body, start)


def _stream(entries: bytes, data: bytes) -> bytes:
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries, len(data), data)
