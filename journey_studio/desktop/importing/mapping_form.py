"""The mapping step: which table, how it lies, on which scale its emotions are, and what each of its lines is."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from journey_studio.desktop.importing.lines_model import LinesModel
from journey_studio.desktop.importing.lines_view import LinesView
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import list_text, tr
from journey_studio.importers.table_file import TableFile
from journey_studio.importers.tables import Orientation, Plan, TableMapping
from journey_studio.importers.tables.choosing import AUTOMATIC, all_scaled, lying, on_table, scaled, with_role
from journey_studio.importers.tables.scales import SCALES
from journey_studio.model.kinds import EMOTION


class MappingForm(QWidget):
    """Shows how a file's tables are understood; `changed` carries the file with another plan."""

    changed = Signal(object)

    def __init__(self, file: TableFile) -> None:
        super().__init__()
        self.file = file
        self._tables = self._in_order(file.plan)
        self.table, self.way, self.scale = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.table, tr("Table")),
            (self.way, tr("Layout")),
            (self.scale, tr("Emotion scale")),
        ):
            box.setAccessibleName(name)
        self.split = QCheckBox(tr("A line, bullet or part between semicolons is a card"))
        self.model = LinesModel(self._choose_role)
        self.lines = LinesView(self.model)
        self._scale = AUTOMATIC
        self._fill()
        self._lay_out()
        self._show()
        self.table.activated.connect(self._choose_table)
        self.way.activated.connect(
            lambda _: self._replan(lambda: lying(file.sheets, self._plan, self.way.currentData()))
        )
        self.scale.activated.connect(self._choose_scale)
        self.split.clicked.connect(lambda on: self._put(replace(self._plan.board, split=on)))

    @property
    def _plan(self) -> Plan:
        return self.file.plan

    def _in_order(self, plan: Plan) -> list[TableMapping]:
        tables = [plan.board, *plan.further, *plan.others]
        return sorted(tables, key=lambda table: (table.sheet, table.area))

    def _fill(self) -> None:
        for table in self._tables:
            sheet = self.file.sheets[table.sheet].name
            words = tr("{sheet}, cells {area}") if sheet else tr("Cells {area}")
            self.table.addItem(list_text(words.format(sheet=sheet, area=table.area.name)))
        for way in Orientation:
            self.way.addItem(tr(way.words), way)
        self.scale.addItem(tr("As its numbers suggest"), AUTOMATIC)
        for name in SCALES:
            low, _, high = name.replace("-", "−").partition("..")
            self.scale.addItem(tr("{low} to {high}").format(low=low, high=high), name)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(tr("Table"), self.table)
        form.addRow(tr("Layout"), self.way)
        form.addRow(tr("Emotion scale"), self.scale)
        form.setRowVisible(self.table, len(self._tables) > 1)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.split)
        column.addWidget(plain_label(tr("What each line means"), "heading"))
        column.addWidget(self.lines, 1)

    def _show(self) -> None:
        board = self._plan.board
        row = self.lines.currentIndex().row()
        places = [(table.sheet, table.area) for table in self._tables]
        self.table.setCurrentIndex(places.index((board.sheet, board.area)))
        self.way.setCurrentIndex(self.way.findData(board.orientation))
        self.scale.setCurrentIndex(self.scale.findData(self._scale))
        felt = any(EMOTION in table.roles for table in (board, *self._plan.further))
        self._form.setRowVisible(self.scale, felt)
        self.split.setChecked(board.split)
        self.model.show(self.file.sheets, board)
        self.lines.show_lines(board.orientation, row)

    def _choose_table(self, at: int) -> None:
        chosen = self._tables[at]
        if (chosen.sheet, chosen.area) != (self._plan.board.sheet, self._plan.board.area):
            self._scale = AUTOMATIC
            self._replan(lambda: on_table(self.file.sheets, self._plan, chosen))

    def _choose_scale(self) -> None:
        self._scale = str(self.scale.currentData())
        self._replan(lambda: all_scaled(self.file.sheets, self._plan, self._scale))

    def _choose_role(self, line: int, role: str, person: str) -> None:
        """Once the editor of the cell is done with: the list is made anew."""
        board = with_role(self.file.sheets, self._plan.board, line, role, person)
        if self._scale != AUTOMATIC:
            board = scaled(self.file.sheets, board, self._scale)
        QTimer.singleShot(0, self, lambda: self._put(board))

    def _put(self, board: TableMapping) -> None:
        self._replan(lambda: on_table(self.file.sheets, self._plan, board))

    def _replan(self, plan: Callable[[], Plan]) -> None:
        self.file = self.file.planned(plan())
        self._show()
        self.changed.emit(self.file)
