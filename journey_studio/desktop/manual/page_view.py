"""A page of the user guide to be read: Markdown with links from page to page and pictures as wide as a line."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from journey_studio.desktop.words import tr

LINE = 680
"""How wide a line and a picture are, px."""

_HEIGHT = 135  # of a line, per cent
_AROUND = (22, 8)  # px above a heading, and below every block


class PageView(QTextBrowser):
    """Tab goes from link to link, Enter follows one, Alt+Left goes back. Nothing outside the guide is ever asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guidePage")
        self.setAccessibleName(tr("Page of the user guide"))
        self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(LINE)
        self.document().setDocumentMargin(24)
        self.sourceChanged.connect(lambda _: self._space())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture at the width of a line, sharp on this screen; everything else as it is."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        ratio = self.devicePixelRatioF()
        picture = picture.scaledToWidth(round(LINE * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _space(self) -> None:
        """Room between lines and above headings, which Markdown says nothing of."""
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            room = QTextBlockFormat()
            if not cursor.currentTable() and block.text() != "\ufffc":
                room.setLineHeight(_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            room.setTopMargin(_AROUND[0] if block.blockFormat().headingLevel() > 1 else 0)
            room.setBottomMargin(_AROUND[1])
            cursor.mergeBlockFormat(room)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
