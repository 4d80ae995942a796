"""What menus and keys set on the selected cards: one edit for all of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.gestures.landing import in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.dialogs.choose import Choice, ChooseDialog
from journey_studio.desktop.icons import icon_of_channel, kind_icon, plain_icon
from journey_studio.desktop.inspector.links_field import joints_of
from journey_studio.desktop.levels import reach
from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.document.changing import change, delete
from journey_studio.document.connecting import connect
from journey_studio.document.naming import channel_id, owners, tag_ids
from journey_studio.model import Card, Channel, Lane, Persona, Tag

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

Make = Callable[[Edit], Any]


def cards(window: "MainWindow") -> list[Card]:
    """The cards that are selected."""
    snapshot = window.session.snapshot
    return [card for key in window.selected if (card := snapshot.get(Card, key))]


def put(window: "MainWindow", label: str, values: dict[str, Any]) -> None:
    """Set the same values on every selected card."""
    put_made(window, label, lambda _: values)


def put_made(window: "MainWindow", label: str, make: Make) -> None:
    """Set values on every selected card that are made within the edit."""
    chosen = cards(window)
    with window.canvas.document.edit(label) as edit:
        values = make(edit)
        for card in chosen:
            change(edit, card.id, values)


def toggle(window: "MainWindow", mark: str, words: str) -> None:
    """Give all selected cards a mark, or take it from them where all have it; a breaking point then asks for its reason."""
    on = not all(getattr(card, mark) for card in cards(window))
    put(window, f"Mark as {words}" if on else f"No {words}", {mark: on})
    if on and mark == "breaking_point":
        reason = window.inspector.form(Card.noun).findChild(QWidget, "breaking_reason")
        if isinstance(reason, QWidget):
            reason.setFocus()


def choose_channel(window: "MainWindow") -> None:
    """Ask for a channel of the map, or the name of a new one."""
    held, theme = {card.channel for card in cards(window)}, window.theme
    known = window.session.snapshot.of_owner(Channel)
    choices = [Choice(each.name, each.id, icon_of_channel(each, theme), {each.id} == held) for each in known]

    def made(name: str) -> None:
        put_made(window, "Set channel", lambda edit: {"channel": channel_id(edit, name)})

    _ask(window, tr("Channel"), [*choices, Choice(tr("None"), None)],
         lambda key: put(window, "Set channel", {"channel": key}), made)  # fmt: skip


def choose_owner(window: "MainWindow") -> None:
    """Ask for an owner that the map knows, or a new one."""
    held, mark = {card.owner for card in cards(window)}, plain_icon("user-round", window.theme)
    choices = [Choice(name, name, mark, {name} == held) for name in owners(window.session.snapshot)]

    def chosen(name: str | None) -> None:
        put(window, "Set owner", {"owner": name or ""})

    _ask(window, tr("Owner"), [*choices, Choice(tr("None"), "")], chosen, chosen)


def choose_tag(window: "MainWindow") -> None:
    """Ask for a tag to add, or to take away where all selected cards have it."""
    chosen, mark = cards(window), plain_icon("tag", window.theme)
    common = set.intersection(*(set(card.tags) for card in chosen)) if chosen else set()
    choices = [
        Choice(tag.name, tag.id, mark, tag.id in common) for tag in window.session.snapshot.of_owner(Tag)
    ]
    _ask(window, tr("Tag"), choices, lambda key: _turn(window, "tags", key or "", common),
         lambda name: _tag_anew(window, name))  # fmt: skip


def choose_persona(window: "MainWindow") -> None:
    """Ask for a persona that the cards are for, or are for no longer."""
    chosen, mark = cards(window), plain_icon("users", window.theme)
    common = set.intersection(*(set(card.personas) for card in chosen)) if chosen else set()
    known = window.session.snapshot.of_owner(Persona)
    choices = [Choice(each.name, each.id, mark, each.id in common) for each in known]
    _ask(
        window,
        tr("For which persona?"),
        choices,
        lambda key: _turn(window, "personas", key or "", common),
        None,
    )


def choose_link(window: "MainWindow") -> None:
    """Ask for a card that the selected one belongs together with."""
    chosen, canvas = cards(window), window.canvas
    snapshot, theme = canvas.document.snapshot, window.theme
    if len(chosen) != 1:
        return
    joined = {joint.card for joint in joints_of(snapshot, chosen[0])} | {chosen[0].id}
    places = Places.of(snapshot, canvas.journey, canvas.scene)
    every = (card.id for lane in places.lanes for card in snapshot.cards(lane.owner) if card.id not in joined)
    others = in_board_order(places, frozenset(every))
    choices = [Choice(_line(places, card), card.id, kind_icon(card.kind, theme)) for card in others]

    def join(key: str | None) -> None:
        with canvas.document.edit("Link cards") as edit:
            connect(edit, chosen[0].id, key or "", "link")

    _ask(window, tr("Link to a card"), choices, join, None)


def _line(places: Places, card: Card) -> str:
    step = places.grid.names[places.grid.columns[card.step]]
    return f"{card.name} – {places.snapshot.need(Lane, card.lane).name}, {step}"


def go_to(window: "MainWindow", key: str) -> None:
    """Select a card and bring it into sight; one in a lane that is hidden or closed shows its fields only."""
    reach(window, (key,))
    if window.canvas.rect_of(key) is not None:
        window.canvas.focus(key)
        window.canvas.setFocus()
    else:
        window.inspector.inspect((key,))


def part(window: "MainWindow", key: str) -> None:
    """Take a connector away."""
    with window.canvas.document.edit("Delete connector") as edit:
        delete(edit, key)


def to_fields(window: "MainWindow") -> None:
    """Put the keyboard into the first field of what is selected."""
    window.inspector.inspect(tuple(sorted(window.selected)))
    window.inspector.take_keyboard()


def _turn(window: "MainWindow", field: str, key: str, common: set[str]) -> None:
    """Add a tag or persona to all selected cards, or take it from all where all have it."""
    chosen = cards(window)
    with window.canvas.document.edit("Set tags" if field == "tags" else "Set personas") as edit:
        for card in chosen:
            others = [held for held in getattr(card, field) if held != key]
            change(edit, card.id, {field: others if key in common else [*others, key]})


def _tag_anew(window: "MainWindow", name: str) -> None:
    chosen = cards(window)
    with window.canvas.document.edit("Set tags") as edit:
        keys = tag_ids(edit, [name])
        for card in chosen:
            change(edit, card.id, {"tags": list(dict.fromkeys((*card.tags, *keys)))})


def _ask(
    window: "MainWindow",
    title: str,
    choices: list[Choice],
    chosen: Callable[[str | None], object],
    made: Callable[[str], object] | None,
) -> None:
    dialog = ChooseDialog(title, choices, chosen, made, window)
    dialog.finished.connect(lambda _: _back_to_board(window))
    dialog.open()
    dialog.search.setFocus()


def _back_to_board(window: "MainWindow") -> None:
    window.activateWindow()
    window.canvas.setFocus()
