"""The curve menu: each line does what it says to the curve that is meant, and rests where none is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from journey_studio.desktop.inspector.turns_field import TurnsField
from journey_studio.desktop.window import MainWindow
from journey_studio.insight.feelings import peaks_and_valleys
from journey_studio.model import Curve, Emotion, Journey, Lane, Persona
from journey_studio.model.curve import EMOTION_WORDS
from journey_studio.model.curve_lanes import curves_in, emotion_lanes
from tests.scene_checks import words


@pytest.fixture
def mia(window: MainWindow) -> Curve:
    """The first curve of the sample, one of its points selected."""
    snapshot = window.session.snapshot
    curve = snapshot.curves(window.session.journey_id)[0]
    window.canvas.select([snapshot.emotions(curve.id)[0].id])
    return curve


def now(window: MainWindow, curve: Curve) -> Curve:
    return window.session.snapshot.need(Curve, curve.id)


def trigger(window: MainWindow, name: str) -> None:
    assert window.actions_by_id[name].isEnabled(), name
    window.actions_by_id[name].trigger()


def test_a_curve_is_hidden_and_all_are_shown_again(window: MainWindow, mia: Curve) -> None:
    trigger(window, "curve_hide")
    assert now(window, mia).hidden
    trigger(window, "curves_show")
    assert not now(window, mia).hidden
    assert not window.actions_by_id["curves_show"].isEnabled()


@pytest.mark.parametrize("style", ["straight", "steps", "smooth"])
def test_a_curve_changes_its_line(window: MainWindow, mia: Curve, style: str) -> None:
    trigger(window, f"curve_{style}")
    assert now(window, mia).style == style
    assert window.actions_by_id[f"curve_{style}"].isChecked()


def test_a_curve_gets_a_lane_of_its_own(window: MainWindow, mia: Curve) -> None:
    trigger(window, "curve_lane")
    lanes = emotion_lanes(window.session.snapshot, mia.journey)
    assert [curve.id for curve in curves_in(window.session.snapshot, lanes[1])] == [mia.id]


def test_the_wished_curve_comes_with_the_values_of_today(window: MainWindow, mia: Curve) -> None:
    trigger(window, "curve_wish")
    snapshot = window.session.snapshot
    (wished,) = [c for c in snapshot.curves(mia.journey) if c.persona == mia.persona and c.state == "to-be"]
    assert sorted(p.value for p in snapshot.emotions(wished.id)) == sorted(
        p.value for p in snapshot.emotions(mia.id)
    )
    assert window.selected == {wished.id}
    assert not window.actions_by_id["curve_wish"].isEnabled()


def test_solo_and_average_are_the_view_of_this_window(window: MainWindow, mia: Curve) -> None:
    history = window.session.document.history
    trigger(window, "curve_average")
    assert window.actions_by_id["curve_average"].isChecked()
    trigger(window, "curve_solo")
    assert window.canvas.curve_view.solo == mia.id
    assert window.actions_by_id["curve_solo"].isChecked()
    trigger(window, "curve_solo")
    assert window.canvas.curve_view.solo is None
    assert window.session.document.history == history


def test_a_first_point_by_key_begins_the_curve_of_the_first_persona(window: MainWindow) -> None:
    document = window.session.document
    with document.edit("Nobody feels") as edit:
        edit.remove(*window.session.snapshot.curves(window.session.journey_id))
    trigger(window, "add_emotion")
    snapshot = window.session.snapshot
    (curve,) = snapshot.curves(window.session.journey_id)
    (point,) = snapshot.emotions(curve.id)
    assert curve.persona == snapshot.of_owner(Persona)[0].id
    assert (point.value, point.step) == (0.0, snapshot.steps(curve.journey)[0].id)
    assert window.selected == {point.id}
    trigger(window, "add_emotion")
    assert len(window.session.snapshot.emotions(curve.id)) == 2


def test_a_curve_with_a_point_everywhere_says_so(window: MainWindow, mia: Curve) -> None:
    with window.session.document.edit("Full") as edit:
        held = {point.step for point in edit.snapshot.emotions(mia.id)}
        for step in edit.snapshot.steps(mia.journey):
            if step.id not in held:
                edit.put(Emotion(id=f"new-{step.id}", curve=mia.id, step=step.id, value=0.0))
    trigger(window, "add_emotion")
    assert window.notice.text == "This curve has a point at every step."


def test_without_an_emotion_lane_in_sight_there_is_no_point_to_add(window: MainWindow) -> None:
    with window.session.document.edit("None") as edit:
        edit.remove(*(lane for lane in edit.snapshot.all(Lane) if lane.kind == "emotion"))
    assert not window.actions_by_id["add_emotion"].isEnabled()


def test_the_inspector_lists_peaks_and_valleys_and_leads_to_them(window: MainWindow, mia: Curve) -> None:
    lane = emotion_lanes(window.session.snapshot, mia.journey)[0]
    window.canvas.select([lane.id])
    field = next(f for f in window.inspector._forms["lane"][1] if isinstance(f, TurnsField))
    journey = window.session.snapshot.need(Journey, mia.journey)
    found = peaks_and_valleys(window.session.snapshot, journey)
    assert len(field.lines) == len(found) > 2
    assert field.lines[0].accessibleName().split(":")[0] in ("Peak", "Valley")
    field.lines[0].click()
    assert window.selected == {found[0].emotion.id}
    window.inspector.inspect((mia.id,))
    own = next(f for f in window.inspector._forms["curve"][1] if isinstance(f, TurnsField))
    assert len(own.lines) == sum(turn.curve.id == mia.id for turn in found)
    other = next(lane for lane in window.session.snapshot.lanes(mia.journey) if lane.kind != "emotion")
    window.inspector.inspect((other.id,))
    assert window.inspector.form("lane").findChild(QWidget, "turns").isHidden()


def test_the_words_of_the_levels_are_typed_in_the_form_of_the_journey(window: MainWindow) -> None:
    key = window.session.journey_id
    window.inspector.inspect((key,))
    lines = window.inspector.form("journey").findChild(QWidget, "emotion_words").findChildren(QLineEdit)
    assert {line.placeholderText() for line in lines} == set(EMOTION_WORDS)
    best = next(line for line in lines if line.placeholderText() == "Delighted")
    QTest.keyClicks(best, "Thrilled")
    window.inspector.typing.flush()
    assert window.session.journey.emotion_words == (*EMOTION_WORDS[:-1], "Thrilled")
    assert "Thrilled" in words(window.canvas.scene.root)
    best.selectAll()
    QTest.keyClick(best, Qt.Key.Key_Delete)
    window.inspector.typing.flush()
    assert window.session.journey.emotion_words == ()
