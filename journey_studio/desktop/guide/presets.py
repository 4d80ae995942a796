"""What a step of the guide can begin with: what the field knows, each one edit of the map or the dialog for it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from journey_studio.desktop.analysis.going import go_to_field
from journey_studio.desktop.crosswalk.dialog import change_model
from journey_studio.desktop.journeys import set_objective
from journey_studio.desktop.library.doing import offered_in, put
from journey_studio.desktop.personas import doing
from journey_studio.desktop.words import capital, tr
from journey_studio.document.changing import change
from journey_studio.insight.checks.look import months_before
from journey_studio.insight.guide import GuideStep
from journey_studio.library.presets import Entry, built_in
from journey_studio.library.segments import PRESETS as SEGMENTS
from journey_studio.library.stage_models import templates
from journey_studio.model import Card, Persona
from journey_studio.model.source import SOURCE_TYPES
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

MOST = 5  # touchpoints offered at a time


@dataclass(frozen=True, slots=True)
class Preset:
    """A chip of a step: its words, what its tip tells, what it does."""

    words: str
    told: str
    use: Callable[[], object]


Offer = tuple[str, list[Preset]]
"""What is above the chips, and the chips."""


def presets_of(window: "MainWindow", step: GuideStep) -> Offer:
    """What a step offers now; nothing where the map has all of it, or can only be read."""
    make = _OFFERS.get(step.key)
    return make(window, step) if make and window.session.can_edit else ("", [])


def _objectives(window: "MainWindow", step: GuideStep) -> Offer:
    chips = [
        Preset(
            tr(each.title),
            tr(each.body),
            partial(set_objective, window, f"{tr(each.title)}: {tr(each.body)}"),
        )
        for each in built_in("objective")
    ]
    return tr("Or begin with one of these"), chips


def _personas(window: "MainWindow", step: GuideStep) -> Offer:
    told = tr("A persona that stands for this segment; give it a name and facts of its own.")
    known = {segment.casefold() for each in window.session.snapshot.all(Persona) for segment in each.segments}
    chips = [
        Preset(tr(each), told, partial(doing.add_of_segment, window, tr(each)))
        for each in SEGMENTS
        if tr(each).casefold() not in known
    ]
    return tr("Or begin with a segment"), chips


def _touchpoints(window: "MainWindow", step: GuideStep) -> Offer:
    """The touchpoints of the library for the first stage that has none."""
    found = offered_in(window)
    if found is None:
        return "", []
    stage, entries = found
    chips = [
        Preset(tr(each.title), tr(each.body) or tr(each.channel), partial(_put, window, each, place))
        for each, place in entries[:MOST]
    ]
    return tr("Often met in “{stage}”").format(stage=isolated(stage)), chips


def _put(window: "MainWindow", entry: Entry, step: str) -> None:
    """To that step, whatever is selected."""
    window.middle.show_board()
    window.canvas.select(())
    put(window, entry, place=step)


def _stages(window: "MainWindow", step: GuideStep) -> Offer:
    chips = [
        Preset(
            tr(each.name).partition(" (")[0],
            " · ".join(map(tr, each.stages)),
            partial(change_model, window, each.name),
        )
        for each in templates()
    ]
    return tr("Or take the stages of a model"), chips


def _data(window: "MainWindow", step: GuideStep) -> Offer:
    """The types of sources, for the first touchpoint that rests on none."""
    card = window.session.snapshot.get(Card, step.lacking)
    if card is None:
        return "", []
    chips = [
        Preset(
            tr(capital(kind)), tr("Name a source of this type"), partial(_name_source, window, card.id, kind)
        )
        for kind in SOURCE_TYPES
        if kind
    ]
    return tr("How do you know “{name}”?").format(name=isolated(card.name)), chips


def _name_source(window: "MainWindow", key: str, kind: str) -> None:
    """The touchpoint gets a source of that type, and the keyboard goes to what it says."""
    card = window.session.snapshot.get(Card, key)
    if card is None:
        return
    sources = [*map(asdict, card.sources), {"type": kind, "text": "", "date": ""}]
    with window.canvas.document.edit("Name source") as edit:
        change(edit, key, {"sources": sources})
    go_to_field(window, key, "sources")


def _iteration(window: "MainWindow", step: GuideStep) -> Offer:
    today = date.today()
    days = [(words, months_before(today, -months).isoformat()) for words, months in (
        (tr("In one month"), 1), (tr("In three months"), 3), (tr("In six months"), 6)
    )]  # fmt: skip
    return tr("Or look again"), [Preset(words, day, partial(_review_on, window, day)) for words, day in days]


def _review_on(window: "MainWindow", day: str) -> None:
    with window.canvas.document.edit("Set review date") as edit:
        change(edit, window.session.journey_id, {"review_date": day})


_OFFERS: dict[str, Callable[["MainWindow", GuideStep], Offer]] = {
    "objectives": _objectives,
    "personas": _personas,
    "touchpoints": _touchpoints,
    "stages": _stages,
    "data": _data,
    "iteration": _iteration,
}
