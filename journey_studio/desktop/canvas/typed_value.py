"""The value of a point of a curve as it is typed: with a point or a comma, with any sign, from −2 to +2."""

from dataclasses import dataclass

from journey_studio.desktop.words import tr
from journey_studio.model import InvalidValue
from journey_studio.model.curve import HIGHEST, LOWEST

_BEGINS = frozenset("0123456789+-−.,")


def begins_value(typed: str) -> bool:
    """Whether what is typed over a point begins a number rather than a word."""
    return typed[:1] in _BEGINS


@dataclass(frozen=True, slots=True)
class TypedValue:
    """Begins empty; nothing typed leaves the value as it is."""

    value: float
    shown: str = ""
    lines: bool = False

    def values(self, loaded: str, typed: str) -> dict[str, float]:
        """The value that was typed. Raises `InvalidValue`."""
        return {"value": read_value(typed) if typed.strip() else self.value}


def read_value(typed: str) -> float:
    """A number from −2 to +2, with at most two decimals. Raises `InvalidValue`, saying what would be one."""
    try:
        value = round(float(typed.strip().replace("−", "-").replace(",", ".")), 2) + 0.0
    except ValueError:
        value = HIGHEST + 1
    if not LOWEST <= value <= HIGHEST:
        words = tr("“{typed}” is no feeling: type a number from −2 to +2, such as 1.5.")
        raise InvalidValue(words.format(typed=typed.strip()[:40]))
    return value
