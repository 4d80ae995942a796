"""The one door for all that is imported: tells the format by the content, then by the name, and reads it."""

from pathlib import PurePath

from journey_studio.importers.decoding import decoded
from journey_studio.importers.emstudio import is_emstudio, read_emstudio
from journey_studio.importers.experience import is_experience, read_experience
from journey_studio.importers.json_files import read_json
from journey_studio.importers.markdown import journey_fences, read_markdown
from journey_studio.importers.mermaid import is_mermaid_journey, read_mermaid
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.model import InvalidValue, Snapshot

_JSON = (".json", ".ojf")
_MERMAID = (".mmd", ".mermaid")
_MARKDOWN = (".md", ".markdown")


def propose(data: bytes, name: str, snapshot: Snapshot) -> Proposal:
    """Propose what a file adds to the map; `name` is its file name.

    Raises `Unreadable` where nothing can be read from it, in plain words and with the line where one is to blame.
    """
    text = decoded(data)
    path = PurePath(name)
    suffix = path.suffix.lower()
    if not text.strip():
        raise Unreadable("The file is empty.")
    try:
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
    except InvalidValue as error:
        raise Unreadable(str(error)) from error
    raise Unreadable(
        "Neither a Mermaid journey, Markdown, a map document of Journey Studio (JSON), OpenJourney, emstudio YAML nor Experience "
        "Notation was found in this file."
    )
