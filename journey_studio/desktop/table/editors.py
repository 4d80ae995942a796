"""What opens in a cell of the table view, as its column asks for."""

from journey_studio.desktop.table.choice_editors import ChoiceEditors
from journey_studio.desktop.table.columns import COLUMNS, Choices
from journey_studio.desktop.table.model import Rows
from journey_studio.desktop.table.text_editors import Index


class Editors(ChoiceEditors):
    """Lists and text for the columns of the table."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows, lambda: rows.problem)
        self._rows = rows

    def is_long(self, index: Index) -> bool:
        """Whether the column holds longer text."""
        return COLUMNS[index.column()].long

    def choices(self, index: Index) -> Choices | None:
        """What the column offers."""
        made = COLUMNS[index.column()].choices
        return None if made is None else made(self._rows.sheet)

    def choice(self, index: Index) -> object:
        """The value of the cell."""
        return self._rows.value(index)
