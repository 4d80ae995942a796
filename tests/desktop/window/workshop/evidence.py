"""The part of the walk in which the map learns what customers did and said, and is looked at in figures."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.feedback.dialog import FeedbackDialog
from tests.desktop.window.importing import wait_for
from tests.desktop.window.workshop.team import CTRL, Team

Key = Qt.Key
LOG = """customer id,event,date,rating
ann,Social ad,2026-03-01,3
ann,Reading reviews,2026-03-02,4
ann,Payment,2026-03-03,
ben,Social ad,2026-03-01,2
ben,Reading reviews,2026-03-04,5
cleo,Social ad,2026-03-05,1
"""


def bring_in_what_customers_did(team: Team, folder: Path) -> None:
    """An export of the shop says how many came to each touchpoint and went on; what it does not tell stays."""
    path = folder / "shop.csv"
    path.write_text(LOG, "utf-8")
    leaving = team.card("Payment").facts["abandonment_rate"]
    team.window.names.text = path  # type: ignore[attr-defined]
    team.menu("interactions")
    wait_for(lambda: team.window.interactions.dialog is not None)
    dialog = team.window.interactions.dialog
    assert dialog is not None
    wait_for(lambda: dialog.reading.job is None)
    QApplication.processEvents()
    dialog.table.combos["Payment"].setCurrentIndex(0)
    dialog.table.combos["Payment"].activated.emit(0)  # the team knows better
    team.show("data-interactions", dialog)
    QTest.keyClick(dialog.table, Key.Key_Return)
    ad = team.card("Social ad")
    assert ad.facts["volume"] == 3
    assert ad.facts["conversion_rate"] == 33.3
    assert ad.facts["abandonment_rate"] == 33.3
    assert ad.evidence == "researched"
    assert team.card("Payment").facts["abandonment_rate"] == leaving


def sort_what_customers_say(team: Team) -> None:
    """A review is pasted, sorted by its words, looked through, and stands at its touchpoint."""
    team.menu("feedback")
    dialog = team.window.findChildren(FeedbackDialog)[-1]
    QApplication.clipboard().setText("The delivery was really fast\nHm")
    QTest.keyClick(dialog.paste, Key.Key_V, CTRL)
    wait_for(lambda: dialog.list.topLevelItemCount() == 2)
    team.show("data-feedback", dialog)
    QTest.keyClick(dialog.list, Key.Key_Return)
    said = team.card("The delivery was really fast")
    assert (said.kind, said.sign) == ("strength", "positive")
    assert team.stage_of(said) == team.stage_of(team.card("Delivery tracking"))


def look_at_the_dashboard(team: Team) -> None:
    """The whole journey in figures, then one stage of it, and back."""
    team.on_board(Key.Key_F7)
    page = team.window.middle.dashboard
    QApplication.processEvents()
    assert page.stages.topLevelItemCount() == len(team.stages())
    team.show("data-dashboard")
    team.press(Key.Key_Return)
    wait_for(lambda: page.stages.topLevelItemCount() == 1)
    team.press(Key.Key_Escape)
    team.press(Key.Key_Escape)
    assert team.window.middle.shows_board
