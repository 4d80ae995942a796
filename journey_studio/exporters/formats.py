"""The table of formats: which suffix is made by which writer. Each writer's library is imported when it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.exporters.levels import lacking_levels
from journey_studio.exporters.missing import missing_characters
from journey_studio.exporters.request import CannotExport, Produced, Request
from journey_studio.exporters.watching import Watched
from journey_studio.model import Journey
from journey_studio.model.interchange import asset_ids
from journey_studio.scene import Scene
from journey_studio.scene.grey import Greying, grey_of

THEMES = ("light", "dark")

if TYPE_CHECKING:
    from journey_studio.typeset import QtShaper


def produce(suffix: str, request: Request) -> Produced:
    """Make the file that a suffix of `FORMATS` stands for. Raises `CannotExport`."""
    return FORMATS[suffix](request)


def drawn(request: Request, theme: str = "", shaper: "QtShaper | None" = None) -> "tuple[Scene, QtShaper]":
    """The page of the journey with title and legend, in this theme or else the request's, and the shaper that measured it.

    The layout can be stopped by `progress`.
    """
    from journey_studio.layout import layout_page, load_theme
    from journey_studio.typeset import NoGuiError, QtShaper, ensure_application

    try:
        ensure_application()
    except NoGuiError as error:
        raise CannotExport(str(error)) from error
    shaper = shaper or QtShaper()
    look = load_theme(theme or request.theme)
    scene = layout_page(
        request.in_sight, request.journey, look, Watched(shaper, request.progress), view=request.view
    )
    if request.grey:
        scene = replace(scene, background=grey_of(scene.background), root=Greying().group(scene.root))
    return scene, shaper


def _pdf(request: Request) -> Produced:
    from journey_studio.exporters.pdf import produce_pdf

    return produce_pdf(request)


def _workbook(request: Request) -> Produced:
    from journey_studio.exporters.workbook import workbook_bytes

    made = workbook_bytes(
        request.snapshot,
        request.journey,
        now=request.changed,
        view=request.curves,
        asset=request.asset,
        comparison=request.comparison,
    )
    return Produced(*made)


def _png(request: Request) -> Produced:
    from journey_studio.exporters.png import PngError, png_bytes, size_warning

    lacking = lacking_levels(request)
    scene, shaper = drawn(request)
    try:
        data = png_bytes(scene, shaper, request.picture, request.scale)
    except PngError as error:
        raise CannotExport(str(error)) from error
    too_large = size_warning(scene, request.scale)
    return Produced(data, (*_missing(scene, shaper), *((too_large,) if too_large else ()), *lacking))


def _svg(request: Request) -> Produced:
    from journey_studio.exporters.svg import svg_text

    lacking = lacking_levels(request)
    scene, shaper = drawn(request)
    made = svg_text(scene, shaper, request.picture).encode()
    return Produced(made, (*_missing(scene, shaper), *lacking))


def _html(request: Request) -> Produced:
    from journey_studio.exporters.html import html_page
    from journey_studio.exporters.html.board import without_title
    from journey_studio.exporters.svg import svg_text
    from journey_studio.layout import load_theme

    lacking = lacking_levels(request)
    scenes = [drawn(request, theme) for theme in THEMES]
    light, dark = (svg_text(without_title(scene), shaper, request.picture) for scene, shaper in scenes)
    themes = (load_theme(THEMES[0]), load_theme(THEMES[1]))
    journey = request.snapshot.need(Journey, request.journey)
    page = html_page(request.snapshot, journey, (light, dark), themes, request.changed.date().isoformat())
    return Produced(page.encode(), (*_missing(*scenes[0]), *lacking))


def _missing(scene: Scene, shaper: "QtShaper") -> tuple[str, ...]:
    from journey_studio.typeset import missing_characters as without_a_font

    return tuple(missing_characters(without_a_font(scene, shaper)))


def _mermaid(request: Request) -> Produced:
    from journey_studio.exporters.mermaid import lost_in_mermaid, mermaid_text

    text = mermaid_text(request.snapshot, request.journey)
    return Produced(text.encode(), lost_in_mermaid(request.snapshot, request.journey))


def _drawio(request: Request) -> Produced:
    from journey_studio.exporters.drawio import drawio_xml
    from journey_studio.layout import load_theme

    lacking = lacking_levels(request)
    scene, _ = drawn(request)
    journey = request.snapshot.need(Journey, request.journey)
    data = drawio_xml(scene, request.snapshot, journey, load_theme(request.theme), request.routes)
    pictures = len(asset_ids(request.snapshot))
    return Produced(data, (*((f"Pictures left out: {pictures}.",) if pictures else ()), *lacking))


def _markdown(request: Request) -> Produced:
    from journey_studio.exporters.markdown import lost_in_markdown, markdown_text

    text = markdown_text(request.snapshot, request.journey)
    return Produced(text.encode(), lost_in_markdown(request.snapshot, request.journey))


def _csv(request: Request) -> Produced:
    from journey_studio.exporters.items_csv import items_csv
    from journey_studio.layout import load_theme

    journey = request.snapshot.need(Journey, request.journey)
    return Produced(
        items_csv(request.snapshot, journey, load_theme(request.theme), lossless=request.lossless_csv)
    )


def _json(request: Request) -> Produced:
    from journey_studio.exporters.document_json import document_json

    pictures = (request.asset(key) for key in asset_ids(request.snapshot))
    return Produced(document_json(request.snapshot, [picture for picture in pictures if picture]))


FORMATS: Mapping[str, Callable[[Request], Produced]] = {
    ".pdf": _pdf,
    ".xlsx": _workbook,
    ".png": _png,
    ".svg": _svg,
    ".html": _html,
    ".mmd": _mermaid,
    ".drawio": _drawio,
    ".md": _markdown,
    ".csv": _csv,
    ".json": _json,
}
