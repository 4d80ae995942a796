"""How well the words of a map can be read on its sheets of paper, in points."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.exporters.pdf.papers import BODY, GROWING, SIZES, SMALLEST, TARGET
from journey_studio.exporters.pdf.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Reading:
    """Sizes in points of the smallest words and of body text where the map is smallest, and the paper it is on.

    `better` is the smallest of A4 … A0 on which body text of a map on one page would have nine points; it is empty where
    it has them, where no paper would do, and where the map is on several pages.
    """

    smallest: float
    body: float
    paper: str
    better: str = ""


def map_reading(sheets: Sequence[Sheet]) -> Reading | None:
    """The reading of the map in a document, None where it has no map. The overview of a poster does not count."""
    found = [
        (layer.scale, sheet, layer.form)
        for sheet in sheets
        for layer in sheet.layers
        if layer.root.role == "page"
    ]
    if not found:
        return None
    is_poster = any(form for _, _, form in found)
    scale, sheet, _ = (max if is_poster else min)(found, key=lambda each: each[0])
    better = _better(sheet, scale) if len(found) == 1 else ""
    return Reading(SMALLEST * scale, BODY * scale, sheet.paper, better)


def _better(sheet: Sheet, scale: float) -> str:
    if scale >= TARGET:
        return ""
    side = min(sheet.width, sheet.height) * TARGET / scale
    return next((name for name in GROWING if SIZES[name][0] >= side), "")
