"""The thread that works out what an export will give: the latest question wins, pages come before sizes."""

import traceback
from collections.abc import Sequence
from dataclasses import replace
from threading import Condition

from PySide6.QtCore import QObject, QThread, Signal

from journey_studio.desktop.export.proof import Proving
from journey_studio.desktop.work.kinds_of_export import ExportKind
from journey_studio.exporters import Cancelled, CannotExport, Request
from journey_studio.typeset import QtShaper

_BREATH = 0.2  # s in which pages may be asked for before the size of the file is found out
Question = tuple[ExportKind, Request]


class Prover(QThread):
    """Answers `ask` with `proved` or `failed`, `paint` with `painted` for each page, and tells when it has `weighed` the file.

    Every signal begins with the number that `ask` returned; answers to earlier questions may still be on their way.
    """

    proved = Signal(int, object)
    painted = Signal(int, int, object)
    weighed = Signal(int, object)
    failed = Signal(int, str)
    broke = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._ended = False
        self._number = 0
        self._asked: Question | None = None
        self._pages: list[tuple[int, int]] = []
        self._proving: Proving | None = None
        self._weighing = False

    def ask(self, kind: ExportKind, request: Request) -> int:
        """Work out this export instead of what was asked before; returns the number of the question."""
        with self._changed:
            self._number += 1
            self._asked, self._pages, self._weighing = (kind, request), [], False
            self._changed.notify()
            return self._number

    def paint(self, number: int, pages: Sequence[tuple[int, int]]) -> None:
        """Paint these pages (from 0), each with its width in pixels, instead of those wanted before."""
        with self._changed:
            if number == self._number and self._asked is None:
                self._pages = list(pages)
                self._changed.notify()

    def end(self) -> None:
        """Give everything up; the thread ends as soon as it can."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def run(self) -> None:
        """Do what is wanted most, until the end."""
        shaper = QtShaper()
        while task := self._next():
            number, asked, page = task
            try:
                self._work(number, asked, page, shaper)
            except Cancelled:
                continue
            except CannotExport as cannot:
                self._gave_up(number, str(cannot))
            except Exception as error:  # whatever an exporter does, the dialog goes on
                words = f"{type(error).__name__}: {error}"
                self._gave_up(number, words)
                self.broke.emit(words, traceback.format_exc())
        self._proving = None

    def _next(self) -> tuple[int, Question | None, tuple[int, int] | None] | None:
        """Wait until something is wanted: a question, else a page, else (with neither) a weight. None when it is over."""
        with self._changed:
            while not (self._ended or self._asked or self._pages or self._weighing):
                self._changed.wait()
            if not (self._asked or self._pages):
                self._changed.wait(_BREATH)
            if self._ended:
                return None
            asked, self._asked = self._asked, None
            page = self._pages.pop(0) if self._pages and not asked else None
            return self._number, asked, page

    def _work(
        self, number: int, asked: Question | None, page: tuple[int, int] | None, shaper: QtShaper
    ) -> None:
        if asked:
            kind, request = asked
            self._proving = None
            self._proving = _proving(kind, replace(request, progress=self._go_on), shaper)
            self._weighing = True
            self.proved.emit(number, self._proving.proof)
        elif self._proving is not None and page:
            self.painted.emit(number, page[0], self._proving.paint(*page))
        elif self._proving is not None:
            weight = self._proving.weight()
            self._weighing = False
            self.weighed.emit(number, weight)

    def _gave_up(self, number: int, words: str) -> None:
        self._weighing = False
        self.failed.emit(number, words)

    def _go_on(self, share: float) -> None:
        """Stop for the end, for a newer question, and for pages that somebody waits for."""
        if self._ended or self._asked or self._pages:
            raise Cancelled


def _proving(kind: ExportKind, request: Request, shaper: QtShaper) -> Proving:
    if kind.preview == "pages":
        from journey_studio.desktop.export.document_proof import DocumentProof

        return DocumentProof.of(request, shaper)
    if kind.preview == "picture":
        from journey_studio.desktop.export.picture_proof import PictureProof

        return PictureProof.of(kind.suffix, request, shaper)
    from journey_studio.desktop.export.content_proof import text_proof, workbook_proof

    return (workbook_proof if kind.preview == "sheets" else text_proof)(kind.suffix, request)
