"""The legend of a page: what the board really uses, and nothing else."""

from collections.abc import Iterator, Sequence

from journey_studio.layout.card_marks import mark, marks_of
from journey_studio.layout.curve_line import Command
from journey_studio.layout.flow import SAMPLE_WIDTH, Sample, flowing, heading
from journey_studio.layout.funnel import funnel_sign, lane_funnels
from journey_studio.layout.grid import board_grid
from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.layout.memo import Memo
from journey_studio.layout.people import PersonaLook, persona_look
from journey_studio.layout.shapes import evidence_dots, marker, pill, polygon
from journey_studio.layout.theme import Theme
from journey_studio.layout.trail import trails_of
from journey_studio.layout.trails import route_samples
from journey_studio.model import Card, Curve, Journey, Lane, Persona, Snapshot
from journey_studio.model.card import EVIDENCE_LEVELS
from journey_studio.model.curve_lanes import partner_of
from journey_studio.model.curve_shape import turns
from journey_studio.model.kinds import CARD_KINDS, EMOTION
from journey_studio.model.wording import word
from journey_studio.scene import Box, Group, Item, Path

_MARKS = ("moment of truth", "breaking point", "positive", "negative")
_DASHES: dict[str, tuple[float, ...]] = {"flow": (), "loop": (4.0, 4.0), "trigger": (0.1, 4.0)}
_HEAD = 112.0
_GAP = 4.0

_LEVELS = {"assumed": "Assumed", "partly": "Partly researched", "researched": "Researched"}
_ARROWS = {"flow": "Goes on to", "loop": "Goes back to", "trigger": "Triggers"}


def legend_group(
    snapshot: Snapshot, journey: Journey, width: float, ink: Ink, routes: Sequence[str] = ()
) -> Group | None:
    """The legend at the origin, `width` px wide; None where there is nothing to explain. `routes` are drawn over the board."""
    items: list[Item] = []
    y = 0.0
    there = {card.id for card in _cards(_lanes(snapshot, journey), snapshot)}
    trails = trails_of(snapshot, journey.id, routes, ink.theme)
    drawn_routes = route_samples([trail for trail in trails if there & {*trail.route.stops}], ink)
    for words, samples in (*_sections(snapshot, journey, ink.theme), (word("Routes"), drawn_routes)):
        if samples:
            items.append(heading(words, 0, y, _HEAD - 8, ink))
            drawn, bottom = flowing(samples, _HEAD, y, width - _HEAD, ink)
            items += drawn
            y = bottom + _GAP
    if not items:
        return None
    return Group("legend", "legend", 0, 0, width, y - _GAP, tuple(items), "Legend")


def _sections(snapshot: Snapshot, journey: Journey, theme: Theme) -> Iterator[tuple[str, list[Sample]]]:
    lanes = _lanes(snapshot, journey)
    cards = _cards(lanes, snapshot)
    curves = [curve for curve in snapshot.curves(journey.id) if not curve.hidden]
    kinds = {card.kind for card in cards}
    marks = {name for card in cards for name in marks_of(card)}
    levels = {card.evidence for card in cards}
    yield word("Cards"), [_kind(name, theme) for name in CARD_KINDS if name in kinds]
    yield word("Marks"), [_mark(name, theme) for name in _MARKS if name in marks]
    yield word("Evidence"), [_level(name, theme) for name in EVIDENCE_LEVELS if name and name in levels]
    if any(lane.kind == EMOTION and not lane.collapsed for lane in lanes):
        yield word("Emotion curves"), _curves(snapshot, curves, theme)
    yield word("Funnel"), _funnel(snapshot, journey, lanes, theme)
    shown, connectors = {card.id for card in cards}, snapshot.connectors(journey.id)
    drawn = {each.kind for each in connectors if shown.issuperset((each.source, each.target))}
    yield word("Connectors"), [_connector(name, theme) for name in _DASHES if name in drawn]


def _lanes(snapshot: Snapshot, journey: Journey) -> list[Lane]:
    return [lane for lane in snapshot.lanes(journey.id) if not lane.hidden]


def _cards(lanes: Sequence[Lane], snapshot: Snapshot) -> list[Card]:
    """The cards that are drawn."""
    return [card for lane in lanes if not lane.collapsed for card in snapshot.cards(lane.id)]


def _kind(name: str, theme: Theme) -> Sample:
    kind = CARD_KINDS[name]
    family = theme.families[kind.family]

    def draw(x: float, y: float) -> Sequence[Item]:
        chip = Box(x, y - 9, 22, 18, family.fill, family.outline or family.bar, 1.0, 4.0)
        return chip, icon(kind.icon, x + 4.5, y - 6.5, 13, family.bar)

    return Sample(draw, word(kind.word))


def _mark(name: str, theme: Theme) -> Sample:
    return Sample(lambda x, y: [mark(name, x + 3, y - 8, theme)], word(name.capitalize()))


def _level(name: str, theme: Theme) -> Sample:
    words = word(_LEVELS[name])
    return Sample(lambda x, y: evidence_dots(name, x, y, theme.muted), words)


def _curves(snapshot: Snapshot, curves: Sequence[Curve], theme: Theme) -> list[Sample]:
    """What lines and markers mean; whose curves they are stands in the title and beside the lane."""
    samples = []
    points = [point for curve in curves for point in snapshot.emotions(curve.id)]
    if any(point.evidence == "assumed" for point in points):
        samples.append(Sample(lambda x, y: [_line(x, y, theme.muted, (5.0, 5.0))], word("Dashed: assumed")))
    if any(curve.state == "to-be" for curve in curves):
        wished = PersonaLook(word("Filled marker: to-be"), theme.muted, "circle", strong=False)
        samples.append(_person(wished, theme))
        if any(curve.state == "as-is" and partner_of(snapshot, curve) in curves for curve in curves):
            samples.append(
                Sample(lambda x, y: [Box(x, y - 6, 22, 12, theme.hairline)], word("Shaded: the gap"))
            )
    if any(_turns_somewhere(snapshot, curve) for curve in curves if curve.state == "as-is"):
        samples.append(Sample(lambda x, y: _turns(x + 11, y, theme.muted), word("Peak and valley")))
    return samples


def _funnel(snapshot: Snapshot, journey: Journey, lanes: Sequence[Lane], theme: Theme) -> list[Sample]:
    """What the width of a funnel says, and the pills on it; of several lanes what any of them says."""
    memo = Memo()
    funnels = lane_funnels(snapshot, journey.id, lanes, board_grid(snapshot, journey.id, memo), memo).values()
    said = []
    if any(funnel.counted for funnel in funnels):
        said.append(word("Width: how many come this far"))
    if any(funnel.reach and not funnel.counted for funnel in funnels):
        said.append(word("Width: which part comes this far"))
    if any(not funnel.reach for funnel in funnels):
        said.append(word("Width: nothing is counted yet, it narrows evenly"))
    samples = [Sample(lambda x, y: [funnel_sign(x, y, theme)], words) for words in said]
    if any(lost is not None for funnel in funnels for lost in funnel.lost):
        words = word("Lost on the way to the next step")
        samples.append(Sample(lambda x, y: _loss(x, y, theme), words))
    return samples


def _loss(x: float, y: float, theme: Theme) -> Sequence[Item]:
    """An empty pill with a minus."""
    minus = Box(x + 8, y - 0.75, 6, 1.5, theme.text)
    return pill(x, y - 7, 22, 14, theme.surface, theme.border, theme.line), minus


def _turns_somewhere(snapshot: Snapshot, curve: Curve) -> bool:
    columns = {step.id: column for column, step in enumerate(snapshot.steps(curve.journey))}
    return bool(turns({columns[point.step]: point.value for point in snapshot.emotions(curve.id)}))


def _turns(x: float, y: float, colour: str) -> Sequence[Item]:
    up, down = (
        [(x - 11, y + 4), (x - 5.5, y - 4), (x, y + 4)],
        [(x, y - 4), (x + 5.5, y + 4), (x + 11, y - 4)],
    )
    return Path(polygon(up), fill=colour), Path(polygon(down), fill=colour)


def _person(look: PersonaLook, theme: Theme) -> Sample:
    def draw(x: float, y: float) -> Sequence[Item]:
        fill = theme.surface if look.strong else look.colour
        sign = Path(marker(look.marker, x + 11, y, 4.5), fill=fill, stroke=look.colour, stroke_width=2.0)
        return _line(x, y, look.colour, ()), sign

    return Sample(draw, look.name)


def persona_sample(snapshot: Snapshot, persona: Persona, theme: Theme) -> Sample:
    """A persona with marker, name, and role where it is stated."""
    look = persona_look(snapshot, persona, theme)
    words = f"{persona.name} – {persona.role}" if persona.role else persona.name
    return Sample(_person(look, theme).draw, words)


def _connector(name: str, theme: Theme) -> Sample:
    words = word(_ARROWS[name])
    return Sample(lambda x, y: [_line(x, y, theme.muted, _DASHES[name])], words)


def _line(x: float, y: float, colour: str, dash: tuple[float, ...]) -> Path:
    commands: tuple[Command, ...] = (("M", x, y), ("L", x + SAMPLE_WIDTH - 6, y))
    return Path(commands, stroke=colour, stroke_width=2.0, dash=dash)
