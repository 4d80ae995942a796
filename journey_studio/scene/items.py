"""The six things a scene is made of. A painter needs one short function for each."""

from dataclasses import dataclass

from journey_studio.scene.text import Text


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, rounded by `radius` px at its four corners; the stroke lies inside it."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1.0
    radius: float = 0.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Lines and cubic curves: `("M", x, y)`, `("L", x, y)`, `("C", x1, y1, x2, y2, x, y)`, `("Z",)`.

    Strokes have round caps and joins; fills follow the non-zero rule; `dash` is in px.
    """

    commands: tuple[tuple[str | float, ...], ...]
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """An image asset of the map, drawn into the rectangle; `alt` says what it shows."""

    x: float
    y: float
    width: float
    height: float
    asset: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle that leads to an address (https, http, mailto) or, as `#ID`, to a group of the same scene."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong to one owner and move together: offset `x`, `y` in the parent, extent `width`, `height`.

    `owner` is the id of the record it shows, or a fixed word such as "legend"; `role` says what it is (board, stages,
    stage, step, lane, label, cell, card, curve, emotion, connector, legend, title ...); `name` is what a screen reader or
    a tagged PDF says of it, `signs` what its icons and marks mean where words beside them do not say it.
    """

    owner: str
    role: str
    x: float
    y: float
    width: float
    height: float
    items: tuple["Item", ...] = ()
    name: str = ""
    signs: str = ""


Item = Box | Path | Text | Picture | Link | Group


@dataclass(frozen=True, slots=True)
class Scene:
    """A finished picture: its size in px, its ground colour, the outermost group, and the language of its words."""

    width: float
    height: float
    background: str
    root: Group
    title: str = ""
    language: str = "en"
