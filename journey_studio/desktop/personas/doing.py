"""What can be done to a persona: each is one edit of the map; what a deletion takes along is said, with Undo."""

from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas import curves
from journey_studio.desktop.words import counted, tr
from journey_studio.document.adding import add
from journey_studio.document.moving import move
from journey_studio.document.placing import put_before
from journey_studio.insight.filtering import EVERYTHING, Filter
from journey_studio.model import Asset, Card, Curve, Persona, Route, Snapshot, new_id
from journey_studio.model.persona import PERSONA_KINDS
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow
    from journey_studio.document import Document


def document_of(window: "MainWindow") -> "Document":
    """The map that is edited. Raises RuntimeError where there is none."""
    if window.session.document is None:
        raise RuntimeError("There is no map to edit.")
    return window.session.document


def add_persona(window: "MainWindow", kind: str = PERSONA_KINDS[0]) -> str:
    """A persona, or a buying group, with a first name to be changed; its id."""
    name = tr("New persona") if kind == PERSONA_KINDS[0] else tr("New buying group")
    with document_of(window).edit("Add persona") as edit:
        return add(edit, Persona.noun, {"name": name, "kind": kind}).id


def add_of_segment(window: "MainWindow", segment: str) -> str:
    """A persona that stands for a segment, and is called like it until it has a name of its own; its id. The panel opens."""
    with document_of(window).edit("Add persona") as edit:
        key = add(edit, Persona.noun, {"name": segment, "segment": segment}).id
    window.side.open("personas")
    return key


def turn_kind(window: "MainWindow", persona: Persona) -> None:
    """One person becomes a buying group, a buying group one person; members are kept for when it is a group again."""
    single, group = PERSONA_KINDS
    with document_of(window).edit("Set kind of persona") as edit:
        edit.put(replace(persona, kind=single if persona.kind == group else group))


def show_only(window: "MainWindow", persona: Persona) -> None:
    """Let only the cards and the curve of this persona stand out; everything where only they do."""
    wanted = Filter.of({"persona": [persona.id]})
    window.standing.choose(EVERYTHING if window.standing.filter == wanted else wanted)


def duplicate(window: "MainWindow", persona: Persona) -> str:
    """A copy behind the persona, without its curves; its id."""
    snapshot = window.session.snapshot
    name = tr("{name} (copy)").format(name=persona.name)[:200]
    copied = replace(persona, id=new_id(), name=name)
    with document_of(window).edit("Duplicate persona") as edit:
        order = snapshot.of_owner(Persona)
        return put_before(edit, copied, order, _behind(snapshot, persona, 1)).id


def shift(window: "MainWindow", persona: Persona, way: int) -> bool:
    """The persona one place up (−1) or down (1) in the order, which also gives the colours. False at the end."""
    snapshot = window.session.snapshot
    order = snapshot.of_owner(Persona)
    place = order.index(persona) + way
    if not 0 <= place < len(order):
        return False
    before = order[place].id if way < 0 else _behind(snapshot, persona, 2)
    with document_of(window).edit("Move persona") as edit:
        move(edit, persona.id, before=before)
    return True


def _behind(snapshot: Snapshot, persona: Persona, places: int) -> str | None:
    order = snapshot.of_owner(Persona)
    place = order.index(persona) + places
    return order[place].id if place < len(order) else None


def delete(window: "MainWindow", persona: Persona) -> None:
    """Delete the persona with its curves in every journey, and say so."""
    words = gone_words(window.session.snapshot, persona)
    with document_of(window).edit("Delete persona") as edit:
        edit.remove(persona)
    window.notice.say(words, (tr("Undo"), window.undo))


def gone_words(snapshot: Snapshot, persona: Persona) -> str:
    """What goes with a persona, as a sentence."""
    gone = [curve for curve in snapshot.all(Curve) if curve.persona == persona.id]
    points = sum(len(snapshot.emotions(curve.id)) for curve in gone)
    named = sum(persona.id in card.personas for card in snapshot.all(Card))
    routed = sum(route.persona == persona.id for route in snapshot.all(Route))
    parts = [tr("“{name}” is deleted").format(name=isolated(persona.name))]
    if gone:
        words = tr("with {curves} and {points}").format(
            curves=counted(len(gone), tr("curve"), tr("curves")),
            points=counted(points, tr("point"), tr("points")),
        )
        parts.append(words)
    if named or routed:
        places = [
            counted(count, one, many)
            for count, one, many in (
                (named, tr("card"), tr("cards")),
                (routed, tr("route"), tr("routes")),
            )
            if count
        ]
        parts.append(tr("no longer named by {places}").format(places=tr(" and ").join(places)))
    return ", ".join(parts) + "."


def set_portrait(window: "MainWindow", persona: Persona, picture: Asset | None) -> None:
    """Give a persona its portrait, or take it away."""
    document = document_of(window)
    if picture is not None:
        document.ledger.add_asset(picture)
    with document.edit("Set portrait" if picture else "Remove portrait") as edit:
        edit.put(replace(persona, portrait=picture.id if picture else ""))


def drawn_curve(window: "MainWindow", persona: str) -> Curve | None:
    """Today's curve of a persona in the journey that is shown; a hidden one too."""
    found = window.session.snapshot.curves(window.session.journey_id)
    return next((curve for curve in found if curve.persona == persona and curve.state == "as-is"), None)


def turn_curve(window: "MainWindow", persona: str) -> None:
    """Draw the curve of a persona on the board, or hide the one that is drawn."""
    curve = drawn_curve(window, persona)
    if curve is not None and not curve.hidden:
        curves.set_hidden(window.canvas, [curve], hidden=True)
    else:
        draw_curve(window, persona)


def draw_curve(window: "MainWindow", persona: str) -> None:
    """Draw the curve of a persona on the board, select it, and say how it gets its first point, until something is done."""
    key = curves.draw_persona(window.canvas, persona)
    window.canvas.select([key])
    if not window.session.snapshot.emotions(key):
        hint = tr("Click a step of the emotion lane to set the first point, or press Ctrl+E.")
        window.notice.say(hint, brief=True)
