"""The connectors that end in some lanes, as a row of their own: what is painted over lanes that stick."""

from collections.abc import Collection
from dataclasses import replace

from journey_studio.desktop.canvas.rows import Row
from journey_studio.scene import Group, Path

Lines = tuple[Group, Row]


class LinesOfLanes:
    """Remembers the last answer, so that scrolling costs nothing on a board with thousands of connectors."""

    def __init__(self) -> None:
        self._known: tuple[Group, tuple[Group, ...], Lines] | None = None

    def of(self, connectors: Group, lanes: tuple[Group, ...]) -> Lines:
        """Those connectors of a row that begin or end in one of the lanes."""
        if self._known is None or self._known[0] is not connectors or self._known[1] != lanes:
            kept = tuple(
                item for item in connectors.items if isinstance(item, Group) and _ends_in(item, lanes)
            )
            group = replace(connectors, owner=f"{connectors.owner}/stuck", items=kept)
            self._known = (connectors, lanes, (group, Row(group)))
        return self._known[2]


def _ends_in(connector: Group, lanes: Collection[Group]) -> bool:
    line = next((item for item in connector.items if isinstance(item, Path)), None)
    if line is None:
        return False
    heights = [connector.y + float(command[-1]) for command in (line.commands[0], line.commands[-1])]
    return any(lane.y <= y <= lane.y + lane.height for lane in lanes for y in heights)
