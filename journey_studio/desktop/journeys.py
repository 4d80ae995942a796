"""The journeys of a map: the next one, copies, one for each persona, and doing away with one."""

from typing import TYPE_CHECKING

from journey_studio.desktop.dialogs.choose import Choice, ChooseDialog
from journey_studio.desktop.words import tr
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.journeys import duplicate_journey, journey_for_persona
from journey_studio.model import Persona

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def go(window: "MainWindow", way: int) -> None:
    """Show the journey behind (1) or in front (−1), round the end."""
    order = [journey.id for journey in window.session.snapshot.journeys]
    place = order.index(window.session.journey_id) + way
    window.session.show_journey(order[place % len(order)])


def duplicate(window: "MainWindow") -> None:
    """A copy of the journey behind it, which is shown then."""
    journey, document = window.session.journey, window.session.document
    if journey is None or document is None:
        return
    title = tr("{title} (copy)").format(title=_title(journey.title))
    with document.edit("Duplicate journey") as edit:
        made = duplicate_journey(edit, journey.id, title)
    window.session.show_journey(made.id)


def make_to_be(window: "MainWindow") -> None:
    """A copy of the journey that says how it is to be, as one edit; it is shown then, and Undo is one click away."""
    journey, document = window.session.journey, window.session.document
    if journey is None or document is None:
        return
    title = tr("{title} – to-be").format(title=_title(journey.title))
    with document.edit("Make the to-be") as edit:
        made = duplicate_journey(edit, journey.id, title)
        change(edit, made.id, {"state": "to-be"})
    window.session.show_journey(made.id)
    words = tr("Now change “{title}” to what it is to be; Compare shows what differs.").format(title=title)
    window.notice.say(words, (tr("Undo"), window.undo), brief=True)


def ask_for_persona(window: "MainWindow") -> None:
    """Ask whom the copy is for: a persona of the map, or a new one whose name is typed."""
    personas = window.session.snapshot.of_owner(Persona)
    choices = [Choice(each.name, each.id) for each in personas]
    title = tr("The same journey for another persona")
    ChooseDialog(
        title,
        choices,
        lambda key: for_persona(window, key or ""),
        lambda name: for_persona(window, "", name),
        parent=window,
    ).open()


def for_persona(window: "MainWindow", key: str, name: str = "") -> None:
    """A copy of the journey for a persona, or for a new one of that name, as one edit; it is shown then."""
    journey, document = window.session.journey, window.session.document
    if journey is None or document is None:
        return
    with document.edit("Duplicate for a persona") as edit:
        persona = edit.snapshot.get(Persona, key)
        who = persona.id if persona else add(edit, "persona", {"name": name[:200]}).id
        title = tr("{title} – {persona}").format(
            title=_title(journey.title), persona=persona.name if persona else name
        )
        made = journey_for_persona(edit, journey.id, who, title)
    window.session.show_journey(made.id)
    words = tr("The curve is an assumption until you say how {persona} feels.").format(
        persona=window.session.snapshot.need(Persona, who).name
    )
    window.notice.say(words, (tr("Undo"), window.undo), brief=True)


def delete(window: "MainWindow") -> None:
    """Do away with the journey that is shown; another one is shown then, and Undo is one click away."""
    journey, document = window.session.journey, window.session.document
    if journey is None or document is None or len(window.session.snapshot.journeys) < 2:
        return
    go(window, 1)
    with document.edit("Delete journey") as edit:
        edit.remove(journey)
    words = tr("Deleted the journey “{title}”.").format(title=_title(journey.title))
    window.notice.say(words, (tr("Undo"), window.undo), brief=True)


def _title(title: str) -> str:
    return " ".join(title.split())[:200] or tr("Untitled journey")


def set_objective(window: "MainWindow", words: str) -> None:
    """Add a sentence to the objective of the journey, as one edit; nothing where it is there."""
    journey, document = window.session.journey, window.session.document
    if journey is None or document is None or words in journey.objective:
        return
    joined = f"{journey.objective.rstrip()}\n{words}".strip()
    with document.edit("Set objective") as edit:
        change(edit, journey.id, {"objective": joined})
