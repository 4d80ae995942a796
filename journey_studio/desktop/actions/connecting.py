"""Lines of the table for what leads from one thing to the next: connectors, and the return to the first stage."""

from typing import TYPE_CHECKING

from journey_studio.desktop import connecting
from journey_studio.desktop.actions.action import Action, Ask, Run, Submenus, has_stage

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _one_card(window: "MainWindow") -> bool:
    return has_stage(window) and bool(connecting.only_card(window))


def _has_connectors(window: "MainWindow") -> bool:
    return has_stage(window) and bool(connecting.connectors(window))


def _set(kind: str) -> Run:
    return lambda window: connecting.set_kind(window, kind)


def _all(kind: str) -> Ask:
    def ask(window: "MainWindow") -> bool:
        found = connecting.connectors(window)
        return bool(found) and all(item.kind == kind for item in found)

    return ask


_KINDS = {"flow": "Flow", "loop": "Loop back", "trigger": "Trigger", "link": "Link, shown quietly"}
KINDS = tuple(
    Action(f"connector_{kind}", label, (), _set(kind), _has_connectors, _all(kind), editing=True)
    for kind, label in _KINDS.items()
)

ACTIONS: tuple[Action, ...] = (
    Action("connect", "Connect cards", ("C", "Alt+C"), connecting.connect_by_tool, has_stage, editing=True),
    Action("connect_to", "Connect to …", (), connecting.connect_by_list, _one_card, editing=True),
    *KINDS,
    Action("turn_around", "Turn around", (), connecting.turn_around, _has_connectors, editing=True),
    Action("cycle", "The last stage leads back to the first", (), connecting.turn_cycle, has_stage, connecting.is_cycle),
)  # fmt: skip

MENU = ("connecting", "cycle")

SUBMENUS: Submenus = {
    "connecting": (
        "Connectors",
        ("connect", "connect_to", "-", *(action.id for action in KINDS), "-", "turn_around"),
    ),
}
