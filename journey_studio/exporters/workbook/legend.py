"""The Legend sheet: what the map is, and what its colours, marks and words mean."""

from collections.abc import Iterable

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.paper import set_paper
from journey_studio.exporters.workbook.styles import Look, Style, Styles, paler
from journey_studio.layout.people import persona_look
from journey_studio.layout.theme import Theme
from journey_studio.model.curve import LOWEST, signed
from journey_studio.model.kinds import CARD_KINDS, FAMILIES
from journey_studio.sheets.words import (
    BREAKING_POINT,
    EVIDENCE_DOTS,
    EVIDENCE_WORDS,
    MOMENT_OF_TRUTH,
    capital,
    joined,
)

_WIDTHS = (24.0, 80.0)

_EVIDENCE_MEANINGS = {
    "assumed": "Somebody believes so; nobody has looked.",
    "partly": "Some of it was observed or asked.",
    "researched": "Founded on data, named where the card says so.",
}

Entry = tuple[str, str, Style]
"""What a line of the legend shows, what it means, and how the first looks."""


class LegendSheet:
    """Writes the sections of the legend below each other."""

    def __init__(self, page: Page, content: Content, styles: Styles, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._styles = styles
        self._theme = theme
        self._heading = styles.of(Look(12, bold=True, colour=theme.text))
        self._label = styles.of(Look(bold=True, colour=theme.text))
        self._text = styles.of(Look(colour=theme.text))

    def write(self) -> None:
        """Write the whole sheet."""
        sheet = self._page.sheet
        sheet.sheet_view.showGridLines = False
        for letter, width in zip("AB", _WIDTHS, strict=True):
            sheet.column_dimensions[letter].width = width
        set_paper(sheet, self._content.journey.title, landscape=False)
        row = self._section(1, "This map", self._facts())
        row = self._section(row, "Cards", self._families())
        row = self._section(row, "Evidence", self._evidence())
        row = self._section(row, "Marks", self._marks())
        row = self._section(row, "Emotion scale", self._emotions())
        self._section(row, "Personas", self._personas())

    def _section(self, row: int, title: str, entries: Iterable[Entry]) -> int:
        lines = list(entries)
        if not lines:
            return row
        self._page.text(row, 1, title, self._heading)
        self._page.sheet.row_dimensions[row].height = 22
        for number, (shown, meaning, style) in enumerate(lines, row + 1):
            self._page.text(number, 1, shown, style)
            self._page.text(number, 2, meaning, self._text)
            self._page.guess_height(number, zip((shown, meaning), _WIDTHS, strict=True))
        return row + len(lines) + 2

    def _facts(self) -> Iterable[Entry]:
        journey = self._content.journey
        facts = (
            ("Title", journey.title or "Untitled journey"),
            ("State", capital(journey.state)),
            ("Type", capital(journey.type)),
            ("Objective", journey.objective),
            ("Scenario", journey.scenario),
            ("Owner", journey.owner),
            ("Review date", journey.review_date),
        )
        return ((name, value, self._label) for name, value in facts if value)

    def _families(self) -> Iterable[Entry]:
        """The families in use, each with those of its kinds that are."""
        snapshot = self._content.snapshot
        lanes = snapshot.lanes(self._content.journey.id)
        used = {card.kind for lane in lanes for card in snapshot.cards(lane.id)}
        for family in FAMILIES:
            words = [kind.word for kind in CARD_KINDS.values() if kind.family == family and kind.name in used]
            if words:
                tint = self._theme.families[family]
                yield capital(family), ", ".join(words), self._swatch(tint.fill, tint.bar)

    def _evidence(self) -> Iterable[Entry]:
        for level, word in EVIDENCE_WORDS.items():
            yield f"{EVIDENCE_DOTS[level]} {word}", _EVIDENCE_MEANINGS[level], self._text

    def _marks(self) -> Iterable[Entry]:
        truth = self._swatch("", self._theme.accent)
        pain = self._swatch("", self._theme.families["pain"].bar)
        yield MOMENT_OF_TRUTH, "Here the customer decides what to think of us.", truth
        yield BREAKING_POINT, "Here people give up; the reason stands beside it.", pain

    def _emotions(self) -> Iterable[Entry]:
        words = self._content.journey.level_words
        for number, (word, colour) in enumerate(zip(words, self._theme.emotions, strict=True)):
            yield f"{signed(LOWEST + number)}  {word}", "", self._swatch(paler(colour, 0.28), colour)

    def _personas(self) -> Iterable[Entry]:
        shown = {line.curve.persona for line in self._content.lines}
        for persona in self._content.personas:
            if persona.id in shown:
                look = persona_look(self._content.snapshot, persona, self._theme)
                about = joined((capital(persona.kind), persona.role, persona.segment))
                yield persona.name, about, self._swatch("", look.colour)

    def _swatch(self, fill: str, bar: str) -> Style:
        return self._styles.of(
            Look(bold=True, colour=self._theme.text, fill=fill, bar=bar, top="#FFFFFF", indent=1)
        )
