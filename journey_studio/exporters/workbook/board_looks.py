"""The styles of the Board sheet, made once."""

from journey_studio.exporters.workbook.styles import Look, Style, Styles, paler
from journey_studio.layout.theme import Theme
from journey_studio.model.kinds import CARD_KINDS

_WHITE = "#FFFFFF"
_PALE = 0.28


class BoardLooks:
    """What the parts of a board look like in a workbook's styles."""

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles = styles
        self._theme = theme
        self.plain = styles.of(Look(colour=theme.text))
        self.step = styles.of(
            Look(bold=True, colour=theme.text, fill=theme.alt, bar=_WHITE, down="center", indent=1)
        )
        self.lane = styles.of(
            Look(bold=True, colour=theme.text, fill=theme.alt, top=theme.hairline, indent=1)
        )

    def stage(self, index: int) -> Style:
        """The bar of a stage."""
        fill = self._theme.stage(index)
        return self._styles.of(
            Look(11, bold=True, colour=_WHITE, fill=fill, bar=_WHITE, down="center", indent=1)
        )

    def card(self, kind: str, *, under_lane_edge: bool) -> Style:
        """The cell of a card: the tint and bar of its family, parted from the card above."""
        family = CARD_KINDS[kind].family
        tint = self._theme.families[family]
        edge = self._theme.hairline if under_lane_edge or family == "action" else _WHITE
        return self._styles.of(
            Look(colour=self._theme.text, fill=tint.fill, bar=tint.bar, top=edge, indent=1)
        )

    def link(self, kind: str) -> Style:
        """The last line of a card: the link to its row, in the tint of its family."""
        tint = self._theme.families[CARD_KINDS[kind].family]
        return self._styles.of(
            Look(
                7, colour=self._theme.muted, fill=tint.fill, bar=tint.bar, down="center", indent=1, wrap=False
            )
        )

    def curve(self, colour: str) -> Style:
        """The name of a curve, with a bar in the colour of its persona."""
        return self._styles.of(
            Look(
                bold=True,
                colour=self._theme.text,
                fill=self._theme.alt,
                bar=colour,
                top=_WHITE,
                down="center",
                indent=1,
            )
        )

    def emotion(self, level: int) -> Style:
        """The cell of an emotion point, by its place on the scale from 0."""
        colour = self._theme.emotions[level]
        return self._styles.of(
            Look(
                colour=self._theme.text,
                fill=paler(colour, _PALE),
                bar=colour,
                top=_WHITE,
                down="center",
                indent=1,
            )
        )

    def empty(self, *, starts_stage: bool, under_lane_edge: bool) -> Style:
        """A cell without a card: hairlines where a stage or a lane begins."""
        line = self._theme.hairline
        return self._styles.of(
            Look(
                colour=self._theme.text,
                left=line if starts_stage else "",
                top=line if under_lane_edge else "",
            )
        )
