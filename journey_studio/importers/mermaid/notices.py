"""Warnings as they gather while a text is read: one a line, whatever was wrong with it."""

from journey_studio.importers.proposal import Remark


class Notices:
    """Gathers what there is to say about each line."""

    def __init__(self) -> None:
        self._lines: dict[int, list[str]] = {}

    def add(self, line: int, message: str) -> None:
        """Say something about a line; the same thing is said once."""
        messages = self._lines.setdefault(line, [])
        if message not in messages:
            messages.append(message)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """One warning a line, in line order."""
        return tuple(Remark(line, " ".join(self._lines[line])) for line in sorted(self._lines))
