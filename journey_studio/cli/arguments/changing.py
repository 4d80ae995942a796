"""The arguments of the commands that change a map as a whole or bit by bit: `snapshot`, `crosswalk`, `script`."""

from journey_studio.cli.arguments.commands import Commands, as_json, of_journey, of_map

_SCRIPT = """One UTF-8 JSON object a line. It first answers {"ready": true, "read_only": bool}, or {"refused": "words"} and exit 3.
An edit is answered {"ok": true, "id": "...", "edit": n} once it is durable, or {"ok": false, "error": "..."}.

  {"verb":"add","record":"journey|stage|step|lane|card|persona|channel|curve|connector|tag","set":{...},"before":ID?}
  {"verb":"edit","id":ID,"set":{FIELD:VALUE,...}}    {"verb":"delete","id":ID}
  {"verb":"move","id":ID,"lane":ID?,"step":ID?,"stage":ID?,"before":ID?}
  {"verb":"set_emotion","persona":ID|null,"step":ID,"value":-2.0...2.0,"word":TEXT?}
  {"verb":"duplicate","id":JOURNEY,"title":TEXT,"persona":ID?,"of":ID?,"state":"as-is|to-be"?}
  {"verb":"analyse","parts":[PART,...]?,"journey":NAME?}
  {"verb":"undo"} {"verb":"redo"} {"verb":"state"} {"verb":"check"} {"verb":"export","to":PATH} {"verb":"close"}

The fields of each record: journey-studio schema --json"""


def add_changing(commands: Commands) -> None:
    """States that are kept, other stages, and edits by a program."""
    _add_snapshot(commands)
    _add_crosswalk(commands)
    of_map(commands.add("script", "scripting", "edit a map by JSON lines on standard input", _SCRIPT))


def _add_snapshot(commands: Commands) -> None:
    words = "list the saved snapshots of a map, save one, or make the map as one of them was (one edit)"
    snapshot = of_map(commands.add("snapshot", "snapshots", words))
    snapshot.add_argument("what", choices=("list", "save", "restore"))
    snapshot.add_argument("name", metavar="NAME", nargs="?", help="its name, or to restore one its id")
    as_json(snapshot)


def _add_crosswalk(commands: Commands) -> None:
    words = (
        "show where each step of a journey would stand in another stage model, and move it there (one edit)"
    )
    crosswalk = of_map(commands.add("crosswalk", "crosswalking", words))
    crosswalk.add_argument("template", metavar="TEMPLATE", help="its name (see: templates --all)")
    crosswalk.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    words = "where a stage (with all its steps) or a step goes instead: titles or ids, a step also as “Stage / Step”; again for more"
    crosswalk.add_argument("--map", metavar="OLD=NEW", dest="to", action="append", default=[], help=words)
    of_journey(as_json(crosswalk))
