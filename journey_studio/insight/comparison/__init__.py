"""Before and after: two states of a journey compared as a person would, card by card and curve by curve.

The states may be two journeys of a file, two saved snapshots or two files. `pairing` finds what belongs together, `fields` says
what of a card differs, `comparing` puts it together, `overlaid` makes one map of both.
"""

from journey_studio.insight.comparison.comparing import compare
from journey_studio.insight.comparison.found import (
    CardDifference,
    Comparison,
    CurveDifference,
    FieldDifference,
    How,
    PartDifference,
    PointDifference,
    Side,
)
from journey_studio.insight.comparison.overlaid import Overlaid, overlaid
from journey_studio.insight.comparison.pairing import counterpart

__all__ = [
    "CardDifference",
    "Comparison",
    "CurveDifference",
    "FieldDifference",
    "How",
    "Overlaid",
    "PartDifference",
    "PointDifference",
    "Side",
    "compare",
    "counterpart",
    "overlaid",
]
