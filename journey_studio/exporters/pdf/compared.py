"""The board of a comparison in a document: pages like those of the map, with the cards marked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from journey_studio.exporters.pdf.sheets import Sheet
from journey_studio.insight.comparison import Overlaid
from journey_studio.layout.ink import Ink
from journey_studio.layout.marking import marked
from journey_studio.model import Journey
from journey_studio.report.facts import Report
from journey_studio.scene import Group, Link

PART = "comparison"
_OWN = f"{PART}/"
_DEEPEST = "h3"
_DEEPER = {"h1": "h2", "h2": "h3", "h3": _DEEPEST}


def report_of(report: Report, both: Overlaid) -> Report:
    """The report of the map that holds both states."""
    return replace(
        report, snapshot=both.snapshot, journey=both.snapshot.need(Journey, both.journey), comparison=None
    )


def marked_sheets(sheets: Iterable[Sheet], marks: Mapping[str, str], ink: Ink) -> tuple[Sheet, ...]:
    """Pages of a map as pages of the comparison; what is on them has names of its own, for the map's links lead to the map."""
    return tuple(
        replace(
            sheet,
            part=PART,
            layers=tuple(
                replace(layer, root=_owned(marked(layer.root, marks, ink))) for layer in sheet.layers
            ),
        )
        for sheet in sheets
    )


def _owned(group: Group) -> Group:
    items = tuple(
        _owned(item) if isinstance(item, Group) else _inward(item) if isinstance(item, Link) else item
        for item in group.items
    )
    return replace(group, owner=f"{_OWN}{group.owner}", role=_DEEPER.get(group.role, group.role), items=items)


def _inward(link: Link) -> Link:
    return replace(link, target=f"#{_OWN}{link.target[1:]}") if link.target.startswith("#") else link
