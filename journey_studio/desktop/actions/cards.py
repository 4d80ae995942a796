"""The Card menu: what is said of the selected cards."""

from typing import TYPE_CHECKING

from journey_studio.desktop import card_actions as card
from journey_studio.desktop.actions.action import Action, Ask, Run, Submenus, has_selection
from journey_studio.desktop.canvas import spanning
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


MOST_LOOKED_AT = 100
"""So many selected cards are asked what holds for all of them."""


def _has_cards(window: "MainWindow") -> bool:
    snapshot = window.session.snapshot
    return window.session.can_edit and any(snapshot.get(Card, key) for key in window.selected)


def _has_one_card(window: "MainWindow") -> bool:
    return _has_cards(window) and len(window.selected) == 1


def _put(field: str, value: str, label: str) -> Run:
    return lambda window: card.put(window, label, {field: value})


def _all(field: str, value: object) -> Ask:
    def ask(window: "MainWindow") -> bool:
        chosen = card.cards(window) if len(window.selected) <= MOST_LOOKED_AT else []
        return bool(chosen) and all(getattr(each, field) == value for each in chosen)

    return ask


def _mark(field: str, words: str) -> Run:
    return lambda window: card.toggle(window, field, words)


def _stretch(end: spanning.End, by: int) -> Run:
    return lambda window: spanning.stretch_selection(window.canvas, end, by)


KINDS = tuple(
    Action(f"kind_{kind.name}", kind.word, (), _put("kind", kind.name, "Set kind"), _has_cards, _all("kind", kind.name),
           editing=True)
    for kind in CARD_KINDS.values()
)  # fmt: skip

_LEVELS = {"": "Not stated", "assumed": "Assumed", "partly": "Partly researched", "researched": "Researched"}
EVIDENCE = tuple(
    Action(f"evidence_{level or 'none'}", words, (), _put("evidence", level, "Set evidence"), _has_cards,
           _all("evidence", level), editing=True)
    for level, words in _LEVELS.items()
)  # fmt: skip

_SIGNS = {"": "Neither", "positive": "Positive", "negative": "Negative"}
SIGNS = tuple(
    Action(f"sign_{sign or 'none'}", words, (), _put("sign", sign, "Set sign"), _has_cards, _all("sign", sign),
           editing=True)
    for sign, words in _SIGNS.items()
)  # fmt: skip

SPANS = (
    Action("reach_further", "Reach one step further", ("Alt+Shift+Right",), _stretch("right", 1), _has_cards, editing=True),
    Action("reach_less", "End one step earlier", ("Alt+Shift+Left",), _stretch("right", -1), _has_cards, editing=True),
    Action("begin_earlier", "Begin one step earlier", (), _stretch("left", -1), _has_cards, editing=True),
    Action("begin_later", "Begin one step later", (), _stretch("left", 1), _has_cards, editing=True),
)  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    *KINDS,
    Action("moment_of_truth", "Moment of truth", ("Ctrl+Shift+M",), _mark("moment_of_truth", "moment of truth"), _has_cards,
           _all("moment_of_truth", True), editing=True),
    Action("breaking_point", "Breaking point", ("Ctrl+Shift+K",), _mark("breaking_point", "breaking point"), _has_cards,
           _all("breaking_point", True), editing=True),
    *EVIDENCE,
    *SIGNS,
    Action("set_channel", "Channel …", ("Ctrl+Shift+N",), card.choose_channel, _has_cards, editing=True),
    Action("set_owner", "Owner …", ("Ctrl+Shift+O",), card.choose_owner, _has_cards, editing=True),
    Action("set_tag", "Tag …", ("Ctrl+Shift+T",), card.choose_tag, _has_cards, editing=True),
    Action("set_personas", "For persona …", (), card.choose_persona, _has_cards, editing=True),
    Action("link_card", "Link to a card …", (), card.choose_link, _has_one_card, editing=True),
    Action("to_fields", "Go to the fields", ("Alt+Return", "F4"), card.to_fields, has_selection, editing=True),
    *SPANS,
)  # fmt: skip

MENU = (
    *("kinds", "-", "moment_of_truth", "breaking_point", "evidence_levels", "signs", "-"),
    *("set_channel", "set_owner", "set_tag", "set_personas", "link_card", "-", "spans", "to_fields"),
)

SUBMENUS: Submenus = {
    "kinds": ("Kind", tuple(action.id for action in KINDS)),
    "evidence_levels": ("Evidence", tuple(action.id for action in EVIDENCE)),
    "signs": ("Positive or negative", tuple(action.id for action in SIGNS)),
    "spans": ("Span", tuple(action.id for action in SPANS)),
}
