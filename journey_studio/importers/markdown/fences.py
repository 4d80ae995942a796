"""The fenced blocks of a Markdown text that hold a Mermaid journey."""

from dataclasses import dataclass

from journey_studio.importers.mermaid import is_mermaid_journey

_FENCES = ("```", "~~~", ":::")


@dataclass(frozen=True, slots=True)
class Fence:
    """The text of a fenced block and the number of its first line."""

    text: str
    line: int


def journey_fences(text: str) -> list[Fence]:
    """The fenced blocks marked as Mermaid, or as nothing, that begin a journey."""
    return [fence for fence in _fences(text) if is_mermaid_journey(fence.text)]


def _fences(text: str) -> list[Fence]:
    fences: list[Fence] = []
    closing, wanted, begun, rows = "", False, 0, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        row = line.strip(" \t>")
        if not closing and row[:3] in _FENCES:
            closing = row[: len(row) - len(row.lstrip(row[0]))]
            wanted = row.strip("`~: {}").lower() in ("", "mermaid", "mmd")
            begun, rows = number + 1, []
        elif closing and row.startswith(closing) and not row.strip(closing[0]):
            if wanted:
                fences.append(Fence("\n".join(rows), begun))
            closing = ""
        elif closing:
            rows.append(line.lstrip(" \t>"))
    if closing and wanted:
        fences.append(Fence("\n".join(rows), begun))
    return fences
