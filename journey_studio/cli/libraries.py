"""The command `library`: a person's own entries beside those that ship, extended and passed on."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from journey_studio.cli.opening import plain_refusals
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, say_json
from journey_studio.exporters import CannotExport, write_atomically
from journey_studio.importers import Unreadable
from journey_studio.importers.source_file import source_bytes
from journey_studio.library.exchange import MOST_BYTES, checked, joined, library_file, received
from journey_studio.library.presets import CHANNEL, Entry, built_in, keep_presets, own_presets, same
from journey_studio.model import InvalidValue
from journey_studio.model.kinds import MATURITY
from journey_studio.model.preset import PRESET_KINDS

KINDS = (*PRESET_KINDS, CHANNEL, MATURITY)


def run_library(options: Namespace) -> int:
    """List, add, delete, export or import."""
    with plain_refusals():
        answer = _WAYS[options.what](options)
    if options.json:
        say_json(answer)
    elif isinstance(answer, list):
        for each in answer:
            words = filter(None, (each[name] for name in ("title", "phase", "channel", "body")))
            say(f"{each['kind']}: {' · '.join(words)}{' (your own)' if each['own'] else ''}")
    else:
        say(", ".join(f"{what.replace('_', ' ')}: {value}" for what, value in answer.items()))
    return DONE


def _list(options: Namespace) -> list[dict[str, Any]]:
    unknown = [word for word in options.words if word not in KINDS]
    if unknown:
        raise Stop(WRONG_USE, f"There is no kind “{unknown[0]}”; there are: {', '.join(KINDS)}.")
    own = own_presets()
    shipped = (each for kind in KINDS for each in built_in(kind))
    every = [*own, *(each for each in shipped if not any(same(each, mine) for mine in own))]
    chosen = [each for each in every if each.kind in (options.words or KINDS)]
    return [{**each.as_json(), "own": each in own} for each in chosen]


def _add(options: Namespace) -> dict[str, Any]:
    kind, title = _kind_and_title(options, "add")
    if kind == CHANNEL:
        made = checked(Entry(kind, title, facts={"kind": options.kind}))
    else:
        made = checked(Entry(kind, title, options.phase, options.body, options.channel))
    own = own_presets()
    if any(same(made, each) for each in own):
        raise Stop(WRONG_USE, f"Your library has a {kind} called “{title}”; delete that one first.")
    keep_presets([*own, made])
    return {"added": title}


def _delete(options: Namespace) -> dict[str, Any]:
    kind, title = _kind_and_title(options, "delete")
    own = own_presets()
    left = [each for each in own if not same(each, Entry(kind, title))]
    if len(left) == len(own):
        raise Stop(WRONG_USE, f"Your own library has no {kind} called “{title}”; see: library list")
    keep_presets(left)
    return {"deleted": title}


def _kind_and_title(options: Namespace, what: str) -> tuple[str, str]:
    if len(options.words) != 2 or options.words[0] not in KINDS:
        raise Stop(
            WRONG_USE, f"Name a kind and a title: library {what} KIND TITLE; kinds: {', '.join(KINDS)}."
        )
    kind, title = options.words
    return kind, " ".join(title.split())


def _export(options: Namespace) -> dict[str, Any]:
    target, own = _file(options, "export"), own_presets()
    try:
        write_atomically(target, library_file(own))
    except CannotExport as cannot:
        raise Stop(REFUSED, str(cannot)) from cannot
    return {"exported": len(own)}


def _import(options: Namespace) -> dict[str, Any]:
    source, own = _file(options, "import"), own_presets()
    try:
        found = received(source_bytes(source, MOST_BYTES))
    except (Unreadable, InvalidValue) as wrong:
        raise Stop(REFUSED, f"{source}: {wrong}") from wrong
    together = joined(own, found.entries)
    keep_presets(together)
    added = len(together) - len(own)
    return {"added": added, "replaced": len(found.entries) - added, "left_out": found.skipped}


def _file(options: Namespace, what: str) -> Path:
    if len(options.words) != 1:
        raise Stop(WRONG_USE, f"Name the file: library {what} FILE.json")
    return Path(options.words[0])


_WAYS: Mapping[str, Callable[[Namespace], Any]] = {
    "list": _list,
    "add": _add,
    "delete": _delete,
    "export": _export,
    "import": _import,
}
