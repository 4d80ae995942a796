"""A person's library as a file: handed on and taken over without loss; what is none is refused, what cannot be is left out."""

import json

import pytest

from journey_studio.library.exchange import joined, library_file, received
from journey_studio.library.presets import Entry, built_in
from journey_studio.model import InvalidValue

KINDS = ("touchpoint", "campaign", "quality", "objective")
OURS = [
    *(entry for kind in KINDS for entry in built_in(kind)),
    Entry("channel", "Kiosk", facts={"kind": "both"}),
]


def test_what_is_handed_on_comes_back_the_same() -> None:
    found = received(library_file(OURS))
    assert list(found.entries) == OURS
    assert found.skipped == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe", b"[]", b"{}", b'{"entries": []}', b"[" * 100_000, b'{"journey-studio-library": 1}'],
)
def test_what_is_no_library_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidValue, match="no library"):
        received(data)


@pytest.mark.parametrize(
    "entry",
    [
        7,
        {"kind": "spaceship", "title": "X"},
        {"kind": "touchpoint", "title": ""},
        {"kind": "touchpoint", "title": "bell\u0007"},
        {"kind": "channel", "title": "Kiosk", "facts": {"kind": "imaginary"}},
        {"kind": "channel", "title": "K" * 100_000},
    ],
)
def test_what_no_map_can_hold_is_left_out_and_counted(entry: object) -> None:
    document = json.loads(library_file(OURS[:1]))
    document["entries"].append(entry)
    found = received(json.dumps(document).encode())
    assert (list(found.entries), found.skipped) == (OURS[:1], 1)


def test_of_two_called_alike_the_one_that_comes_stays() -> None:
    own = [Entry("quality", "Quick"), Entry("touchpoint", "Fitting room", "use")]
    more = [Entry("touchpoint", "fitting room", "choice")]
    assert joined(own, more) == [own[0], more[0]]


def test_levels_of_maturity_are_handed_on_too() -> None:
    level = Entry("maturity", "Comes by", "awareness")
    assert received(library_file([level])).entries == (level,)
