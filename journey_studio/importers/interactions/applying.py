"""The figures of interactions become facts of touchpoints, with the file as their source: part of one edit."""

from collections.abc import Mapping
from dataclasses import replace

from journey_studio.document.adding import add
from journey_studio.document.answering import lane_made_for
from journey_studio.document.edit import Edit
from journey_studio.importers.interactions.figures import Figures, Report
from journey_studio.insight.columns import places
from journey_studio.model import Card, Journey
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.source import Source

NEW = "new"
"""Instead of a touchpoint's id: a touchpoint that the map is to get."""

SOURCE_TYPE = "CRM and campaign monitoring"
RESEARCHED = "researched"


def apply_figures(edit: Edit, journey: Journey, report: Report, targets: Mapping[str, str], file: str) -> int:
    """Put figures on the touchpoints that `targets` names (by name in the file: a card's id, or `NEW`).

    Of names with the same touchpoint the one with the most cases counts. What the file does not tell stays as it is; a source
    of the same file is replaced. Returns how many touchpoints have figures. Raises `InvalidValue` when the map would not be whole.
    """
    chosen: dict[str, Figures] = {}
    fresh: list[Figures] = []
    for figures in sorted(report.figures, key=lambda each: each.volume):
        target = targets.get(figures.name, "")
        if target == NEW:
            fresh.append(figures)
        elif edit.snapshot.get(Card, target) is not None:
            chosen[target] = figures
    for figures in sorted(fresh, key=lambda each: (each.order, each.name)):
        chosen[_added(edit, journey, figures)] = figures
    for target, figures in chosen.items():
        if card := edit.snapshot.get(Card, target):
            edit.put(_told(card, figures, report, file))
    return len(chosen)


def _told(card: Card, figures: Figures, report: Report, file: str) -> Card:
    told = {
        "volume": figures.volume,
        "satisfaction": figures.satisfaction,
        "conversion_rate": figures.conversion,
        "abandonment_rate": figures.abandonment,
    }
    facts = {name: round(value, 1) for name, value in told.items() if value is not None}
    others = tuple(
        each for each in card.sources if not (each.type == SOURCE_TYPE and each.text.startswith(f"{file}:"))
    )
    source = Source(SOURCE_TYPE, f"{file}: {_basis(figures, report)}", report.span[1])
    return replace(
        card, facts=FrozenMap({**card.facts, **facts}), sources=(*others, source), evidence=RESEARCHED
    )


def _basis(figures: Figures, report: Report) -> str:
    """What the figures rest on, in words that no name of a person is part of."""
    parts = [f"“{figures.name}”, {figures.volume:,} of {report.cases:,} cases"]
    if report.span[0]:
        parts.append(f"{report.span[0]} to {report.span[1]}")
    if figures.ratings:
        low, high = report.scale
        parts.append(f"{figures.ratings:,} ratings from {low:g} to {high:g}")
    if report.goal:
        parts.append(f"goal “{report.goal}”")
    return ", ".join(parts)


def _added(edit: Edit, journey: Journey, figures: Figures) -> str:
    """A new touchpoint in the column that its place in the customers' ways suggests; a journey without a stage gets one."""
    if not edit.snapshot.stages(journey.id):
        add(edit, "stage", {"journey": journey.id})
    lane, steps = lane_made_for(edit, journey.id, "touchpoint"), list(places(edit.snapshot, journey))
    step = steps[min(len(steps) - 1, int(figures.order * len(steps)))]
    return add(edit, "card", {"lane": lane.id, "step": step, "title": figures.name}).id
