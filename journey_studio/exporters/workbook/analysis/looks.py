"""The styles of the analysis sheets, made once."""

from journey_studio.exporters.workbook.styles import Look, Style, Styles, argb, paler
from journey_studio.exporters.workbook.table_sheet import heading_style
from journey_studio.layout.theme import Theme
from journey_studio.model.kinds import CARD_KINDS

COUNT = "#,##0.##"
"""How many, or how much."""

VALUE = "+0.##;−0.##;0"
"""An emotion, −2 … +2."""

_PALE = 0.28


class Looks:
    """How titles, words, figures and cards look on the sheets that only tell."""

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles = styles
        self._theme = theme
        self.bar = argb(paler(theme.accent, 0.45))
        self.title = styles.of(Look(18, bold=True, colour=theme.text, wrap=False, down="center"))
        self.section = styles.of(Look(12, bold=True, colour=theme.text, wrap=False, down="center"))
        self.heading = heading_style(styles, theme)
        self.words = styles.of(Look(colour=theme.text))
        self.muted = styles.of(Look(9, colour=theme.muted))
        self.strong = styles.of(Look(bold=True, colour=theme.text, top=theme.hairline))
        self.label = styles.of(
            Look(bold=True, colour=theme.text, fill=theme.alt, top=theme.hairline, indent=1)
        )
        self.total = styles.of(
            Look(
                bold=True,
                colour=theme.text,
                fill=theme.alt,
                top=theme.hairline,
                indent=1,
                number_format=VALUE,
            )
        )
        self.text = styles.of(Look(colour=theme.text, top=theme.hairline))
        self.link = styles.of(Look(colour=theme.accent, top=theme.hairline))
        self.count = self.number(COUNT)
        self.strong_count = styles.of(
            Look(bold=True, colour=theme.text, top=theme.hairline, number_format=COUNT)
        )
        self.value = self.number(VALUE)
        self.factor = self.number("0.00")
        self.score = styles.of(Look(bold=True, colour=theme.text, top=theme.hairline, number_format="0.0"))
        self.typed = styles.of(
            Look(bold=True, colour=theme.text, fill=theme.families["opportunity"].fill, top=theme.border)
        )

    def number(self, number_format: str) -> Style:
        """A figure in Excel's words for its format."""
        return self._styles.of(
            Look(colour=self._theme.text, top=self._theme.hairline, number_format=number_format)
        )

    def stage(self, index: int) -> Style:
        """The bar of a stage, counted from 0."""
        fill = self._theme.stage(index)
        return self._styles.of(
            Look(11, bold=True, colour="#FFFFFF", fill=fill, bar="#FFFFFF", down="center", indent=1)
        )

    def card(self, kind: str) -> Style:
        """The cell of a card: the tint and bar of its family."""
        tint = self._theme.families[CARD_KINDS[kind].family]
        return self._styles.of(
            Look(colour=self._theme.text, fill=tint.fill, bar=tint.bar, top="#FFFFFF", indent=1)
        )

    def beside(self, kind: str) -> Style:
        """The link beside a card."""
        tint = self._theme.families[CARD_KINDS[kind].family]
        return self._styles.of(Look(8, colour=self._theme.muted, fill=tint.fill, top="#FFFFFF", wrap=False))

    def feeling(self, level: int) -> Style:
        """An emotion in the colour of its level, counted from 0."""
        colour = self._theme.emotions[level]
        return self._styles.of(
            Look(
                colour=self._theme.text, fill=paler(colour, _PALE), bar=colour, top="#FFFFFF", indent=1, number_format=VALUE
            )
        )  # fmt: skip
