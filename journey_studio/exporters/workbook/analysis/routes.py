"""The Routes sheet: each route with its sums, and below it the stops in order with what has been counted up to each."""

from collections.abc import Iterable, Iterator, Sequence

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Style
from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, Stop, routes_of
from journey_studio.model import Persona
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word
from journey_studio.sheets.places import in_one_line
from journey_studio.sheets.sheet_names import ROUTES
from journey_studio.sheets.words import joined, level_index

_HEADINGS_ROW = 2


class RoutesSheet:
    """Follows every route of the journey."""

    name = ROUTES

    def __init__(self, content: Content) -> None:
        self._content = content
        self._routes = [each for each in routes_of(content.snapshot, content.journey) if each.stops]

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word(
            "The routes through the touchpoints, stop by stop: changes of channel, how people feel on the way, touchpoints before the purchase."
        )

    @property
    def tells(self) -> bool:
        """Whether a route has a stop."""
        return bool(self._routes)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns."""
        return (7, 36, 15, 22, 24, 20, 26, 11, 11, 14, 18, 9, 9)

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""
        page.title(word("Routes"))
        page.headings(_HEADINGS_ROW, _headings())
        row = _HEADINGS_ROW + 1
        for each in self._routes:
            row = self._route(page, row, each)
        page.freeze(_HEADINGS_ROW + 1, 3, titles=f"{_HEADINGS_ROW}:{_HEADINGS_ROW}")
        page.page.finish()

    def _route(self, page: AnalysisPage, row: int, route: Followed) -> int:
        looks = page.looks
        page.row(row, _sums(route), [*[looks.label] * 8, looks.total, *[looks.label] * 4])
        page.words(row, 1, 6, self._title(route), looks.label)
        channel = ""
        for below, stop in enumerate(route.stops, row + 1):
            here = self._content.channel(stop.card)
            notes = _notes(stop, buys=stop == route.purchase)
            page.row(below, _stop(page, stop, here, channel, notes), _styles(page, stop))
            channel = here or channel
        return row + len(route.stops) + 1

    def _title(self, route: Followed) -> str:
        persona = self._content.snapshot.get(Persona, route.route.persona)
        who = persona.name if persona else word("Everybody")
        return joined((route.route.title or word("Untitled route"), who))


def _sums(route: Followed) -> list[Cell]:
    changes = word("1 change") if route.switches == 1 else word("{count} changes")
    loops = word("1 loop") if route.loops == 1 else word("{count} loops")
    return [
        *[None] * 6,
        changes.format(count=route.switches),
        None,
        route.average,
        f"{route.touchpoints} / {MOST_TOUCHPOINTS}",
        loops.format(count=route.loops) if route.loops else None,
        None,
        None,
    ]


def _stop(page: AnalysisPage, stop: Stop, channel: str, before: str, notes: Iterable[str]) -> list[Cell]:
    """A stop; `before` is the channel of the last stop that names one."""
    return [
        stop.number,
        stop.card.name,
        word(CARD_KINDS[stop.card.kind].word),
        stop.place.stage.title,
        stop.place.name,
        channel or None,
        " → ".join(map(in_one_line, (before, channel))) if before and channel and before != channel else None,
        stop.feeling,
        stop.average,
        stop.touchpoints,
        joined(notes) or None,
        page.item(stop.card),
        page.shown(stop.card),
    ]


def _notes(stop: Stop, *, buys: bool) -> Iterator[str]:
    if stop.again:
        yield word("again")
    if stop.is_over:
        yield word("more than {most}").format(most=MOST_TOUCHPOINTS)
    if buys:
        yield word("the purchase")


def _styles(page: AnalysisPage, stop: Stop) -> list[Style]:
    looks, text = page.looks, page.looks.text
    felt = [
        text if value is None else looks.feeling(level_index(value)) for value in (stop.feeling, stop.average)
    ]
    return [looks.count, looks.strong, *[text] * 5, *felt, looks.count, text, looks.link, looks.link]


def _headings() -> list[str]:
    return [
        word("Stop"),
        word("Card"),
        word("Kind"),
        word("Stage"),
        word("Where"),
        word("Channel"),
        word("Change of channel"),
        word("Emotion"),
        word("So far"),
        word("Touchpoints before the purchase"),
        word("Note"),
        word("Row"),
        word("On the board"),
    ]
