"""The one door for all that is imported: tells the format by the content, then by the name, and reads it."""

from pathlib import PurePath

from journey_studio.importers.decoding import decoded
from journey_studio.importers.emstudio import is_emstudio, read_emstudio
from journey_studio.importers.experience import is_experience, read_experience
from journey_studio.importers.json_files import read_json
from journey_studio.importers.markdown import journey_fences, read_markdown
from journey_studio.importers.mermaid import is_mermaid_journey, read_mermaid
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.spreadsheet import is_workbook
from journey_studio.importers.table_file import DELIMITED, holds_tables, read_tables, unsure
from journey_studio.model import InvalidValue, Snapshot

_JSON = (".json", ".ojf")
_MERMAID = (".mmd", ".mermaid")
_MARKDOWN = (".md", ".markdown")


def propose(data: bytes, name: str, snapshot: Snapshot) -> Proposal:
    """Propose what a file adds to the map; `name` is its file name.

    Raises `Unreadable` where nothing can be read from it, in plain words and with the line where one is to blame.
    """
    try:
        if not has_tables(data, name):
            return _of_text(decoded(data), PurePath(name), snapshot)
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
    if suffix in _MARKDOWN or not data.strip():
        return False
    try:
        known = _is_known(decoded(data))
    except Unreadable:
        return suffix in DELIMITED or holds_tables(data)
    return (suffix in DELIMITED and not known) or ((suffix in DELIMITED or not known) and holds_tables(data))


def _is_known(text: str) -> bool:
    """Whether a text is in a format that says so at its beginning."""
    known = (is_mermaid_journey, is_experience, is_emstudio, journey_fences)
    return text.lstrip().startswith("{") or any(each(text) for each in known)


def _of_text(text: str, path: PurePath, snapshot: Snapshot) -> Proposal:
    suffix = path.suffix.lower()
    if not text.strip():
        raise Unreadable("The file is empty.")
    if text.lstrip().startswith("{") or suffix in _JSON:
        return read_json(text, snapshot, path.stem)
    if is_mermaid_journey(text):
        return read_mermaid(text, snapshot, path.stem)
    if is_experience(text):
        return read_experience(text, snapshot, path.stem)
    if is_emstudio(text):
        return read_emstudio(text, snapshot, path.stem)
    if suffix in _MARKDOWN or journey_fences(text):
        return read_markdown(text, snapshot, path.stem)
    if suffix in _MERMAID:
        return read_mermaid(text, snapshot, path.stem)  # which says what stands where `journey` should
    raise Unreadable(
        "Neither a Mermaid journey, Markdown, a table (workbook or CSV), a map document of Journey Studio (JSON), OpenJourney, emstudio YAML nor Experience "
        "Notation was found in this file."
    )
