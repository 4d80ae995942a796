"""Warnings as they gather while a text is read: one a line, whatever was wrong with it."""

from journey_studio.importers.proposal import Remark

_TOLD = 20


class Notices:
    """Gathers what there is to say about each line."""

    def __init__(self) -> None:
        self._lines: dict[int, dict[str, None]] = {}

    def add(self, line: int, message: str) -> None:
        """Say something about a line; the same thing is said once."""
        self._lines.setdefault(line, {})[message] = None

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """One warning a line, in line order; of a line with very much to say the first twenty things and how many more."""
        return tuple(Remark(line, _joined(list(self._lines[line]))) for line in sorted(self._lines))


def _joined(messages: list[str]) -> str:
    more = f" And {len(messages) - _TOLD:,} more of this line." if len(messages) > _TOLD else ""
    return " ".join(messages[:_TOLD]) + more
