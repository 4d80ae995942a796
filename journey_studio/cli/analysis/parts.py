"""All parts of an analysis in the order of the method."""

from journey_studio.cli.analysis.canvas import CANVAS
from journey_studio.cli.analysis.channels import CHANNELS
from journey_studio.cli.analysis.guide import GUIDE
from journey_studio.cli.analysis.levels import LEVELS
from journey_studio.cli.analysis.matrix import MATRIX
from journey_studio.cli.analysis.opportunities import OPPORTUNITIES
from journey_studio.cli.analysis.pains import PAINS
from journey_studio.cli.analysis.peaks import PEAKS
from journey_studio.cli.analysis.plan import PLAN
from journey_studio.cli.analysis.routes import ROUTES
from journey_studio.cli.analysis.scenarios import SCENARIOS
from journey_studio.cli.analysis.weakest import WEAKEST

ALL = (
    *(GUIDE, CHANNELS, ROUTES, SCENARIOS, PEAKS, WEAKEST),
    *(PAINS, OPPORTUNITIES, CANVAS, MATRIX, PLAN, LEVELS),
)

PARTS = {part.name: part for part in ALL}
"""Each part by its name."""
