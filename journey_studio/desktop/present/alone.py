"""One persona after the other alone: only that curve is drawn, and the cards of others stand aside."""

from dataclasses import replace

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.model import Persona


def next_persona(canvas: BoardCanvas) -> Persona | None:
    """Let the next persona with a curve stand alone; after the last one all of them again, which is None."""
    snapshot = canvas.document.snapshot
    curves: dict[str, str] = {}
    for curve in snapshot.curves(canvas.journey):
        if curve.persona and not curve.hidden:
            curves.setdefault(curve.persona, curve.id)
    order = [None, *curves.values()]
    now = canvas.curve_view.solo
    following = order[(order.index(now) + 1) % len(order)] if now in order else None
    canvas.look_at_curves(replace(canvas.curve_view, solo=following))
    key = next((persona for persona, curve in curves.items() if curve == following), None)
    return snapshot.get(Persona, key)
