"""Confirmed feedback becomes cards: good ones strengths, bad ones pain points, others evidence, each linked to its touchpoint."""

import re
from collections.abc import Iterable

from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.connecting import connect
from journey_studio.document.edit import Edit
from journey_studio.importers.feedback.sorting import Sorted
from journey_studio.model import Card, Journey

LANE = "Customer feedback"
SOURCE_TYPE = "customer feedback"
_KINDS = {"positive": "strength", "negative": "pain point", "": "evidence"}
_TITLE = 120
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n")


def put_feedback(edit: Edit, journey: Journey, texts: Iterable[Sorted], file: str) -> int:
    """Put each text that has a touchpoint into the lane of feedback, in the touchpoint's step. Returns how many.

    What is there already, word for word at the same touchpoint, is passed over. Raises `InvalidValue` when the map would not be whole.
    """
    done = 0
    here = _known(edit, journey)
    for each in texts:
        touchpoint = edit.snapshot.get(Card, each.touchpoint)
        if touchpoint is None or (each.touchpoint, each.feedback.text) in here:
            continue
        here.add((each.touchpoint, each.feedback.text))
        title, body = _parted(each.feedback.text)
        values = {
            "lane": _lane(edit, journey),
            "step": touchpoint.step,
            "kind": _KINDS[each.sign],
            "title": title,
            "body": body,
            "sign": each.sign,
            "channel": touchpoint.channel,
            "evidence": "researched",
            "sources": [{"type": SOURCE_TYPE, "text": file, "date": each.feedback.day}],
        }
        card = add(edit, "card", values)
        connect(edit, touchpoint.id, card.id, "link")
        done += 1
    return done


def _lane(edit: Edit, journey: Journey) -> str:
    """The lane of feedback, in sight: a hidden one is shown again, a missing one is made."""
    found = next((lane for lane in edit.snapshot.lanes(journey.id) if lane.title == LANE), None)
    if found is None:
        return add(edit, "lane", {"journey": journey.id, "kind": "evidence", "title": LANE}).id
    if found.hidden:
        change(edit, found.id, {"hidden": False})
    return found.id


def _known(edit: Edit, journey: Journey) -> set[tuple[str, str]]:
    """The touchpoint and the words of all feedback on the map."""
    snapshot = edit.snapshot
    known: set[tuple[str, str]] = set()
    for connector in snapshot.connectors(journey.id):
        card = snapshot.get(Card, connector.target)
        if card is not None and any(source.type == SOURCE_TYPE for source in card.sources):
            known.add((connector.source, card.body or card.title))
    return known


def _parted(text: str) -> tuple[str, str]:
    """A text as title and body: a short one is all title, a longer one has its first sentence as title and stands whole below."""
    if len(text) <= _TITLE and "\n" not in text:
        return text, ""
    first = " ".join(_SENTENCE.split(text, maxsplit=1)[0].split())
    return (first if len(first) <= _TITLE else f"{first[: _TITLE - 1].rsplit(' ', 1)[0]}…"), text
