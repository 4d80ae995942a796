"""Commands that look at a map: `info`, `check`, `schema`."""

import json
from argparse import Namespace
from typing import Any

from journey_studio.cli.opening import chosen_journey, reading
from journey_studio.cli.outcome import DONE, PROBLEMS, Stop, say, say_json
from journey_studio.insight.channels import channel_mix
from journey_studio.insight.checks import Problem, Rule
from journey_studio.insight.journey_type import type_check
from journey_studio.insight.summary import summary
from journey_studio.insight.type_told import told_advice, verdict
from journey_studio.model import Journey, Snapshot
from journey_studio.model.schema import document_schema
from journey_studio.report.print_check import check_all
from journey_studio.store import Reason, Refused
from journey_studio.store.versions import APPLICATION_ID, LATEST, statements

INTEGRITY = Rule(
    name="integrity",
    severity="error",
    message="{detail}",
    why="The file is not as the program wrote it.",
    fix="Open its latest backup or another copy",
)
DAMAGED_PART = Rule(
    name="damaged-part",
    severity="error",
    message="{detail}",
    why="This part of the file cannot be read; the rest can.",
    fix="Open its latest backup or another copy",
)


def run_info(options: Namespace) -> int:
    """Tell what is in a map."""
    with reading(options) as document:
        journey = chosen_journey(document.snapshot, options.journey)
        answer = summary(document.snapshot, journey, document.edits)
    if options.json:
        say_json(answer)
    else:
        for name, value in answer.items():
            say(f"{name.replace('_', ' ')}: {_plain(value)}")
    return DONE


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{count} {name}" for name, count in value.items())
    return " · ".join(map(str, value)) if isinstance(value, list) else str(value)


def run_check(options: Namespace) -> int:
    """Check the file and the journey; as text also tell its type and what its channels ask for. Exit code 1 if there is an error."""
    problems, told = _checked(options)
    if options.json:
        say_json([problem.as_json() for problem in problems])
    else:
        for problem in problems:
            say(f"{problem.rule.severity}: {problem.message}")
        if not problems:
            say("Nothing to point out.")
        for words in told:
            say(words)
    return PROBLEMS if any(problem.rule.severity == "error" for problem in problems) else DONE


def _checked(options: Namespace) -> tuple[list[Problem], list[str]]:
    """The findings of the checks, and the lines about the type; a damaged map is one finding, an error."""
    try:
        with reading(options) as document:
            parts = [
                Problem(DAMAGED_PART, str(options.map), "", part) for part in document.ledger.damaged_parts()
            ]
            journey = chosen_journey(document.snapshot, options.journey)
            return parts + check_all(document.snapshot, journey), _type(document.snapshot, journey)
    except Stop as stop:
        if isinstance(stop.__cause__, Refused) and stop.__cause__.reason in (Reason.DAMAGED, Reason.HOSTILE):
            return [Problem(INTEGRITY, str(options.map), "", str(stop))], []
        raise


def _type(snapshot: Snapshot, journey: Journey) -> list[str]:
    advice = told_advice(channel_mix(snapshot, journey))
    told = f"type: {verdict(type_check(snapshot, journey))}"
    return [told, *(f"advice: {each.sentence}" for each in advice)]


def run_schema(options: Namespace) -> int:
    """Print the schema of the file and of the JSON map document."""
    sql = "".join(f"{statement};\n" for statement in statements())
    file = {"application_id": APPLICATION_ID, "user_version": LATEST, "sql": sql}
    answer: dict[str, Any] = {"file": file, "document": document_schema()}
    if options.json:
        say_json(answer)
    else:
        say(answer["file"]["sql"])
        say(json.dumps(answer["document"], indent=2, ensure_ascii=False))
    return DONE
