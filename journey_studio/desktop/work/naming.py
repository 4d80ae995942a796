"""Asking a person for file names; tests put their own answers here."""

import shutil
from errno import EEXIST
from html import escape
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from journey_studio.desktop.words import tr

MAP = ".journey"
_MAPS = "Journey maps (*.journey)"
_TEXTS = (
    "Journeys and tables (*.xlsx *.xlsm *.csv *.tsv *.tab *.txt *.mmd *.mermaid *.md *.markdown *.json *.ojf *.yaml *.yml *.expn);;"
    "All files (*)"
)
_WORKBOOKS = "Workbooks (*.xlsx);;All files (*)"
_LOGS = "Interactions (*.csv *.tsv *.txt *.xlsx *.xlsm *.xes *.gz);;All files (*)"
_POSTS = "Texts and tables (*.csv *.tsv *.txt *.md *.xlsx *.xlsm *.gz);;All files (*)"
_LIBRARIES = "Libraries (*.json);;All files (*)"
_UNFIT = '/\\:*?"<>|\n\t'


class FileNames:
    """The dialogs that ask where a file is or goes to. None where the person thought better of it."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def map_to_open(self, folder: Path) -> Path | None:
        """A map that is there."""
        return _path(QFileDialog.getOpenFileName(self._parent, tr("Open a map"), str(folder), _MAPS)[0])

    def text_to_import(self, folder: Path) -> Path | None:
        """A text to read."""
        return _path(QFileDialog.getOpenFileName(self._parent, tr("Import"), str(folder), _TEXTS)[0])

    def workbook_to_merge(self, folder: Path) -> Path | None:
        """A workbook that was exported from the map and edited."""
        return _path(
            QFileDialog.getOpenFileName(self._parent, tr("Merge a workbook"), str(folder), _WORKBOOKS)[0]
        )

    def interactions(self, folder: Path) -> Path | None:
        """An export of interactions."""
        return _path(
            QFileDialog.getOpenFileName(self._parent, tr("Figures from interactions"), str(folder), _LOGS)[0]
        )

    def feedback(self, folder: Path) -> Path | None:
        """A file with texts of customers."""
        return _path(QFileDialog.getOpenFileName(self._parent, tr("Feedback texts"), str(folder), _POSTS)[0])

    def library(self, folder: Path) -> Path | None:
        """A library that somebody handed on."""
        words = tr("Take over a library")
        return _path(QFileDialog.getOpenFileName(self._parent, words, str(folder), _LIBRARIES)[0])

    def new_map(self, title: str, folder: Path) -> Path | None:
        """The name of a copy, or a new name of a map."""
        return self._target(tr("Name the map"), title, folder, MAP, _MAPS)

    def export(self, title: str, folder: Path, suffix: str) -> Path | None:
        """Where an exported file goes."""
        return self._target(tr("Export"), title, folder, suffix, f"{suffix[1:].upper()} (*{suffix})")

    def again(self, problem: str) -> bool:
        """After a name that cannot be taken: whether to ask for another one."""
        ask = QMessageBox.StandardButton
        answer = QMessageBox.warning(
            self._parent, tr("Choose another name"), escape(problem), ask.Retry | ask.Cancel
        )
        return answer == ask.Retry

    def _target(self, words: str, title: str, folder: Path, suffix: str, filters: str) -> Path | None:
        start = folder / f"{file_name(title)}{suffix}"
        options = QFileDialog.Option.DontConfirmOverwrite if suffix == MAP else QFileDialog.Option(0)
        path = _path(QFileDialog.getSaveFileName(self._parent, words, str(start), filters, "", options)[0])
        return path.with_name(path.name + suffix) if path and path.suffix.lower() != suffix else path


def file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    plain = "".join(" " if letter in _UNFIT or not letter.isprintable() else letter for letter in title)
    return " ".join(plain.split())[:80].strip(". ") or "journey"


def free_path(title: str, folder: Path) -> Path:
    """The first name after a title that no file of the folder has: `Boots.journey`, `Boots 2.journey` …"""
    plain = file_name(title)
    names = (f"{plain}{'' if number == 1 else f' {number}'}{MAP}" for number in count(1))
    return next(path for name in names if not (path := folder / name).exists())


def move_file(path: Path, target: Path) -> None:
    """Give a closed map another name or place; a file that is there already stays. Raises OSError; then it is where it was."""
    if target.exists():
        raise FileExistsError(EEXIST, tr("A file of that name is there already and is not replaced."))
    shutil.move(path, target)


def _path(name: str) -> Path | None:
    return Path(name) if name else None
