"""The arguments of `export`, and the words that its options know."""

from journey_studio.cli.arguments.commands import Commands, of_journey, of_map

PAPERS = ("auto", "a0", "a1", "a2", "a3", "a4", "a5", "letter", "legal", "tabloid")
ORIENTATIONS = ("auto", "landscape", "portrait")
THEMES = ("light", "dark", "projector", "high-contrast")
LAYOUTS = ("auto", "fit", "stages", "poster")
CONTENTS = ("summary", "personas", "map", "canvas", "matrix", "actions", "legend", "notes")
USUAL = tuple(part for part in CONTENTS if part != "canvas")


def add_exporting(commands: Commands) -> None:
    """A map in the formats of other people."""
    words = "write a journey as PDF, Excel workbook, picture, web page, Mermaid text, or the map as JSON"
    export = of_map(commands.add("export", "sharing", words))
    export.add_argument(
        "to", metavar="OUT", help="a file ending in pdf, xlsx, png, svg, html, drawio, md, csv, mmd or json"
    )
    paper = "PDF: default is the smallest that reads well"
    export.add_argument("--paper", choices=PAPERS, default="auto", type=str.lower, help=paper)
    turned = export.add_mutually_exclusive_group()
    for way in ORIENTATIONS[1:]:
        turned.add_argument(f"--{way}", dest="orientation", action="store_const", const=way, default="auto")
    export.add_argument("--theme", choices=THEMES, default="light")
    words = "PDF, pictures: draw the route of this name over the board (again for another one), or all of them: all"
    export.add_argument("--route", metavar="NAME", action="append", default=[], help=words)
    levels = "PDF, pictures: the map with nothing but its three levels, maturity, actions and emotion"
    export.add_argument("--levels", action="store_true", help=levels)
    export.add_argument("--grey", action="store_true", help="PDF, PNG, SVG: without colour")
    scale = "PNG: pixels for each px of the board, more than 0 and at most 8; default: 2"
    export.add_argument("--scale", metavar="N", type=_scale, default=2.0, help=scale)
    layout = "PDF: the map on one page, on a page for each group of stages, or on sheets to be glued; auto: one page if it can be read"
    export.add_argument("--layout", choices=LAYOUTS, default="auto", type=str.lower, help=layout)
    words = f"PDF: parts of the document with commas between them, default all but the canvas: {','.join(CONTENTS)}; map alone is one page"
    export.add_argument("--contents", metavar="PART,…", default=",".join(USUAL), type=str.lower, help=words)
    poster = "PDF: the largest size of a poster; --paper is that of its sheets. A small board stays at its natural size"
    export.add_argument("--poster", choices=PAPERS, default="auto", type=str.lower, help=poster)
    lossless = "CSV: leave texts that a spreadsheet would run as formulas as they are, without an apostrophe"
    export.add_argument("--lossless", action="store_true", help=lossless)
    words = "PDF, workbook: tell before and after, too: another map, or an earlier journey or a saved snapshot of this one"
    export.add_argument("--compare", metavar="BEFORE", help=words)
    of_journey(export)


def _scale(words: str) -> float:
    """A scale for pictures. Raises ValueError for what is none."""
    scale = float(words)
    if not 0 < scale <= 8:
        raise ValueError
    return scale
