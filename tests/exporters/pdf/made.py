"""What the tests of the PDF read files with: words, streams, pictures of pages."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image
from pypdf import PdfReader

from journey_studio.exporters.pdf import Page

Make = Callable[..., "Made"]


@dataclass(frozen=True)
class Made:
    """A PDF as its readers see it."""

    data: bytes
    page: Page
    warnings: tuple[str, ...]

    @property
    def reader(self) -> PdfReader:
        return PdfReader(BytesIO(self.data), strict=True)

    @property
    def stream(self) -> str:
        """The operators of the page."""
        return self.reader.pages[0].get_contents().get_data().decode("latin-1")

    @property
    def resources(self) -> Any:
        return self.reader.pages[0]["/Resources"]

    def words(self) -> str:
        """What PDFium copies from the page, white space made even."""
        document = pypdfium2.PdfDocument(self.data)
        text = document[0].get_textpage()
        words = text.get_text_bounded()
        text.close()
        document.close()
        return " ".join(words.split())

    def picture(self, pixels: float = 1.0) -> Image.Image:
        """The board, without the paper around it, at so many pixels a board px."""
        document = pypdfium2.PdfDocument(self.data)
        scale = pixels / self.page.scale
        page = document[0].render(scale=scale).to_pil().convert("RGB")
        document.close()
        left, top = self.page.left * scale, (self.page.height - self.page.top) * scale
        size = round(page.width - 2 * left), round(page.height - 2 * top)
        return page.transform(
            size, Image.Transform.AFFINE, (1, 0, left, 0, 1, top), Image.Resampling.BILINEAR
        )
