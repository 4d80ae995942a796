"""A finished board marked where two states differ: cards with a frame and a pill, stages and steps with a pill, connectors in colour."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from journey_studio.layout.gathering import shifted
from journey_studio.layout.ink import Ink
from journey_studio.layout.shapes import pill
from journey_studio.layout.theme import Theme, mixed
from journey_studio.model.wording import word
from journey_studio.scene import Box, Group, Item, Path, Text, TextStyle

_FAMILIES = {"added": "gain", "changed": "opportunity", "removed": "pain"}
_WORDS = {"added": "+ Added", "changed": "≠ Changed", "moved": "→ Moved", "removed": "− Removed"}
_STYLE = TextStyle(11, 600, line_height=14)
_FRAME, _LIFT, _INSET, _PADDING, _EDGE = 2.5, 10.0, 8.0, 7.0, 10.0
_DASH = (6.0, 4.0)
_GHOST = 0.55


def mark_colour(how: str, theme: Theme) -> str:
    """The colour of a difference: added, changed, moved or removed."""
    return theme.families[_FAMILIES[how]].bar if how in _FAMILIES else theme.accent


def mark_words(how: str) -> str:
    """Sign and word of a difference, such as “+ Added”."""
    return word(_WORDS[how])


def marked(group: Group, marks: Mapping[str, str], ink: Ink) -> Group:
    """The group with what these ids own marked, wherever it is in it; what holds none of it stays the same."""
    if group.owner in marks and group.role in _MARKED:
        return _MARKED[group.role](group, marks[group.owner], ink)
    items = tuple(marked(item, marks, ink) if isinstance(item, Group) else item for item in group.items)
    same = all(one is other for one, other in zip(items, group.items, strict=True))
    return group if same else replace(group, items=items)


def _card(card: Group, how: str, ink: Ink) -> Group:
    """The pill stands on the upper edge, so the group begins above the card."""
    colour, gone = mark_colour(how, ink.theme), how == "removed"
    items = [_faded(item, ink.theme) for item in card.items] if gone else list(card.items)
    ground = items[0]
    if isinstance(ground, Box):
        dash = _DASH if gone else ()
        items[0] = replace(ground, stroke=colour, stroke_width=_FRAME, dash=dash)
    items = [shifted(item, 0, _LIFT) for item in items]
    return replace(
        card,
        y=card.y - _LIFT,
        height=card.height + _LIFT,
        items=(*items, *_pill(card.width, 0.0, mark_words(how), colour, ink)),
        name=f"{mark_words(how)[2:]}: {card.name}",
    )


def _part(part: Group, how: str, ink: Ink) -> Group:
    """The pill stands beside the line of the title that leaves most room; where that is too little only its sign does."""
    colour, words = mark_colour(how, ink.theme), mark_words(how)
    left, right, middle = max(_rooms(part), key=lambda room: room[1] - room[0])
    y = middle - (_STYLE.leading + 4) / 2
    box, text = _pill(right, y, words, colour, ink)
    if box.x < left + _INSET:
        box, text = _pill(right, y, words[:1], colour, ink)
    away = left + _INSET - box.x if left < _EDGE else 0.0
    items = (replace(box, x=box.x + away), replace(text, x=text.x + away))
    return replace(part, items=(*part.items, *items), name=f"{words[2:]}: {part.name}")


def _rooms(part: Group) -> Iterator[tuple[float, float, float]]:
    """The stretches before and behind each line of the title with the height of its middle; all of a part without a title."""
    start, end = _INSET, part.width - _EDGE
    titled = False
    for text in (item for item in part.items if isinstance(item, Text)):
        for number, line in enumerate(text.lines):
            titled = True
            middle = text.y + (number + 0.5) * text.style.leading
            yield text.x + line.x + line.width, end, middle
            yield start - _INSET, text.x + line.x, middle
    if not titled:
        yield start + _EDGE, end, part.height / 2


def _connector(connector: Group, how: str, ink: Ink) -> Group:
    """Its line and its arrow in the colour of the difference; one that is gone is dashed."""
    colour = mark_colour(how, ink.theme)
    items = tuple(
        replace(
            item,
            stroke=item.stroke and colour,
            stroke_width=_FRAME if item.stroke else item.stroke_width,
            fill=item.fill and colour,
            dash=_DASH if how == "removed" and item.stroke else item.dash,
        )
        if isinstance(item, Path)
        else item
        for item in connector.items
    )
    return replace(connector, items=items, name=f"{mark_words(how)[2:]}: {connector.name}")


def _pill(right: float, y: float, words: str, colour: str, ink: Ink) -> tuple[Box, Text]:
    text = ink.snug(words, _STYLE, ink.theme.ink_on(colour), 0, y + 2, 200)
    left = right - _INSET - text.width - 2 * _PADDING
    text = replace(text, x=left + _PADDING)
    return pill(left, y, text.width + 2 * _PADDING, text.height + 4, colour, ink.theme.surface), text


def _faded(item: Item, theme: Theme) -> Item:
    """What is gone is there, but pale; its words can be read."""
    if isinstance(item, Group):
        return replace(item, items=tuple(_faded(each, theme) for each in item.items))
    if isinstance(item, Text):
        return replace(item, colour=theme.muted)
    if isinstance(item, Box | Path):
        return replace(item, fill=_pale(item.fill, theme), stroke=_pale(item.stroke, theme))
    return item


def _pale(colour: str | None, theme: Theme) -> str | None:
    return mixed(colour, theme.surface, _GHOST) if colour else None


_MARKED: Mapping[str, Callable[[Group, str, Ink], Group]] = {
    "card": _card,
    "stage": _part,
    "step": _part,
    "connector": _connector,
}
