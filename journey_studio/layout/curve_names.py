"""Whose curves a lane draws, below its name: a chip each, which a click shows or hides and a drag puts in another lane."""

from collections.abc import Sequence
from dataclasses import replace

from journey_studio.layout.band import label_group
from journey_studio.layout.curve_average import alike
from journey_studio.layout.curve_points import DrawnCurve
from journey_studio.layout.curve_view import LaneCurves
from journey_studio.layout.emotion_labels import marker_path
from journey_studio.layout.gathering import shifted
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION, CAPTION_STRONG, LABEL_INSET, LABEL_WIDTH
from journey_studio.layout.people import PersonaLook
from journey_studio.layout.theme import mixed
from journey_studio.model import Lane
from journey_studio.model.wording import word
from journey_studio.scene import Box, Group, Item, Path, Text

CHIP = "chip"
"""The role of a chip, and behind a slash what its owner's id ends with; a chip of a lane is that of its average."""

_WORDS = LABEL_INSET + 32
_LEAST = 24.0
_BAR = 10.0


def names_label(lane: Lane, drawn: Sequence[DrawnCurve], curves: LaneCurves, hints: bool, ink: Ink) -> Group:
    """The label of the lane. Who edits the map also finds curves that are not drawn, and the average of several."""
    label = label_group(lane, ink)
    items: list[Item] = list(label.items)
    y = label.height
    chips = [_drawn(entry, ink) for entry in drawn]
    if hints:
        chips += [_resting(curve.id, look, curve.hidden, ink) for curve, look in curves.resting]
        chips += [_average(lane, curves.view.average, ink)] if alike(drawn) else []
    for chip in chips:
        items.append(replace(chip, y=y))
        y += chip.height
    return replace(label, items=tuple(items), height=y + 7)


def _drawn(entry: DrawnCurve, ink: Ink) -> Group:
    look = entry.look
    text = ink.snug(look.name, CAPTION_STRONG, ink.theme.text, _WORDS, 0, LABEL_WIDTH - _WORDS - 6)
    thick = 2.5 if look.strong else 1.5
    sign = marker_path(entry, LABEL_INSET + 12, 0, 4.5, ink)
    return _chip(f"{entry.curve.id}/{CHIP}", [_line(look.colour, thick), sign], text, look.name)


def _resting(key: str, look: PersonaLook, hidden: bool, ink: Ink) -> Group:
    text = ink.snug(look.name, CAPTION, ink.theme.muted, _WORDS, 0, LABEL_WIDTH - _WORDS - 6)
    said = f"{look.name}, hidden" if hidden else f"{look.name}, not drawn now"
    through = Path((("M", _WORDS, 1.0), ("L", _WORDS + text.width, 1.0)), stroke=ink.theme.muted)
    return _chip(f"{key}/{CHIP}", [_line(ink.theme.border, 1.5)], text, said, [through] if hidden else [])


def _average(lane: Lane, on: bool, ink: Ink) -> Group:
    theme = ink.theme
    text = ink.snug(
        word("Average"), CAPTION_STRONG if on else CAPTION, theme.text if on else theme.muted, _WORDS, 0, 90
    )
    fill = mixed(theme.text, theme.surface, 0.16 if on else 0.08)
    signs: list[Item] = [Box(LABEL_INSET, -_BAR / 2, 24, _BAR, fill, radius=2.0)]
    signs += [_line(theme.text, 2.5)] if on else []
    name = "Average, drawn" if on else "Average, not drawn"
    return _chip(f"{lane.id}/{CHIP}", signs, text, name)


def _line(colour: str, thick: float) -> Path:
    return Path((("M", LABEL_INSET, 0.0), ("L", LABEL_INSET + 24, 0.0)), stroke=colour, stroke_width=thick)


def _chip(owner: str, signs: Sequence[Item], text: Text, name: str, over: Sequence[Item] = ()) -> Group:
    """A target of at least 24 px: signs around the middle of the first line, the words, and what is drawn over them."""
    height = max(_LEAST, text.height + 7)
    middle = (height - text.height) / 2 + CAPTION.leading / 2
    items = (
        *(shifted(sign, 0, middle) for sign in signs),
        replace(text, y=(height - text.height) / 2),
        *(shifted(item, 0, middle) for item in over),
    )
    return Group(owner, CHIP, 0, 0, LABEL_WIDTH, height, items, name)
