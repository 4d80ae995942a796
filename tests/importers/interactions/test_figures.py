"""The figures of a log, held against counts by hand."""

import pytest

from journey_studio.importers.interactions.figures import Figures, likely_scale
from tests.importers.interactions.logs import SHOP, report_of


def by_name(text: str, goal: str | None = None) -> dict[str, Figures]:
    return {figures.name: figures for figures in report_of(text, goal).figures}


def test_volume_counts_customers_and_visits_count_interactions() -> None:
    found = by_name(SHOP)
    assert {name: (each.volume, each.visits) for name, each in found.items()} == {
        "home": (4, 5),
        "cart": (3, 3),
        "purchase": (2, 2),
        "delivery": (1, 1),
    }


def test_conversion_and_abandonment_are_shares_of_those_who_came() -> None:
    report = report_of(SHOP)
    assert report.goal == "purchase"
    rates = {each.name: (each.conversion, each.abandonment) for each in report.figures}
    assert rates["home"] == (50, 25)  # two of four bought; Cleo left there
    assert rates["cart"] == (pytest.approx(200 / 3), pytest.approx(100 / 3))  # Ben left there
    assert rates["purchase"] == (100, 0)
    assert rates["delivery"] == (0, 0)  # after the goal nobody has left


def test_who_reached_the_goal_converted_only_from_where_it_still_lay_ahead() -> None:
    found = by_name("case;event\na;purchase\na;help\n", "purchase")
    assert (found["purchase"].conversion, found["help"].conversion) == (100, 0)


def test_satisfaction_is_the_mean_on_the_scale_in_percent() -> None:
    found = by_name(SHOP)
    assert found["cart"].satisfaction == pytest.approx(37.5)  # (4 + 1) / 2 from 1 to 5
    assert found["delivery"].satisfaction == 25
    assert (found["home"].satisfaction, found["home"].ratings) == (None, 0)


@pytest.mark.parametrize(
    ("ratings", "scale"),
    [
        ([1, 5], (1, 5)),
        ([0, 4], (0, 10)),
        ([9, 10], (0, 10)),
        ([11], (0, 100)),
        ([None], (1, 5)),
        ([-2, 2], (-2, 2)),
    ],
)
def test_the_narrowest_usual_scale_that_holds_all_ratings(
    ratings: list[float | None], scale: tuple[float, float]
) -> None:
    assert likely_scale(ratings) == scale


def test_touchpoints_stand_in_the_order_in_which_customers_come_to_them() -> None:
    assert [each.name for each in report_of(SHOP).figures] == ["home", "cart", "purchase", "delivery"]


def test_without_a_goal_nobody_is_said_to_have_converted_or_left() -> None:
    report = report_of("case;event\na;home\nb;help\n")
    assert report.goal == ""
    assert {(each.conversion, each.abandonment) for each in report.figures} == {(None, None)}


def test_an_error_or_a_reminder_is_no_goal() -> None:
    assert report_of("case;event\na;Pay order\nb;Payment error\na;Payment reminder\n").goal == "Pay order"


def test_the_days_are_those_of_the_first_and_the_last_interaction() -> None:
    assert report_of(SHOP).span == ("2026-03-01", "2026-03-04")
