"""Each named route followed stop by stop."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table, wrapped
from journey_studio.cli.analysis.naming import (
    NONE,
    card_entry,
    channel_name,
    counted,
    feeling,
    one_line,
    persona_name,
    placed,
    rounded,
)
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, routes_of

_MOST = 5  # in the digest


def _answer(subject: Subject) -> Json:
    return [_route(subject, each) for each in routes_of(subject.snapshot, subject.journey)]


def _route(subject: Subject, found: Followed) -> Json:
    return {
        "id": found.route.id,
        "title": one_line(found.route.title),
        "persona": persona_name(subject, found.route.persona),
        "purchase_stage": one_line(found.stage.title) if found.stage else None,
        "purchase": found.purchase.number if found.purchase else None,
        "touchpoints": found.touchpoints,
        "most": MOST_TOUCHPOINTS,
        "changes_of_channel": found.switches,
        "loops": found.loops,
        "emotion": rounded(found.average),
        "stops": [
            {
                "number": stop.number,
                **card_entry(stop.card, stop.place),
                "channel": channel_name(subject.snapshot, stop.card.channel),
                "touchpoints": stop.touchpoints,
                "changes_of_channel": stop.switches,
                "emotion": rounded(stop.feeling),
                "average": rounded(stop.average),
                "again": stop.again,
                "bought": stop.bought,
            }
            for stop in found.stops
        ],
    }


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No routes yet: a route is a named way of customers through the cards."
    for number, route in enumerate(answer):
        if number:
            yield ""
        yield from wrapped(_headline(route))
        rows = [
            (
                str(stop["number"]),
                placed(stop) + _marks(stop, route["purchase"]),
                stop["channel"] or NONE,
                str(stop["touchpoints"]),
                str(stop["changes_of_channel"]),
                feeling(stop["emotion"]),
                feeling(stop["average"]),
            )
            for stop in route["stops"]
        ]
        heads = ("", "Stop", "Channel", "Touchpoints", "Changes", "Emotion", "Average")
        yield from table(heads, rows, numbers=(0, 3, 4, 5, 6))


def _marks(stop: Json, purchase: int | None) -> str:
    return ("\n  again" if stop["again"] else "") + ("\n  the purchase" if stop["number"] == purchase else "")


def _headline(route: Json) -> str:
    parts = (
        f"{route['touchpoints']} of up to {route['most']} touchpoints{' before the purchase' if route['purchase'] else ''}",
        counted(route["changes_of_channel"], "change of channel", "changes of channel"),
        counted(route["loops"], "loop", "loops"),
        f"emotion {feeling(route['emotion'])} on average",
    )
    who = f" ({route['persona'] or 'everybody'})"
    return f"{route['title'] or 'Untitled route'}{who}: {', '.join(parts)}"


def _digest(answer: Json) -> Iterator[str]:
    yield from map(_headline, answer[:_MOST])
    if len(answer) > _MOST:
        yield f"and {counted(len(answer) - _MOST, 'more route', 'more routes')}"


ROUTES = Part("routes", "Routes", _answer, _lines, _digest)
