"""What the groups of a scene are in a tagged document: a board is a table of lanes and steps, a curve a figure with words.

A group is drawn in a scope. Texts become paragraphs there or, where the element is a cell or a heading, its content;
shapes are decoration, unless the element is a figure.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.exporters.pdf.structure import Element, told
from journey_studio.scene import Group, Text

_COLUMN, _ROW = "/A<</O/Table/Scope/Column>>", "/A<</O/Table/Scope/Row>>"
_ROWS = ("stages", "steps", "lane", "row")
_FIGURES = ("figure", "connector", "route")
_SIMPLE: Mapping[str, tuple[str, str]] = {
    "step": ("TH", _COLUMN),
    "label": ("TH", _ROW),
    "column head": ("TH", _COLUMN),
    "cell": ("TD", ""),
    "card": ("P", ""),
    "part": ("Sect", ""),
    "legend": ("Sect", ""),
    "title": ("Sect", ""),
    "board": ("Sect", ""),
    "h1": ("H1", ""),
    "h2": ("H2", ""),
    "h3": ("H3", ""),
    "paragraph": ("P", ""),
}
_SOLID = ("TH", "TD", "H1", "H2", "H3", "P", "Figure")
_HEADLINE = 20.0
"""A text of a title that is larger than this many px is its heading."""


@dataclass(slots=True)
class Scope:
    """Where things are drawn: the element, and whether shapes belong to it (`figure`) or nothing does (`decoration`).

    `around` is the group; `columns` are the left edges of a board's columns in px. A table begins with its first row, and
    a lane with a curve (`has_curve`) has one cell for it (`plots`) and, for its cards, a row of its own (`second`), as has
    a funnel.
    """

    element: Element
    around: Group | None = None
    figure: bool = False
    decoration: bool = False
    columns: tuple[float, ...] = ()
    table: Element | None = None
    second: Element | None = None
    plots: Element | None = None
    has_curve: bool = False

    def text(self, text: Text) -> Element:
        """The element that the words of a text belong to."""
        if self.element.kind in _SOLID:
            return self.element
        if self.element.kind == "TR":
            return self.element.add("TD", _spanning(len(self.columns)))
        if self.around is not None and self.around.role == "title" and text.style.size > _HEADLINE:
            return self.element.add("H1")
        return self.element.add("P")

    @property
    def is_card(self) -> bool:
        """Whether this is a card, whose icons belong to the words beside them."""
        return self.around is not None and self.around.role == "card"


def inside(group: Group, outer: Scope) -> Scope:
    """The scope for what is in a group that stands in another scope."""
    if outer.figure or outer.decoration or group.role == "decoration":
        return Scope(outer.element, group, outer.figure, not outer.figure)
    if group.role in _ROWS:
        return _row(group, outer)
    if group.role in _FIGURES:
        return Scope(outer.element.add("Figure", told(group.name or "Picture")), group, figure=True)
    if group.role == "plot":
        return _plot(group, outer)
    if group.role == "funnel":
        row = outer.second or outer.element
        picture = row.add("TD", _spanning(len(outer.columns))).add("Figure", told(group.name))
        return Scope(picture, group, figure=True)
    if group.role == "cell" and outer.has_curve:
        cell = outer.second.add("TD") if outer.second else None
        return Scope(cell or outer.element, group, decoration=cell is None)
    if group.role == "card" and _is_alone(outer.around):
        return Scope(outer.element, group)
    if group.role == "stage":
        span = sum(group.x - 1 <= left < group.x + group.width - 1 for left in outer.columns)
        return Scope(outer.element.add("TH", f"/A<</O/Table/Scope/Column{_colspan(span)}>>"), group)
    kind, entries = _SIMPLE.get(group.role, ("", ""))
    element = outer.element.add(kind, entries) if kind else outer.element
    return Scope(element, group, columns=_columns(group) if group.role == "board" else outer.columns)


def _row(group: Group, outer: Scope) -> Scope:
    if outer.table is None or outer.element.kids[-1] is not outer.table:
        outer.table = outer.element.add("Table")
    has_curve = any(_groups(group, "plot"))
    scope = Scope(outer.table.add("TR"), group, columns=outer.columns, has_curve=has_curve)
    if group.role in ("stages", "steps"):
        scope.element.add("TD")  # the corner above the lanes' labels
    elif _groups(group, "funnel") or (has_curve and any(cell.items for cell in _groups(group, "cell"))):
        scope.second = outer.table.add("TR")
        scope.second.add("TD")
    return scope


def _plot(group: Group, outer: Scope) -> Scope:
    """The one figure of a lane's curves; its words are the names of the curves and of their points."""
    if outer.plots is None:
        cell = outer.element.add("TD", _spanning(len(outer.columns)))
        outer.plots = cell.add("Figure", told(_curves_in_words(outer.around or group)))
    return Scope(outer.plots, group, figure=True)


def _curves_in_words(lane: Group) -> str:
    told_curves = [
        f"{curve.name}. {'; '.join(point.name for point in _groups(curve, 'emotion'))}."
        for plot in _groups(lane, "plot")
        for curve in _groups(plot, "curve")
    ]
    return " ".join(told_curves) or "An emotion curve without points on this page."


def _columns(board: Group) -> tuple[float, ...]:
    rows = [_groups(row, role) for role, row_role in (("cell", "lane"), ("step", "steps"), ("stage", "stages"))
            for row in _groups(board, row_role)]  # fmt: skip
    return tuple(item.x for item in next(filter(None, rows), []))


def _is_alone(cell: Group | None) -> bool:
    """Whether a cell holds one card, whose words are then the words of the cell."""
    return cell is not None and cell.role == "cell" and len(cell.items) == 1


def _groups(group: Group, role: str) -> list[Group]:
    return [item for item in group.items if isinstance(item, Group) and item.role == role]


def _spanning(columns: int) -> str:
    return f"/A<</O/Table{_colspan(columns)}>>" if columns > 1 else ""


def _colspan(columns: int) -> str:
    return f"/ColSpan {columns}" if columns > 1 else ""
