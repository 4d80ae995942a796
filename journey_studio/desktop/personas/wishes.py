"""What the menu and the keys of a persona card ask for, done."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from journey_studio.desktop.journeys import for_persona
from journey_studio.desktop.personas import doing
from journey_studio.desktop.personas.pictures import picture_in
from journey_studio.desktop.pictures import SUFFIXES, read_picture
from journey_studio.desktop.words import tr
from journey_studio.model import Asset, InvalidValue, Persona

if TYPE_CHECKING:
    from journey_studio.desktop.personas.panel import PersonasPanel

Wish = Callable[["PersonasPanel", Persona], object]


def fulfil(panel: "PersonasPanel", key: str, what: str) -> None:
    """Do what is wished to a persona, where it is still there and may be done."""
    persona = panel.main.session.snapshot.get(Persona, key)
    if persona is not None and what in _READING:
        _READING[what](panel, persona)
    elif persona is not None and panel.main.session.can_edit:
        _CHANGING[what](panel, persona)


def take(panel: "PersonasPanel", persona: Persona, read: Callable[[], Asset]) -> None:
    """Read a picture and make it the portrait, or say why not."""
    try:
        doing.set_portrait(panel.main, persona, read())
    except InvalidValue as problem:
        panel.main.say(str(problem), alarm=True)


def _choose(panel: "PersonasPanel", persona: Persona) -> None:
    kinds = tr("Pictures ({suffixes})").format(suffixes=" ".join(f"*{suffix}" for suffix in SUFFIXES))
    name = QFileDialog.getOpenFileName(panel, tr("Choose a portrait"), "", kinds)[0]
    if name:
        take(panel, persona, lambda: read_picture(Path(name)))


def _paste(panel: "PersonasPanel", persona: Persona) -> None:
    take(panel, persona, lambda: picture_in(QGuiApplication.clipboard().mimeData()))


def _edit(panel: "PersonasPanel", persona: Persona) -> None:
    line = panel.card(persona.id).lines["name"]
    line.setFocus()
    line.selectAll()


def _turn(panel: "PersonasPanel", persona: Persona) -> None:
    """The card of a buying group is open, to be told its members."""
    doing.turn_kind(panel.main, persona)
    panel.card(persona.id).open(True)


def _delete(panel: "PersonasPanel", persona: Persona) -> None:
    """The keyboard goes to the next card, the one before, or the button for a new one."""
    order = _order(panel)
    place = order.index(persona.id)
    doing.delete(panel.main, persona)
    rest = order[place + 1 : place + 2] or order[max(place - 1, 0) : place]
    (panel.card(rest[0]) if rest else panel.new).setFocus()


def _shift(way: int) -> Wish:
    def shift(panel: "PersonasPanel", persona: Persona) -> None:
        doing.shift(panel.main, persona, way)
        panel.card(persona.id).setFocus()

    return shift


def _go(way: int) -> Wish:
    def go(panel: "PersonasPanel", persona: Persona) -> None:
        order = _order(panel)
        place = order.index(persona.id) + way
        if 0 <= place < len(order):
            panel.card(order[place]).setFocus()

    return go


def _order(panel: "PersonasPanel") -> list[str]:
    return [each.id for each in panel.main.session.snapshot.of_owner(Persona)]


_READING: Mapping[str, Wish] = {
    "fields": lambda panel, persona: panel.main.inspector.inspect((persona.id,)),
    "only": lambda panel, persona: doing.show_only(panel.main, persona),
    "save": lambda panel, persona: panel.typing.flush(),
    "focus": lambda panel, persona: panel.show_card(persona.id),
    "previous": _go(-1),
    "next": _go(1),
}
_CHANGING: Mapping[str, Wish] = {
    "curve": lambda panel, persona: doing.turn_curve(panel.main, persona.id),
    "journey": lambda panel, persona: for_persona(panel.main, persona.id),
    "edit": _edit,
    "kind": _turn,
    "choose": _choose,
    "paste": _paste,
    "unpicture": lambda panel, persona: doing.set_portrait(panel.main, persona, None),
    "up": _shift(-1),
    "down": _shift(1),
    "duplicate": lambda panel, persona: panel.card(doing.duplicate(panel.main, persona)).setFocus(),
    "delete": _delete,
}
