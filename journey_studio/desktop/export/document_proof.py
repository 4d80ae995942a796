"""The proof of a PDF: its pages, their papers, and how large the words of the map are on them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from journey_studio.desktop.export.proof import Face, Jump, Proof
from journey_studio.desktop.words import tr
from journey_studio.exporters import Request
from journey_studio.exporters.pdf import Plan, Sheet, jumps, map_reading, paper_name, plan_pdf, sheet_picture
from journey_studio.typeset import QtShaper

_MM = 25.4 / 72
_PARTS = {
    "summary": "Summary",
    "personas": "Personas",
    "map": "Map",
    "notes": "Lists and notes",
}


@dataclass(frozen=True, slots=True)
class DocumentProof:
    """A planned PDF."""

    request: Request
    plan: Plan
    proof: Proof

    @classmethod
    def of(cls, request: Request, shaper: QtShaper) -> "DocumentProof":
        """Plan it. Raises `CannotExport`, and what the request's progress raises."""
        plan = plan_pdf(request, shaper=shaper)
        ways: list[list[Jump]] = [[] for _ in plan.sheets]
        for jump in jumps(plan.sheets):
            ways[jump.sheet].append(Jump(jump.room, jump.target))
        faces = tuple(
            Face(sheet.width, sheet.height, _name(sheet), tuple(way))
            for sheet, way in zip(plan.sheets, ways, strict=True)
        )
        return cls(request, plan, Proof(_facts(plan.sheets), plan.warnings, faces))

    def paint(self, page: int, width: int) -> QImage:
        """A page."""
        return sheet_picture(self.plan.sheets[page], self.plan.shaper, width, self.request.picture)

    def weight(self) -> int:
        """The length of the file, which is made for it."""
        data, _ = self.plan.made(self.request.picture, self.request.progress)
        return len(data)


def _name(sheet: Sheet) -> str:
    return tr("{part}, {paper}").format(part=tr(_PARTS.get(sheet.part, "Page")), paper=_paper(sheet))


def _paper(sheet: Sheet) -> str:
    shape = tr("{paper} landscape") if sheet.width > sheet.height else tr("{paper} portrait")
    return shape.format(paper=paper_name(sheet.paper))


def _facts(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """How many pages, on which papers, and the sizes of the map's words."""
    papers = dict.fromkeys(
        tr("{paper}, {width} × {height} mm").format(
            paper=_paper(sheet), width=round(sheet.width * _MM), height=round(sheet.height * _MM)
        )
        for sheet in sheets
    )
    count = tr("1 page") if len(sheets) == 1 else tr("{count} pages").format(count=len(sheets))
    return (f"{count}: {'; '.join(papers)}.", *_sizes(sheets))


def _sizes(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    reading = map_reading(sheets)
    if reading is None:
        return ()
    sizes = tr("The map's smallest words have {smallest} points, body text {body}.").format(
        smallest=f"{reading.smallest:.1f}", body=f"{reading.body:.1f}"
    )
    if not reading.better:
        return (sizes,)
    better = tr("On {paper} body text would reach 9 points.").format(paper=paper_name(reading.better))
    return (sizes, better)
