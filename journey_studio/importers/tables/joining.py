"""Tables that tell of the same stages: a curve below the board, or on another sheet."""

from journey_studio.importers.tables import roles
from journey_studio.importers.tables.mapping import TableMapping
from journey_studio.importers.tables.view import View
from journey_studio.importers.tables.vocabulary import plain
from journey_studio.model.kinds import EMOTION

_SAME = 0.6


def adds_to(view: View, table: TableMapping, known: set[str]) -> bool:
    """Whether most of a table's stages or steps are `known` from the board, and it tells how they feel: a curve."""
    names = names_of(view, table)
    curve = EMOTION in table.roles and not any(
        roles.is_lane(role) or role == roles.CARD for role in table.roles
    )
    return curve and bool(names) and len(names & known) >= _SAME * len(names)


def names_of(view: View, table: TableMapping) -> set[str]:
    """The stages and steps a table names, in plain letters."""
    return {
        plain(text)
        for line, role in enumerate(table.roles)
        if role in (roles.STAGE, roles.STEP)
        for text in view.filled(line)
    }
