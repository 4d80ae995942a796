"""The ten phases that all stage models have in common, and which of them a stage covers.

They are a scale from 0 to 10: need 0–1, awareness 1–2, research 2–3, choice 3–4, purchase 4–5, arrival 5–6, use 6–7,
service 7–8, loyalty 8–9, advocacy 9–10. A stage covers a span of it: *Pre-purchase* is 0–4, *Purchase* 4–5.
"""

from collections.abc import Sequence

from journey_studio.library.stage_models import plain, templates

Span = tuple[float, float]

PHASES = (
    *("need", "awareness", "research", "choice", "purchase"),
    *("arrival", "use", "service", "loyalty", "advocacy"),
)
END = float(len(PHASES))

_TELLING: tuple[tuple[Span, tuple[str, ...]], ...] = (
    ((5, 10), ("post-", "after")),
    ((0, 4), ("pre-", "before")),
    ((9, 10), ("advoc", "recommend", "refer", "promot", "review", "ambassador")),
    ((8, 9), ("loyal", "retention", "retain", "renew", "repeat", "returns", "comes back")),
    ((7, 8), ("service", "support", "mainten", "complain", "warrant", "help", "repair")),
    ((5, 6), ("deliver", "arriv", "onboard", "receiv", "set-up", "setup", "unbox", "first use")),
    ((6, 7), ("usage", "use", "using", "experience")),
    ((4, 5), ("purchase", "buy", "order", "payment", "checkout", "conver", "sign")),
    ((3, 4), ("choice", "choos", "select", "decid", "decision")),
    ((2, 4), ("consider", "compar", "evaluat", "explor", "interest")),
    ((2, 3), ("research", "search", "inform", "learn")),
    ((0, 2), ("aware", "discover", "attract", "notic", "reach", "trigger", "need", "problem")),
)
"""What a title that no model has begins a word with, and the span that says; the first that fits counts."""


def spans_of(titles: Sequence[str]) -> list[Span]:
    """The span of each stage of a journey: as the model says that has most of the titles, else what the title tells, else
    between its neighbours.
    """
    known = [_of_model(title, titles) or _told(title) for title in titles]
    return [span or _between(known, place) for place, span in enumerate(known)]


def purchase_stage(titles: Sequence[str]) -> int | None:
    """The place of the stage that holds the purchase, as far as a model or the titles tell; None where they do not.

    Of several it is the one with the most of that phase, the first of those.
    """
    low, high = span_of("purchase")
    spans = [_of_model(title, titles) or _told(title) or (0.0, 0.0) for title in titles]
    shares = [min(end, high) - max(start, low) for start, end in spans]
    most = max(shares, default=0.0)
    return shares.index(most) if most > 0 else None


def span_of(phase: str) -> Span:
    """The span of a phase by its name. Raises ValueError where there is none of that name."""
    place = float(PHASES.index(phase))
    return (place, place + 1)


def phases_in(span: Span) -> set[str]:
    """The phases that a span covers, wholly or in part."""
    low, high = span
    return {phase for place, phase in enumerate(PHASES) if place < high and place + 1 > low}


def phase_of(title: str, titles: Sequence[str]) -> str:
    """The phase in the middle of a stage of a journey with these titles."""
    low, high = spans_of(titles)[list(titles).index(title)]
    return PHASES[min(int((low + high) / 2), len(PHASES) - 1)]


def _of_model(title: str, titles: Sequence[str]) -> Span | None:
    """The span of the model that knows the title and most of the others."""
    wanted, others = plain(title), {plain(each) for each in titles}
    holding = [
        (len(others & {plain(stage) for stage in model.stages}), room.phase)
        for model in templates()
        for room in model.rooms
        if plain(room.title) == wanted
    ]
    return max(holding, key=lambda found: found[0])[1] if holding else None


def _told(title: str) -> Span | None:
    words = f" {plain(title)}"
    return next((span for span, told in _TELLING if any(f" {each}" in words for each in told)), None)


def _between(known: Sequence[Span | None], place: int) -> Span:
    """An equal part of the room between the neighbours that are known."""
    first, last = place, place
    while first > 0 and known[first - 1] is None:
        first -= 1
    while last + 1 < len(known) and known[last + 1] is None:
        last += 1
    before = known[first - 1] if first else None
    after = known[last + 1] if last + 1 < len(known) else None
    low = before[1] if before else 0.0
    high = max(after[0] if after else END, low)
    part = (high - low) / (last - first + 1)
    return (low + part * (place - first), low + part * (place - first + 1))
