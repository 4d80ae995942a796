"""Saved views: filters kept in the map under a name."""

from journey_studio.desktop.session import Session
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.insight.filtering import Filter
from journey_studio.model import View


def views_of(session: Session) -> tuple[View, ...]:
    """The saved views of the journey that is shown, in order."""
    return session.snapshot.of_owner(View, session.journey_id)


def view_in_use(session: Session, wanted: Filter) -> View | None:
    """The saved view that is this very filter."""
    return next((view for view in views_of(session) if wanted and Filter.of(view.filters) == wanted), None)


def save_view(session: Session, name: str, wanted: Filter) -> None:
    """Keep a filter under a name; a view of that name takes it over. Raises `InvalidValue` for a name that cannot be."""
    if session.document is None:
        return
    known = next((view for view in views_of(session) if view.name.casefold() == name.casefold()), None)
    with session.document.edit("Update view" if known else "Save view") as edit:
        if known:
            change(edit, known.id, {"filters": wanted.as_json()})
        else:
            add(edit, "view", {"journey": session.journey_id, "name": name, "filters": wanted.as_json()})


def rename_view(session: Session, view: View, name: str) -> None:
    """Give a view another name. Raises `InvalidValue` for one that cannot be."""
    if session.document is not None and name != view.name:
        with session.document.edit("Rename view") as edit:
            change(edit, view.id, {"name": name})


def delete_view(session: Session, view: View) -> None:
    """Delete a view; the filter stays on."""
    if session.document is not None:
        with session.document.edit("Delete view") as edit:
            delete(edit, view.id)
