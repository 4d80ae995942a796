"""Links of cards: quiet dotted lines, shown only while one of their two cards is selected or under the mouse."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.gestures.wires import Wire, wire_between
from journey_studio.model import Connector

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_MOST = 20


class LinkLines:
    """Knows which cards are linked to which, as long as the connectors stay the same."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        self._canvas = canvas
        self._of: tuple[Connector, ...] = ()
        self._links: dict[str, list[Connector]] = {}
        canvas.overlays.add(self.marks)

    def marks(self) -> Iterable[Mark]:
        """A line for each link of what is looked at; none while very much is selected."""
        canvas = self._canvas
        looked_at = (
            {*canvas.selection, canvas.hovered} if len(canvas.selection) <= _MOST else {canvas.hovered}
        )
        links = self._linked()
        for link in {item.id: item for key in looked_at if key for item in links.get(key, ())}.values():
            ends = canvas.view_rect_of(link.source), canvas.view_rect_of(link.target)
            if not (ends[0].isEmpty() or ends[1].isEmpty()):
                yield Wire(wire_between(*ends), quiet=True)

    def _linked(self) -> dict[str, list[Connector]]:
        connectors = self._canvas.document.snapshot.connectors(self._canvas.journey)
        if connectors is not self._of:
            self._of, self._links = connectors, {}
            for item in connectors:
                if item.kind == "link":
                    for end in (item.source, item.target):
                        self._links.setdefault(end, []).append(item)
        return self._links
