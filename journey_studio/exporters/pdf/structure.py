"""The structure of a tagged document: what each marked piece of a page is, in reading order.

Elements are kept small and written by hand: a board of 10,000 cards has some 40,000 of them.
"""

from typing import NamedTuple

from journey_studio.exporters.pdf.codes import utf16


class Mark(NamedTuple):
    """A marked piece of content: the number of its page, and its own number on that page."""

    page: int
    number: int


class Annotation(NamedTuple):
    """An annotation that belongs to an element: its page, and the number of its object."""

    page: int
    object: int


class Element:
    """A node of the tree: its kind (P, TD, Figure …), further entries as PDF text, and its kids in reading order."""

    __slots__ = ("entries", "kids", "kind", "number", "parent")

    def __init__(self, kind: str, parent: "Element | None", entries: str = "") -> None:
        self.kind, self.parent, self.entries = kind, parent, entries
        self.kids: list[Element | Mark | Annotation] = []
        self.number = 0

    def add(self, kind: str, entries: str = "") -> "Element":
        """A new last kid."""
        element = Element(kind, self, entries)
        self.kids.append(element)
        return element


def told(words: str) -> str:
    """The entry with the words that stand for a picture."""
    return f"/Alt<FEFF{utf16(words)}>"


class Structure:
    """The tree of one document, and which element each mark and annotation belongs to."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self._pages: list[list[Element]] = []
        self._owners: list[list[Element] | Element] = []

    def begin_page(self) -> int:
        """Start the next page; returns its key in the parent tree."""
        marks: list[Element] = []
        self._pages.append(marks)
        self._owners.append(marks)
        return len(self._owners) - 1

    def mark(self, element: Element) -> int:
        """A new mark of an element on the page that was begun last; returns its number there."""
        page = self._pages[-1]
        page.append(element)
        element.kids.append(Mark(len(self._pages) - 1, len(page) - 1))
        return len(page) - 1

    def annotate(self, element: Element, number: int) -> int:
        """Give the annotation with that object number to an element; returns its key in the parent tree."""
        element.kids.append(Annotation(len(self._pages) - 1, number))
        self._owners.append(element)
        return len(self._owners) - 1

    def written(self, first: int, pages: list[str]) -> list[str]:
        """The objects from number `first` on: the root of the tree, its parent tree, then every element.

        `pages` are the references of the pages. Elements without content are left out, but for the cells of tables.
        """
        elements: list[Element] = []
        _collect(self.root, elements)
        for number, element in enumerate(elements, first + 2):
            element.number = number
        keys = [f"{key} {_owned(owners)}" for key, owners in enumerate(self._owners)]
        root = f"<</Type/StructTreeRoot/K {_reference(self.root)}/ParentTree {first + 1} 0 R"
        return [
            f"{root}/ParentTreeNextKey {len(keys)}>>",
            f"<</Nums[{' '.join(keys)}]>>",
            *(_written(element, first, pages) for element in elements),
        ]


_EMPTY_ALLOWED = ("Document", "TR", "TD", "TH")


def _collect(element: Element, into: list[Element]) -> bool:
    """Put an element and those below it in a list, unless it is without content; returns whether it is wanted."""
    place, wanted = len(into), element.kind in _EMPTY_ALLOWED
    into.append(element)
    for kid in element.kids:
        wanted |= not isinstance(kid, Element) or _collect(kid, into)
    if not wanted:
        del into[place:]
    return wanted


def _owned(owners: list[Element] | Element) -> str:
    return _reference(owners) if isinstance(owners, Element) else f"[{' '.join(map(_reference, owners))}]"


def _reference(element: Element) -> str:
    return f"{element.number} 0 R"


def _written(element: Element, root: int, pages: list[str]) -> str:
    parent = element.parent.number if element.parent else root
    kids = element.kids
    page = _page(element) if element.kind == "Table" else _own_page(element)
    parts = [part for kid in kids if (part := _kid(kid, page, pages))]
    content = f"/K {parts[0]}" if len(parts) == 1 else f"/K[{' '.join(parts)}]" if parts else ""
    on = f"/Pg {pages[page]}" if page is not None else ""
    return f"<</S/{element.kind}/P {parent} 0 R{on}{element.entries}{content}>>"


def _own_page(element: Element) -> int | None:
    return next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)


def _page(element: Element) -> int | None:
    """The page on which an element begins."""
    pages = (_page(kid) for kid in element.kids if isinstance(kid, Element))
    own = _own_page(element)
    return own if own is not None else next((page for page in pages if page is not None), None)


def _kid(kid: Element | Mark | Annotation, page: int | None, pages: list[str]) -> str:
    if isinstance(kid, Element):
        return _reference(kid) if kid.number else ""
    if isinstance(kid, Annotation):
        return f"<</Type/OBJR/Pg {pages[kid.page]}/Obj {kid.object} 0 R>>"
    if kid.page == page:
        return str(kid.number)
    return f"<</Type/MCR/Pg {pages[kid.page]}/MCID {kid.number}>>"
