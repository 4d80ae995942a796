"""Places for records that join siblings which are there already."""

from collections.abc import Sequence

from journey_studio.model.rank import between, spread
from journey_studio.model.ranked import Ranked


def ranks_after(siblings: Sequence[Ranked], count: int) -> list[str]:
    """`count` ranks in order behind siblings that are there already (in board order)."""
    if not siblings:
        return spread(count)
    ranks: list[str] = []
    last = siblings[-1].rank
    for _ in range(count):
        last = between(last, "")
        ranks.append(last)
    return ranks
