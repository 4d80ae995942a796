"""A TrueType font cut down to the glyphs that a picture uses, as WOFF 1.0 for an SVG or a web page.

Glyphs keep their numbers, so kerning, ligatures and joining work on unchanged: the outlines of all others are left empty,
and only the characters in use are mapped, so that a reader who changes the words gets another font and not blanks.
The shipped fonts' licence (OFL) allows it; names and copyright stay inside.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

_KEPT = ("GDEF", "GPOS", "GSUB", "OS/2", "cvt ", "fpgm", "gasp", "hhea", "hmtx", "maxp", "name", "prep")
_TRUETYPE = 0x00010000
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x01, 0x08, 0x20, 0x40, 0x80

Tables = Mapping[str, bytes]


def web_font(font: bytes, glyphs: Iterable[int], characters: Mapping[int, int]) -> bytes:
    """The WOFF file with the outlines of `glyphs` and of what `characters` (code point to glyph) need."""
    tables = _tables(font)
    outlines, places = _subset(tables, {0, *glyphs, *characters.values()})
    kept = {tag: tables[tag] for tag in _KEPT if tag in tables}
    head = tables["head"]
    kept["head"] = head[:8] + bytes(4) + head[12:50] + struct.pack(">h", 1) + head[52:]
    kept["post"] = struct.pack(">I", 0x00030000) + tables["post"][4:32]
    kept |= {"glyf": outlines, "loca": places, "cmap": _character_map(characters)}
    return _woff(kept)


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count))
    return {tag.decode("latin-1"): font[start : start + length] for tag, _, start, length in entries}


def _subset(tables: Tables, wanted: set[int]) -> tuple[bytes, bytes]:
    """The glyf and loca tables with only the wanted glyphs and their components."""
    outlines = _outlines(tables)
    todo, kept = list(wanted), set()
    while todo:
        glyph = todo.pop()
        if glyph not in kept:
            kept.add(glyph)
            todo.extend(_components(outlines[glyph]))
    data, places = bytearray(), [0]
    for glyph, outline in enumerate(outlines):
        if glyph in kept:
            data += outline + bytes(-len(outline) % 4)
        places.append(len(data))
    return bytes(data), struct.pack(f">{len(places)}I", *places)


def _outlines(tables: Tables) -> list[bytes]:
    loca, glyf = tables["loca"], tables["glyf"]
    if struct.unpack_from(">h", tables["head"], 50)[0]:
        places = struct.unpack(f">{len(loca) // 4}I", loca)
    else:
        places = tuple(2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca))
    return [glyf[start:end] for start, end in pairwise(places)]


def _components(outline: bytes) -> Iterator[int]:
    """The glyphs that a composite glyph is put together from; none for a simple one."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        yield glyph
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0


def _character_map(characters: Mapping[int, int]) -> bytes:
    """A cmap table of format 4: a segment a character, up to U+FFFE, and the closing one."""
    pairs = [(code, glyph) for code, glyph in sorted(characters.items()) if code < 0xFFFF] + [(0xFFFF, 0)]
    count = len(pairs)
    codes = [code for code, _ in pairs]
    deltas = [(glyph - code) % 0x10000 for code, glyph in pairs[:-1]] + [1]
    power = count.bit_length() - 1
    search = 2 << power
    body = struct.pack(">4H", 2 * count, search, power, 2 * count - search)
    body += struct.pack(f">{count}HH{count}H{count}H{count}H", *codes, 0, *codes, *deltas, *[0] * count)
    subtable = struct.pack(">3H", 4, 6 + len(body), 0) + body
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + subtable


def _woff(tables: Tables) -> bytes:
    at = 44 + 20 * len(tables)
    directory, data = bytearray(), bytearray()
    for tag, table in sorted(tables.items()):
        packed = min(table, zlib.compress(table, 9), key=len)  # a tie means: not packed
        directory += struct.pack(
            ">4sIIII", tag.encode(), at + len(data), len(packed), len(table), _checksum(table)
        )
        data += packed + bytes(-len(packed) % 4)
    unpacked = 12 + sum(16 + len(table) + -len(table) % 4 for table in tables.values())
    size = at + len(data)
    header = struct.pack(">4sIIHHIHH5I", b"wOFF", _TRUETYPE, size, len(tables), 0, unpacked, 1, 0, *[0] * 5)
    return bytes(header + directory + data)


def _checksum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) % 2**32
