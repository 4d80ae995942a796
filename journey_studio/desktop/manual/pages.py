"""The pages of the user guide, in the order in which its index names them."""

import re
from dataclasses import dataclass
from pathlib import Path

from journey_studio.assets import resource

INDEX = "index.md"
_LINK = re.compile(r"\]\(([\w-]+\.md)\)")


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the guide and the heading it begins with."""

    path: Path
    title: str


def pages() -> list[Page]:
    """The index, then every page it links to. Raises FileNotFoundError where the installation lacks one."""
    index = resource("guide", INDEX)
    named = dict.fromkeys((INDEX, *_LINK.findall(index.read_text("utf-8"))))
    return [_page(resource("guide", name)) for name in named]


def _page(path: Path) -> Page:
    with path.open(encoding="utf-8") as lines:
        return Page(path, lines.readline().removeprefix("# ").strip())
