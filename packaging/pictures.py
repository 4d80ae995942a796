"""Make the pictures of the README again: the sample board in light and dark, and its PDF page."""

import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

from journey_studio.cli import main as journey_studio

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "packaging" / "pictures"
SAMPLE = ROOT / "resources" / "samples" / "winter-boots.json"
WIDTH = 1200


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
        for name in ("board-light.png", "board-dark.png"):
            with Image.open(FOLDER / name) as picture:
                save(picture, name)
        with pypdfium2.PdfDocument(page) as document:
            save(document[0].render(scale=2 * WIDTH / document[0].get_width()).to_pil(), "page.png")
    return 0


def save(picture: Image.Image, name: str) -> None:
    """Keep a picture small enough for a repository: all have one width."""
    height = round(picture.height * WIDTH / picture.width)
    small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    small.save(FOLDER / name, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
