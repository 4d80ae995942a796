"""Maps in the window: opened, made, imported, copied; and a plain page where one is refused."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt

from journey_studio.desktop.dialogs.save_template import SaveTemplateDialog
from journey_studio.desktop.words import counted, tr
from journey_studio.desktop.work.naming import free_path, move_file
from journey_studio.desktop.work.pasted import proposed
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Proposal, Remark, Unreadable
from journey_studio.library.gallery import start
from journey_studio.library.own_templates import keep_template, structure_of
from journey_studio.library.starting import new_journey
from journey_studio.model import Asset, Journey, Record, Snapshot
from journey_studio.model.interchange import asset_ids
from journey_studio.model.saved import Occasion
from journey_studio.store import Reason, Refused, create_map
from journey_studio.store.refusal import shown

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

MAP_SUFFIX = ".journey"
WORKBOOK_SUFFIX = ".xlsx"


class Maps:
    """What the File menu, the welcome, the refusal page and a drop on the window ask for."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @property
    def folder(self) -> Path:
        """Where dialogs begin: beside the open map, else among the person's documents."""
        path = self._window.session.path
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return path.parent if path else Path(home)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a map; a refusal becomes a page, and the map that was open is closed."""
        self._window.settle()
        try:
            self._window.session.open(Path(path), read_only=read_only)
        except Refused as refused:
            self._window.session.close()
            self._window.show_refusal(refused)
            return
        if backup := self._window.session.backup:
            words = tr("This map was made by an earlier version; its earlier file is kept as {name}.")
            self._window.say(words.format(name=shown(Path(backup.name))))

    def open_or_import(self, path: Path) -> None:
        """What was dropped on the window: a map is opened, an export of the open map merged, anything else imported."""
        if path.suffix.lower() == MAP_SUFFIX:
            self.open(path)
        else:
            self.import_file(path)

    def go_home(self) -> None:
        """Close the map and show the welcome."""
        self._window.settle()
        self._window.session.close()
        self._window.show_welcome()

    def ask_to_open(self) -> None:
        """Ask which map to open."""
        if path := self._window.names.map_to_open(self.folder):
            self.open(path)

    def ask_to_import(self) -> None:
        """Ask which text to import."""
        if path := self._window.names.text_to_import(self.folder):
            self.import_file(path)

    def ask_to_copy(self) -> None:
        """Ask for the name of a copy, make it without the history, and go on in it."""
        self._window.settle()
        document = self._window.session.document
        if document is not None:
            snapshot = document.snapshot
            pictures = (document.ledger.asset(key) for key in asset_ids(snapshot))
            self._make_where_asked(
                snapshot.title, tuple(snapshot.records()), tuple(each for each in pictures if each)
            )

    def ask_to_keep_template(self) -> None:
        """Ask for the name of a template, and keep the map as it is now under it."""
        self._window.settle()
        dialog = SaveTemplateDialog(self._window.session.snapshot.title, self.keep_template, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def keep_template(self, name: str, whole: bool) -> None:
        """Keep the map as a template of the person's own, whole or without what stands on the board."""
        document = self._window.session.document
        if document is None:
            return
        snapshot = document.snapshot
        records = tuple(snapshot.records()) if whole else structure_of(snapshot)
        pictures = (document.ledger.asset(key) for key in asset_ids(snapshot))
        try:
            kept = keep_template(name, records, tuple(each for each in pictures if each))
        except OSError as error:
            words = tr("The template could not be kept: {reason}.").format(reason=error.strerror)
            self._window.say(words, alarm=True)
            return
        words = tr("Kept as the template “{name}”: begin a new map with it.").format(name=kept.name)
        self._window.notice.say(words, (tr("New map …"), self.go_home))

    def from_snapshot(self, name: str, snapshot: Snapshot) -> None:
        """A saved snapshot as a map of its own, with the pictures it shows."""
        document = self._window.session.document
        if document is not None:
            pictures = (document.ledger.asset(key) for key in asset_ids(snapshot))
            title = f"{snapshot.title} – {name}"
            self._make(title, tuple(snapshot.records()), tuple(each for each in pictures if each))

    def from_template(self, name: str) -> None:
        """A new map of a stage model, a sample or a template of the person's own."""
        chosen = start(name)
        self._make(chosen.name, chosen.records(), chosen.assets)

    def blank(self) -> None:
        """A new map without a stage."""
        title = tr("New journey")
        self._make(title, new_journey(title))

    def from_text(self, text: str) -> None:
        """A new map of what was pasted; what cannot be read is said beside it."""
        try:
            proposal = proposed(text, Snapshot.of())
        except Unreadable as unreadable:
            self._window.welcome.paste_door.problem.setText(str(unreadable))
            return
        self.make_of(proposal)

    def import_file(self, path: Path) -> None:
        """Show what a file would make: changes of the open map where it was exported from that, one more journey, or a new map."""
        if path.suffix.lower() == WORKBOOK_SUFFIX and self._window.session.can_edit:
            self._window.merging.of_file(path, or_import=True)
        else:
            self._window.importing.of_file(path)

    def add(self, name: str, proposal: Proposal) -> None:
        """Put what was imported into the open map, as one edit; how the map was is saved before."""
        document = self._window.session.document
        if document is None:
            return
        save_by_itself(document, Occasion.BEFORE_IMPORT)
        for asset in proposal.assets:
            document.ledger.add_asset(asset)
        with document.edit(tr("Import {name}").format(name=name)) as edit:
            edit.put(*proposal.records)
        self._window.session.show_journey(proposal.journeys[0])
        self._tell(proposal.warnings)

    def make_of(self, proposal: Proposal) -> None:
        """A new map of what was imported."""
        journey = next(record for record in proposal.records if isinstance(record, Journey))
        if self._make(journey.title or tr("New journey"), proposal.records, proposal.assets):
            self._tell(proposal.warnings)

    def _make(self, title: str, records: Iterable[Record], assets: Iterable[Asset] = ()) -> bool:
        """Make a map without asking, under a name that is free, and open it. False where no file can be made at all."""
        records, assets, path = tuple(records), tuple(assets), free_path(title, self.folder)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            create_map(path, records, assets)
        except (Refused, NotSaved, OSError):
            return self._make_where_asked(title, records, assets)
        self.open(path)
        words = tr("The map is kept as {name} in {folder}.")
        again = (tr("Rename or move …"), self.ask_to_move)
        self._window.notice.say(words.format(name=path.name, folder=path.parent), again)
        return True

    def _make_where_asked(self, title: str, records: Iterable[Record], assets: Iterable[Asset] = ()) -> bool:
        """Ask for a name until one can be had, make the map there and open it. False where the person gave up."""
        folder = self.folder
        while path := self._window.names.new_map(title, folder):
            try:
                create_map(path, tuple(records), assets)
            except (Refused, NotSaved) as refused:
                if isinstance(refused, Refused) and refused.reason not in (Reason.EXISTS, Reason.NAME):
                    raise
                self._window.say(str(refused), alarm=True)
                if not self._window.names.again(str(refused)):
                    return False
                continue
            self.open(path)
            return True
        return False

    def ask_to_move(self) -> None:
        """Ask for another name or place of the open map's file, and go on there with its history."""
        self._window.settle()
        path = self._window.session.path
        if path is None or not self._window.session.can_edit:
            return
        target = self._window.names.new_map(path.stem, path.parent)
        if target is None or target.absolute() == path:
            return
        self._window.session.close()
        try:
            move_file(path, target)
        except OSError as problem:
            self.open(path)
            self._window.say(f"{target.name}: {problem.strerror or problem}", alarm=True)
        else:
            self.open(target)

    def _tell(self, warnings: tuple[Remark, ...]) -> None:
        if warnings:
            lines = [
                f"{each.place}: {each.message}"
                if each.place
                else tr("Line {line}: {message}").format(line=each.line, message=each.message)
                for each in warnings[:3]
            ]
            more = "" if len(warnings) <= len(lines) else f" (+ {len(warnings) - len(lines)})"
            count = counted(len(warnings), tr("remark on the text"), tr("remarks on the text"))
            self._window.say(f"{count}. {' '.join(lines)}{more}")
