"""Tables beside panels: the column that names a row stays readable, and what is beyond is scrolled to."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
)

from journey_studio.desktop.dashboard.stage_table import LEAST
from journey_studio.desktop.panels.growing_columns import GrowingColumns
from journey_studio.desktop.planning.plan_cells import ACTION
from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card


@pytest.fixture
def crowded(window: MainWindow) -> MainWindow:
    """A small window with a panel and the fields of a card beside the board."""
    window.resize(1030, 760)
    window.side.open("filter")
    card = next(card for card in window.session.snapshot.all(Card) if card.kind == "touchpoint")
    document = window.session.document
    assert document is not None
    with document.edit("Figures") as edit:
        facts = {**card.facts, "volume": 12_000, "abandonment_rate": 20, "satisfaction": 70}
        edit.put(card.with_values({"facts": facts}))
    window.canvas.select([card.id])
    window.inspector.inspect((card.id,))
    QApplication.processEvents()
    return window


def test_growing_columns_share_the_room_and_keep_a_least_width(qapp: QApplication) -> None:
    table = QTableWidget(2, 4)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    GrowingColumns(header, (0, 2), 120)
    table.resize(800, 200)
    table.show()
    qapp.processEvents()
    room = header.viewport().width()
    assert abs(header.length() - room) <= 1
    assert abs(header.sectionSize(0) - header.sectionSize(2)) <= 1
    assert header.sectionSize(0) > 120
    header.resizeSection(1, 200)
    header.resizeSection(2, 700)
    assert abs(header.sectionSize(0) - header.sectionSize(2)) <= 1
    assert abs(header.length() - room) <= 1
    table.setColumnHidden(3, True)
    qapp.processEvents()
    assert abs(header.length() - room) <= 1
    table.resize(250, 200)
    qapp.processEvents()
    assert header.sectionSize(0) == header.sectionSize(2) == 120
    assert header.length() > header.viewport().width()
    table.close()
    table.deleteLater()


def test_growing_columns_give_way_to_columns_that_fit_their_contents(qapp: QApplication) -> None:
    tree = QTreeWidget()
    tree.setHeaderLabels(["Owner", "Cost"])
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    GrowingColumns(tree.header(), (0,), 100)
    tree.resize(400, 200)
    tree.show()
    qapp.processEvents()
    for cost in ("3 500", "12 345 678 000 and more", "1"):
        tree.clear()
        QTreeWidgetItem(tree, ["Digital sales", cost])
        for _ in range(3):
            qapp.processEvents()
        assert not tree.horizontalScrollBar().isVisible()
        assert tree.header().length() == tree.viewport().width()
    tree.close()
    tree.deleteLater()


def test_stages_on_the_dashboard_have_names_and_every_row(crowded: MainWindow) -> None:
    crowded.actions_by_id["dashboard"].trigger()
    QTest.qWait(300)
    table = crowded.middle.dashboard.stages
    assert table.header().sectionSize(0) >= LEAST
    last = table.topLevelItem(table.topLevelItemCount() - 1)
    assert last is not None
    assert table.header().length() > table.viewport().width()
    assert table.visualItemRect(last).bottom() <= table.viewport().height(), (
        "no row lies under the scroll bar"
    )


def test_the_plan_has_room_for_its_actions_and_every_tab_its_words(crowded: MainWindow) -> None:
    crowded.actions_by_id["plan"].trigger()
    QApplication.processEvents()
    planning = crowded.middle.planning
    assert planning.plan.table.horizontalHeader().sectionSize(ACTION) >= 200
    for totals in (planning.plan.owners, planning.plan.stages):
        assert totals.header().sectionSize(0) >= 110
    for tab in planning.findChildren(QPushButton):
        if tab.isVisible():
            assert tab.width() >= tab.sizeHint().width(), tab.text()
    crowded.resize(1900, 760)
    QApplication.processEvents()
    header = planning.plan.table.horizontalHeader()
    assert abs(header.length() - header.viewport().width()) <= 1


def test_columns_of_the_table_begin_as_wide_as_their_words(window: MainWindow) -> None:
    window.actions_by_id["table"].trigger()
    QApplication.processEvents()
    table = window.middle.table
    names = [column.title for column in COLUMNS]
    lane, text = names.index("Lane"), names.index("Title")
    assert table.columnWidth(lane) > table.sizeHintForColumn(lane), "What the customer does"
    assert table.columnWidth(text) == COLUMNS[text].width < table.sizeHintForColumn(text), "long text is cut"
    table.setColumnWidth(lane, 90)
    table.hide()
    table.show()
    assert table.columnWidth(lane) == 90, "what a hand has set stays"
