"""The shipped fonts inside an SVG: each face that the scene uses, cut down to its glyphs, as a `@font-face` rule."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QRawFont

from journey_studio.exporters.web_font import web_font
from journey_studio.scene import Group, Scene, Text
from journey_studio.typeset import QtShaper


@dataclass
class _Used:
    """What the scene uses of a font file: glyphs, and characters with the glyph each begins as."""

    glyphs: set[int] = field(default_factory=set)
    characters: dict[int, int] = field(default_factory=dict)


def font_rules(scene: Scene, shaper: QtShaper) -> Iterator[str]:
    """One CSS rule for each shipped face in use, by file name. Fonts of the system are not embedded."""
    for file, used in sorted(_used_fonts(scene, shaper).items()):
        data = b64encode(web_font(file.read_bytes(), used.glyphs, used.characters)).decode()
        family, weight, slant = _described(file)
        yield (
            f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};'
            f'src:url(data:font/woff;base64,{data}) format("woff")}}'
        )


def _used_fonts(scene: Scene, shaper: QtShaper) -> dict[Path, _Used]:
    found: dict[Path, _Used] = {}
    for text in _texts(scene.root):
        for line, runs in zip(text.lines, shaper.runs(text), strict=True):
            words = text.text[line.start : line.start + line.length]
            for run in runs:
                if run.face.file:
                    used = found.setdefault(run.face.file, _Used())
                    used.glyphs.update(run.glyphs)
                    _note_characters(used, run.face.raw, words)
    return found


def _note_characters(used: _Used, raw: QRawFont, words: str) -> None:
    for character in set(words):
        code = ord(character)
        if code not in used.characters and raw.supportsCharacter(code):
            used.characters[code] = raw.glyphIndexesForString(character)[0]


def _texts(group: Group) -> Iterator[Text]:
    for item in group.items:
        if isinstance(item, Group):
            yield from _texts(item)
        elif isinstance(item, Text):
            yield item


def _described(file: Path) -> tuple[str, str, str]:
    """Family, weight and slant from a name such as `Inter_600SemiBold_Italic` or `NotoSansArabic_400Regular`."""
    family, weight, *slant = file.stem.split("_")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", family), weight[:3], "italic" if slant else "normal"
