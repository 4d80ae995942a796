"""The documents `outcome` and `em`: the goal becomes the objective, its figure an indicator, what must be done a card each."""

from journey_studio.importers.emstudio.board import NAME, Board
from journey_studio.importers.foreign import Part
from journey_studio.model.frozen import FrozenMap

_KPI = ("name", "definition", "unit", "target")
_HELP = {"skills": "Skill", "knowledge": "Knowledge", "tools": "Tool"}


def add_outcome(document: Part, board: Board) -> None:
    """Put goal, success factor and figure on the board."""
    sketch, kpi, factor = board.sketch, document.part("primary_kpi"), document.part("primary_csf")
    board.objective = document.part("kgi").text("name")
    if not kpi.text("name"):
        return
    values = {
        "unit": kpi.text("unit") or None,
        "target": kpi.number("target"),
        "value": kpi.number("current"),
    }
    texts = (kpi.text("definition"), factor.text("rationale"))
    card = board.cards.get(factor.text("source_id"))
    step = sketch.record(card).step if card else board.first_step()
    board.cards[kpi.text("id")] = sketch.card(
        sketch.lane("indicators"),
        step,
        "indicator",
        kpi.text("name"),
        body="\n".join(filter(None, texts)),
        facts=FrozenMap({name: value for name, value in values.items() if value is not None}),
        provenance=sketch.kept(NAME, document.without(("kind", "version")) | {"kpi": kpi.without(_KPI)}),
    )


def add_enablement(document: Part, board: Board) -> None:
    """Put on the board what people must do, each card with the skills, knowledge and tools it takes."""
    sketch = board.sketch
    actions = document.parts("actions")
    lane = sketch.lane("what we do", "Enablement") if actions else ""
    for action in actions:
        serves = board.cards.get(action.text("source_id"))
        if serves is None:
            board.say(action, f"“{action.text('name')}” serves nothing on the board and is put at the first step")  # fmt: skip
        takes = [
            line
            for name, word in _HELP.items()
            for help_ in document.parts(name)
            if help_.text("action_id") == action.text("id")
            for line in _lines(help_, word)
        ]
        body = "\n".join(filter(None, [action.text("description"), *takes]))
        step = sketch.record(serves).step if serves else board.first_step()
        kept = sketch.kept(NAME, action.without(("name", "description")))
        sketch.card(lane, step, "what we do", action.text("name"), body=body, provenance=kept)


def _lines(help_: Part, word: str) -> list[str]:
    told = [f"{word}: {' – '.join(filter(None, (help_.text('name'), help_.text('url'))))}"]
    return told + [
        f"  {' – '.join(filter(None, (each.text('title'), each.text('url'))))}"
        for each in help_.parts("learnings")
    ]
