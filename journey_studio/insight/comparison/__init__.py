"""Before and after: two states of a journey compared as a person would, card by card, part by part and curve by curve.

The states may be two journeys of a file, two saved snapshots or two files. `pairing` and `twins` find what belongs together,
`saying`, `fields` and `part_fields` put into words what records say, `ordering` finds what stands in another order, `feeling`
compares the curves, `comparing` puts it together, `wording` tells it, `overlaid` makes one map of both.
"""

from journey_studio.insight.comparison.comparing import compare
from journey_studio.insight.comparison.felt import CurveDifference, FieldDifference, PointDifference
from journey_studio.insight.comparison.found import CardDifference, Comparison, How, PartDifference, Side
from journey_studio.insight.comparison.overlaid import Overlaid, overlaid
from journey_studio.insight.comparison.pairing import counterpart
from journey_studio.insight.comparison.wording import Line, felt_words, other_lines, value_words, who_words

__all__ = [
    "CardDifference",
    "Comparison",
    "CurveDifference",
    "FieldDifference",
    "How",
    "Line",
    "Overlaid",
    "PartDifference",
    "PointDifference",
    "Side",
    "compare",
    "counterpart",
    "felt_words",
    "other_lines",
    "overlaid",
    "value_words",
    "who_words",
]
