"""The Lists sheet: the names that drop-downs offer, on a hidden sheet, since a name may hold a comma and lists may be long."""

from collections.abc import Iterable
from typing import Any

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.model import Channel
from journey_studio.model.wording import word
from journey_studio.sheets.column import Column

SHEET = "Lists"
_MADE = ("stages", "steps", "lanes", "channels", "personas")
"""Lists whose new names a merge offers to add to the map."""

_LONGEST_MESSAGE = 225
"""All that Excel takes for the message of a drop-down."""


class Lists:
    """Writes the lists, and makes the drop-downs that offer them."""

    def __init__(self, content: Content) -> None:
        snapshot, cards = content.snapshot, content.cards
        self._names = {
            "stages": _each_once(stage.title for stage, _ in content.columns),
            "steps": _each_once(step.title for _, step in content.columns),
            "lanes": _each_once(lane.name for lane in snapshot.lanes(content.journey.id)),
            "channels": _each_once(channel.name for channel in snapshot.of_owner(Channel)),
            "owners": sorted(_each_once(card.owner for card in cards), key=str.casefold),
            "personas": _each_once(persona.name for persona in content.personas),
        }

    def write(self, page: Page, styles: Styles) -> None:
        """Write a column a list, its name above it, and hide the sheet."""
        look = styles.of(Look())
        for column, (name, words) in enumerate(self._names.items(), 1):
            page.text(1, column, name, look)
            for row, each in enumerate(words, 2):
                page.text(row, column, each, look)
        page.sheet.sheet_state = "hidden"

    def choice(self, column: Column[Any], cells: str) -> DataValidation | None:
        """The drop-down of a column of a table, or None where there is nothing to choose."""
        if column.choices:
            words = ", ".join(column.choices)
            listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            listed.error = f"Please choose one of: {words}"[:_LONGEST_MESSAGE]
            listed.showErrorMessage = True
        elif self._names.get(column.names):
            place = get_column_letter(list(self._names).index(column.names) + 1)
            last = len(self._names[column.names]) + 1
            words = f"{quote_sheetname(SHEET)}!${place}$2:${place}${last}"
            listed = DataValidation("list", formula1=words, allow_blank=True)
            listed.showErrorMessage = False  # another name is welcome
            listed.prompt = word(
                "Choose a name, or type another: when the workbook comes back, it is offered to be added."
            )
            listed.showInputMessage = column.names in _MADE
        else:
            return None
        listed.add(cells)
        return listed


def _each_once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))
