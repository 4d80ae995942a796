"""Make the pictures again: of the README (the window in light and dark with a sample map, the map's PDF page), and of the user guide."""

import os
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from guide_pictures import picture_guide
from journey_studio.cli import main as journey_studio
from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "packaging" / "pictures"
SAMPLES = ROOT / "resources" / "samples"
WINDOW = (1640, 900)
PAGE_WIDTH = 1200


def main() -> int:
    """Import the sample and write the pictures; an exit code above 0 is the first command's that failed."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder  # the person's own settings stay as they are
        made, page = Path(folder, "Winter boots.journey"), Path(folder, "boots.pdf")
        coat, boots = Path(folder, "A winter coat.journey"), Path(folder, "Boots.journey")
        for command in (
            ("import", SAMPLES / "winter-boots.json", made),
            ("import", SAMPLES / "retail-purchase.json", coat),
            ("import", SAMPLES / "winter-boots.json", boots),
            ("export", made, page, "--paper", "a3", "--contents", "map"),
        ):
            code = journey_studio([str(word) for word in command])
            if code:
                return code
        picture_page(page)
        picture_guide(new_window(), boots, coat)
        picture_window(new_window(), made)
    return 0


def picture_page(page: Path) -> None:
    """The first page of a PDF, drawn at twice the width and made smaller."""
    with pypdfium2.PdfDocument(page) as document:
        large = document[0].render(scale=2 * PAGE_WIDTH / document[0].get_width()).to_pil()
    height = round(large.height * PAGE_WIDTH / large.width)
    large.resize((PAGE_WIDTH, height), Image.Resampling.LANCZOS).save(FOLDER / "page.png", optimize=True)


def new_window() -> MainWindow:
    """A window with the settings of nobody."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("The pictures need an application with widgets.")
    return MainWindow(Appearance(application))


def picture_window(window: MainWindow, path: Path) -> None:
    """The window with a map and one card selected, in both themes."""
    window.resize(*WINDOW)
    window.show()
    window.maps.open_or_import(path)
    document = window.session.document
    if document is not None:
        window.canvas.select(
            [card.id for card in document.snapshot.all(Card) if card.title == "Product page"]
        )
    for theme in ("light", "dark"):
        window.appearance.choose(theme)
        wait = QEventLoop()
        QTimer.singleShot(400, wait.quit)
        wait.exec()
        window.grab().save(str(FOLDER / f"window-{theme}.png"))
    window.close()


if __name__ == "__main__":
    started = QApplication(["journey-studio"])
    sys.exit(main())
