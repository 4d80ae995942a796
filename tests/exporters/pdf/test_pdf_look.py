"""A page shows what the painter paints, region by region."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from journey_studio.exporters.pdf import Paper
from journey_studio.exporters.png import png_bytes
from journey_studio.layout import layout_page, load_theme
from journey_studio.scene import Box, Group, Path, Picture, Scene, TextStyle
from journey_studio.typeset import QtShaper
from tests.benchmarks.boards import board
from tests.exporters.pdf.made import Made, Make
from tests.exporters.pdf.pdf_boards import board_of, page_of, writing

WORDS = {
    "Latin": "Customer reads reviews: WAVE To You, 10:30 – naïve Übung",
    "Arabic": "العميل يقرأ التقييمات (3 مرات) في المتجر",
    "Hebrew": "שלום לקוח יקר, קרא ביקורות 10:30",
    "Devanagari": "ग्राहक समीक्षाएँ पढ़ता है और क्षत्रिय",
    "Thai": "ลูกค้าอ่านรีวิวก่อนซื้อสินค้าที่น้ำ",
    "Japanese": "日本語の顧客はレビューを読む。カスタマー",
    "emoji": "Happy 😀 flag 🇩🇪 ❤️ ok",
    "mixed": "Send שלום and العربية 123 日本 ร้าน now",
}
PIXELS = 3.0
LARGEST = 12.0
LARGER = {
    "Japanese": 26.0,
    "mixed": 26.0,
    "emoji": 14.0,
}  # Qt darkens stems of such fonts; pictures are scaled


def painted(scene: Scene, shaper: QtShaper, pixels: float) -> Image.Image:
    return Image.open(BytesIO(png_bytes(scene, shaper, scale=pixels))).convert("RGB")


def difference(left: Image.Image, right: Image.Image) -> float:
    """The largest mean difference, of 255, in any tile of 12 px, after a blur that forgives antialiasing."""
    gap = ImageChops.difference(*(side.filter(ImageFilter.BoxBlur(PIXELS)) for side in (left, right)))
    tile = round(12 * PIXELS)
    return max(
        max(ImageStat.Stat(gap.crop((x, y, x + tile, y + tile))).mean)
        for x in range(0, gap.width - tile + 1, tile)
        for y in range(0, gap.height - tile + 1, tile)
    )


def compared(made: Made, scene: Scene, shaper: QtShaper, pixels: float = PIXELS) -> float:
    seen, wanted = made.picture(pixels), painted(scene, shaper, pixels)
    assert abs(seen.width - wanted.width) <= 1
    assert abs(seen.height - wanted.height) <= 1
    size = min(seen.width, wanted.width), min(seen.height, wanted.height)
    return difference(seen.crop((0, 0, *size)), wanted.crop((0, 0, *size)))


@pytest.mark.parametrize("style", [TextStyle(14), TextStyle(20, 700)], ids=["body", "title"])
@pytest.mark.parametrize("script", WORDS)
def test_text_looks_as_painted(shaper: QtShaper, make: Make, script: str, style: TextStyle) -> None:
    scene = page_of(writing(shaper, WORDS[script], style, width=300), width=340, height=120)
    assert compared(make(scene), scene, shaper) < LARGER.get(script, LARGEST)


def test_shapes_look_as_painted(shaper: QtShaper, make: Make) -> None:
    loop = Path(
        (("M", 20, 80), ("C", 60, 20, 120, 140, 160, 80), ("L", 190, 60)), None, "#E0457B", 2.5, (6, 4)
    )
    drop = Path(
        (("M", 240, 20), ("L", 280, 60), ("C", 280, 90, 200, 90, 200, 60), ("Z",)), "#12B76A", "#054F31"
    )
    scene = page_of(
        Box(10, 10, 100, 30, "#FEF0C7", "#DC6803", 2, 8),
        Box(120, 10, 60, 30, None, "#101828", 1, 0, (4, 3)),
        Box(10, 100, 60, 12, "#7A5AF8", radius=40),
        Group("card", "card", 5, 5, 90, 90, (loop, drop)),
        Picture(230, 100, 50, 30, "none"),
        width=300,
        height=150,
    )
    assert compared(make(scene), scene, shaper) < LARGEST


@pytest.mark.parametrize("paper", ["a4", "a0", "tabloid"])
def test_a_board_looks_as_painted_on_every_paper(shaper: QtShaper, make: Make, paper: str) -> None:
    scene = replace(board_of(shaper, 6, across=3), background="#1D2939")
    assert compared(make(scene, Paper(paper)), scene, shaper) < LARGEST


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_whole_map_looks_as_painted(shaper: QtShaper, make: Make, theme: str) -> None:
    scene = layout_page(board(30), "journey", load_theme(theme), shaper)
    made = make(scene)
    assert made.warnings == ()
    assert compared(made, scene, shaper, pixels=2) < 1.5 * LARGEST


def test_one_shifted_word_would_be_seen(shaper: QtShaper, make: Make) -> None:
    here = page_of(writing(shaper, "word", x=20), width=340, height=120)
    there = page_of(writing(shaper, "word", x=22), width=340, height=120)
    assert compared(make(here), here, shaper) < LARGEST
    assert compared(make(here), there, shaper) > 2 * LARGEST
