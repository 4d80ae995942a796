"""Glyph runs: the right face, the right place, the same in every process."""

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from journey_studio.scene import Group, Scene, Text, TextStyle
from journey_studio.typeset import DESIGN_SIZE, QtShaper, missing_characters
from journey_studio.typeset.fonts import FAMILIES, design_font, font_files
from journey_studio.typeset.spans import Span, spans

Place = Callable[..., Text]
MIXED = "Mixed مرحبا بالعالم, שלום, नमस्ते दुनिया and สวัสดี 12 end"
NO_FONT = "\U00012000"  # a cuneiform sign: in no shipped font


def faces(shaper: QtShaper, text: Text) -> set[str]:
    return {run.face.name for line in shaper.runs(text) for run in line}


def test_fourteen_fonts_are_shipped(qapp: QGuiApplication, shaper: QtShaper) -> None:
    assert len(font_files()) == 14
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize(
    ("weight", "italic", "file"),
    [
        (400, False, "Inter_400Regular"),
        (400, True, "Inter_400Regular_Italic"),
        (600, False, "Inter_600SemiBold"),
        (600, True, "Inter_600SemiBold_Italic"),
        (700, False, "Inter_700Bold"),
        (700, True, "Inter_700Bold_Italic"),
    ],
)
def test_each_weight_and_slant_has_its_own_file(
    shaper: QtShaper, place: Place, weight: int, italic: bool, file: str
) -> None:
    assert faces(shaper, place("Stage “1” – é", TextStyle(14, weight, italic))) == {file}


def test_other_weights_are_refused(shaper: QtShaper, place: Place) -> None:
    with pytest.raises(ValueError, match="400, 600 or 700"):
        place("x", TextStyle(14, 500))


@pytest.mark.parametrize(
    ("text", "script"),
    [("مرحبا بالعالم", "Arabic"), ("שלום עולם", "Hebrew"), ("नमस्ते दुनिया", "Devanagari"), ("สวัสดี", "Thai")],
)
def test_each_script_is_set_in_its_shipped_face_and_never_slanted(
    shaper: QtShaper, place: Place, text: str, script: str
) -> None:
    assert faces(shaper, place(text)) == {f"NotoSans{script}_400Regular"}
    slanted = place(text, TextStyle(14, 600, True))
    assert faces(shaper, slanted) == {f"NotoSans{script}_700Bold"}
    assert all(run.face.raw.style().name == "StyleNormal" for run in shaper.runs(slanted)[0])


def test_stretches_outside_inter_keep_their_inner_spaces() -> None:
    assert spans("a – “é”") == []
    assert spans("ab مرحبا بك x") == [Span(3, 11, "Noto Sans Arabic")]
    assert spans("שלום مر") == [Span(0, 4, "Noto Sans Hebrew"), Span(5, 7, "Noto Sans Arabic")]
    assert spans("a 日本 語") == [Span(2, 4, "system"), Span(5, 6, "system")]
    assert spans("👩\u200d💻!") == [Span(0, 3, "system")]


def test_runs_cover_the_words_of_their_line(shaper: QtShaper, place: Place) -> None:
    text = place(MIXED, width=120)
    assert len(text.lines) > 2
    for line, runs in zip(text.lines, shaper.runs(text), strict=True):
        drawn = {cluster for run in runs for cluster in run.clusters}
        assert min(drawn) == line.start
        assert max(drawn) < line.start + line.length
        assert min(run.start for run in runs) == min(drawn)
        assert max(run.start + run.length for run in runs) == max(drawn) + 1


def test_right_to_left_runs_stand_from_the_left_edge_with_clusters_falling(
    shaper: QtShaper, place: Place
) -> None:
    [[run]] = shaper.runs(place("שלום עולם"))
    assert run.rtl
    assert run.clusters == tuple(range(8, -1, -1))
    assert run.positions[0] == (0.0, 0.0)


def test_wrapped_right_to_left_lines_start_at_their_left_edge(shaper: QtShaper, place: Place) -> None:
    text = place("שלום עולם שלום עולם שלום", width=80)
    assert len(text.lines) > 1
    for line, runs in zip(text.lines, shaper.runs(text), strict=True):
        left = min(x for run in runs for x, _ in run.positions)
        right = max(x for run in runs for x, _ in run.positions)
        assert -4.5 <= left <= 0.5, "a space at the end may hang over the left edge"
        assert right < line.width


def test_positions_scale_with_the_size(shaper: QtShaper, place: Place) -> None:
    [[small]] = shaper.runs(place("Compare", TextStyle(10)))
    [[large]] = shaper.runs(place("Compare", TextStyle(12.5)))
    assert small.glyphs == large.glyphs
    assert large.positions[-1][0] == pytest.approx(small.positions[-1][0] * 1.25, abs=0.001)
    assert large.qt.rawFont().pixelSize() == DESIGN_SIZE


@pytest.mark.parametrize(
    ("sign", "family", "colour"),
    [("日", "Noto Sans CJK JP", False), ("😀", "Noto Color Emoji", True), ("Ա", "DejaVu Sans", False)],
)
def test_fonts_of_the_system_help_out(
    shaper: QtShaper, place: Place, sign: str, family: str, colour: bool
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"this machine has no {family}")
    [runs] = shaper.runs(place(f"see {sign} here"))
    [system] = [run for run in runs if run.clusters == (4,)]
    assert (system.face.file, system.face.name, system.face.colour) == (None, family, colour)
    assert {run.face.name for run in runs if run is not system} == {"Inter_400Regular"}
    assert shaper.missing(place(sign)) == ""


def test_what_was_asked_for_is_remembered(shaper: QtShaper, place: Place) -> None:
    text = place("once")
    assert shaper.runs(text) is shaper.runs(text)
    assert shaper.paragraph("once", text.style, 1000.0) is shaper.paragraph("once", text.style, 1000.0)


def test_characters_without_a_font_are_named_once(shaper: QtShaper, place: Place) -> None:
    assert shaper.missing(place(f"a{NO_FONT}b {NO_FONT}\u200d\ufe0f\n\u00a0")) == NO_FONT
    assert shaper.missing(place(MIXED)) == ""


def test_missing_characters_of_a_scene_are_found_in_all_groups(shaper: QtShaper, place: Place) -> None:
    card = Group("card-1", "card", 5, 5, 50, 50, (place(f"x {NO_FONT}"), place("plain")))
    scene = Scene(100, 100, "#FFFFFF", Group("root", "board", 0, 0, 100, 100, (card, place(MIXED))))
    assert missing_characters(scene, shaper) == NO_FONT


def test_a_shaper_refuses_another_thread(shaper: QtShaper) -> None:
    refused: list[str] = []

    def elsewhere() -> None:
        try:
            shaper.paragraph("x", TextStyle(14), 10)
        except RuntimeError as error:
            refused.append(str(error))
        own = QtShaper().paragraph("x", TextStyle(14), 10)
        refused.append(str(own.width))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert "make one for each thread" in refused[0]
    assert float(refused[1]) == shaper.paragraph("x", TextStyle(14), 10).width


def test_a_design_font_is_kerned_and_unhinted(shaper: QtShaper) -> None:
    font = design_font(600, True)
    assert (font.families()[0], font.kerning(), font.hintingPreference().name) == (
        "Inter",
        True,
        "PreferNoHinting",
    )


SCRIPT = f"""
from journey_studio.scene import TextStyle, Text
from journey_studio.typeset import QtShaper
shaper, style = QtShaper(), TextStyle(14, 600)
lines = shaper.paragraph({MIXED!r}, style, 150.0).lines
runs = shaper.runs(Text(0, 0, 150.0, {MIXED!r}, style, "#000000", lines))
print([[(r.face.name, r.glyphs, r.positions, r.clusters, r.rtl) for r in line] for line in runs], lines)
"""


def python(code: str, **environment: str) -> str:
    """What a fresh interpreter without a display prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout


def test_two_processes_without_a_display_shape_alike() -> None:
    first = python(SCRIPT, PYTHONHASHSEED="1")
    assert first == python(SCRIPT, PYTHONHASHSEED="2")
    assert "NotoSansArabic_700Bold" in first


def test_an_application_without_fonts_is_refused_in_plain_words() -> None:
    code = """
from PySide6.QtCore import QCoreApplication
from journey_studio.typeset import NoGuiError, QtShaper
application = QCoreApplication([])
try:
    QtShaper()
except NoGuiError as error:
    print(error)
"""
    assert "text cannot be measured" in python(code)
