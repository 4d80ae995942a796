"""Going from a finding to what it is about, and to the field in which it is put right."""

from typing import TYPE_CHECKING

from journey_studio.desktop.command.going import show
from journey_studio.desktop.levels import reach
from journey_studio.model import Route

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def go(window: "MainWindow", key: str) -> None:
    """Select a record on the board, large enough to read; of a route its stops; of what no board shows its fields."""
    route = window.session.snapshot.get(Route, key)
    if route is not None:
        reach(window, route.stops)
        window.canvas.select(stop for stop in route.stops if window.canvas.rect_of(stop))
    elif window.session.snapshot.find(key) is not None:
        show(window, key)


def go_to_field(window: "MainWindow", key: str, field: str) -> None:
    """Go to a record and put the keyboard into one of its fields, or into the first part of it that takes keys."""
    record = window.session.snapshot.find(key)
    if record is None:
        return
    go(window, key)
    window.inspector.inspect((key,))
    window.inspector.take_field(record.noun, field)
