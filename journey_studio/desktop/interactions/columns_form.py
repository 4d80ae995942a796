"""What the columns mean, as a form: whose interaction it was, with what, when, how it was rated; the goal and the scale."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tip, tr
from journey_studio.importers.interactions import Columns, Figures, Report, Role, Rows
from journey_studio.importers.interactions.figures import SCALES

_WIDEST = 60  # letters of a heading or a name in a list


class ColumnsForm(QWidget):
    """`changed` follows every choice; `columns`, `usual`, `goal` and `scale` hold what was chosen."""

    changed = Signal()

    def __init__(self, rows: Rows, columns: Columns, name: str) -> None:
        super().__init__()
        self.columns = columns
        self.goal: str | None = None
        self.scale: tuple[float, float] | None = None
        self._rows = rows
        self.roles: dict[Role, QComboBox] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for role, words, hint in _asked():
            self._ask(role, words, hint)
        self.naming = QLineEdit(name)
        self.naming.setMaxLength(200)
        self.naming.editingFinished.connect(self.changed)
        self._add(tr("All rows are of"), self.naming, tr("The one touchpoint that the whole file is about"))
        self.goals, self.scales = QComboBox(), QComboBox()
        self.goals.activated.connect(self._aim)
        self.scales.activated.connect(self._measure)
        self._add(
            tr("Goal"), self.goals, tr("The touchpoint that customers are to reach, such as the purchase")
        )
        self._add(
            tr("Ratings from"), self.scales, tr("The lowest and the highest rating that could be given")
        )
        self._show_what_is_asked()

    @property
    def usual(self) -> str:
        """The touchpoint of all rows, where no column names one."""
        return "" if self._names_touchpoints else self.naming.text().strip()

    def show_report(self, report: Report, shown: Sequence[Figures]) -> None:
        """Offer the touchpoints that are `shown` as goals, and show what was taken."""
        names = list(dict.fromkeys((*(each.name for each in shown), *filter(None, [report.goal]))))
        self.goals.clear()
        self.goals.addItem(tr("None"), "")
        for name in names:
            self.goals.addItem(_short(name), name)
        self.goals.setCurrentIndex(1 + names.index(report.goal) if report.goal in names else 0)
        scales = dict.fromkeys((*SCALES, report.scale))
        self.scales.clear()
        for low, high in scales:
            self.scales.addItem(tr("{low} to {high}").format(low=f"{low:g}", high=f"{high:g}"), (low, high))
        self.scales.setCurrentIndex(list(scales).index(report.scale))
        self.form.setRowVisible(self.scales, any(each.ratings for each in report.figures))

    @property
    def _names_touchpoints(self) -> bool:
        return self.columns.of(Role.TOUCHPOINT) is not None or bool(self.columns.flags)

    def _ask(self, role: Role, words: str, hint: str) -> None:
        combo = QComboBox()
        combo.addItem(tr("No column"))
        for number, heading in enumerate(self._rows.headings, 1):
            combo.addItem(_short(heading) or tr("Column {number}").format(number=number))
        chosen = self.columns.of(role)
        if role is Role.TOUCHPOINT and self.columns.flags:
            combo.setItemText(0, tr("A column for each, saying yes or no"))
        combo.setCurrentIndex(0 if chosen is None else chosen + 1)
        combo.activated.connect(lambda index: self._choose(role, index - 1 if index else None))
        self.roles[role] = combo
        self._add(words, combo, hint)

    def _add(self, words: str, field: QWidget, hint: str) -> None:
        field.setAccessibleName(words)
        field.setToolTip(tip(hint))
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(14)
        label = plain_label(words)
        label.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )  # as high as its field
        label.setBuddy(field)
        self.form.addRow(label, field)

    def _choose(self, role: Role, index: int | None) -> None:
        self.columns = self.columns.having(role, index)
        for each, combo in self.roles.items():
            chosen = self.columns.of(each)
            combo.setCurrentIndex(0 if chosen is None else chosen + 1)
        self.goal = None if role is Role.TOUCHPOINT else self.goal
        self._show_what_is_asked()
        self.changed.emit()

    def _aim(self) -> None:
        self.goal = str(self.goals.currentData())
        self.changed.emit()

    def _measure(self) -> None:
        low, high = self.scales.currentData()
        self.scale = (float(low), float(high))
        self.changed.emit()

    def _show_what_is_asked(self) -> None:
        self.form.setRowVisible(self.naming, not self._names_touchpoints)


def _asked() -> tuple[tuple[Role, str, str], ...]:
    return (
        (
            Role.CASE,
            tr("Whose it was"),
            tr("The customer, visit, order or ticket: what belongs together as one way"),
        ),
        (Role.TOUCHPOINT, tr("Touchpoint"), tr("What the customer came to: an event, an activity, a page")),
        (Role.TIME, tr("When"), tr("Without a time, rows count in the order in which they stand")),
        (Role.RATING, tr("Rating"), tr("How satisfied the customer was")),
        (Role.PHASE, tr("Start or end"), tr("Says start and complete, where each interaction has two rows")),
    )


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _WIDEST else f"{plain[: _WIDEST - 1]}…"
