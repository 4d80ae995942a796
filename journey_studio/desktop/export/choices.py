"""What is chosen in the dialog of an export; remembered for each format."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from journey_studio.desktop.settings import settings
from journey_studio.desktop.work.kinds_of_export import PAPERS
from journey_studio.exporters import PdfOptions, Request
from journey_studio.exporters.pdf_options import CONTENTS, LAYOUTS, USUAL
from journey_studio.exporters.pdf_options import PAPERS as POSTERS
from journey_studio.layout import THEMES

GREY = "grey"
ORIENTATIONS = ("auto", "portrait", "landscape")
SCALES = (1.0, 2.0, 3.0, 4.0)

ALLOWED: Mapping[str, tuple[Any, ...]] = {
    "paper": PAPERS,
    "orientation": ORIENTATIONS,
    "colours": (*THEMES, GREY),
    "layout": LAYOUTS,
    "poster": ("auto", *POSTERS),
    "scale": SCALES,
    "lossless": (False, True),
}
"""What can be chosen, by the name of the choice."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is to look, in the words of `Request` and `PdfOptions`; `colours` is a theme or `GREY`.

    Routes, and whether only the three levels are shown, are not remembered: an export begins with what the board shows.
    """

    paper: str = "auto"
    orientation: str = "auto"
    colours: str = "light"
    layout: str = "auto"
    poster: str = "auto"
    scale: float = 2.0
    contents: tuple[str, ...] = USUAL
    lossless: bool = False
    levels: bool = False
    routes: tuple[str, ...] = ()

    def applied(self, base: Request) -> Request:
        """The request with what was chosen. Raises ValueError where no part of a document was."""
        grey = self.colours == GREY
        chosen: dict[str, Any] = {
            "paper": self.paper,
            "orientation": self.orientation,
            "theme": "light" if grey else self.colours,
            "grey": grey,
            "scale": self.scale,
            "lossless_csv": self.lossless,
            "levels": self.levels,
            "routes": self.routes,
            "pdf": PdfOptions(self.layout, self.contents, self.poster),  # type: ignore[arg-type]
        }
        return replace(base, **chosen)


def remember(suffix: str, choices: Choices) -> None:
    """Keep what was chosen for a format."""
    settings().setValue(_key(suffix), json.dumps(asdict(choices)))


def recalled(suffix: str) -> Choices:
    """What was chosen for a format last; what makes no sense is as if it had never been chosen."""
    try:
        found = json.loads(str(settings().value(_key(suffix), "{}")))
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        return Choices()
    kept = {
        each.name: found[each.name]
        for each in fields(Choices)
        if found.get(each.name) in ALLOWED.get(each.name, ())
    }
    contents = found.get("contents")
    if isinstance(contents, list):
        kept["contents"] = tuple(part for part in CONTENTS if part in contents) or USUAL
    return Choices(**kept)


def _key(suffix: str) -> str:
    return f"export/{suffix[1:]}"
