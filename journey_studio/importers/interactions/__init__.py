"""What customers really did: exports of interactions (CRM, support, shop, web) → figures of the map's touchpoints.

Lives here: rows of a file whatever its format (`reading`, `rows`, `xes`), which column means what (`columns`), the events they tell
(`events`, `timestamps`), their figures by touchpoint (`figures`), which touchpoint of the map is meant (`matching`), and the
edit that puts the figures there (`applying`). May import what importers may. It keeps nobody's name: only counts reach the map.
"""

from journey_studio.importers.interactions.applying import NEW, apply_figures
from journey_studio.importers.interactions.columns import Columns, Role, guessed
from journey_studio.importers.interactions.events import Event, EventLog, events_of
from journey_studio.importers.interactions.figures import Figures, Report, figures_of
from journey_studio.importers.interactions.matching import matched
from journey_studio.importers.interactions.reading import read_rows
from journey_studio.importers.interactions.rows import Rows

__all__ = [
    "NEW",
    "Columns",
    "Event",
    "EventLog",
    "Figures",
    "Report",
    "Role",
    "Rows",
    "apply_figures",
    "events_of",
    "figures_of",
    "guessed",
    "matched",
    "read_rows",
]
