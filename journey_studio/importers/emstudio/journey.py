"""The document `cjm`: phases become stages, actions steps with their touchpoints, thoughts and emotion."""

from journey_studio.importers.emstudio.board import NAME, Board
from journey_studio.importers.foreign import Part

_ACTION = ("id", "name", "phase", "touchpoints", "thoughts_feelings", "emotion_score")


def add_journey(document: Part, board: Board) -> None:
    """Put the journey on the board."""
    sketch = board.sketch
    stages = {
        phase.text("id"): sketch.stage(
            phase.text("name"), provenance=sketch.kept(NAME, phase.without(("name",)))
        )
        for phase in document.parts("phases")
    }
    actions, touchpoints, thoughts = map(sketch.lane, ("actions", "touchpoints", "thoughts"))
    sketch.lane("emotion")
    persona = document.part("persona")
    curve = sketch.curve(sketch.shared.persona(persona.text("name"), role=persona.text("description")))
    for action in document.parts("actions"):
        stage = stages.get(action.text("phase"))
        if stage is None:
            board.say(action, f"there is no phase “{action.text('phase')}”; it gets one of its own")
            stage = stages[action.text("phase")] = sketch.stage("")
        step = sketch.step(stage, action.text("name"))
        board.steps[action.text("id")] = step
        kept = sketch.kept(NAME, action.without(_ACTION) | {"id": action.text("id")})
        board.cards[action.text("id")] = sketch.card(
            actions, step, "action", action.text("name"), provenance=kept
        )
        for text in action.texts("touchpoints"):
            sketch.card(touchpoints, step, "touchpoint", text)
        for text in action.texts("thoughts_feelings"):
            sketch.card(thoughts, step, "thought", text)
        score = action.number("emotion_score")
        if score is not None:
            sketch.feel(curve, step, score)
        elif action.part("emotion_score").value is not None:
            board.say(action, "its emotion is no number and is left out")
