"""A map being presented: where one is, where one can go, and what the board shows of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QSize

from journey_studio.desktop.canvas.accessible import announce
from journey_studio.desktop.present.alone import next_persona
from journey_studio.desktop.present.curtain import Curtain
from journey_studio.desktop.present.earlier import Earlier
from journey_studio.desktop.present.frames import Frame, first_of, frames, part_with, readable_scale
from journey_studio.desktop.present.glide import Glide
from journey_studio.desktop.present.hud import Hud
from journey_studio.desktop.present.keys import Keys
from journey_studio.desktop.present.laser import Laser
from journey_studio.desktop.present.revealing import Revealing
from journey_studio.desktop.settings import presents_in_projector
from journey_studio.desktop.words import tr
from journey_studio.insight.columns import stages_of
from journey_studio.insight.filtering import EVERYTHING, Filter
from journey_studio.model import Persona, Stage
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class Presentation(QObject):
    """Walks through the frames of the window's board. It changes nothing of the map."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window, self._canvas = window, window.canvas
        self._earlier: Earlier | None = None
        self.stage, self._part = "", 0
        self.is_overview = False
        self._persona: Persona | None = None
        self.hud: Hud = Hud(self._canvas)
        self.laser: Laser = Laser(self._canvas)
        self.curtain: Curtain = Curtain(self._canvas)
        self._glide, self._revealing = Glide(self._canvas), Revealing(self._canvas)
        self._keys = Keys(self)
        self.curtain.lifted.connect(self.lift_curtain)
        self.hud.on.clicked.connect(lambda: self.turn(1))
        self.hud.back.clicked.connect(lambda: self.turn(-1))

    @property
    def is_on(self) -> bool:
        """Whether the map is being presented."""
        return self._earlier is not None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages from left to right."""
        return self.window.session.snapshot.stages(self.window.session.journey_id)

    def start(self, *, here: bool = False) -> None:
        """Begin with the first stage, or with that of the selection, else of the middle of the board. A map without a stage has nothing to begin with."""
        if self.is_on or not self.stages:
            return
        window, canvas = self.window, self._canvas
        first = (_stage_here(window) if here else "") or self.stages[0].id
        self._earlier = Earlier.of(window)
        canvas.select(())
        canvas.is_held = True
        if presents_in_projector():
            window.appearance.lend("projector")
        self._earlier.leave(window)
        self._keys.watch(canvas)
        canvas.setFocus()
        self.show_stage(first, at_once=True)
        self.hud.appear()

    def end(self) -> None:
        """Back to the window as it was."""
        earlier = self._earlier
        if earlier is None:
            return
        window, canvas = self.window, self._canvas
        window.settle()
        self._keys.leave(canvas)
        self._glide.stop()
        self.hud.end()
        self.laser.turn(on=False)
        self.curtain.hide()
        self._revealing.end()
        self.is_overview, self._persona, canvas.is_held = False, None, False
        window.standing.shine(EVERYTHING)
        window.appearance.lend("")
        earlier.come_back(window)
        self._earlier = None
        canvas.setFocus()
        window.refresh_actions()
        announce(canvas, tr("The presentation is over"))

    def step(self, way: int) -> None:
        """One frame on or back, within the stage and then to the next one."""
        found = self.frames()
        at = first_of(found, self.stage) + self._part + way
        if self.is_overview:
            self.turn(way)
        elif 0 <= at < len(found):
            self._part = at - first_of(found, found[at].stage)
            self._show(found, found[at].stage)

    def turn(self, way: int) -> None:
        """One stage on or back."""
        order = [stage.id for stage in self.stages]
        at = order.index(self.stage) + way if self.stage in order else 0
        if 0 <= at < len(order):
            self.show_stage(order[at])

    def go_to(self, number: int) -> None:
        """Stage by number, from 1; a number too high is the last."""
        if self.stages:
            self.is_overview = False
            self.show_stage(self.stages[min(max(number, 1), len(self.stages)) - 1].id)

    def show_stage(self, stage: str, *, at_once: bool = False) -> None:
        """The first frame of a stage; in the overview only a frame around its head."""
        self._part = 0
        self._show(self.frames(), stage, at_once=at_once)

    def refresh(self) -> None:
        """The same frame again."""
        self._show(self.frames(), self.stage, at_once=True)

    def resized(self) -> None:
        """The window has another size: everything follows."""
        for sheet in (self.laser, self.curtain):
            sheet.setGeometry(self._canvas.rect())
        self.refresh()

    def follow(self) -> None:
        """The map has changed; where the stage is gone, the last one takes its place."""
        if self.is_on and not self.stages:
            self.end()
        elif self.is_on and self.stage not in {stage.id for stage in self.stages}:
            self.show_stage(self.stages[-1].id, at_once=True)

    def frames(self) -> list[Frame]:
        """Every frame of the board in the window as large as it is now."""
        index = self._canvas.index
        scale = readable_scale(self.window.height())
        return frames(index, self._window_size(), scale) if index else []

    def _window_size(self) -> QSize:
        """What the board has of the window: the strip at its foot covers no lane."""
        return self._canvas.viewport().size() - QSize(0, self.hud.room)

    def toggle_overview(self) -> None:
        """The whole map, of which nothing is pale and the stage wears a frame, or back into the stage."""
        self.is_overview = not self.is_overview
        self.refresh()

    def toggle_laser(self) -> None:
        """The laser pointer on or off."""
        self.laser.turn(on=self.laser.isHidden())

    def lift_curtain(self) -> None:
        """The board again."""
        self.curtain.hide()
        self._canvas.setFocus()

    def toggle_hold(self) -> None:
        """Let things be moved by the mouse while presenting, or hold them again."""
        canvas = self._canvas
        canvas.is_held = not canvas.is_held
        self._say(tr("Everything stays where it is") if canvas.is_held else tr("Things can be moved"))
        self.window.refresh_actions()

    def reveal(self, way: int) -> None:
        """Show one more lane, or one less."""
        lane = self._revealing.forward() if way > 0 else self._revealing.back()
        parts = [frame for frame in self.frames() if frame.stage == self.stage]
        place = self._canvas.rect_of(lane.id) if lane else None
        if place and parts:
            self._part = min(self._part, len(parts) - 1)
            self._part = part_with(parts, self._part, place, self._window_size().height())
        self.refresh()
        self._say(
            lane.name if lane else tr("All lanes are shown") if way > 0 else tr("This is the first lane")
        )

    def next_persona(self) -> None:
        """One persona after the other alone, then all again."""
        self._persona = next_persona(self._canvas)
        self._shine()
        words = tr("Only {name}").format(name=self._persona.name) if self._persona else tr("All personas")
        self._say(words)

    def _show(self, found: list[Frame], stage: str, *, at_once: bool = False) -> None:
        moved, self.stage = stage != self.stage, stage
        parts = [frame for frame in found if frame.stage == stage]
        self._part = min(self._part, max(len(parts) - 1, 0))
        self._shine()
        if self.is_overview:
            self._glide.stop()
            self._canvas.fit_all(self.hud.room)
            self._canvas.bring_into_view(stage)  # of a very large map not even the overview shows all
        elif parts:
            self._glide.to(parts[self._part].view, at_once=at_once)
        self._tell(len(parts), aloud=moved)

    def _tell(self, parts: int, *, aloud: bool) -> None:
        """Where one is: shown, and told to a screen reader where the stage is another one."""
        order = [stage.id for stage in self.stages]
        at = order.index(self.stage)
        words = {"number": at + 1, "count": len(order), "title": self.stages[at].title or tr("Untitled")}
        titled = words | {"title": isolated(str(words["title"]))}
        shown = [tr("{number} / {count} · {title}").format(**titled)]
        if parts > 1 and not self.is_overview:
            shown.append(tr("part {part} of {parts}").format(part=self._part + 1, parts=parts))
        self.hud.say(" · ".join(shown))
        if aloud:
            announce(self._canvas, tr("Stage {number} of {count}: {title}").format(**words))

    def _shine(self) -> None:
        chosen = {} if self.is_overview else {"stage": frozenset({self.stage})}
        if self._persona:
            chosen["persona"] = frozenset({self._persona.id})
        self.window.standing.shine(Filter(chosen), self.stage if self.is_overview else "")

    def _say(self, words: str) -> None:
        self.hud.say(words)
        announce(self._canvas, words)


def _stage_here(window: "MainWindow") -> str:
    """The stage of what is selected, else the one in the middle of the board; empty where that is beside all stages."""
    canvas = window.canvas
    chosen = next(stages_of(window.session.snapshot, window.selected), "")
    middle = canvas.view.to_board(QPointF(canvas.viewport().rect().center()))[0]
    group = canvas.index.stage_at(middle) if canvas.index else None
    return chosen or (group.owner if group else "")
