"""What a journey without stages or lanes shows: a plain sentence, to its editors an invitation, never a blank sheet."""

from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import EMPTY_TITLE, PAGE_BODY
from journey_studio.model import Journey
from journey_studio.model.wording import word
from journey_studio.scene import Box, Group

_WIDTH, _PADDING, _ICON = 640.0, 40.0, 32.0


def missing_parts(has_stages: bool, has_lanes: bool) -> tuple[str, str] | None:
    """What to say where there is nothing to draw, as headline and advice; None for a board with stages and lanes."""
    if not has_stages:
        return word("No stages yet"), word(
            "Type the first one, such as Awareness. Tab goes on to the next, Ctrl+Enter to the first card."
        )
    if not has_lanes:
        return word("No lanes yet"), word("Add a lane, such as Touchpoints or Emotion, or show a hidden one.")
    return None


def invitation(journey: Journey, headline: str, advice: str, ink: Ink) -> Group:
    """A dashed frame with an icon, a headline and, unless it is empty, advice, at the origin."""
    theme, room = ink.theme, _WIDTH - 2 * _PADDING
    title = ink.text(headline, EMPTY_TITLE, theme.text, _PADDING, _PADDING + _ICON + 14, room, "center")
    more = ink.text(advice, PAGE_BODY, theme.muted, _PADDING, title.y + title.height + 6, room, "center")
    height = more.y + more.height + _PADDING
    frame = Box(0, 0, _WIDTH, height, theme.surface, theme.border, 1.5, 12.0, (6.0, 6.0))
    picture = icon("route", (_WIDTH - _ICON) / 2, _PADDING, _ICON, theme.accent)
    name = f"{headline}. {advice}".strip()
    return Group(
        f"{journey.id}/empty",
        "empty",
        0,
        0,
        _WIDTH,
        height,
        (frame, picture, title, more) if advice else (frame, picture, title),
        name,
    )
