"""Keeping entries of one's own: in the map, as records of it, or for every map of the person, in a file of theirs."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journey_studio.desktop.library.shelf import Offered, shelf
from journey_studio.desktop.words import tr
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.library.exchange import checked
from journey_studio.library.presets import CHANNEL, Entry, keep_presets, own_presets, record_values, same
from journey_studio.model import InvalidValue

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class Keeper:
    """Puts entries into the library and takes them out; `kept` is told afterwards."""

    def __init__(self, window: "MainWindow", kept: Callable[[], object]) -> None:
        self._window, self._kept = window, kept

    def keep(self, entry: Entry, for_all: bool, instead: Offered | None = None) -> None:
        """Keep an entry for every map of the person, or in this map: in place of one of the same name, and of `instead`."""
        try:
            checked(entry)
        except InvalidValue as problem:
            self._window.say(str(problem), alarm=True)
            return
        if for_all:
            before = own_presets()
            own = instead.entry if instead and instead.home == "own" else entry
            self.write_own(
                [*(each for each in before if not same(each, entry) and not same(each, own)), entry]
            )
        elif self._window.session.can_edit:
            self._keep_here(entry, instead)
        self._kept()

    def take_out(self, offered: Offered) -> None:
        """Take an entry of the person's or of the map out of the library; that can be taken back."""
        if offered.home == "own":
            before = own_presets()
            self.write_own([each for each in before if not same(each, offered.entry)])
            words = tr("Removed “{title}” from your library.").format(title=offered.entry.title)
            self._window.notice.say(words, (tr("Undo"), lambda: self.write_own(before)))
        elif self.can_take_out(offered):
            document = self._window.session.document
            record = self._window.session.snapshot.find(offered.key)
            if document is not None and record is not None:
                with document.edit("Remove from the library") as edit:
                    edit.remove(record)
        self._kept()

    def can_take_out(self, offered: Offered) -> bool:
        """Channels of a map are removed where channels are: their cards would lose them."""
        in_map = offered.home == "map" and offered.entry.kind != CHANNEL and self._window.session.can_edit
        return offered.home == "own" or in_map

    def write_own(self, entries: Sequence[Entry]) -> None:
        """Let these be the person's own entries from now on."""
        try:
            keep_presets(entries)
        except OSError as error:
            words = tr("Your library could not be written: {reason}.").format(reason=error.strerror)
            self._window.say(words, alarm=True)
        self._kept()

    def _keep_here(self, entry: Entry, instead: Offered | None) -> None:
        document = self._window.session.document
        if document is None:
            return
        noun, values = "preset", record_values(entry)
        if entry.kind == CHANNEL:
            facts = {field: entry.facts[field] for field in ("kind", "icon") if entry.facts.get(field)}
            noun, values = "channel", {"name": entry.title, **facts}
        here = [each for each in shelf(document.snapshot) if each.home == "map"]
        known = next((each.key for each in here if same(each.entry, entry)), "")
        if instead and instead.home == "map" and instead.entry.kind == entry.kind:
            known = known or instead.key
        with document.edit("Change the library" if known else "Add to the library") as edit:
            if known:
                change(edit, known, values)
            else:
                add(edit, noun, values)
