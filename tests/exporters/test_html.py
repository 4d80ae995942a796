"""One HTML file: everything on the map, nothing from a network, nothing that a user's words could start."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from PySide6.QtGui import QGuiApplication

from journey_studio.exporters import Request, produce
from journey_studio.exporters.html.board import in_both_themes
from journey_studio.importers import propose
from journey_studio.model import Card, Emotion, PersonaFact, Snapshot
from tests.builders import JourneyBuilder, a_journey

HOSTILE = (
    """</script></style></svg><script>alert(1)</script><img src=x onerror=alert(1)> & "' --> \u202e]]>"""
)
VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """The elements of a page in order, each with its attributes, and whether all of them were closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [about for name, about in self.elements if name == tag]


def page(map_: JourneyBuilder | Snapshot, theme: str = "light") -> str:
    snapshot = map_.snapshot if isinstance(map_, JourneyBuilder) else map_
    return produce(".html", Request(snapshot, snapshot.journeys[0].id, theme=theme)).data.decode()


def boots() -> JourneyBuilder:
    return (
        a_journey("Boots", objective="Sell", language="de")
        .with_stage("Buy", ["Orders", "Pays"])
        .with_lane("emotion")
        .with_persona("Mia", facts=(PersonaFact("need", "Warm feet", "data-backed"),))
        .with_touchpoint("Checkout", step="Orders", channel="Website", owner="IT", tags=["new"], moment_of_truth=True)
        .with_pain_point("Slow", body="Very\nslow", facts={"severity": 4})
        .with_stage("Use")
        .with_curve("Mia", [1, {"value": -1.5, "quote": "Why?"}])
    )  # fmt: skip


def test_everything_on_the_map_is_a_row(qapp: QGuiApplication) -> None:
    map_ = boots().snapshot
    made = Page(page(map_))
    rows = [about["data-id"] for about in made.of("tr") if "data-id" in about]
    expected = {card.id for card in map_.all(Card)} | {point.id for point in map_.all(Emotion)}
    assert len(rows) == len(expected)
    assert set(rows) == expected
    drawn = {about.get("data-owner") for about in made.of("g")}
    assert expected <= drawn
    words = " ".join(made.texts)
    for told in (
        *(
            "Boots",
            "Sell",
            "Checkout",
            "Website",
            "IT",
            "#new",
            "★ Moment of truth",
            "Very",
            "slow",
            "Severity: 4",
        ),
        *(
            "+1 Pleased",
            "−1.5 Frustrated",
            "“Why?”",
            "Warm feet",
            "need · data-backed",
            "Nothing stands here yet.",
        ),
    ):
        assert told in words, told
    assert made.of("html") == [{"lang": "de"}]


def test_a_journey_in_arabic_runs_from_right_to_left(qapp: QGuiApplication) -> None:
    assert Page(page(a_journey("رحلة", language="ar").with_stage("الوعي"))).of("html") == [
        {"lang": "ar", "dir": "rtl"}
    ]


def test_only_menus_with_a_choice_are_there(qapp: QGuiApplication) -> None:
    assert [about["name"] for about in Page(page(boots())).of("select")] == ["stage", "kind"]


def test_it_reaches_no_network_and_runs_its_own_script_only(qapp: QGuiApplication) -> None:
    text = page(boots())
    made = Page(text)
    policy = next(about["content"] or "" for about in made.of("meta") if about.get("http-equiv"))
    script = text.partition("<script>")[2].partition("</script>")[0]
    assert policy.startswith("default-src 'none'; ")
    assert f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" in policy
    assert "http" not in re.sub(r"http://www\.w3\.org/\w+/\w+", "", text.replace("http-equiv", ""))
    assert len(made.of("script")) == 1
    for _, about in made.elements:
        assert not any(name.startswith("on") for name in about)
        for name in ("src", "href", "xlink:href"):
            assert (about.get(name) or "#").startswith(("#", "data:image/"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_hostile_words_stay_words(qapp: QGuiApplication, theme: str) -> None:
    map_ = (
        a_journey(HOSTILE, objective=HOSTILE, scenario=HOSTILE, owner="o" * 200)
        .with_stage(HOSTILE, [HOSTILE])
        .with_persona(HOSTILE[:200], role=HOSTILE, facts=(PersonaFact("quote", HOSTILE),))
        .with_touchpoint(HOSTILE, body=HOSTILE, channel=HOSTILE[:200], owner=HOSTILE[:200], facts={HOSTILE: HOSTILE})
        .with_curve(HOSTILE[:200], [{"value": 1, "word": HOSTILE[:200], "quote": HOSTILE}])
    )  # fmt: skip
    made = Page(page(map_, theme))
    assert len(made.of("script")) == 1
    assert made.of("img") == []
    assert sum(HOSTILE in text for text in made.texts) >= 10


def test_an_empty_journey_is_a_page(qapp: QGuiApplication) -> None:
    assert Page(page(a_journey(""))).of("h1")


def test_pictures_of_two_themes_are_one_with_variables() -> None:
    light, dark = (
        '<a fill="#FFFFFF"/>#FFFFFF<b fill="#000000"/>',
        '<a fill="#111111"/>#FFFFFF<b fill="#FFFFFF"/>',
    )
    both, pairs = in_both_themes(light, dark)
    assert both == '<a fill="var(--c0)"/>#FFFFFF<b fill="var(--c1)"/>'
    assert pairs == [("#FFFFFF", "#111111"), ("#000000", "#FFFFFF")]
    assert in_both_themes(light, "<x/>") == (light, [])


def test_the_sample_has_both_themes(qapp: QGuiApplication) -> None:
    from journey_studio.assets import resource

    sample = propose(resource("samples", "winter-boots.json").read_bytes(), "w.json", Snapshot.of())
    text = page(Snapshot.of(sample.records))
    assert "prefers-color-scheme:dark" in text
    assert "var(--c0)" in text
    assert not re.search(r'fill="#[0-9A-F]{6}"', text)
