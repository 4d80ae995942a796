"""Places among siblings as short texts: between any two there is always room for one more.

A rank is a fraction written in base 36 after an imagined "0."; it never ends in "0", so each has one spelling (the idea
is known as fractional indexing). Siblings sort by rank, ties by id. Adding at an end counts on in the fourth digit, so
that a million cards typed one after the other keep four-letter ranks; only insertions at one spot make them longer.
"""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_WIDTH = 4

LONG = 60
"""A rank longer than this is a reason to spread the siblings anew."""


def between(low: str, high: str) -> str:
    """A rank between two; an empty `low` is the very start, an empty `high` the very end.

    Raises ValueError unless `low` sorts before `high`.
    """
    if high and low >= high:
        raise ValueError(f"no rank lies between {low!r} and {high!r}")
    if low and not high and _number(low) + 1 < _BASE**_WIDTH:
        return _written(_number(low) + 1, _WIDTH)
    if high and not low and _number(high) > 1:
        return _written(_number(high) - 1, _WIDTH)
    return _middle(low, high)


def spread(count: int) -> list[str]:
    """`count` ranks in order, evenly apart, with room before, between and after them."""
    width = _WIDTH
    while _BASE**width <= count * _BASE:
        width += 1
    step = _BASE**width // (count + 1)
    return [_written(step * (index + 1), width) for index in range(count)]


def _number(rank: str) -> int:
    return int(rank[:_WIDTH].ljust(_WIDTH, "0"), _BASE)


def _written(value: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        digits = _DIGITS[digit] + digits
    return digits.rstrip("0")


def _middle(low: str, high: str) -> str:
    """The shortest rank near the middle of the gap."""
    same = 0
    while same < len(high) and (low[same : same + 1] or "0") == high[same]:
        same += 1
    if same:
        return high[:same] + _middle(low[same:], high[same:])
    first = _DIGITS.index(low[0]) if low else 0
    last = _DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if len(high) > 1:
        return high[0]
    return _DIGITS[first] + _middle(low[1:], "")
