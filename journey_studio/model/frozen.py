"""An immutable mapping of JSON values, for the facts that only one kind of card has."""

from collections.abc import Iterator, Mapping


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return FrozenMap(value)
    if isinstance(value, list | tuple):
        return tuple(_frozen(item) for item in value)
    return value


def thawed(value: object) -> object:
    """The value as plain dicts and lists, ready for JSON."""
    if isinstance(value, Mapping):
        return {key: thawed(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [thawed(item) for item in value]
    return value


class FrozenMap(Mapping[str, object]):
    """A mapping that cannot be changed, nested ones included; equal to any mapping with the same items."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, object] | None = None) -> None:
        self._items = {key: _frozen(items[key]) for key in sorted(items)} if items else {}

    def __getitem__(self, key: str) -> object:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(tuple(self._items.items()))

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"


NOTHING = FrozenMap()
