"""A column of a table: what it is called, and what a record puts there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from journey_studio.sheets.plain import Value

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: `key` is the field it tells, `width` is in Excel's units, `role` picks its look.

    `choices` are offered in a drop-down, and nothing else is taken; `names` is the list of names that it offers beside what
    may be typed (see `lists`). A column that is only `shown` is not taken back.
    """

    key: str
    heading: str
    width: float
    value: Callable[[R], Value]
    choices: Sequence[str] = ()
    role: str = "text"
    names: str = ""
    shown: bool = False
