"""What each thing of a journey becomes: stages arrows, lanes containers, cards boxes, curves points with lines between them."""

from collections.abc import Sequence
from itertools import pairwise

from journey_studio.exporters.drawio.places import Place, places_of
from journey_studio.exporters.drawio.shapes import LAYER, Drawing, label, style
from journey_studio.insight.feelings import Feelings, feelings
from journey_studio.layout.notes import INK, PAPERS
from journey_studio.layout.people import PersonaLook, curve_look
from journey_studio.layout.theme import Theme
from journey_studio.layout.trail import Trail, trails_of
from journey_studio.model import Card, Channel, Emotion, Journey, Lane, Persona, Snapshot, Step, Sticky, Tag
from journey_studio.model.curve import emotion_level, signed
from journey_studio.model.curve_lanes import lane_of
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from journey_studio.model.wording import word
from journey_studio.scene import Scene
from journey_studio.sheets.words import fact_text, fact_word

_BOX = ("rounded=1", "absoluteArcSize=1", "arcSize=8", "whiteSpace=wrap", "html=1")
_TEXT = ("text", "html=1", "whiteSpace=wrap", "align=left", "fillColor=none", "strokeColor=none")
_ARROWS = {"flow": "classic", "loop": "classic", "trigger": "open", "link": "none"}
_BELOW = {"exitX": "0.5", "exitY": "1", "entryX": "0.5", "entryY": "1"}
"""A way back leaves and arrives below."""

_POINT = 14.0
_PADDING = 34.0


def drawio_xml(
    scene: Scene, snapshot: Snapshot, journey: Journey, theme: Theme, routes: Sequence[str] = ()
) -> bytes:
    """The board of a laid-out journey as a draw.io file, with these routes. The same scene gives the same bytes."""
    return _Board(scene, snapshot, journey, theme).xml(trails_of(snapshot, journey.id, routes, theme))


class _Board:
    def __init__(self, scene: Scene, snapshot: Snapshot, journey: Journey, theme: Theme) -> None:
        self._snapshot, self._journey, self._theme = snapshot, journey, theme
        self._places = places_of(scene)
        self._drawing = Drawing(journey.title, scene.background, scene.width, scene.height)

    def xml(self, trails: Sequence[Trail]) -> bytes:
        self._add_title()
        self._add_stages()
        for lane in self._snapshot.lanes(self._journey.id):
            self._add_lane(lane)
        for curve in feelings(self._snapshot, self._journey):
            self._add_curve(curve)
        for connector in self._snapshot.connectors(self._journey.id):
            if self._drawing.has(connector.source) and self._drawing.has(connector.target):
                look = style(
                    "edgeStyle=orthogonalEdgeStyle", "rounded=1", "html=1", endArrow=_ARROWS[connector.kind],
                    **(_BELOW if connector.kind == "loop" else {}), dashed="1" if connector.kind != "flow" else None, strokeColor=self._theme.muted,
                    fontColor=self._theme.text, labelBackgroundColor=self._theme.surface,
                )  # fmt: skip
                text = label(("", connector.label))
                self._drawing.edge(
                    connector.id, text, look, connector.source, connector.target, {"kind": connector.kind}
                )
        for trail in trails:
            self._add_route(trail)
        for note in self._snapshot.of_owner(Sticky, self._journey.id):
            self._add_note(note)
        return self._drawing.xml()

    def _add_route(self, trail: Trail) -> None:
        """An arrow from stop to stop, with the number of the one it comes to."""
        look = style(
            "edgeStyle=orthogonalEdgeStyle", "rounded=1", "html=1", endArrow="classic", strokeWidth="3",
            strokeColor=trail.colour, fontColor=trail.colour, fontStyle="1", labelBackgroundColor=self._theme.surface,
        )  # fmt: skip
        for number, (one, other) in enumerate(pairwise(trail.route.stops), 2):
            if one != other and self._drawing.has(one) and self._drawing.has(other):
                text = label(("", f"{trail.letter} {number}".strip()))
                data = {"kind": "route", "route": trail.route.title}
                self._drawing.edge(f"{trail.route.id}-{number}", text, look, one, other, data)

    def _add_title(self) -> None:
        place = self._places.get(("title", "title"))
        if place is not None:
            text = label(
                ("b", self._journey.title), ("", self._journey.objective), ("", self._journey.scenario)
            )
            look = style(*_TEXT, verticalAlign="top", fontSize="16", fontColor=self._theme.text)
            self._drawing.vertex(f"{self._journey.id}-title", text, look, place)

    def _add_stages(self) -> None:
        for number, stage in enumerate(self._snapshot.stages(self._journey.id)):
            look = style(
                "shape=step", "perimeter=stepPerimeter", "fixedSize=1", "size=10", "html=1", "whiteSpace=wrap",
                fillColor=self._theme.stage(number), strokeColor="none", fontColor=self._theme.stage_text, fontStyle="1", fontSize="15",
            )  # fmt: skip
            place = self._places.get(("stage", stage.id))
            if place is not None:
                self._drawing.vertex(stage.id, label(("", stage.title)), look, place)
            for step in self._snapshot.of_owner(Step, stage.id):
                look = style(*_TEXT, fontColor=self._theme.muted, fontStyle="1", spacingLeft="12")
                at = self._places.get(("step", step.id))
                if at is not None and step.title:
                    self._drawing.vertex(step.id, label(("", step.title)), look, at)

    def _add_lane(self, lane: Lane) -> None:
        place, name = self._places.get(("lane", lane.id)), self._places.get(("label", f"{lane.id}/label"))
        if place is None:
            return
        tint = self._theme.families[CARD_KINDS[LANE_KINDS[lane.kind].card].family]
        look = style(
            "container=1",
            "collapsible=0",
            "html=1",
            "connectable=0",
            fillColor=self._theme.surface,
            strokeColor=self._theme.hairline,
        )
        self._drawing.vertex(lane.id, "", look, place)
        bar = style("html=1", "connectable=0", fillColor=tint.bar, strokeColor="none")
        self._drawing.vertex(f"{lane.id}-bar", "", bar, Place(0, 0, 4, place.height), lane.id)
        if name is not None:
            text = style(
                *_TEXT,
                "verticalAlign=top",
                "spacingLeft=12",
                "spacingTop=8",
                fontColor=self._theme.text,
                fontStyle="1",
                fontSize="13",
            )
            beside = Place(4, 0, name.width - 4, place.height)
            self._drawing.vertex(f"{lane.id}-name", label(("", lane.name)), text, beside, lane.id)
        for card in self._snapshot.cards(lane.id):
            at = self._places.get(("card", card.id))
            if at is not None:
                self._add_card(card, at.within(place))

    def _add_card(self, card: Card, place: Place) -> None:
        tint = self._theme.families[CARD_KINDS[card.kind].family]
        channel = self._snapshot.get(Channel, card.channel)
        marks = [word("★ Moment of truth")] if card.moment_of_truth else []
        if card.breaking_point:
            marks.append(" – ".join(filter(None, (word("✗ Breaking point"), card.breaking_reason))))
        facts = [
            f"{fact_word(name)}: {fact_text(value)}" for name, value in card.facts.items() if name != "asset"
        ]
        footer = " · ".join(filter(None, (channel.name if channel else "", card.owner)))
        text = label(
            ("b", card.title),
            ("", card.body),
            *(("i", mark) for mark in marks),
            *(("", fact) for fact in facts),
            ("", footer),
        )
        look = style(
            *_BOX, "align=left", "verticalAlign=top", "spacingLeft=6", "spacingTop=2", fillColor=tint.fill, strokeColor=tint.bar,
            fontColor=self._theme.text, fontSize="12",
        )  # fmt: skip
        people = (self._snapshot.get(Persona, key) for key in card.personas)
        tags = (self._snapshot.get(Tag, key) for key in card.tags)
        data = {
            "kind": card.kind,
            "channel": channel.name if channel else "",
            "owner": card.owner,
            "sign": card.sign,
            "evidence": card.evidence,
            "personas": ", ".join(each.name for each in people if each),
            "tags": ", ".join(each.name for each in tags if each),
        }
        self._drawing.vertex(card.id, text, look, place, card.lane, data)

    def _add_curve(self, curve: Feelings) -> None:
        lane = lane_of(self._snapshot, curve.curve)
        place = self._places.get(("lane", lane.id)) if lane else None
        if lane is None or place is None:
            return
        look = curve_look(self._snapshot, curve.curve, self._theme)
        made: list[Emotion] = []
        for _, point in curve.points:
            if self._add_point(point, lane.id, place, look, first=not made):
                made.append(point)
        for before, after in pairwise(made):
            dashed = "1" if "assumed" in (before.evidence, after.evidence) else None
            line = style("edgeStyle=none", "curved=1", "endArrow=none", "html=1", strokeColor=look.colour, strokeWidth="2", dashed=dashed)  # fmt: skip
            self._drawing.edge(f"{before.id}-{after.id}", "", line, before.id, after.id)

    def _add_point(self, point: Emotion, lane: str, place: Place, who: PersonaLook, *, first: bool) -> bool:
        """Draw a point; the first one of a curve says whose it is. False where its step is not drawn."""
        step = self._places.get(("step", point.step))
        if step is None:
            return False
        room = max(place.height - 2 * _PADDING, 0.0)
        x = step.x + step.width / 2 - place.x - _POINT / 2
        y = _PADDING + (2 - point.value) / 4 * room - _POINT / 2
        said = point.word or self._journey.level_words[emotion_level(point.value) + 2]
        quote = f"“{point.quote}”" if point.quote else ""
        look = style(
            "ellipse", "shape=ellipse", "perimeter=ellipsePerimeter", "html=1", "aspect=fixed", "verticalLabelPosition=bottom", "verticalAlign=top", "labelBackgroundColor=none",
            fillColor=self._theme.surface, strokeColor=who.colour, strokeWidth="2", fontColor=self._theme.text, fontSize="11",
        )  # fmt: skip
        text = label(("b", who.name if first else ""), ("", f"{signed(point.value)} {said}"), ("i", quote))
        data = {"persona": who.name, "evidence": point.evidence}
        self._drawing.vertex(point.id, text, look, Place(x, y, _POINT, _POINT), lane, data)
        return True

    def _add_note(self, note: Sticky) -> None:
        place = next(
            (at for (role, owner), at in self._places.items() if owner == note.id and role != "icon"), None
        )
        if place is not None:
            paper, edge, _ = PAPERS[note.colour]
            look = style("shape=note", "size=12", "html=1", "whiteSpace=wrap", "align=left", "verticalAlign=top", "spacing=8", fillColor=paper, strokeColor=edge, fontColor=INK)  # fmt: skip
            self._drawing.vertex(note.id, label(("", note.text)), look, place, LAYER)
