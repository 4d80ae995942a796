"""The guess at each line of a table: by its label first, by what its cells say where the label says nothing."""

from journey_studio.importers.tables import roles
from journey_studio.importers.tables.facts import FACTS, fact_name
from journey_studio.importers.tables.mapping import Orientation
from journey_studio.importers.tables.scales import Feeling, feeling
from journey_studio.importers.tables.view import View
from journey_studio.importers.tables.vocabulary import beside_the_word, plain, role_of
from journey_studio.model.kinds import EMOTION

MOST_LINES = 2_000
_MOST = 0.6
_NUMBERS = ("id", "no", "nr", "number")
_LEVELS = frozenset({"assumed", "partly", "researched", "partly researched", "assumption"})
_LOOKED_AT = 60


def roles_of(view: View, way: Orientation) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """A role and a persona for each line, and how many labels are words of the field."""
    if view.lines > MOST_LINES:
        return (roles.STAGE, *("free text",) * (view.lines - 1)), ("",) * view.lines, 0
    named = [role_of(view.label(line)) for line in range(view.lines)]
    chosen: list[str] = []
    for line, role in enumerate(named):
        chosen.append(role or _unnamed(view, line, chosen, way))
    _one_stage(chosen, view)
    if way is Orientation.ITEMS:
        _of_items(chosen, view)
    else:
        chosen = ["free text" if role in roles.ONLY_OF_ITEMS else role for role in chosen]
    people = _feelings(chosen, view)
    known = sum(role is not None for role in named)
    return tuple(chosen), tuple(people), known if _names_stages(view, chosen, way) else 0


def _names_stages(view: View, chosen: list[str], way: Orientation) -> bool:
    """Whether the line of stages is called so, or not at all; above columns anything may stand in the corner."""
    label = view.label(chosen.index(roles.STAGE))
    return way is Orientation.COLUMNS or not label or role_of(label) in (roles.STAGE, roles.STEP)


def _unnamed(view: View, line: int, before: list[str], way: Orientation) -> str:
    """The role of a line whose label is no word of the field."""
    if not view.label(line):
        if before and not view.filled(line):
            return roles.LEFT_OUT
        if not before:
            return roles.STAGE
        if before == [roles.STAGE] and way is not Orientation.ITEMS:
            return EMOTION if _is_felt(view, line) else roles.STEP
        return before[-1] if before[-1] not in (roles.STAGE, roles.STEP) else _other(way)
    if plain(view.label(line)) in _NUMBERS:
        return roles.LEFT_OUT
    if line and _is_felt(view, line) and fact_name(view.label(line)) not in FACTS:
        return EMOTION
    if not before and way is not Orientation.ITEMS:
        return roles.STAGE
    return _other(way)


def _other(way: Orientation) -> str:
    return roles.DETAIL if way is Orientation.ITEMS else "free text"


def _is_felt(view: View, line: int) -> bool:
    """Whether most cells are numbers of a small scale, or faces."""
    texts = view.filled(line)[:_LOOKED_AT]
    found = [feeling(text) for text in texts]
    felt = [each for each in found if each and _is_bare(each)]
    return len(texts) > 1 and len(felt) >= _MOST * len(texts)


def _is_bare(found: Feeling) -> bool:
    """Whether a cell says little besides: "1. Awareness" is no emotion."""
    if found.number is not None:
        return abs(found.number) <= 10 and not found.rest
    return len(found.rest) < 20


def _one_stage(chosen: list[str], view: View) -> None:
    """Exactly one line has the stages, at most one the steps."""
    if roles.STAGE not in chosen:
        chosen[chosen.index(roles.STEP) if roles.STEP in chosen else 0] = roles.STAGE
    first = chosen.index(roles.STAGE)
    steps = roles.STEP in chosen
    for line, role in enumerate(chosen):
        if role == roles.STAGE and line != first:
            chosen[line] = "free text" if steps else roles.STEP
            steps = True
        elif role == roles.STEP and line != chosen.index(roles.STEP):
            chosen[line] = "actions"


def _of_items(chosen: list[str], view: View) -> None:
    """In a list a column tells of its row's card; levels of evidence are no cards."""
    for line, role in enumerate(chosen):
        values = {plain(text) for text in view.filled(line)[:_LOOKED_AT]}
        if role == "evidence" and values and values <= _LEVELS:
            chosen[line] = roles.LEVEL
        elif roles.is_lane(role) and {roles.LANE, roles.KIND} & set(chosen):
            chosen[line] = roles.DETAIL
    if roles.CARD not in chosen and roles.TEXT in chosen and not any(map(roles.is_lane, chosen)):
        chosen[chosen.index(roles.TEXT)] = roles.CARD
    seen_card = False
    for line, role in enumerate(chosen):
        if role == roles.CARD:
            chosen[line] = roles.DETAIL if seen_card else role
            seen_card = True


def _feelings(chosen: list[str], view: View) -> list[str]:
    """Whose each line of emotions is. Of two that are nobody's, words tell of numbers; what is on no scale is thoughts."""
    people = [""] * len(chosen)
    numbers: set[str] = set()
    felt = [line for line, role in enumerate(chosen) if role == EMOTION]
    for line in felt:
        label = view.label(line)
        people[line] = beside_the_word(label, EMOTION) if role_of(label) == EMOTION else label
        if _has_numbers(view, line):
            numbers.add(people[line])
    for line in felt:
        texts = view.filled(line)
        if not _has_numbers(view, line) and (people[line] in numbers or ("" in numbers and len(felt) > 1)):
            chosen[line], people[line] = roles.WORD, ""
        elif texts and sum(feeling(text) is not None for text in texts) < 0.3 * len(texts):
            chosen[line], people[line] = "thoughts", ""
    return people


def _has_numbers(view: View, line: int) -> bool:
    found = [feeling(text) for text in view.filled(line)[:_LOOKED_AT]]
    return sum(each is not None and each.number is not None for each in found) > len(found) / 2
