"""Printed in grey a page is still to be read: words and signs stand out from their grounds by lightness alone."""

import pytest

from journey_studio.layout import Theme, load_theme

TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast of words and of signs (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""


def grey(colour: str) -> float:
    """The lightness of a colour as a grey printer mixes it (Rec. 709), 0 … 1, as linear light."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return linear(round(255 * (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 255)


def linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    light, dark = sorted((grey(one), grey(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme() -> Theme:
    return load_theme("light")


def test_the_measure_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


def test_words_on_every_ground(theme: Theme) -> None:
    grounds = [theme.surface, theme.canvas, theme.alt, *(family.fill for family in theme.families.values())]
    for ground in grounds:
        assert contrast(theme.text, ground) >= TEXT
        assert contrast(theme.muted, ground) >= TEXT
    for stage in theme.stages:
        assert contrast(theme.stage_text, stage) >= TEXT
    assert contrast(theme.on_accent, theme.accent) >= TEXT


def test_signs_and_lines_on_their_grounds(theme: Theme) -> None:
    for family in theme.families.values():
        assert contrast(family.bar, family.fill) >= GRAPHICS
    for ground in (theme.surface, theme.canvas):
        assert contrast(theme.border, ground) >= GRAPHICS
        for colour in (*theme.personas, *theme.emotions, theme.accent):
            assert contrast(colour, ground) >= GRAPHICS, (colour, ground)


def test_the_parts_of_the_evidence_bar_differ(theme: Theme) -> None:
    shades = [theme.text, theme.border, theme.hairline, theme.surface]
    for lighter, darker in zip(shades[1:], shades, strict=False):
        assert contrast(lighter, darker) >= 1.4
