"""Values of a foreign JSON or YAML file, looked at with care: each knows its path, and nothing is taken for granted."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


class Lined(dict[str, Any]):
    """An object that knows the line it begins in."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


@dataclass(frozen=True, slots=True)
class Part:
    """A value and its path, such as `nodes, entry 3`. Whatever it is, asking it for more never raises."""

    value: Any
    path: str = ""

    def part(self, name: str) -> "Part":
        """What an object has under a name; nothing where it is no object or lacks it."""
        value = self.value.get(name) if isinstance(self.value, Mapping) else None
        return Part(value, f"{self.path}, {name}" if self.path else name)

    @property
    def line(self) -> int:
        """The line it begins in, where its reader knows lines; else the first."""
        return self.value.line if isinstance(self.value, Lined) else 1

    def text(self, name: str) -> str:
        """A text, or a number or truth written as one; empty for everything else."""
        return plain(self.part(name).value)

    def number(self, name: str) -> float | None:
        """A finite number, also where it is written as text; None otherwise."""
        return number(self.part(name).value)

    def parts(self, name: str) -> list["Part"]:
        """The entries of a list; none where it is no list."""
        inner = self.part(name)
        if not isinstance(inner.value, list):
            return []
        return [Part(value, f"{inner.path}, entry {place}") for place, value in enumerate(inner.value, 1)]

    def texts(self, name: str) -> list[str]:
        """The entries of a list that are texts; a single text counts as a list of one."""
        value = self.part(name).value
        entries = value if isinstance(value, list) else [value]
        return [text for text in map(plain, entries) if text]

    def without(self, known: Iterable[str]) -> dict[str, Any]:
        """What an object has beside these names: what a reader keeps."""
        if not isinstance(self.value, Mapping):
            return {}
        names = set(known)
        return {str(name): value for name, value in self.value.items() if name not in names}


def plain(value: object) -> str:
    """A text as it is, a number or truth as people write it; empty for everything else."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, int | float) and math.isfinite(value) else ""


def number(value: object) -> float | None:
    """A finite number, also where it is written as text, with a point or a comma; None otherwise."""
    if isinstance(value, bool):
        return None
    try:
        found = float(value.strip().replace(",", ".").replace("−", "-") if isinstance(value, str) else value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def deepest(value: object, limit: int) -> bool:
    """Whether a value nests deeper than `limit` levels; looks without recursion."""
    level: list[object] = [value]
    for _ in range(limit):
        level = [inner for item in level for inner in _inside(item)]
        if not level:
            return False
    return True


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, list):
        yield from value
