"""Commands that make maps: `new`, `templates`."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.importers.templates import UnknownTemplate, journey_from_template, new_journey, templates
from journey_studio.store import create_map


def run_new(options: Namespace) -> int:
    """Make a new map, from a template or without a stage."""
    path = Path(options.map)
    title = path.stem if options.title is None else options.title
    with plain_refusals():
        try:
            records = (
                journey_from_template(options.template, title) if options.template else new_journey(title)
            )
        except UnknownTemplate as unknown:
            raise Stop(WRONG_USE, str(unknown)) from unknown
        create_map(path, records)
    say(f"Made {path}")
    return DONE


def run_templates(options: Namespace) -> int:
    """List the stage models."""
    if options.json:
        say_json([{"name": template.name, "stages": list(template.stages)} for template in templates()])
    else:
        for template in templates():
            say(f"{template.name}: {' · '.join(template.stages)}")
    return DONE
