"""The formula of the weakest touchpoints (see `insight.weakest`) in the words of a spreadsheet.

The weights are cells with names, so that a formula reads like the rule: `=(1+weight_abandonment*L12/100)/(1+weight_abandonment)`.
"""

from collections.abc import Mapping

from journey_studio.exporters.workbook.cells import Formula
from journey_studio.insight.weakest import WEIGHTS, Weak

NAMES: Mapping[str, str] = {name: f"weight_{name}" for name in WEIGHTS}
"""What the cell of each weight is called in the workbook."""


def depth(weak: Weak, feeling: str) -> Formula:
    """The depth from the cell of the lowest emotion."""
    return Formula(f"(2-{feeling})/4", weak.depth)


def importance(weak: Weak, truth: str, breaking: str, severity: str, yes: str) -> Formula:
    """The importance from the cells of both marks, which say `yes` or nothing, and of the worst pain."""
    marks = f'{NAMES["moment_of_truth"]}*({truth}="{yes}")+{NAMES["breaking_point"]}*({breaking}="{yes}")'
    pain = f"{NAMES['severity']}*MIN(MAX({severity},0),5)/5"
    most = "+".join(NAMES[name] for name in ("moment_of_truth", "breaking_point", "severity"))
    return Formula(f"(1+{marks}+{pain})/(1+{most})", weak.importance)


def abandonment(weak: Weak, rate: str) -> Formula:
    """The factor of abandonment from the cell of the share who leave, in percent."""
    weight = NAMES["abandonment"]
    return Formula(f"(1+{weight}*MIN(MAX({rate},0),100)/100)/(1+{weight})", weak.abandonment)


def evidence(weak: Weak, level: str, words: Mapping[str, str]) -> Formula:
    """The factor of evidence from the cell of the level, which is called by one of `words`."""
    other = f'IF({level}="{words["assumed"]}",{NAMES["assumed"]},{NAMES["unstated"]})'
    partly = f'IF({level}="{words["partly"]}",{NAMES["partly"]},{other})'
    return Formula(f'IF({level}="{words["researched"]}",1,{partly})', weak.evidence)


def score(weak: Weak, factors: str) -> Formula:
    """The score from the cells of the four factors, parted by commas."""
    return Formula(f"100*PRODUCT({factors})", weak.score)


def rank(score_cell: str, scores: str, value: int) -> Formula:
    """The rank of a score among all; 1 is the weakest."""
    return Formula(f"RANK({score_cell},{scores})", float(value))
