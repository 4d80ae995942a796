"""Commands that make maps: `new`, `templates`."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals, reading
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.library.gallery import start, starts
from journey_studio.library.own_templates import delete_template, keep_template, own_template, structure_of
from journey_studio.library.stage_models import UnknownTemplate
from journey_studio.library.starting import new_journey
from journey_studio.model.interchange import asset_ids
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
    """List the stage models; with `--all` also the sample maps and the person's own templates. Or keep or delete one of these."""
    if options.save or options.delete:
        (_save if options.save else _delete)(options)
        return DONE
    if options.name is not None or options.structure:
        raise Stop(WRONG_USE, "--name and --structure say how a map is kept: templates --save MAP.journey")
    listed = [each for each in starts() if options.all or each.kind == "stage model"]
    if options.json:
        kinds = [{"kind": each.kind} if options.all else {} for each in listed]
        answers = zip(listed, kinds, strict=True)
        say_json([{"name": each.name, "stages": list(each.stages), **kind} for each, kind in answers])
    else:
        for each in listed:
            say(f"{each.name}: {' · '.join(each.stages)}")
    return DONE


def _save(options: Namespace) -> None:
    """Keep a map as a template of the person's own. Raises `Stop` where there is one of that name."""
    with reading(Namespace(map=options.save)) as document:
        snapshot = document.snapshot
        title = snapshot.title or Path(options.save).stem
        name = " ".join((title if options.name is None else options.name).split())
        if not name:
            raise Stop(WRONG_USE, "A template needs a name: --name NAME")
        if own_template(name):
            words = f"There is a template of yours called “{name}”: choose another --name, or delete that one first."
            raise Stop(WRONG_USE, words)
        records = structure_of(snapshot) if options.structure else tuple(snapshot.records())
        pictures = (document.ledger.asset(key) for key in asset_ids(snapshot))
        kept = keep_template(name, records, tuple(each for each in pictures if each))
    say_json({"name": kept.name}) if options.json else say(f"Kept the template “{kept.name}”")


def _delete(options: Namespace) -> None:
    known = own_template(options.delete)
    if known is None:
        raise Stop(
            WRONG_USE, f"There is no template of yours called “{options.delete}”; see: templates --all"
        )
    delete_template(known)
    say_json({"name": known.name}) if options.json else say(f"Deleted the template “{known.name}”")
