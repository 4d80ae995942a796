"""Boxes and paths as operators. What is drawn more than once becomes a form, stored once and placed many times."""

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.objects import add_stream
from journey_studio.exporters.pdf.stream import colour_operands, near
from journey_studio.scene import Box, Path

_ROUND = 1 - 0.5522847498
"""How far the handles of a quarter circle stay away from its corner, as a share of the radius."""

_ROUND_ENDS = "1 J 1 j"
_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S"}
_WORTH_A_FORM = 60
_LETTERS = {"M": (2, "m"), "L": (2, "l"), "C": (6, "c"), "Z": (0, "h")}


class Shapes:
    """The boxes and paths of one document."""

    def __init__(self, canvas: BoardCanvas) -> None:
        self._canvas = canvas
        self._drawn: dict[Box | Path, str] = {}

    def placed(self, shape: Box | Path, x: float, y: float) -> str:
        """Operators that draw a box or path whose coordinates count from `x`, `y` on the board."""
        if isinstance(shape, Box):
            x, y = x + shape.x, y + shape.y
            shape = Box(0, 0, *_looks(shape))
        operators = self._drawn.get(shape)
        if operators is None:
            operators = self._drawn[shape] = _operators(shape)
        elif len(operators) > _WORTH_A_FORM:
            operators = self._drawn[shape] = self._form(shape, operators)
        return f"q 1 0 0 1 {x:.2f} {y:.2f} cm {operators} Q" if operators and near(x, y) else ""

    def _form(self, shape: Box | Path, operators: str) -> str:
        name = f"D{len(self._canvas.drawings) + 1}"
        entries = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": _bounds(shape),
            "Resources": {},
        }
        document = self._canvas.document
        self._canvas.drawings[name] = add_stream(document, name, operators.encode("ascii"), entries)
        return f"/{name} Do"


def _looks(box: Box) -> tuple[float, float, str | None, str | None, float, float, tuple[float, ...]]:
    return box.width, box.height, box.fill, box.stroke, box.stroke_width, box.radius, box.dash


def _operators(shape: Box | Path) -> str:
    """What draws the shape at the origin; nothing for what has no look or no finite place."""
    if not near(*_numbers(shape)):
        return ""
    stroked = bool(shape.stroke) and shape.stroke_width > 0
    paint = _PAINT.get((bool(shape.fill), stroked))
    if paint is None:
        return ""
    parts = []
    if shape.fill:
        parts.append(f"{colour_operands(shape.fill)} rg")
    if shape.stroke and stroked:
        parts.append(f"{colour_operands(shape.stroke)} RG {shape.stroke_width:.3f} w")
        if shape.dash:
            parts.append(f"[{' '.join(f'{length:.2f}' for length in shape.dash)}] 0 d")
    if isinstance(shape, Box):
        parts.append(_box(shape))
    else:
        parts.append(f"{_ROUND_ENDS} {_path(shape)}")
    return " ".join([*parts, paint])


def _box(box: Box) -> str:
    """The outline along the middle of the stroke, which lies inside the rectangle."""
    inset = box.stroke_width / 2 if box.stroke else 0.0
    left, top, right, bottom = inset, inset, box.width - inset, box.height - inset
    radius = min(box.radius - inset, (right - left) / 2, (bottom - top) / 2)
    if box.radius <= 0 or radius <= 0:
        return f"{left:.2f} {top:.2f} {right - left:.2f} {bottom - top:.2f} re"
    handle = radius * _ROUND
    return (
        f"{left + radius:.2f} {top:.2f} m {right - radius:.2f} {top:.2f} l "
        f"{right - handle:.2f} {top:.2f} {right:.2f} {top + handle:.2f} {right:.2f} {top + radius:.2f} c "
        f"{right:.2f} {bottom - radius:.2f} l "
        f"{right:.2f} {bottom - handle:.2f} {right - handle:.2f} {bottom:.2f} {right - radius:.2f} {bottom:.2f} c "
        f"{left + radius:.2f} {bottom:.2f} l "
        f"{left + handle:.2f} {bottom:.2f} {left:.2f} {bottom - handle:.2f} {left:.2f} {bottom - radius:.2f} c "
        f"{left:.2f} {top + radius:.2f} l "
        f"{left:.2f} {top + handle:.2f} {left + handle:.2f} {top:.2f} {left + radius:.2f} {top:.2f} c h"
    )


def _path(path: Path) -> str:
    parts = []
    for name, *numbers in path.commands:
        count, letter = _LETTERS.get(str(name), (-1, ""))
        if len(numbers) != count:
            raise ValueError(f"A path has no command {name!r} with {len(numbers)} numbers.")
        parts.append(" ".join([*(f"{number:.2f}" for number in numbers), letter]))
    return " ".join(parts)


def _numbers(shape: Box | Path) -> list[float]:
    if isinstance(shape, Box):
        return [shape.width, shape.height, shape.radius, shape.stroke_width, *shape.dash]
    return [
        shape.stroke_width,
        *shape.dash,
        *(float(part) for command in shape.commands for part in command[1:]),
    ]


def _bounds(shape: Box | Path) -> list[float]:
    """A rectangle that nothing of the shape, its stroke included, reaches out of."""
    room = shape.stroke_width
    if isinstance(shape, Box):
        return [-room, -room, shape.width + room, shape.height + room]
    numbers = [[float(number) for number in command[1:]] for command in shape.commands]
    across = [number for part in numbers for number in part[::2]]
    down = [number for part in numbers for number in part[1::2]]
    return [min(across) - room, min(down) - room, max(across) + room, max(down) + room]
