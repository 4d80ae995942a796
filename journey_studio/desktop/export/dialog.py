"""The dialog that asks how a map is to leave the program, and shows what will come of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.export.choices import remember
from journey_studio.desktop.export.form import ChoicesForm
from journey_studio.desktop.export.preview import Preview
from journey_studio.desktop.export.printing import can_print
from journey_studio.desktop.export.proof import Proof
from journey_studio.desktop.export.prover import Prover
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import tr
from journey_studio.exporters import Request
from journey_studio.model import Journey, Route

_SIZE = QSize(1080, 760)
_OF_SCREEN = 0.92
_PAUSE = 120  # ms without another choice before the preview follows
_FORM = 330  # px, or what the words need


class ExportDialog(QDialog):
    """Accepted with `request` and `suffix` to export, or to print where `prints`.

    `base` makes the request of a journey, with nothing chosen yet. `prover` is started here and ended with the dialog.
    """

    def __init__(
        self,
        parent: QWidget | None,
        suffix: str,
        journeys: Sequence[Journey],
        journey: str,
        base: Callable[[str], Request],
        prover: Prover,
        *,
        printing: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(tr("Print") if printing else tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.prints = printing
        self._base, self._prover = base, prover
        self._bases: dict[str, Request] = {}
        self._number = 0
        self.form = ChoicesForm(suffix, journeys, journey, levels=self._base_of(journey).levels)
        self._offer_routes()
        self.preview = Preview()
        self.go = button(tr("Export …"))
        self.print = button(tr("Print …"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask)
        self._lay_out(printing)
        self._wire()
        self._follow()
        self._prover.start()

    @property
    def suffix(self) -> str:
        """The ending of the chosen format."""
        return self.form.kind.suffix

    @property
    def request(self) -> Request:
        """The request with what was chosen. Raises ValueError while nothing is."""
        return self.form.choices.applied(self._base_of(self.form.journey_id))

    def _base_of(self, journey: str) -> Request:
        """What would be exported if nothing were chosen."""
        if journey not in self._bases:
            self._bases[journey] = self._base(journey)
        return self._bases[journey]

    def _offer_routes(self) -> None:
        base = self._base_of(self.form.journey_id)
        self.form.offer_routes(base.snapshot.of_owner(Route, base.journey), base.routes)

    def _wire(self) -> None:
        prover, pages = self._prover, self.preview.pages
        self.form.changed.connect(self._follow)
        self.form.journey.currentIndexChanged.connect(lambda _: self._offer_routes())
        self.go.clicked.connect(lambda: self._take(prints=False))
        self.print.clicked.connect(lambda: self._take(prints=True))
        prover.proved.connect(self._proved)
        prover.painted.connect(self._painted)
        prover.weighed.connect(self._weighed)
        prover.failed.connect(self._failed)
        pages.wanted.connect(self._want)
        self.finished.connect(self._later.stop)
        self.finished.connect(prover.end)

    def _follow(self) -> None:
        """Something else was chosen: what can be done, and soon what will come of it."""
        kind, whole = self.form.kind, bool(self.form.choices.contents)
        self.print.setVisible((self.prints or kind.preview == "pages") and can_print())
        for each in (self.go, self.print):
            each.setEnabled(whole or not kind.paper)
        self._later.start()

    def _ask(self) -> None:
        kind = self.form.kind
        if kind.paper and not self.form.choices.contents:
            self._number = 0
            self.preview.show_failure(tr("Choose at least one part of the contents."))
            return
        self.preview.wait()
        self._number = self._prover.ask(kind, self.request)

    def _take(self, *, prints: bool) -> None:
        remember(self.suffix, self.form.choices)
        self.prints = prints
        self.accept()

    def _proved(self, number: int, proof: Proof) -> None:
        if number == self._number:
            self.preview.show_proof(proof)

    def _painted(self, number: int, page: int, image: object) -> None:
        if number == self._number:
            self.preview.pages.show_picture(page, image)  # type: ignore[arg-type]

    def _weighed(self, number: int, weight: int | None) -> None:
        if number == self._number:
            self.preview.show_weight(weight)

    def _failed(self, number: int, words: str) -> None:
        if number == self._number:
            self.preview.show_failure(words)

    def _want(self, pages: list[tuple[int, int]]) -> None:
        self._prover.paint(self._number, pages)

    def _lay_out(self, printing: bool) -> None:
        left = QScrollArea()
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setWidget(self.form)
        left.setWidgetResizable(True)
        left.setFixedWidth(
            max(_FORM, self.form.minimumSizeHint().width() + left.verticalScrollBar().sizeHint().width())
        )
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self.preview, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        leave = button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        main: QPushButton = self.print if printing else self.go
        main.setProperty("role", "primary")
        main.setDefault(True)
        for each in (leave, self.print, self.go):
            buttons.addWidget(each)
        if printing:
            self.go.hide()
            self.form.only_pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(row, 1)
        column.addLayout(buttons)
        self.setMinimumSize(QSize(820, 460))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_SCREEN))
