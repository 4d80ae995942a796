"""A person's own library handed on: written to a file, and taken over from one."""

from typing import TYPE_CHECKING

from journey_studio.desktop.words import counted, tr
from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.source_file import source_bytes
from journey_studio.library.exchange import MOST_BYTES, joined, library_file, received
from journey_studio.library.keeping import write_whole
from journey_studio.library.presets import keep_presets, own_presets
from journey_studio.model import InvalidValue

if TYPE_CHECKING:
    from journey_studio.desktop.library.panel import LibraryPanel
    from journey_studio.desktop.window import MainWindow


def hand_on(window: "MainWindow") -> None:
    """Ask for a file and write the person's library to it."""
    entries = own_presets()
    if not entries:
        window.say(tr("Your library is empty: keep an entry for all your maps first."))
        return
    path = window.names.export(tr("My library"), window.maps.folder, ".json")
    if path is None:
        return
    try:
        write_whole(path, library_file(entries))
    except OSError as error:
        window.say(
            tr("The library could not be written: {reason}.").format(reason=error.strerror), alarm=True
        )
        return
    words = tr("{entries} written to {file}.").format(entries=_entries(len(entries)), file=path.name)
    window.notice.say(words, brief=True)


def take_over(panel: "LibraryPanel") -> None:
    """Ask for a file and put its entries into the person's library, which can be taken back."""
    window = panel.main
    path = window.names.library(window.maps.folder)
    if path is None:
        return
    before = own_presets()
    try:
        found = received(source_bytes(path, MOST_BYTES))
        keep_presets(joined(before, found.entries))
    except (InvalidValue, Unreadable) as problem:
        window.say(f"{path.name}: {problem}", alarm=True)
        return
    except OSError as error:
        words = tr("{file} could not be taken over: {reason}.")
        window.say(words.format(file=path.name, reason=error.strerror), alarm=True)
        return
    panel.refresh()
    words = tr("{entries} of {file} are in your library.")
    if found.skipped:
        words = tr("{entries} of {file} are in your library; {skipped} could not be read and were left out.")
    said = words.format(entries=_entries(len(found.entries)), file=path.name, skipped=_entries(found.skipped))
    window.notice.say(said, (tr("Undo"), lambda: panel.keeper.write_own(before)))


def _entries(count: int) -> str:
    return counted(count, tr("entry"), tr("entries"))
