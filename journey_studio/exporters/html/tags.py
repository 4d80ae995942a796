"""HTML elements as text: nothing a user writes can leave its place."""

from collections.abc import Iterable, Mapping

from journey_studio.exporters.svg_words import attributes, words

_EMPTY = ("br", "input", "meta")


def tag(name: str, /, *inner: str, **values: str | None) -> str:
    """An element; its content is markup already. `class_` and `data_step` stand for `class` and `data-step`."""
    about = attributes({key.rstrip("_").replace("_", "-"): value for key, value in values.items()})
    return f"<{name}{about}>" if name in _EMPTY else f"<{name}{about}>{''.join(inner)}</{name}>"


def text(name: str, content: str, /, **values: str | None) -> str:
    """An element around a text that may run in any direction; its line breaks are kept. Nothing around nothing."""
    if not content:
        return ""
    return tag(name, words(content).replace("\n", "<br>"), **{"dir": "auto", **values})


def definitions(entries: Mapping[str, str]) -> str:
    """A list of names with what stands for them; empty ones are left out."""
    pairs = [
        f"<div>{tag('dt', words(name))}{text('dd', value)}</div>" for name, value in entries.items() if value
    ]
    return tag("dl", *pairs) if pairs else ""


def options(entries: Iterable[tuple[str, str]]) -> str:
    """The choices of a list: value and name."""
    return "".join(tag("option", words(name), value=value) for value, name in entries)
