"""What a canvas does on a screen with two pixels a point, as JSON: run by a test in a process of its own."""

import json
import os
import sys

os.environ.update(QT_SCALE_FACTOR="2", QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.text.font.db=false")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.document import Document
from journey_studio.layout import load_theme
from tests.desktop.canvas.hands import differing, on_screen, painted_anew
from tests.document.memory import MemoryLedger
from tests.sample_maps import winter_boots


def finer(image: QImage) -> int:
    """How many points hold pixels of more than one colour."""
    return sum(
        image.pixel(x, y) != image.pixel(x + 1, y) or image.pixel(x, y) != image.pixel(x, y + 1)
        for y in range(0, image.height() - 1, 2)
        for x in range(0, image.width() - 1, 2)
    )


def main() -> None:
    """Pan at three zooms and compare."""
    app = QApplication([])
    document = Document(MemoryLedger(winter_boots().snapshot.records()))
    canvas = BoardCanvas()
    canvas.resize(700, 400)
    canvas.show()
    canvas.show_journey(document, document.snapshot.journeys[0].id, load_theme("light"))
    app.processEvents()
    results = []
    for scale in (0.4, 1.0, 1.3):
        canvas.zoom_to(scale)
        image = on_screen(canvas)
        canvas.pan(-33, -21)
        results.append(differing(on_screen(canvas), painted_anew(canvas), by=4))
    seen = {
        "ratio": canvas.devicePixelRatioF(),
        "size": [image.width(), image.height()],
        "differing": results,
        "finer": finer(image),
    }
    canvas.close()
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main()
