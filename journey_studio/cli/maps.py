"""Commands that make maps: `new`, `templates`."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.library.gallery import start, starts
from journey_studio.library.stage_models import UnknownTemplate
from journey_studio.library.starting import new_journey
from journey_studio.store import create_map


def run_new(options: Namespace) -> int:
    """Make a new map, from a template or without a stage."""
    path = Path(options.map)
    title = path.stem if options.title is None else options.title
    with plain_refusals():
        try:
            chosen = start(options.template) if options.template else None
        except UnknownTemplate as unknown:
            raise Stop(WRONG_USE, str(unknown)) from unknown
        if chosen is None:
            create_map(path, new_journey(title))
        else:
            named = options.title if chosen.kind == "sample" else title
            create_map(path, chosen.records(named), chosen.assets)
    say(f"Made {path}")
    return DONE


def run_templates(options: Namespace) -> int:
    """List the stage models; with `--all` also the sample maps and the person's own templates."""
    listed = [each for each in starts() if options.all or each.kind == "stage model"]
    if options.json:
        kinds = [{"kind": each.kind} if options.all else {} for each in listed]
        answers = zip(listed, kinds, strict=True)
        say_json([{"name": each.name, "stages": list(each.stages), **kind} for each, kind in answers])
    else:
        for each in listed:
            say(f"{each.name}: {' · '.join(each.stages)}")
    return DONE
