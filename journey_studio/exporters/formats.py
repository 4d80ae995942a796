"""The table of formats, and what each writer is given and gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from journey_studio.model import Asset, Journey, Snapshot
from journey_studio.scene import Scene
from journey_studio.scene.text import Shaper


class CannotExport(Exception):
    """The map cannot be written in this format; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to export: one journey of a snapshot, and how. `paper` and `landscape` concern PDF, `theme` all pictures."""

    snapshot: Snapshot
    journey: str
    paper: str = "auto"
    landscape: bool | None = None
    theme: str = "light"
    asset: Callable[[str], Asset | None] = lambda key: None

    def picture(self, key: str) -> bytes | None:
        """The bytes of an asset, or None where the map has lost it."""
        asset = self.asset(key)
        return asset.data if asset else None


@dataclass(frozen=True, slots=True)
class Produced:
    """The bytes of a file, and what a person should know of them."""

    data: bytes
    warnings: tuple[str, ...] = ()


def produce(suffix: str, request: Request) -> Produced:
    """Make the file that a suffix stands for. Raises `CannotExport`."""
    return FORMATS[suffix](request)


def _scene(request: Request) -> tuple[Scene, Shaper]:
    from journey_studio.layout import layout_page, theme
    from journey_studio.typeset import QtShaper, ensure_application

    ensure_application()
    shaper = QtShaper()
    return layout_page(request.snapshot, request.journey, theme(request.theme), shaper), shaper


def _pdf(request: Request) -> Produced:
    from journey_studio.exporters.pdf import pdf_bytes

    scene, shaper = _scene(request)
    author = request.snapshot.need(Journey, request.journey).owner
    return pdf_bytes(scene, shaper, request.paper, request.landscape, author=author, pictures=request.picture)


FORMATS: Mapping[str, Callable[[Request], Produced]] = {".pdf": _pdf}
