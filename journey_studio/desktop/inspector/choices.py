"""What can be chosen in each field: the words of a rule, or the records that a reference may name."""

from collections.abc import Callable

from journey_studio.desktop.inspector.choice_field import Choices
from journey_studio.desktop.inspector.field import Place
from journey_studio.desktop.words import capital, tr
from journey_studio.document.wholeness import journey_of
from journey_studio.insight.columns import places
from journey_studio.layout.icons import icon_names
from journey_studio.model import Card, Channel, Journey, Persona
from journey_studio.model.rules import Rule
from journey_studio.model.wording import isolated


def choices_for(name: str, rule: Rule) -> Callable[[Place], Choices]:
    """The choices of a field, by its rule where that lists words, else by its name."""
    words = rule.schema.get("enum")
    if words is not None:
        listed = [(tr(capital(str(word))) if word else tr("Not stated"), str(word)) for word in words]
        return lambda place: listed
    return _BY_NAME[name]


def _channels(place: Place) -> Choices:
    """The channels with what kind of touchpoint each makes: digital, physical or both."""
    kinds = {"digital": tr("digital"), "physical": tr("physical"), "both": tr("both")}
    named = (
        (f"{isolated(each.name)} ({kinds[each.kind]})" if each.kind in kinds else each.name, each.id)
        for each in place.snapshot.of_owner(Channel)
    )
    return [(tr("None"), None), *named]


def _personas(place: Place) -> Choices:
    return [
        (tr("Nobody in particular"), None),
        *((each.name, each.id) for each in place.snapshot.of_owner(Persona)),
    ]


def _journeys(place: Place) -> Choices:
    others = (
        (each.title or tr("Untitled journey"), each.id)
        for each in place.snapshot.of_owner(Journey)
        if each.id != journey_of(place.snapshot, place.record)
    )
    return [(tr("None"), None), *others]


def _end_steps(place: Place) -> Choices:
    card = place.record
    if not isinstance(card, Card):
        return []
    steps = places(place.snapshot, place.snapshot.need(Journey, journey_of(place.snapshot, card)))
    start = steps[card.step].column
    later = ((step.name, key) for key, step in steps.items() if step.column > start)
    return [(tr("Its own step only"), None), *later]


def _icons(place: Place) -> Choices:
    return [
        (tr("By its kind"), ""),
        *((tr(capital(name.replace("-", " "))), name) for name in sorted(icon_names())),
    ]


_BY_NAME: dict[str, Callable[[Place], Choices]] = {
    "channel": _channels,
    "persona": _personas,
    "link": _journeys,
    "end_step": _end_steps,
    "icon": _icons,
}
