"""The canvas follows its document: one edit paints its lane, and the picture equals a new one."""

import gc
import weakref

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.document import Document
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.document.feeling import set_emotion
from journey_studio.document.moving import move
from journey_studio.layout import load_theme
from journey_studio.model import InvalidValue
from tests.builders import a_journey
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import differing, on_screen, painted_anew
from tests.sample_maps import connected, winter_boots


def watch(canvas: BoardCanvas) -> list[QRect]:
    """What is painted from now on."""
    on_screen(canvas)
    exposed: list[QRect] = []
    paint = canvas._paint_parts

    def noting(painter: QPainter, rect: QRect) -> None:
        exposed.append(QRect(rect))
        paint(painter, rect)

    canvas._paint_parts = noting  # type: ignore[method-assign]
    return exposed


def test_an_edit_paints_its_lane_and_nothing_else(canvas: BoardCanvas) -> None:
    exposed = watch(canvas)
    with canvas.document.edit("Rename") as edit:
        change(edit, "card-9", {"title": "Reviews"})
    picture = on_screen(canvas)
    lane = canvas.view.rect_to_view(canvas.rect_of("lane-2") or QRectF()).toAlignedRect()
    assert exposed
    assert all(lane.adjusted(-8, -8, 8, 8).contains(rect & canvas.viewport().rect()) for rect in exposed)
    assert differing(picture, painted_anew(canvas)) == 0


def test_every_kind_of_edit_ends_in_the_picture_of_a_fresh_canvas(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(connected().snapshot, 800, 600)
    document = canvas.document
    edits = [
        lambda edit: change(
            edit, "card-1", {"title": "Now with a title that needs several lines in its card"}
        ),
        lambda edit: move(edit, "card-2", step="step-4"),
        lambda edit: delete(edit, "connector-2"),
        lambda edit: change(edit, "stage-1", {"title": "A stage with another name"}),
        lambda edit: add(edit, "lane", {"kind": "emotion"}),
        lambda edit: set_emotion(edit, None, "step-2", 1.5),
        lambda edit: add(edit, "step", {"stage": "stage-2", "title": "One more"}),
        lambda edit: change(edit, "lane-2", {"collapsed": True}),
        lambda edit: delete(edit, "lane-1"),
        lambda edit: delete(edit, "stage-1"),
    ]
    for number, verb in enumerate(edits):
        with document.edit("Edit") as edit:
            verb(edit)
        assert differing(on_screen(canvas), painted_anew(canvas)) == 0, number
    while document.undo():
        canvas.select(())
        assert differing(on_screen(canvas), painted_anew(canvas)) == 0
    fresh = make_canvas(document.snapshot, 800, 600)
    fresh.view = canvas.view
    fresh.sharpen()
    assert differing(on_screen(canvas), on_screen(fresh)) == 0


def test_an_unchanged_row_keeps_its_index(canvas: BoardCanvas) -> None:
    assert canvas.index is not None
    before = dict(canvas.index.rows)
    with canvas.document.edit("Rename") as edit:
        change(edit, "card-9", {"title": "Reviews that go on and on until they need another line"})
    after = canvas.index.rows
    assert {owner for owner in after if after[owner] is not before[owner]} == {
        "lane-2",
        "journey-1/connectors",
    }


def test_another_theme_shows_other_colours_and_the_same_place(canvas: BoardCanvas) -> None:
    light, view = on_screen(canvas), canvas.view
    canvas.set_theme(load_theme("dark"))
    assert canvas.view == view
    assert differing(on_screen(canvas), light) > 100_000
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0
    canvas.set_theme(load_theme("light"))
    assert differing(on_screen(canvas), light) == 0


def test_clearing_lets_go_of_the_document(canvas: BoardCanvas) -> None:
    document = canvas.document
    canvas.select(["card-9"])
    canvas.clear()
    with document.edit("Rename") as edit:
        change(edit, "card-9", {"title": "Reviews"})
    assert (canvas.journey, canvas.selection, canvas.rect_of("card-9")) == ("", frozenset(), None)
    for gone in ("document", "scene"):
        with pytest.raises(RuntimeError, match="no journey"):
            getattr(canvas, gone)
    assert on_screen(canvas).pixelColor(5, 5).name().upper() == canvas.theme.canvas


def test_a_journey_that_is_not_there_is_refused_and_nothing_is_shown(canvas: BoardCanvas) -> None:
    with pytest.raises(InvalidValue):
        canvas.show_journey(canvas.document, "nobody", load_theme("light"))
    assert canvas.journey == ""


def test_the_second_journey_of_a_map_is_shown_by_its_id(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(
        a_journey("First").with_stage("A").with_lane("actions").with_journey("Second").snapshot
    )
    document: Document = canvas.document
    canvas.show_journey(document, document.snapshot.journeys[1].id, load_theme("light"))
    assert canvas.scene.title == "Second"
    assert canvas.accessibleName() == "Journey map: Second"


def test_opening_freezes_what_lives_so_that_collections_are_short(make_canvas: MakeCanvas) -> None:
    gc.unfreeze()
    make_canvas(winter_boots().snapshot)
    assert gc.get_freeze_count() > 1000


def test_what_is_shown_no_more_is_not_kept_for_ever(make_canvas: MakeCanvas) -> None:
    class Loop:
        def __init__(self) -> None:
            self.itself = self

    loop = Loop()
    known = weakref.ref(loop)
    canvas = make_canvas(winter_boots().snapshot)  # everything is frozen, the loop, too
    del loop
    gc.collect()
    assert known() is not None
    canvas.clear()
    assert known() is None
