"""YAML as plain values, read with care: texts, lists and objects only, within bounds, and without what YAML can hide.

PyYAML's parser gives events; they are put together here, so that an anchor (the way to a billion copies), a tag (the way to
an object) and a deep nest are refused at their line before anything is built.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from journey_studio.importers.foreign import Lined
from journey_studio.importers.proposal import Unreadable

DEEPEST = 30
MOST_EVENTS = 1_000_000
MOST_CHARACTERS = 4_000_000
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class _Open:
    """A list or an object that is being read; `key` is the name that waits for its value."""

    value: Any
    key: str | None = None


def yaml_documents(text: str) -> list[Any]:
    """The documents of a text; every scalar is text, an empty one is None. Raises `Unreadable` with the line."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(
            f"This YAML has {len(text):,} characters; at most {MOST_CHARACTERS:,} are read. Import a part of it."
        )
    documents: list[Any] = []
    stack: list[_Open] = []
    try:
        for count, event in enumerate(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))):
            if count > MOST_EVENTS:
                raise Unreadable(
                    f"This YAML has more than {MOST_EVENTS:,} parts; import a part of it.", _line(event)
                )
            _take(event, stack, documents)
    except Unreadable:
        raise
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        words = error.problem or "it cannot be read"
        raise Unreadable(f"This is no YAML: {words}.", mark.line + 1 if mark else 0) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise Unreadable(f"This is no YAML: {str(error).splitlines()[0]}.") from error
    return documents


def _take(event: yaml.Event, stack: list[_Open], documents: list[Any]) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise Unreadable(
            "This YAML uses anchors (& and *), which are not read: write the text out.", _line(event)
        )
    if isinstance(event, yaml.ScalarEvent):
        empty = not event.style and event.value in _NOTHING
        _put(None if empty else event.value, stack, documents, _line(event))
    elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
        if len(stack) >= DEEPEST:
            raise Unreadable(f"This YAML nests deeper than {DEEPEST} levels: flatten it.", _line(event))
        made: Any = Lined(_line(event)) if isinstance(event, yaml.MappingStartEvent) else []
        _put(made, stack, documents, _line(event))
        stack.append(_Open(made))
    elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
        stack.pop()


def _put(value: Any, stack: list[_Open], documents: list[Any], line: int) -> None:
    if not stack:
        documents.append(value)
        return
    top = stack[-1]
    if isinstance(top.value, list):
        top.value.append(value)
    elif top.key is None:
        if not isinstance(value, str | None):
            raise Unreadable("The name of an entry in this YAML is no text.", line)
        top.key = value or ""
        if top.key in top.value:
            raise Unreadable(f"“{top.key}” stands twice in one object of this YAML.", line)
    else:
        top.value[top.key] = value
        top.key = None


def _line(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark else 0
