"""What is being imported, read once: its bytes, and its tables where it has some."""

from dataclasses import dataclass, replace

from journey_studio.importers import Proposal, Unreadable, propose
from journey_studio.importers.front_door import has_tables, kind_of
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.importers.table_file import TableFile, read_tables
from journey_studio.model import InvalidValue, Snapshot


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a text from the clipboard, and the word for its format; `tables` is None where there is nothing to ask about it."""

    name: str
    data: bytes
    kind: str
    tables: TableFile | None = None

    def proposal(self, snapshot: Snapshot) -> Proposal:
        """What it adds to a map. Raises `Unreadable`."""
        try:
            if self.tables is not None:
                return self.tables.proposal(snapshot)
            return propose(self.data, self.name, snapshot)
        except InvalidValue as error:
            raise Unreadable(str(error)) from error

    def mapped(self, tables: TableFile) -> "Source":
        """The same with its tables understood otherwise."""
        return replace(self, tables=tables)


def source_of(data: bytes, name: str, go_on: GoOn) -> Source:
    """Read as far as nobody need be asked. Raises `Unreadable`, and what `go_on` raises to give up."""
    kind = kind_of(data, name)
    if has_tables(data, name):
        return Source(name, data, kind, read_tables(data, name, go_on))
    found = Source(name, data, kind)
    found.proposal(Snapshot.of())
    return found
