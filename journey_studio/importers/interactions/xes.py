"""Event logs (XES, IEEE 1849) as rows: a row for each event, the trace's own attributes under headings that begin with `case:`."""

import io
import sys
from xml.etree.ElementTree import Element, ParseError, iterparse

from journey_studio.importers.interactions.rows import MOST_ROWS, Rows
from journey_studio.importers.proposal import Remark, Unreadable
from journey_studio.importers.spreadsheet.workbook import GoOn

_BETWEEN = 500
_TRACE = "case:"


def is_event_log(data: bytes) -> bool:
    """Whether a file begins as an event log does."""
    head = data[:4_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<log" in head


def read_event_log(data: bytes, go_on: GoOn = lambda: None) -> Rows:
    """The events of all traces in their order. Raises `Unreadable`."""
    if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
        raise Unreadable("This event log defines entities of its own, which none needs. Export it anew.")
    try:
        events, remarks = _events(data, go_on)
    except ParseError as error:
        line, column = error.position
        raise Unreadable(f"This event log is damaged in line {line}, character {column + 1}.") from error
    headings = tuple(dict.fromkeys(key for event in events for key in event))
    body = tuple(tuple(event.get(key, "") for key in headings) for event in events)
    return Rows(headings, body, 1, tuple(remarks))


def _events(data: bytes, go_on: GoOn) -> tuple[list[dict[str, str]], list[Remark]]:
    found: list[dict[str, str]] = []
    of_trace: list[dict[str, str]] = []
    for number, (_, element) in enumerate(iterparse(io.BytesIO(data), ("end",))):
        if number % _BETWEEN == 0:
            go_on()
        if _tag(element) == "event":
            of_trace.append(_attributes(element))
            element.clear()
        elif _tag(element) == "trace":
            of_case = {_TRACE + key: value for key, value in _attributes(element).items()}
            found += [of_case | event for event in of_trace]
            of_trace = []
            element.clear()
        if len(found) + len(of_trace) > MOST_ROWS:
            return found, [
                Remark(
                    0, f"The log is longer than is read at once: only its first {len(found):,} events count."
                )
            ]
    return found, []


def _attributes(element: Element) -> dict[str, str]:
    """Its own attributes by key; those nested in others are left out."""
    return {
        sys.intern(child.get("key", "")): sys.intern(child.get("value", "").strip())
        for child in element
        if child.get("key")
        and child.get("value") is not None
        and _tag(child) not in ("event", "list", "container")
    }


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]
