"""Which theme the window wears, chosen, lent or as the system has it: the palette and style sheet of every widget, made from the theme's tokens."""

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from journey_studio.assets import form
from journey_studio.desktop.settings import remember_appearance, remembered_appearance
from journey_studio.layout import THEMES, Theme, load_theme
from journey_studio.typeset.fonts import FAMILIES, load_fonts

CHOICES = (*THEMES, "system")
TEXT_SIZE = 13  # px


class Appearance(QObject):
    """Dresses the application. `changed` tells the new theme; the choice is remembered for the next start."""

    changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.application = application
        remembered = remembered_appearance()
        self.choice = remembered if remembered in CHOICES else "system"
        self._lent = ""
        application.setStyle("Fusion")
        application.setFont(interface_font())
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    @property
    def theme(self) -> Theme:
        """The theme in use now."""
        chosen = self.choice if self.choice != "system" else self._system()
        return load_theme(self._lent or chosen)

    def choose(self, choice: str) -> None:
        """Use a theme, or what the system says; what was lent is given back."""
        self._lent = ""
        self.choice = choice
        remember_appearance(choice)
        self._dress()

    def toggle(self) -> None:
        """From light to dark and back."""
        self.choose("light" if self.theme.is_dark else "dark")

    def lend(self, theme: str) -> None:
        """Wear a theme for a while; the choice stays what it is. An empty name gives it back."""
        if theme != self._lent:
            self._lent = theme
            self._dress()

    def _follow(self) -> None:
        if self.choice == "system":
            self._dress()

    def _system(self) -> str:
        return "dark" if self.application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _dress(self) -> None:
        theme = self.theme
        self.application.setPalette(palette_of(theme))
        self.application.setStyleSheet(style_sheet(theme))
        self.changed.emit(theme)


def interface_font() -> QFont:
    """The shipped Inter, with the shipped scripts and then the system's fonts behind it."""
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(TEXT_SIZE)
    return font


def style_sheet(theme: Theme) -> str:
    """The style sheet of the window in the colours of a theme."""
    tokens = {
        name: getattr(theme, name)
        for name in ("canvas", "surface", "alt", "text", "muted", "accent", "on_accent", "border", "hairline")
    }
    alarm = theme.families["pain"]
    strong = theme.line > 1
    tokens |= {"alarm": alarm.bar, "alarm_fill": alarm.fill, "on": theme.chosen}
    tokens |= {"edge": theme.border, "chip_edge": theme.border, "hover": theme.chosen} if strong else {
        "edge": theme.alt, "chip_edge": theme.chosen, "hover": theme.alt
    }  # fmt: skip
    tokens |= {"marks": "dark" if theme.is_dark else "light", "folder": form("window.qss").parent.as_posix()}
    return Template(_rules()).substitute(tokens)


def _rules() -> str:
    """The rules of the whole window, then those of its parts, a file a part."""
    parts = sorted(form("style").glob("*.qss"))
    return "\n".join(sheet.read_text("utf-8") for sheet in (form("window.qss"), *parts))


def palette_of(theme: Theme) -> QPalette:
    """The colours of widgets that no style sheet names."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.surface, role.WindowText: theme.text, role.Base: theme.surface, role.AlternateBase: theme.alt,
        role.Text: theme.text, role.Button: theme.alt, role.ButtonText: theme.text, role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.surface, role.ToolTipText: theme.text, role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent, role.Link: theme.accent,
        role.Light: theme.surface, role.Midlight: theme.alt, role.Mid: theme.hairline, role.Dark: theme.border,
        role.Shadow: theme.border,
    }  # fmt: skip
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.border))
    return palette
