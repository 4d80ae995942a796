"""The command `script`: JSON lines in, one JSON line out for each, every edit durable before it is answered."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from journey_studio.cli.analysing import analysis
from journey_studio.cli.arguments.exporting import ORIENTATIONS, PAPERS, THEMES
from journey_studio.cli.opening import chosen_journey
from journey_studio.cli.outcome import DONE, REFUSED, Stop
from journey_studio.cli.sharing import export_to, request_for
from journey_studio.document import Document, NotSaved
from journey_studio.document.adding import add, first_step
from journey_studio.document.changing import change, delete, word_of
from journey_studio.document.edit import Edit
from journey_studio.document.feeling import set_emotion
from journey_studio.document.journeys import duplicate_journey, journey_for_persona
from journey_studio.document.moving import move
from journey_studio.exporters import FORMATS
from journey_studio.model import InvalidValue, Record, Stage
from journey_studio.model.interchange import as_document
from journey_studio.report.print_check import check_all
from journey_studio.store import Refused, open_map

Request = Mapping[str, Any]
Answer = dict[str, Any]


def run_script(options: Namespace) -> int:
    """Answer requests until the input ends or asks to close."""
    try:
        ledger = open_map(Path(options.map))
        document = Document(ledger)
    except Refused as refused:
        _answer({"refused": str(refused)})
        return REFUSED
    try:
        earlier = {"earlier_file": str(ledger.backup)} if ledger.backup else {}
        _answer({"ready": True, "read_only": document.read_only, **earlier})
        converse(document, sys.stdin.buffer)
    finally:
        document.close()
    _answer({"closed": True})
    return DONE


def converse(document: Document, requests: BinaryIO) -> None:
    """Answer line by line; returns at the end of input or after `close`."""
    for line in requests:
        if not line.strip():
            continue
        try:
            request = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            _answer(_no("This line is no JSON object in UTF-8; send one object a line."))
            continue
        if isinstance(request, dict) and request.get("verb") == "close":
            return
        _answer(answer_to(document, request))


def answer_to(document: Document, request: object) -> Answer:
    """The answer to one request; what goes wrong is said in it, and then nothing has changed."""
    verb = request.get("verb") if isinstance(request, dict) else None
    if not isinstance(request, dict) or not isinstance(verb, str) or verb not in VERBS:
        return _no(f'Name one of these as the "verb": {", ".join((*VERBS, "close"))}.')
    unknown = [name for name in request if name != "verb" and name not in VERBS[verb].words]
    if unknown:
        return _no(
            f'The verb "{verb}" knows no {", ".join(map(repr, unknown))}; it knows: {", ".join(VERBS[verb].words) or "nothing"}.'
        )
    try:
        return VERBS[verb].answer(document, request)
    except (InvalidValue, NotSaved, Stop) as refused:
        return _no(str(refused))
    except OSError as error:
        return _no(f"The system refused: {error.strerror or error}. Nothing was changed.")
    except Exception as error:  # the last net: the conversation goes on, and the map is as it was
        return _no(f"The program failed at this ({type(error).__name__}: {error}). Nothing was changed.")


def _answer(answer: Answer) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _no(message: str) -> Answer:
    return {"ok": False, "error": message}


def _wanted(request: Request, name: str, kind: type, *, needed: bool = True) -> Any:
    value = request.get(name)
    if value is None and not needed:
        return None
    if not isinstance(value, kind):
        raise InvalidValue(
            f'This verb needs "{name}" as {"an object" if kind is dict else "a list" if kind is list else "text"}.'
        )
    return value


def _edited(
    document: Document, label: str, verb: Callable[[Edit], Record], **more: Callable[[Edit, Record], Any]
) -> Answer:
    """Run a verb as one edit. The number is that of its entry in the log; an edit that changes nothing adds none."""
    with document.edit(label) as edit:
        record = verb(edit)
        extra = {name: tell(edit, record) for name, tell in more.items()}
    return {"ok": True, "id": record.id, "edit": _latest(document), **{k: v for k, v in extra.items() if v}}


def _latest(document: Document) -> int:
    return max((entry.number for entry in document.history if not entry.undone), default=0)


def _add(document: Document, request: Request) -> Answer:
    noun, values = _wanted(request, "record", str), _wanted(request, "set", dict, needed=False) or {}
    before = _wanted(request, "before", str, needed=False)
    return _edited(document, f"Add {noun}", lambda edit: add(edit, noun, values, before), step=_step_of_stage)


def _step_of_stage(edit: Edit, record: Record) -> str:
    return first_step(edit, record).id if isinstance(record, Stage) else ""


def _edit(document: Document, request: Request) -> Answer:
    key, values = _wanted(request, "id", str), _wanted(request, "set", dict)
    return _edited(document, _label(document, "Change", key), lambda edit: change(edit, key, values))


def _move(document: Document, request: Request) -> Answer:
    key = _wanted(request, "id", str)
    places = {name: _wanted(request, name, str, needed=False) for name in ("lane", "step", "stage", "before")}
    return _edited(document, _label(document, "Move", key), lambda edit: move(edit, key, **places))


def _delete(document: Document, request: Request) -> Answer:
    key = _wanted(request, "id", str)
    return _edited(document, _label(document, "Delete", key), lambda edit: delete(edit, key))


def _label(document: Document, verb: str, key: str) -> str:
    record = document.snapshot.find(key)
    return f"{verb} {word_of(record)}" if record else verb


def _set_emotion(document: Document, request: Request) -> Answer:
    persona, step = _wanted(request, "persona", str, needed=False), _wanted(request, "step", str)
    said = {name: request[name] for name in ("word", "quote", "evidence") if name in request}
    value: Any = request.get("value")
    return _edited(document, "Set emotion", lambda edit: set_emotion(edit, persona, step, value, **said))


def _undo(document: Document, request: Request) -> Answer:
    entry = document.undo()
    return (
        {"ok": True, "edit": entry.number, "label": entry.label}
        if entry
        else _no("There is nothing to undo.")
    )


def _redo(document: Document, request: Request) -> Answer:
    entry = document.redo()
    return (
        {"ok": True, "edit": entry.number, "label": entry.label}
        if entry
        else _no("There is nothing to redo.")
    )


def _state(document: Document, request: Request) -> Answer:
    return {"ok": True, "map": as_document(document.snapshot)}


def _check(document: Document, request: Request) -> Answer:
    journey = chosen_journey(document.snapshot, request.get("journey"))
    return {"ok": True, "problems": [problem.as_json() for problem in check_all(document.snapshot, journey)]}


def _analyse(document: Document, request: Request) -> Answer:
    journey = chosen_journey(document.snapshot, request.get("journey"))
    parts = _wanted(request, "parts", list, needed=False) or []
    return {"ok": True, **analysis(document.snapshot, journey, [str(part) for part in parts])}


def _duplicate(document: Document, request: Request) -> Answer:
    """A copy of a journey, for a persona and in a state where they are named: one edit."""
    key, title = _wanted(request, "id", str), _wanted(request, "title", str)
    persona, of = (_wanted(request, name, str, needed=False) for name in ("persona", "of"))
    state = _wanted(request, "state", str, needed=False)

    def copied(edit: Edit) -> Record:
        made = (
            journey_for_persona(edit, key, persona, title, of)
            if persona
            else duplicate_journey(edit, key, title)
        )
        return change(edit, made.id, {"state": state}) if state else made

    return _edited(document, "Duplicate for a persona" if persona else "Duplicate journey", copied)


def _export(document: Document, request: Request) -> Answer:
    target = Path(_wanted(request, "to", str))
    if target.suffix.lower() not in FORMATS:
        return _no(f"The ending says the format; it can be {', '.join(FORMATS)}.")
    journey = chosen_journey(document.snapshot, request.get("journey"))
    how = {name: _one_of(request, name, words) for name, words in EXPORT_WORDS.items() if name in request}
    warnings = export_to(target, request_for(document, journey, **how))
    return {"ok": True, "warnings": list(warnings)}


EXPORT_WORDS = {"paper": PAPERS, "orientation": ORIENTATIONS, "theme": THEMES}


def _one_of(request: Request, name: str, words: tuple[str, ...]) -> Any:
    value = request[name]
    if value not in words:
        raise InvalidValue(f'"{name}" is one of: {", ".join(words)}.')
    return value


class Verb(NamedTuple):
    """What answers a request, and what it may hold besides the verb."""

    answer: Callable[[Document, Request], Answer]
    words: tuple[str, ...] = ()


VERBS = {
    "add": Verb(_add, ("record", "set", "before")),
    "edit": Verb(_edit, ("id", "set")),
    "move": Verb(_move, ("id", "lane", "step", "stage", "before")),
    "delete": Verb(_delete, ("id",)),
    "set_emotion": Verb(_set_emotion, ("persona", "step", "value", "word", "quote", "evidence")),
    "undo": Verb(_undo),
    "redo": Verb(_redo),
    "state": Verb(_state),
    "check": Verb(_check, ("journey",)),
    "analyse": Verb(_analyse, ("parts", "journey")),
    "duplicate": Verb(_duplicate, ("id", "title", "persona", "of", "state")),
    "export": Verb(_export, ("to", "journey", *EXPORT_WORDS)),
}
