"""What a card shows, and what it is called."""

import pytest

from journey_studio.layout import Theme, layout_board
from journey_studio.layout.facts import fact_lines
from journey_studio.layout.packing import open_below, stacked
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.scene import Box, Group, Link, Path, Picture, Text
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role, words


def board() -> JourneyBuilder:
    return a_journey().with_stage("Purchase", ["Checkout", "Payment"])


def the_card(builder: JourneyBuilder, theme: Theme, shaper: QtShaper) -> Group:
    scene = layout_board(builder.snapshot, "journey-1", theme, shaper)
    return next(iter(of_role(scene, "card").values()))[0]


def test_the_kind_is_written_only_where_the_lane_does_not_say_it(theme: Theme, shaper: QtShaper) -> None:
    at_home = the_card(board().with_touchpoint("Basket"), theme, shaper)
    away = the_card(
        board().with_lane("actions").with_touchpoint("Basket", lane="What the customer does"), theme, shaper
    )
    assert words(at_home) == ["Basket"]
    assert words(away) == ["Touchpoint", "Basket"]


@pytest.mark.parametrize("kind", CARD_KINDS)
def test_every_card_has_the_tint_the_bar_and_the_icon_of_its_kind(
    kind: str, theme: Theme, shaper: QtShaper
) -> None:
    card = the_card(board().with_card(kind, "Words"), theme, shaper)
    family = theme.families[CARD_KINDS[kind].family]
    ground, bar = card.items[:2]
    assert isinstance(ground, Box)
    assert isinstance(bar, Box)
    assert (ground.fill, bar.fill, bar.width) == (family.fill, family.bar, 4)
    assert any(isinstance(item, Path) and item.stroke == family.bar for item in card.items)


def test_a_card_is_named_by_kind_step_title_and_marks(theme: Theme, shaper: QtShaper) -> None:
    builder = board().with_pain_point(
        "Promo code lost", step="Checkout", breaking_point=True, evidence="partly"
    )
    assert the_card(builder, theme, shaper).name == (
        "Pain point, Checkout: Promo code lost, breaking point, partly"
    )


def test_everything_that_is_stated_is_shown(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        board()
        .with_journey("Returns")
        .with_opportunity(
            "Keep the code",
            body="In the basket",
            channel="Web shop",
            owner="E-commerce",
            tags=("Quick win", "Mobile"),
            link="Returns",
            facts={"impact": 4, "effort": 2},
            breaking_point=True,
            breaking_reason="Code refused",
        )
    )
    card = the_card(builder, theme, shaper)
    shown = words(card)
    for said in (
        "Keep the code",
        "In the basket",
        "Web shop",
        "E-commerce",
        "Quick win",
        "Mobile",
        "→ Returns",
    ):
        assert said in shown
    assert "Impact 4 · Effort 2" in shown
    assert "Breaks off: Code refused" in shown
    assert [item.target for item in card.items if isinstance(item, Link)] == ["#journey-2"]


@pytest.mark.parametrize(("level", "filled"), [("assumed", 1), ("partly", 2), ("researched", 3)])
def test_evidence_is_told_by_three_dots(level: str, filled: int, theme: Theme, shaper: QtShaper) -> None:
    card = the_card(board().with_touchpoint("Basket", evidence=level), theme, shaper)
    dots = [item for item in card.items if isinstance(item, Path) and item.stroke == theme.muted]
    assert [dot.fill is not None for dot in dots] == [True] * filled + [False] * (3 - filled)


def test_a_picture_card_shows_its_picture(theme: Theme, shaper: QtShaper) -> None:
    card = the_card(board().with_card("image", "Till", facts={"asset": "a" * 32}), theme, shaper)
    picture = next(item for item in card.items if isinstance(item, Picture))
    assert (picture.asset, picture.alt) == ("a" * 32, "Till")
    assert picture.y + picture.height <= card.height


def test_a_card_over_two_steps_is_as_wide_as_both(theme: Theme, shaper: QtShaper) -> None:
    card = the_card(board().with_touchpoint("Basket", step="Checkout", to="Payment"), theme, shaper)
    assert card.width == 192 + 208


def test_right_to_left_words_end_at_the_right(theme: Theme, shaper: QtShaper) -> None:
    card = the_card(board().with_touchpoint("صفحة المنتج"), theme, shaper)
    title = next(item for item in card.items if isinstance(item, Text))
    assert title.direction == "rtl"
    assert title.lines[0].x + title.lines[0].width == pytest.approx(title.width, abs=0.01)


def test_a_longer_text_makes_a_higher_card_not_a_clipped_one(theme: Theme, shaper: QtShaper) -> None:
    low = the_card(board().with_touchpoint("Basket", body="Short"), theme, shaper)
    high = the_card(board().with_touchpoint("Basket", body="Long " * 60), theme, shaper)
    assert high.height > low.height + 100


def test_facts_are_words_in_the_order_of_their_kind_and_no_line_parts_a_figure_from_its_unit() -> None:
    join = "\N{NO-BREAK SPACE}"
    builder = board().with_card(
        "indicator", "Satisfaction", facts={"unit": "%", "value": 71.0, "target": 85, "trend": "rising"}
    )
    assert fact_lines(builder.card("Satisfaction")) == [
        f"Value 71{join}% · Target 85{join}%",
        "Trend: rising",
    ]
    touchpoint = board().with_touchpoint(
        "Basket", facts={"abandonment_rate": 38, "unknown": "kept, not shown"}
    )
    assert fact_lines(touchpoint.card("Basket")) == [f"Abandonment rate 38{join}%"]


def test_wide_cards_are_stacked_under_what_is_in_any_of_their_columns() -> None:
    tops, height = stacked([(0, 0), (1, 1), (0, 2), (2, 2)], [50, 80, 40, 30], 8)
    assert tops == [0, 0, 88, 136]
    assert height == 166


def test_a_port_opens_where_nothing_stands_below() -> None:
    spans = [(0, 2), (1, 1), (0, 0)]
    assert [open_below(spans, number) for number in range(3)] == [2, 1, 0]
    assert open_below([(0, 0), (0, 1)], 0) is None


def test_a_card_names_the_personas_it_is_for(theme: Theme, shaper: QtShaper) -> None:
    builder = board().with_persona("Mia").with_persona("Ben")
    card = the_card(builder.with_touchpoint("Basket", personas=("persona-1", "persona-2")), theme, shaper)
    assert "Mia, Ben" in words(card)
    assert card.name.endswith("for Mia, Ben")


LONG = {
    "one word": "Donaudampfschifffahrtsgesellschaft" * 290,
    "Arabic": "تجربة العميل مع المتجر " * 400,
    "Japanese": "顧客の旅の長い説明文です。" * 700,
    "emoji": "🥾👩‍🚀" * 1_500,
}


@pytest.mark.parametrize("script", LONG)
def test_ten_thousand_characters_wrap_and_nothing_is_cut(script: str, theme: Theme, shaper: QtShaper) -> None:
    text = LONG[script][:10_000]
    card = the_card(board().with_card("note", "T", body=text), theme, shaper)
    body = max((item for item in card.items if isinstance(item, Text)), key=lambda item: len(item.text))
    assert body.text == text
    assert all(line.x >= -0.5 and line.x + line.width <= body.width + 0.5 for line in body.lines)
    ends = [line.start + line.length for line in body.lines]
    starts = [line.start for line in body.lines[1:]]
    assert all(not text[end:start].strip() for end, start in zip(ends, starts, strict=False))
    assert not text[ends[-1] :].strip()
    assert body.y + body.height <= card.height
