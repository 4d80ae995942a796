"""Who is told of what in the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView

from journey_studio.desktop import board_actions as board
from journey_studio.desktop import card_actions as cards
from journey_studio.desktop import levels
from journey_studio.desktop.actions.finding import save_view
from journey_studio.desktop.actions.structure import toggle_lock
from journey_studio.desktop.analysis.weakest_panel import WeakestPanel
from journey_studio.desktop.canvas import Hit
from journey_studio.desktop.canvas.gestures.choosing import use_hands
from journey_studio.desktop.canvas.gestures.drop_part import PARTS
from journey_studio.desktop.clipboard.dropping import Dropping
from journey_studio.desktop.command.going import show
from journey_studio.desktop.following import Following
from journey_studio.desktop.maturity import offer
from journey_studio.desktop.menus import context_menu
from journey_studio.desktop.palette.offers import Offer
from journey_studio.desktop.past.keeping import OpeningKeeper
from journey_studio.desktop.settings import minimap_shown, wheel_zooms
from journey_studio.desktop.words import tr
from journey_studio.document import Changed
from journey_studio.insight.filtering import EVERYTHING
from journey_studio.model import Card, Lane

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def wire(window: "MainWindow") -> None:
    """Connect the parts of a window."""
    session, canvas = window.session, window.canvas
    session.replaced.connect(lambda: _replaced(window))
    OpeningKeeper(session)
    session.journey_changed.connect(lambda: _show_journey(window))
    session.changed.connect(partial(_committed, window))
    use_hands(canvas)
    Dropping(canvas, lambda words: window.say(words, alarm=True))
    canvas.context_wanted.connect(lambda point, hit: _context(window, point, hit))
    canvas.escaped.connect(window.standing.clear)
    table = window.middle.table
    table.escaped.connect(window.standing.clear)
    table.rows.refused.connect(lambda words: window.say(words, alarm=True))
    table.customContextMenuRequested.connect(partial(_table_context, window, table))
    for each in window.middle.planning.tables:
        each.menu_wanted.connect(partial(_table_context, window, each))
    window.middle.planning.escaped.connect(lambda: _to_board(window))
    window.middle.planning.told.connect(window.say)
    window.middle.planning.refused.connect(lambda words: window.say(words, alarm=True))
    window.standing.changed.connect(window.refresh_actions)
    window.middle.find_bar.went.connect(lambda key: show(window, key))
    window.middle.find_bar.closed.connect(canvas.setFocus)
    window.checking.changed.connect(lambda: window.status.show_checks(len(window.checking.problems)))
    window.middle.chips.save_asked.connect(lambda: save_view(window))
    canvas.told.connect(partial(_told, window))
    canvas.curves_looked_at.connect(window.refresh_actions)
    window.middle.let_wheel_zoom(wheel_zooms())
    window.minimap.setVisible(minimap_shown())
    window.left.turned.connect(lambda: _left_turned(window))
    window.appearance.changed.connect(lambda theme: _dressed(window))
    window.top_bar.goes_on.connect(window.middle.take_keyboard)
    window.inspector.theme = window.theme
    window.ranks.asked.connect(partial(_explain_rank, window))
    window.side.put_away.connect(window.middle.take_keyboard)
    window.side.put_away.connect(window.refresh_actions)
    _wire_compare(window)
    _wire_inspector(window)
    _wire_palette(window)
    _wire_pages(window)


def _explain_rank(window: "MainWindow", touchpoint: str) -> None:
    """What makes the rank of a touchpoint, beside the board; a room that is presented to sees the map alone."""
    if window.presentation.is_on:
        return
    panel = window.side.open("weakest")
    if isinstance(panel, WeakestPanel):
        panel.explain(touchpoint)
    window.refresh_actions()


def _edit_title(window: "MainWindow") -> None:
    """The fields of the journey, with the keyboard in the first one, its title, which is chosen."""
    window.inspector.inspect((window.session.journey_id,))
    window.inspector.take_keyboard(chosen=True)


def _to_board(window: "MainWindow") -> None:
    """What is selected elsewhere comes into view."""
    window.middle.show_board()
    if window.canvas.focused:
        window.canvas.bring_into_view(window.canvas.focused)
    window.refresh_actions()


def _wire_compare(window: "MainWindow") -> None:
    compare = window.middle.compare
    window.middle.turned.connect(lambda: _turned(window))
    compare.file_wanted.connect(lambda number: _compare_with_file(window, number))
    compare.copy_wanted.connect(lambda: window.actions_by_id["to_be_journey"].trigger())
    compare.went.connect(lambda key: _to_card(window, key))
    compare.broke.connect(window.net.report)
    compare.boards.chosen.connect(lambda _: window.refresh_actions())


def _turned(window: "MainWindow") -> None:
    """Another page is in sight in the middle: a comparison has nothing to be added to, and a zoom of its own."""
    window.left.keep_away("comparing", window.middle.shows_compare)
    window.minimap.refresh()
    window.status.zoom.look_at(window.middle.looked_at)
    window.status.zoom.setVisible(not window.middle.planned)
    window.refresh_actions()


def _left_turned(window: "MainWindow") -> None:
    window.minimap.refresh()
    window.refresh_actions()


def _to_card(window: "MainWindow", key: str) -> None:
    """From a comparison to a card on the map, which may be another journey of it."""
    snapshot = window.session.snapshot
    window.middle.show_board()
    window.session.show_journey(snapshot.need(Lane, snapshot.need(Card, key).lane).journey)
    cards.go_to(window, key)


def _on_board(window: "MainWindow", key: str) -> None:
    """A card that is told of elsewhere is shown."""
    window.middle.show_board()
    show(window, key)


def _wire_inspector(window: "MainWindow") -> None:
    inspector, canvas, following = window.inspector, window.canvas, Following(window)
    window.top_bar.title_clicked.connect(lambda: _edit_title(window))
    canvas.selection_changed.connect(following.selection_moved)
    window.middle.turned.connect(following.page_turned)
    inspector.asked.connect(lambda: window.beside.bring(inspector))
    inspector.closed.connect(lambda: canvas.select(()))
    inspector.left.connect(canvas.setFocus)
    inspector.went.connect(lambda key: cards.go_to(window, key))
    inspector.parted.connect(lambda key: cards.part(window, key))
    inspector.link_asked.connect(lambda: cards.choose_link(window))
    inspector.journey_wanted.connect(window.session.show_journey)


def _wire_palette(window: "MainWindow") -> None:
    palette = window.palette_panel
    palette.wanted.connect(lambda offer: board.put(window, offer))
    palette.clicked.connect(lambda offer: _palette_clicked(window, offer))
    palette.persona_asked.connect(lambda: board.new_persona(window))
    palette.foot.clicked.connect(lambda: window.side.open("guide"))
    palette.channel_asked.connect(lambda: board.new_channel(window))


def _wire_pages(window: "MainWindow") -> None:
    window.middle.dashboard.escaped.connect(lambda: _to_board(window))
    window.middle.dashboard.went.connect(lambda key: _on_board(window, key))
    welcome, refusal, maps = window.welcome, window.refusal, window.maps
    welcome.template.connect(maps.from_template)
    welcome.template_door.dress(window.theme)
    welcome.template_door.told.connect(lambda words, back: _told_of_templates(window, words, back))
    welcome.pasted.connect(maps.from_text)
    welcome.blank.connect(lambda: maps.blank())
    welcome.opened.connect(maps.open)
    welcome.open_asked.connect(maps.ask_to_open)
    refusal.again.connect(maps.open)
    refusal.to_read.connect(lambda path: maps.open(path, read_only=True))
    refusal.another.connect(maps.ask_to_open)
    refusal.home.connect(maps.go_home)


def _compare_with_file(window: "MainWindow", number: int) -> None:
    window.middle.compare.add_file(number, window.names.map_to_open(window.maps.folder))


def _told_of_templates(window: "MainWindow", words: str, back: Callable[[], object] | None) -> None:
    window.notice.say(words, *(((tr("Undo"), back),) if back else ()))


def _replaced(window: "MainWindow") -> None:
    """Another map, or none."""
    window.presentation.end()
    window.inspector.inspect(())
    window.notice.hide()
    window.middle.forget()
    window.standing.choose(EVERYTHING)
    if not window.session.is_open:
        window.returning.leave()
        window.canvas.clear()
        return
    _show_journey(window)
    window.show_board()
    QTimer.singleShot(0, window.canvas, lambda: _settled(window))
    window.canvas.setFocus()
    if not window.session.can_edit:
        board.tell_read_only(window)


def _settled(window: "MainWindow") -> None:
    """The board has its room between the panels: one that nobody moved is fitted to it."""
    if window.canvas.is_at_home:
        window.canvas.go_home()


def _show_journey(window: "MainWindow") -> None:
    document = window.session.document
    if document is not None:
        window.presentation.end()
        window.inspector.inspect(())
        window.returning.leave()
        window.canvas.show_journey(document, window.session.journey_id, window.theme)
        window.returning.enter()
        window.status.zoom.show_zoom(window.canvas.view.scale)
        _changed(window)


def _committed(window: "MainWindow", changed: Changed) -> None:
    _changed(window)
    levels.follow(window, changed)
    offer(window, changed)


def _changed(window: "MainWindow") -> None:
    """A commit: everything that shows the map is told once."""
    window.presentation.follow()
    window.standing.refresh()
    window.middle.refresh()
    window.notice.pass_by()
    window.top_bar.refresh()
    window.status.refresh()
    window.palette_panel.refresh(window.theme)
    window.inspector.refresh()
    window.side.refresh()
    window.minimap.refresh()
    window.middle.table.refresh()
    window.refresh_actions()


def _told(window: "MainWindow", words: str, way: str) -> None:
    """The board has something to say; the way out of it is one click away."""
    ways = {
        "undo": (tr("Undo"), window.undo),
        "redo": (tr("Bring it back"), window.redo),
        "unlock": (tr("Unlock"), lambda: toggle_lock(window)),
    }
    window.notice.say(words, ways[way], brief=True)


def _context(window: "MainWindow", point: QPoint, hit: Hit | None) -> None:
    """A right click: what is under it is selected, unless it is already, and the menu opens there."""
    canvas = window.canvas
    key = hit.owner.removesuffix("/label").removesuffix("/chip") if hit else ""
    if key not in window.selected and canvas.name_of(key):
        canvas.select([key])
    context_menu(window, window.actions_by_id).popup(canvas.viewport().mapToGlobal(point))


def _table_context(window: "MainWindow", table: QAbstractItemView, point: QPoint) -> None:
    """A right click on a card in a table, which is selected by then."""
    context_menu(window, window.actions_by_id).popup(table.viewport().mapToGlobal(point))


def _dressed(window: "MainWindow") -> None:
    window.welcome.template_door.dress(window.theme)
    window.inspector.theme = window.theme
    window.inspector.refresh()
    window.canvas.set_theme(window.theme)
    window.middle.compare.refresh()
    window.middle.dashboard.refresh()
    window.minimap.refresh()
    if window.session.is_open:
        window.palette_panel.refresh(window.theme)
        window.side.refresh()
    window.refresh_actions()


def _palette_clicked(window: "MainWindow", offer: Offer) -> None:
    """A click on a person or a channel shows its fields; on a kind of card it puts one into the selected cell."""
    if offer.what in ("card", "note", *PARTS):
        board.put(window, offer)
    else:
        window.inspector.inspect((offer.key,))
