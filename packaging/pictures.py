"""Make the pictures of the README again: the sample board in light and dark, and its PDF page."""

import sys
import tempfile
from pathlib import Path

import pypdfium2

from journey_studio.cli import main as journey_studio

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "packaging" / "pictures"
SAMPLE = ROOT / "resources" / "samples" / "winter-boots.json"
PAGE_WIDTH = 1200


def main() -> int:
    """Import the sample and write the pictures; an exit code above 0 is the first command's that failed."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made, page = Path(folder, "boots.journey"), Path(folder, "boots.pdf")
        commands = (
            ("import", SAMPLE, made),
            ("export", made, FOLDER / "board-light.png"),
            ("export", made, FOLDER / "board-dark.png", "--theme", "dark"),
            ("export", made, page, "--paper", "a3"),
        )
        for command in commands:
            code = journey_studio([str(word) for word in command])
            if code:
                return code
        with pypdfium2.PdfDocument(page) as document:
            picture = document[0].render(scale=PAGE_WIDTH / document[0].get_width()).to_pil()
            picture.save(FOLDER / "page.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
