"""Everything a map can begin with, in one list: the person's templates, the sample maps, the stage models."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from journey_studio.document.renewing import renewed
from journey_studio.library.own_templates import OwnTemplate, own_templates
from journey_studio.library.phases import spans_of
from journey_studio.library.samples import samples
from journey_studio.library.stage_models import ModelStage, StageModel, UnknownTemplate, plain, templates
from journey_studio.library.starting import journey_of_model
from journey_studio.model import Asset, Journey, Record, Snapshot

Kind = Literal["own", "sample", "stage model"]


@dataclass(frozen=True, slots=True)
class Start:
    """What a map can begin with: its name, what it is good for, the titles of its stages, and the way to its records.

    `own` is the template behind it where it is the person's; `assets` are its pictures.
    """

    kind: Kind
    name: str
    about: str
    stages: tuple[str, ...]
    make: Callable[[], list[Record]]
    own: OwnTemplate | None = None
    assets: tuple[Asset, ...] = ()
    loop: bool = False

    @property
    def model(self) -> StageModel:
        """Its stages as a stage model, their phases told by their titles where they are not a built-in one."""
        known = next((each for each in templates() if each.name == self.name), None)
        if known is not None and self.kind == "stage model":
            return known
        spans = zip(self.stages, spans_of(self.stages), strict=True)
        rooms = tuple(ModelStage(title, span, ()) for title, span in spans)
        return StageModel(self.name, self.about, rooms, (), (), self.loop)

    def records(self, title: str | None = None) -> list[Record]:
        """The records of a new map, each under an id of its own; its first journey called `title` where one is given."""
        made = self.make()
        first = min((record for record in made if isinstance(record, Journey)), key=lambda each: each.place)
        return [replace(first, title=title) if title is not None and each is first else each for each in made]


def starts() -> list[Start]:
    """Everything a map can begin with: the person's templates first, then the samples, then the stage models."""
    own = [_of_map("own", each.name, "", each.snapshot, each) for each in own_templates()]
    shown = [_of_map("sample", each.name, each.about, each.snapshot) for each in samples()]
    return [*own, *shown, *map(_of_model, templates())]


def start(name: str) -> Start:
    """What is called so, in any case, with or without what its brackets add; else the only one that begins so.

    Raises `UnknownTemplate`.
    """
    wanted, known = plain(name), starts()
    for each in known:
        if wanted in (plain(each.name), plain(each.name).partition(" (")[0]):
            return each
    beginning = [each for each in known if plain(each.name).startswith(wanted)]
    if wanted and len(beginning) == 1:
        return beginning[0]
    names = ", ".join(each.name for each in known)
    raise UnknownTemplate(f"There is no template called “{name}”; there are: {names}.")


def _of_model(model: StageModel) -> Start:
    return Start(
        "stage model",
        model.name,
        model.about,
        model.stages,
        lambda: journey_of_model(model, model.name),
        loop=model.loop,
    )


def _of_map(kind: Kind, name: str, about: str, snapshot: Snapshot, own: OwnTemplate | None = None) -> Start:
    titles = tuple(stage.title for stage in snapshot.stages(snapshot.journeys[0].id))
    assets, loop = own.assets if own else (), snapshot.journeys[0].is_cycle
    return Start(kind, name, about, titles, lambda: renewed(snapshot.records()), own, assets, loop)
