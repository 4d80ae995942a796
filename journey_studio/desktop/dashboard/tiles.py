"""The figures at the top: a number each, what it counts, and a word on it."""

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import counted, tr
from journey_studio.insight.dashboard import Dashboard
from journey_studio.model.curve import signed


class Tiles(QWidget):
    """As many in a row as there is room for, each as wide as its words."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[QFrame] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_figures(self, found: Dashboard, width: int) -> None:
        """Show a journey's figures in that width, px."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = [_tile(self, *each) for each in _told(found)]
        count, gap = len(self._tiles), self._grid.spacing()
        widest = max(tile.sizeHint().width() for tile in self._tiles)
        across = max(1, min(count, (width + gap) // (widest + gap)))
        across = -(-count // -(-count // across))  # rows as even as can be
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // across, number % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


def _told(found: Dashboard) -> list[tuple[str, str, str]]:
    """Number, what it counts, and a word on it."""
    evidence = found.evidence
    share = f"{100 * evidence.researched / evidence.total:.0f} %" if evidence.total else "–"
    return [
        (
            f"{found.touchpoints:,}",
            tr("Touchpoints"),
            counted(found.moments, tr("moment of truth"), tr("moments of truth")),
        ),
        (
            "–" if found.feeling is None else signed(round(found.feeling, 1)),
            tr("Emotion"),
            tr("the mean, −2 to +2"),
        ),
        (f"{found.pains:,}", tr("Pains"), tr("{count} answered").format(count=f"{found.answered:,}")),
        (
            f"{found.opportunities:,}",
            tr("Opportunities"),
            tr("{count} rated").format(count=f"{found.rated:,}"),
        ),
        (f"{found.planned:,}", tr("Plan items"), tr("{count} done").format(count=f"{found.done:,}")),
        (
            share,
            tr("Researched"),
            tr("of {count}").format(count=counted(evidence.total, tr("card"), tr("cards"))),
        ),
    ]


def _tile(parent: QWidget, number: str, words: str, more: str) -> QFrame:
    made = QFrame(parent)
    made.setProperty("role", "tile")
    made.setAccessibleName(f"{words}: {number}, {more}")
    column = QVBoxLayout(made)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(0)
    column.addWidget(plain_label(words, "heading"))
    column.addWidget(plain_label(number, "display"))
    column.addWidget(plain_label(more, "hint"))
    return made
