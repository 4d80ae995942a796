"""Themes that can be read, and icons that are drawn as their files say."""

import math
from collections.abc import Iterator

import pytest

from journey_studio.layout.curve_average import BAND
from journey_studio.layout.curve_gap import TINT
from journey_studio.layout.icons import icon, icon_names
from journey_studio.layout.notes import INK, PAPERS
from journey_studio.layout.svg_path import path_commands
from journey_studio.layout.theme import THEMES, Theme, load_theme, mixed
from journey_studio.layout.theme import contrast as theme_contrast
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.scene.search import bounds
from tests.colours import difference, nearest


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXT = {"light": 4.5, "dark": 4.5, "projector": 7.0, "high-contrast": 7.0}
"""The least contrast of words in a theme: level AA of WCAG 2.2, and level AAA for a room and for weak eyes."""


def words_in_use(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Every pair of an ink and a ground that words are written with: on the board, in the window, on a page."""
    fills = {f"{family} card": look.fill for family, look in theme.families.items()}
    tints = {f"tint of {colour}": mixed(colour, theme.surface, TINT) for colour in theme.personas}
    window = {name: getattr(theme, name) for name in ("canvas", "surface", "alt", "chosen")}
    curve = {
        "above": theme.above,
        "below": theme.below,
        "band": mixed(theme.text, theme.surface, BAND),
        **tints,
    }
    names = {f"average {share}": mixed(theme.text, theme.surface, share) for share in (0.08, 0.16)}
    for ink in ("text", "muted"):
        grounds = {**window, **fills, **curve, **names}
        yield from ((f"{ink} on {where}", getattr(theme, ink), ground) for where, ground in grounds.items())
    accented = {"surface": theme.surface, "canvas": theme.canvas, **fills}
    yield from ((f"accent on {where}", theme.accent, ground) for where, ground in accented.items())
    pain = theme.families["pain"].bar
    yield from ((f"why it breaks off on {where}", pain, ground) for where, ground in accented.items())
    for family, look in theme.families.items():
        yield f"kind of a {family} card", look.bar, look.fill
    yield from ((f"stage {number}", theme.stage_text, bar) for number, bar in enumerate(theme.stages))
    yield "button that leads on", theme.on_accent, theme.accent
    yield from ((f"letter of {colour}", theme.ink_on(colour), colour) for colour in theme.personas)
    yield from ((f"words of a {name} note", INK, look[0]) for name, look in PAPERS.items())


def signs_in_use(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Every pair of a shape and its ground that has to be seen to understand the board or to use the window."""
    for colour in (*theme.personas, *theme.emotions):
        yield f"curve or face {colour}", colour, theme.surface
    for ground in ("surface", "canvas"):
        for ink in ("border", "accent", "guides"):
            yield f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground)
    for family, look in theme.families.items():
        yield f"bar of a {family} card", look.bar, look.fill
    if theme.line > 1:
        for ground in ("surface", "canvas"):
            yield f"line on {ground}", theme.hairline, getattr(theme, ground)
            yield from ((f"stage {bar} on {ground}", bar, getattr(theme, ground)) for bar in theme.stages)
        for family, look in theme.families.items():
            yield f"outline of a {family} card", look.outline or "none", theme.canvas


@pytest.mark.parametrize("name", THEMES)
def test_all_words_have_the_contrast_of_wcag(name: str) -> None:
    pairs = words_in_use(load_theme(name))
    assert {
        what: contrast(ink, ground) for what, ink, ground in pairs if contrast(ink, ground) < TEXT[name]
    } == {}


@pytest.mark.parametrize("name", THEMES)
def test_all_signs_can_be_told_from_their_ground(name: str) -> None:
    pairs = signs_in_use(load_theme(name))
    assert {what: contrast(ink, ground) for what, ink, ground in pairs if contrast(ink, ground) < 3.0} == {}


@pytest.mark.parametrize("name", ["projector", "high-contrast"])
def test_themes_for_a_room_and_for_weak_eyes_draw_lines_of_two_px(name: str) -> None:
    theme = load_theme(name)
    assert theme.line == 2
    assert all(look.outline for look in theme.families.values())


@pytest.mark.parametrize("pair", [("#000000", "#FFFFFF"), ("#1D5FD1", "#FFFFFF"), ("#777777", "#EEF1F5")])
def test_contrast_is_that_of_wcag(pair: tuple[str, str]) -> None:
    assert theme_contrast(*pair) == theme_contrast(*reversed(pair)) == pytest.approx(contrast(*pair))


@pytest.mark.parametrize("name", THEMES)
def test_personas_and_feelings_can_be_told_apart_by_every_eye(name: str) -> None:
    """Anchor 10: ΔE2000 under normal sight and three kinds of colour blindness; a marker or face says it besides."""
    theme = load_theme(name)
    assert nearest(theme.personas) >= 13.0
    assert nearest((theme.emotions[0], theme.emotions[-1])) >= 38.0
    assert nearest(theme.emotions) >= 6.5


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ],
)
def test_the_difference_of_colours_is_that_of_the_published_table(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    assert difference(one, other) == pytest.approx(expected, abs=1e-4)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="no theme called 'sepia'"):
        load_theme("sepia")


def test_stage_colours_come_back_in_reverse() -> None:
    theme = load_theme("light")
    assert [theme.stage(place) for place in (7, 8, 14, 15)] == [theme.stages[place] for place in (7, 6, 0, 1)]


def test_every_kind_of_card_has_its_icon() -> None:
    assert {kind.icon for kind in CARD_KINDS.values()} <= icon_names()


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_icons_fill_their_square_and_stay_in_it(name: str) -> None:
    box = bounds(icon(name, 10, 20, 24, "#000000"))
    assert min(box.x - 10, box.y - 20, 34 - box.right, 44 - box.bottom) >= -1.2
    assert max(box.width, box.height) >= 14


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no icon called '\.\./secret'"):
        icon("../secret", 0, 0, 16, "#000000")


def test_path_data_becomes_lines_and_curves() -> None:
    assert path_commands("M1 2h3v-1l1,1z") == [("M", 1, 2), ("L", 4, 2), ("L", 4, 1), ("L", 5, 2), ("Z",)]
    assert path_commands("m1 1 2 0") == [("M", 1, 1), ("L", 3, 1)]
    smooth = path_commands("M0 0C0 1 1 1 1 0S2-1 2 0")
    assert smooth[2] == ("C", 1, -1, 2, -1, 2, 0)


def test_flags_of_arcs_need_no_spaces() -> None:
    assert path_commands("M9 16a5 5 0 016 0") == path_commands("M9 16 A5 5 0 0 1 15 16")


def test_an_arc_lies_on_its_circle() -> None:
    for letter, *numbers in path_commands("M1 0A1 1 0 1 1 0-1")[1:]:
        assert letter == "C"
        assert math.hypot(numbers[4], numbers[5]) == pytest.approx(1)
    assert path_commands("M1 0A1 1 0 1 1 0-1")[-1][-2:] == (0, -1)


@pytest.mark.parametrize("data", ["1 2", "M1", "M1 2 L x", "M0 0 a1 1 0 5 0 1 1"])
def test_what_is_no_path_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="character"):
        path_commands(data)
