"""Which element the operators that follow belong to: marks are opened and closed as drawing goes on."""

from journey_studio.exporters.pdf.stream import Stream
from journey_studio.exporters.pdf.structure import Element, Structure


class Marking:
    """The marks of one page. What belongs to nobody is an artifact: readers of the structure pass over it."""

    def __init__(self, stream: Stream, structure: Structure | None) -> None:
        self._stream, self._structure = stream, structure
        self._open: Element | str = ""

    def of(self, element: Element) -> None:
        """What follows belongs to an element; a figure goes on where it was left, every paragraph begins anew."""
        if self._structure is None or self._open is element:
            return
        self.close()
        number = self._structure.mark(element)
        self._stream.draw(f"/{element.kind} <</MCID {number}>> BDC")
        self._open = element

    def is_at(self, element: Element) -> bool:
        """Whether what follows belongs to that element."""
        return self._open is element

    def decoration(self) -> None:
        """What follows is decoration."""
        if self._structure is not None and self._open != "Artifact":
            self.close()
            self._stream.draw("/Artifact BMC")
            self._open = "Artifact"

    def close(self) -> None:
        """Nothing follows for the time being."""
        if self._open:
            self._stream.draw("EMC")
            self._open = ""
