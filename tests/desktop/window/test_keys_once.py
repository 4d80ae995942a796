"""No key stands for two actions: the second one would be dead, or both."""

from collections import Counter

from journey_studio.desktop.actions import TABLE


def test_every_key_belongs_to_one_action() -> None:
    keys = Counter(key for action in TABLE for key in set(action.keys))
    assert [key for key, count in keys.items() if count > 1] == []
