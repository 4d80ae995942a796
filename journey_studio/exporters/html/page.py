"""The file: head with style and script, title, filters, picture, table, routes, personas."""

from base64 import b64encode
from hashlib import sha256

from journey_studio.assets import resource
from journey_studio.exporters.html.board import in_both_themes
from journey_studio.exporters.html.people import people_of, personas_section
from journey_studio.exporters.html.routes import routes_section
from journey_studio.exporters.html.rows import Rows
from journey_studio.exporters.html.tags import definitions, options, tag, text
from journey_studio.exporters.svg_words import words
from journey_studio.insight.columns import cards_in_order
from journey_studio.layout.theme import Theme
from journey_studio.model import Channel, Journey, Snapshot
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word

_RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")


def html_page(
    snapshot: Snapshot, journey: Journey, pictures: tuple[str, str], themes: tuple[Theme, Theme], changed: str
) -> str:
    """The page of a journey. `pictures` is its board as SVG in the light and the dark one of `themes`; `changed` a day."""
    board, pairs = in_both_themes(*pictures)
    script = resource("web", "journey.js").read_text("utf-8")
    title = journey.title or word("Untitled journey")
    width = board.partition('width="')[2].partition('"')[0]
    language = board.partition('xml:lang="')[2].partition('"')[0] or "en"
    direction = "rtl" if language.split("-")[0].lower() in _RIGHT_TO_LEFT else None
    head = [
        '<meta charset="utf-8">',
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content="Journey Studio"),
        tag("title", words(title)),
        f"<style>:root{{--board:{width}px}}{_colours(themes, pairs)}{resource('web', 'journey.css').read_text('utf-8')}</style>",
    ]
    body = [
        tag("a", words(word("Skip to the table")), href="#all", class_="skip"),
        tag("header", _head(journey, title, changed)),
        _filters(snapshot, journey),
        tag(
            "main",
            _board(board, title),
            _table(snapshot, journey),
            routes_section(snapshot, journey),
            personas_section(people_of(snapshot, journey)),
        ),
        f"<script>{script}</script>",
    ]  # fmt: skip
    return f"<!doctype html>\n{tag('html', tag('head', *head), tag('body', *body), lang=language, dir=direction)}\n"


def _policy(script: str) -> str:
    """What the page may do: show what is in it, run this one script, and reach nothing else."""
    known = b64encode(sha256(script.encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{known}'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _colours(themes: tuple[Theme, Theme], pairs: list[tuple[str, str]]) -> str:
    """The colours as variables: light ones, dark ones for a dark screen; paper is light."""
    light, dark = (_named(theme, [pair[place] for pair in pairs]) for place, theme in enumerate(themes))
    return f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"


def _named(theme: Theme, picture: list[str]) -> str:
    names = ("canvas", "surface", "alt", "text", "muted", "accent", "on_accent", "hairline", "border")
    named = {name.replace("_", "-"): getattr(theme, name) for name in names}
    named |= {name: family.bar for name, family in theme.families.items()}
    named |= {f"{name}-fill": family.fill for name, family in theme.families.items()}
    named |= {f"level{place}": colour for place, colour in enumerate(theme.emotions)}
    named |= {f"c{place}": colour for place, colour in enumerate(picture)}
    return "".join(f"--{name}:{colour};" for name, colour in named.items())


def _head(journey: Journey, title: str, changed: str) -> str:
    state = word("To-be") if journey.state == "to-be" else word("As-is")
    chips = [state, word(journey.type.capitalize()) if journey.type else "", journey.version]
    about = {
        word("Objective"): journey.objective,
        word("Scenario"): journey.scenario,
        word("Owner"): journey.owner,
        word("Review on"): journey.review_date,
        word("Changed on"): changed,
    }
    return f"{text('h1', title)}{tag('p', *(text('i', chip) for chip in chips), class_='marks')}{definitions(about)}"  # fmt: skip


def _filters(snapshot: Snapshot, journey: Journey) -> str:
    """A search and a menu for each thing that differs; hidden until the script says that they work."""
    menus = [
        _menu(name, words_, found) for name, words_, found in _choices(snapshot, journey) if len(found) > 1
    ]
    search = tag(
        "label", words(word("Search")), tag("input", type="search", name="search", autocomplete="off")
    )
    clear = tag("button", words(word("Clear")), type="reset")
    count = tag("output", dir="auto", data_words=word("{shown} of {all}"))
    return tag("form", search, *menus, clear, count, hidden="", role="search")


def _choices(snapshot: Snapshot, journey: Journey) -> list[tuple[str, str, list[tuple[str, str]]]]:
    cards = cards_in_order(snapshot, journey)
    kinds, channels = {card.kind for card in cards}, {card.channel for card in cards}
    return [
        ("stage", word("Stage"), [(each.id, each.title or word("Untitled stage")) for each in snapshot.stages(journey.id)]),
        ("persona", word("Persona"), [(each.id, each.name) for each in people_of(snapshot, journey)]),
        ("kind", word("Kind"), [(name, word(kind.word)) for name, kind in CARD_KINDS.items() if name in kinds]),
        ("channel", word("Channel"), [(each.id, each.name) for each in snapshot.of_owner(Channel) if each.id in channels]),
        ("owner", word("Owner"), [(each, each) for each in sorted({card.owner for card in cards} - {""})]),
    ]  # fmt: skip


def _menu(name: str, label: str, found: list[tuple[str, str]]) -> str:
    return tag("label", words(label), tag("select", options([("", word("All")), *found]), name=name))


def _board(picture: str, title: str) -> str:
    svg = picture[picture.index("<svg") :]
    about = word("The journey map as a picture. All of it also stands in the table below.")
    inner = tag("div", svg, class_="board", tabindex="0", role="region", aria_label=title)
    return tag("figure", inner, text("figcaption", about))


def _table(snapshot: Snapshot, journey: Journey) -> str:
    headings = map(word, ("Step", "Lane", "What", "Channel, owner, persona"))
    head = tag("thead", tag("tr", *(tag("th", words(each), scope="col") for each in headings)))
    rows = Rows(snapshot, journey)
    heading = tag("h2", words(word("Everything on the map")), id="all")
    empty = tag("p", words(word("Nothing matches. Clear the filters to see everything.")), class_="nothing", hidden="")  # fmt: skip
    return tag("section", heading, empty, tag("table", head, *rows.bodies(), aria_labelledby="all"))
