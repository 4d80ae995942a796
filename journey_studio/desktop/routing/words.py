"""Routes in words."""

from journey_studio.desktop.words import counted, list_text, tr
from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, Stop
from journey_studio.model.curve import signed


def line_of(found: Followed) -> list[str]:
    """A route in the table: name, touchpoints of eight, switches, loops, emotion."""
    touchpoints = tr("{count} of {most}").format(count=found.touchpoints, most=MOST_TOUCHPOINTS)
    name = found.route.title or tr("Untitled route")
    return [name, touchpoints, str(found.switches), str(found.loops), _value(found.average)]


def stop_line(stop: Stop) -> str:
    """A stop in the list."""
    name = list_text(stop.card.name)
    return (
        tr("{number}. {name} (again)").format(number=stop.number, name=name)
        if stop.again
        else f"{stop.number}. {name}"
    )


def played(found: Followed, at: int | None) -> str:
    """What has been counted up to a stop, or over the whole route."""
    if not found.stops:
        return tr("This route has no stop yet: select cards and add them.")
    stop = found.stops[-1 if at is None else at]
    lines = [
        _counted_touchpoints(stop),
        *_of_purchase(found, stop),
        counted(stop.switches, tr("change of channel"), tr("changes of channel")),
        tr("Emotion here {here}, so far {average}").format(
            here=_value(stop.feeling), average=_value(stop.average)
        )
        if at is not None
        else tr("Emotion {average} on average").format(average=_value(stop.average)),
    ]
    if at is not None:
        name = list_text(stop.card.name)
        lines.insert(
            0, tr("Stop {number} of {count}: {name}").format(number=at + 1, count=len(found.stops), name=name)
        )
    return "\n".join(lines)


def _counted_touchpoints(stop: Stop) -> str:
    words = (
        tr("{count} touchpoints: more than the {most} that customers bear before a purchase")
        if stop.is_over
        else tr("{count} of up to {most} touchpoints before a purchase")
    )
    return words.format(count=stop.touchpoints, most=MOST_TOUCHPOINTS)


def _of_purchase(found: Followed, stop: Stop) -> list[str]:
    """Where the count has ended; at the last stop, why it never does."""
    if stop.bought and found.purchase:
        return [
            tr("The purchase is stop {number}: the count ends there").format(number=found.purchase.number)
        ]
    if stop is not found.stops[-1]:
        return []
    if found.stage is None:
        return [tr("No stage of the purchase: all touchpoints count")]
    return [tr("It never comes to the purchase: all touchpoints count")]


def _value(value: float | None) -> str:
    return "–" if value is None else signed(round(value, 1))
