"""What is done with an entry of the library: each is one edit of the map."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas import adding
from journey_studio.desktop.canvas.gestures.landing import Landing
from journey_studio.desktop.journeys import set_objective
from journey_studio.desktop.library.shelf import shelf
from journey_studio.desktop.words import tr
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.edit import Edit
from journey_studio.document.levels import maturity_lane, needed_maturity_lane
from journey_studio.insight.columns import cards_by_stage, stages_of
from journey_studio.library.channels import known_channels
from journey_studio.library.crosswalk import nearest
from journey_studio.library.phases import PHASES, phase_of, phases_in, span_of, spans_of
from journey_studio.library.presets import CARD_OF, CHANNEL, Entry
from journey_studio.model import Card, Channel, Stage, Step
from journey_studio.model.kinds import MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_LASTING = ("message", "control", "point_of_sale")
"""The facts of a card that an entry takes over; what was measured stays with the card."""


def put(window: "MainWindow", entry: Entry, latest: str = "", place: str = "") -> str:
    """Put an entry to what is selected: a card into its cell, else into the stage of its phase; a channel to the cards that
    are selected, else among the channels of the map; an objective into the journey. The card's id, or empty.

    `latest` is the card that was put before and is still selected: it says no place, the next entry has its own. `place` is a step
    to put it to whatever is selected.
    """
    if not window.session.can_edit:
        return ""
    if entry.kind == "objective":
        set_objective(window, f"{entry.title}: {entry.body}" if entry.body else entry.title)
    elif entry.kind == CHANNEL:
        _give(window, entry)
    else:
        step = place or _step_of_phase(window, entry, latest)
        cell = adding.cell_for(window.canvas, entry.values["kind"], None, step)
        if cell is not None:
            lane = "" if _lacks_its_lane(window, entry) else cell[0].id
            made = drop(window, entry, None, lane, cell[1])
            window.canvas.focus(made)
            return made
        window.say(tr("Add a stage and a lane first: cards stand in their cells."))
    return ""


def land(window: "MainWindow", entry: Entry, target: Card | Landing) -> str:
    """Drop an entry on a touchpoint, which gets the channel, or into a gap; the id of the card."""
    if isinstance(target, Card):
        with window.canvas.document.edit("Set channel") as edit:
            change(edit, target.id, {"channel": _channel(edit, entry.title)})
        return target.id
    return drop(window, entry, target.before, target.cell.lane, target.cell.step)


def drop(window: "MainWindow", entry: Entry, before: str | None, lane: str, step: str) -> str:
    """A card of an entry in a cell, with its channel, which the map gets where it has none of that name; the card's id.

    Without a lane it stands in the maturity lane, which the map gets where it has none.
    """
    values = {"kind": "touchpoint", "title": ""} if entry.kind == CHANNEL else entry.values
    name = entry.title if entry.kind == CHANNEL else entry.channel
    with window.canvas.document.edit("Add from the library") as edit:
        channel = {"channel": _channel(edit, name)} if name else {}
        lane = lane or needed_maturity_lane(edit, window.session.journey_id).id
        return add(edit, "card", {**values, "lane": lane, "step": step, **channel}, before).id


def _lacks_its_lane(window: "MainWindow", entry: Entry) -> bool:
    session = window.session
    return entry.kind == MATURITY and maturity_lane(session.snapshot, session.journey_id) is None


def _give(window: "MainWindow", entry: Entry) -> None:
    snapshot = window.session.snapshot
    cards = [key for key in window.selected if snapshot.get(Card, key) is not None]
    with window.canvas.document.edit("Set channel" if cards else "Add channel") as edit:
        channel = _channel(edit, entry.title, entry)
        for key in cards:
            change(edit, key, {"channel": channel})
    words = tr("{channel} is among the channels of this map.").format(channel=entry.title)
    if not cards:
        window.notice.say(words, brief=True)


def _channel(edit: Edit, name: str, entry: Entry | None = None) -> str:
    """The id of the channel of that name; a new one, with its kind and icon, where the map has none."""
    for channel in edit.snapshot.of_owner(Channel):
        if channel.name.casefold() == name.casefold():
            return channel.id
    known = dict(entry.facts) if entry else known_channels().get(name, {})
    values = {field: known[field] for field in ("kind", "icon") if known.get(field)}
    return add(edit, "channel", {"name": name, **values}).id


def _step_of_phase(window: "MainWindow", entry: Entry, latest: str) -> str | None:
    """The first step of the stage that the entry is meant for, where nothing on the board says another place."""
    snapshot, journey = window.session.snapshot, window.session.journey_id
    stages = snapshot.stages(journey)
    titles = [stage.title for stage in stages]
    if not stages or not entry.phase or window.canvas.selection - {latest}:
        return None
    called = next((number for number, title in enumerate(titles) if title == entry.phase), None)
    if called is None and entry.phase not in PHASES:
        return None
    place = nearest(span_of(entry.phase), spans_of(titles)) if called is None else called
    return snapshot.of_owner(Step, stages[place].id)[0].id


def offered_in(window: "MainWindow") -> tuple[str, list[tuple[Entry, str]]] | None:
    """The first stage without a touchpoint: its title, and the touchpoints of the library for its phases, each with the step to
    put it to. None where every stage has one.
    """
    snapshot, journey = window.session.snapshot, window.session.journey
    if journey is None:
        return None
    filled = cards_by_stage(snapshot, journey)
    stages = snapshot.stages(journey.id)
    spans = spans_of([stage.title for stage in stages])
    for stage, span in zip(stages, spans, strict=True):
        if not any(card.kind == "touchpoint" for card in filled[stage.id]):
            phases, step = phases_in(span) | {stage.title}, snapshot.of_owner(Step, stage.id)[0].id
            meant = [each.entry for each in shelf(snapshot) if each.entry.kind == "touchpoint"]
            return stage.title, [(each, step) for each in meant if each.phase in phases]
    return None


def phases_selected(window: "MainWindow") -> set[str] | None:
    """The phases and titles of the stages of what is selected on the board; None where nothing is."""
    snapshot = window.session.snapshot
    chosen = set(stages_of(snapshot, window.selected))
    stages = snapshot.stages(window.session.journey_id)
    spans = spans_of([stage.title for stage in stages])
    found = [
        phases_in(span) | {stage.title}
        for stage, span in zip(stages, spans, strict=True)
        if stage.id in chosen
    ]
    return set().union(*found) if found else None


def phase_of_card(window: "MainWindow", card: Card) -> str:
    """The phase that a card stands in."""
    snapshot = window.session.snapshot
    stage = snapshot.need(Stage, snapshot.need(Step, card.step).stage)
    return phase_of(stage.title, [each.title for each in snapshot.stages(window.session.journey_id)])


def begun(window: "MainWindow") -> Entry:
    """A new entry, begun with the card that is selected where one is."""
    snapshot = window.session.snapshot
    card = next((c for key in window.selected if (c := snapshot.get(Card, key))), None)
    if card is None or card.kind not in CARD_OF:
        return Entry("touchpoint", "")
    channel = snapshot.get(Channel, card.channel)
    phase, name = phase_of_card(window, card), channel.name if channel else ""
    facts = {fact: value for fact, value in card.facts.items() if fact in _LASTING}
    return Entry(card.kind, card.title, phase, card.body, name, facts)
