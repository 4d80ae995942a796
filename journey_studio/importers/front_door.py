"""The one door for all that is imported: tells the format by the content, then by the name, and reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from journey_studio.importers.decoding import decoded
from journey_studio.importers.emstudio import is_emstudio, read_emstudio
from journey_studio.importers.experience import is_experience, read_experience
from journey_studio.importers.json_files import read_json
from journey_studio.importers.markdown import is_markdown_journey, read_markdown
from journey_studio.importers.mermaid import is_mermaid_journey, read_mermaid
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.spreadsheet import is_workbook
from journey_studio.importers.table_file import DELIMITED, holds_tables, read_tables, unsure
from journey_studio.model import InvalidValue, Snapshot

_Reader = Callable[[str, Snapshot, str], Proposal]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of text: what people call it, what tells it by its content, what reads it, and the endings of its files."""

    name: str
    is_it: Callable[[str], object]
    read: _Reader
    endings: tuple[str, ...] = ()


FORMATS = (
    Format("JSON document", lambda text: text.lstrip().startswith("{"), read_json, (".json", ".ojf")),
    Format("Mermaid journey", is_mermaid_journey, read_mermaid, (".mmd", ".mermaid")),
    Format("Experience Notation", is_experience, read_experience),
    Format("emstudio YAML", is_emstudio, read_emstudio),
    Format("Markdown", is_markdown_journey, read_markdown, (".md", ".markdown")),
)
"""The formats of text in the order in which they are tried; a file's ending counts where its content says nothing."""


def propose(data: bytes, name: str, snapshot: Snapshot) -> Proposal:
    """Propose what a file adds to the map; `name` is its file name.

    Raises `Unreadable` where nothing can be read from it, in plain words and with the line where one is to blame.
    """
    try:
        if not has_tables(data, name):
            text, path = decoded(data), PurePath(name)
            return _format_of(text, path.suffix).read(text, snapshot, path.stem)
        file = read_tables(data, name)
        if not file.is_sure:
            raise unsure(file)
        return file.proposal(snapshot)
    except InvalidValue as error:
        raise Unreadable(str(error)) from error


def has_tables(data: bytes, name: str) -> bool:
    """Whether a file is read as tables, for which there may be something to ask; of texts the other formats come first."""
    if is_workbook(data):
        return True
    suffix = PurePath(name).suffix.lower()
    if suffix in (".md", ".markdown") or not data.strip():
        return False
    try:
        text = decoded(data)
    except Unreadable:
        return suffix in DELIMITED or holds_tables(data)
    known = any(each.is_it(text) for each in FORMATS)
    return (suffix in DELIMITED and not known) or ((suffix in DELIMITED or not known) and holds_tables(data))


def kind_of(data: bytes, name: str) -> str:
    """What people call the format of a file. Raises `Unreadable`."""
    if is_workbook(data):
        return "Workbook"
    return "Table" if has_tables(data, name) else _format_of(decoded(data), PurePath(name).suffix).name


def _format_of(text: str, suffix: str) -> Format:
    if not text.strip():
        raise Unreadable("The file is empty.")
    for each in FORMATS:
        if each.is_it(text):
            return each
    for each in FORMATS:
        if suffix.lower() in each.endings:
            return each  # which says what is wrong with it
    raise Unreadable(
        "Neither a Mermaid journey, Markdown, a table (workbook or CSV), a map document of Journey Studio (JSON), OpenJourney, "
        "emstudio YAML nor Experience Notation was found in this file."
    )
