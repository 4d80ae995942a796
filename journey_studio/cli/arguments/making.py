"""The arguments of the commands that make maps and what they begin with: `new`, `templates`, `import`, `library`."""

from argparse import ArgumentParser

from journey_studio.cli.arguments.commands import Commands, as_json, of_map

WAYS = ("columns", "rows", "items")

_LIBRARY = """list [KIND ...]    add KIND TITLE    delete KIND TITLE    export FILE.json    import FILE.json
Kinds: touchpoint, campaign, quality, objective, channel, maturity. Your own entries are offered in every map; of two
that are called alike an import keeps the new one. What belongs to one map alone: script, "record": "preset"."""


def add_making(commands: Commands) -> None:
    """New maps, and what they begin with."""
    new = of_map(commands.add("new", "maps", "make a new map; an existing file is refused"))
    new.add_argument(
        "--template",
        metavar="NAME",
        help="start with a stage model, a sample map or a template of your own (see: templates --all)",
    )
    new.add_argument("--title", metavar="T", help="the title of its journey")
    templates = as_json(commands.add("templates", "maps", "list the built-in stage models"))
    what = templates.add_mutually_exclusive_group()
    what.add_argument("--all", action="store_true", help="list sample maps and your own templates too")
    what.add_argument("--save", metavar="MAP.journey", help="keep a map as a template of your own")
    what.add_argument("--delete", metavar="NAME", help="delete a template of your own")
    templates.add_argument(
        "--name", metavar="NAME", help="with --save: what to call it; default: the map's title"
    )
    words = "with --save: without cards, curves and personas"
    templates.add_argument("--structure", action="store_true", help=words)
    words = "import a file into a new map, or as one more journey of an existing one"
    imported = commands.add("import", "importing", words)
    words = "a workbook, CSV, Mermaid journey, Markdown, JSON map document, OpenJourney, emstudio YAML or Experience Notation"
    imported.add_argument("source", metavar="SOURCE", help=words)
    _add_tables(imported)
    as_json(of_map(imported))
    _add_library(commands)


def _add_tables(imported: ArgumentParser) -> None:
    tables = imported.add_argument_group("tables", "what was understood of a workbook or CSV, said otherwise")
    tables.add_argument("--sheet", metavar="NAME", help="the sheet with the board")
    words = "stages are columns, stages are rows, or each row is a touchpoint or card"
    tables.add_argument("--orientation", choices=WAYS, help=words)
    words = "the scale of its emotions: -2..2, -5..5, 0..10, 1..5 …; words and faces are read besides; default: that of its numbers"
    tables.add_argument("--scale", metavar="LOW..HIGH", help=words)
    words = "what a line is, by its label, row number or column letters: stage, step, a kind of lane, emotion, persona, channel …; nothing leaves it out"
    tables.add_argument("--map-as", metavar="LINE=ROLE", action="append", default=[], help=words)
    words = "a cell is one card, however many lines it has"
    tables.add_argument("--whole-cells", action="store_true", help=words)
    words = "answer in JSON what each line is taken for, and import nothing"
    tables.add_argument("--mapping", action="store_true", help=words)


def _add_library(commands: Commands) -> None:
    words = "list touchpoints, campaigns, qualities, objectives and channels to draw with, and extend or pass on your own"
    library = commands.add("library", "libraries", words, _LIBRARY)
    library.add_argument("what", choices=("list", "add", "delete", "export", "import"))
    library.add_argument("words", metavar="WORD", nargs="*", default=[], help="as named below")
    words = "the phase it is for: need, awareness, research, choice, purchase, arrival, use, service, loyalty, advocacy; or a stage's title"
    library.add_argument("--phase", metavar="PHASE", default="", help=words)
    library.add_argument(
        "--body", metavar="TEXT", default="", help="what stands below its title, of a campaign the message"
    )
    library.add_argument(
        "--channel", metavar="NAME", default="", help="the channel of a touchpoint or campaign"
    )
    library.add_argument(
        "--kind", choices=("digital", "physical", "both"), default="digital", help="of a channel"
    )
    as_json(library)
