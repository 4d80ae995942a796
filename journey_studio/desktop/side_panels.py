"""Which panels there are beside the board: a line each, made when first asked for."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journey_studio.desktop.analysis.channels_panel import ChannelsPanel
from journey_studio.desktop.analysis.checks_panel import ChecksPanel
from journey_studio.desktop.analysis.pains_panel import PainsPanel
from journey_studio.desktop.analysis.weakest_panel import WeakestPanel
from journey_studio.desktop.filters.panel import FilterPanel
from journey_studio.desktop.guide.panel import GuidePanel
from journey_studio.desktop.library.panel import LibraryPanel
from journey_studio.desktop.panels.history import HistoryPanel
from journey_studio.desktop.personas.panel import PersonasPanel
from journey_studio.desktop.routing.panel import RoutesPanel

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def panels(window: "MainWindow") -> Mapping[str, Callable[[], QWidget]]:
    """The makers of the panels by their keys, which are the ids of the actions that show them."""
    return {
        "history": lambda: _history(window),
        "guide": lambda: GuidePanel(window),
        "library": lambda: LibraryPanel(window),
        "personas": lambda: PersonasPanel(window),
        "checks": lambda: ChecksPanel(window),
        "weakest": lambda: WeakestPanel(window),
        "channels": lambda: ChannelsPanel(window),
        "pains": lambda: PainsPanel(window),
        "routes": lambda: RoutesPanel(window),
        "filter": lambda: FilterPanel(window.session, window.standing),
    }


def _history(window: "MainWindow") -> QWidget:
    made = HistoryPanel(window.session)
    made.snapshots.told.connect(lambda words, choices: window.notice.say(words, *choices))
    made.snapshots.wanted_anew.connect(window.maps.from_snapshot)
    return made
