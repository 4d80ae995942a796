"""The language of a scene: stated, or told by the script of its words."""

import pytest

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.layout.language import language_of
from journey_studio.typeset import QtShaper
from tests.builders import a_journey


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("古い洗濯機が壊れる", "ja"),
        ("クーポン Web", "ja"),
        ("세탁기를 사다", "ko"),
        ("ซื้อเครื่องซักผ้า", "th"),
        ("شراء غسالة جديدة", "ar"),
        ("קניית מכונת כביסה", "he"),
        ("नई वॉशिंग मशीन", "hi"),
        ("Покупка стиральной машины", "ru"),
        ("Buying a washing machine", "en"),
        ("Buying a машина from the shop at the corner", "en"),
        ("2026", "en"),
        ("", "en"),
    ],
)
def test_the_script_tells_the_language(words: str, language: str) -> None:
    assert language_of([words]) == language


def test_a_stated_language_counts_more_than_the_script(theme: Theme, shaper: QtShaper) -> None:
    stated = a_journey("Покупка", language="uk").with_stage("One").with_lane("actions").with_action("Платит")
    silent = a_journey("Покупка").with_stage("Одна").with_lane("actions").with_action("Платит")
    assert layout_board(stated.snapshot, "journey-1", theme, shaper).language == "uk"
    assert layout_page(silent.snapshot, "journey-1", theme, shaper).language == "ru"
