"""Tables as boards in few words, so that a test can say what it expects at a glance."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook

from journey_studio.importers import Proposal
from journey_studio.importers.table_file import read_tables
from journey_studio.model import Card, Curve, Emotion, Snapshot, Step

EMPTY = Snapshot.of()


class Read:
    """What came of a table."""

    def __init__(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.snapshot = Snapshot.of(proposal.records)
        self.journey = self.snapshot.journeys[0]

    @property
    def _steps(self) -> list[Step]:
        stages = self.snapshot.stages(self.journey.id)
        return [step for stage in stages for step in self.snapshot.of_owner(Step, stage.id)]

    @property
    def stages(self) -> list[tuple[str, list[str]]]:
        return [
            (stage.title, [step.title for step in self.snapshot.of_owner(Step, stage.id)])
            for stage in self.snapshot.stages(self.journey.id)
        ]

    @property
    def lanes(self) -> list[str]:
        return [f"{lane.kind}/{lane.title}" for lane in self.snapshot.lanes(self.journey.id)]

    def cards(self, lane: str) -> list[tuple[int, str]]:
        """The cards of a lane by name or kind: the number of their step and their title, step by step."""
        found = next(each for each in self.snapshot.lanes(self.journey.id) if lane in (each.name, each.kind))
        order = {step.id: at for at, step in enumerate(self._steps)}
        cards = [card for card in self.snapshot.all(Card) if card.lane == found.id]
        cards.sort(key=lambda card: (order[card.step], card.place))
        return [(order[card.step], card.title) for card in cards]

    def card(self, title: str) -> Card:
        return next(card for card in self.snapshot.all(Card) if card.title == title)

    def named(self, key: str | None) -> str:
        found = self.snapshot.find(key or "")
        return getattr(found, "name", "")

    @property
    def curves(self) -> dict[str, list[float | None]]:
        """The values of each curve by its persona's name, step by step."""
        steps = [step.id for step in self._steps]
        found: dict[str, list[float | None]] = {}
        for curve in self.snapshot.all(Curve):
            points = {each.step: each.value for each in self.snapshot.all(Emotion) if each.curve == curve.id}
            name = self.named(curve.persona) + ("" if curve.state == "as-is" else f" {curve.state}")
            found[name] = [points.get(step) for step in steps]
        return found

    @property
    def remarks(self) -> list[str]:
        return [f"{each.where}: {each.message}" for each in self.proposal.warnings]


def read(data: bytes | str, name: str = "map.csv", snapshot: Snapshot = EMPTY) -> Read:
    raw = data.encode() if isinstance(data, str) else data
    return Read(read_tables(raw, name).proposal(snapshot))


def workbook(
    *sheets: Sequence[Sequence[Any]], merged: Iterable[str] = (), at: tuple[int, int] = (1, 1)
) -> bytes:
    """A workbook with these rows on its sheets, each beginning at a cell; `merged` areas are on the first."""
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        assert sheet is not None
        for down, row in enumerate(rows):
            for along, value in enumerate(row):
                if value is not None and value != "":
                    sheet.cell(at[0] + down, at[1] + along, value)
        for area in merged if number == 0 else ():
            sheet.merge_cells(area)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
