"""Tables larger than a map can be are answered in seconds, with what to do, whatever shape they have."""

import time
from collections.abc import Callable

import pytest

from journey_studio.importers import Unreadable
from tests.importers.tables.reading import read

SECONDS = 30.0  # of a machine that has other things to do; alone none takes 10


def _list() -> str:
    head = "Stage,Touchpoint,Channel,Emotion," + ",".join(f"c{at}" for at in range(10))
    return "\n".join(
        [head, *(f"s{at % 7},t{at},web,{at % 5 + 1}," + ",".join("x" * 10) for at in range(20_000))]
    )


SHAPES: dict[str, tuple[Callable[[], str], str]] = {
    "a list of 20,000": (_list, "20,000? cards|19,999"),
    "300 rows of 1,000": (
        lambda: "\n".join(",".join(f"r{row}c{at}" for at in range(1_000)) for row in range(300)),
        "298,701 cards",
    ),
    "cells that never touch": (
        lambda: "\n".join("x,," * 250 if row % 2 else "," for row in range(2_400)),
        "no table",
    ),
    "a diagonal": (lambda: "\n".join("," * min(row, 990) + "x" for row in range(15_000)), "14,999 lines"),
    "one long column": (
        lambda: "\n".join(f"label {row} pain,word {row}" for row in range(19_000)),
        "19,000 lines",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_refused_in_time(shape: str) -> None:
    make, words = SHAPES[shape]
    text = make()
    began = time.monotonic()
    with pytest.raises(Unreadable, match=words):
        read(text)
    assert time.monotonic() - began < SECONDS


def test_small_groups_of_cells_that_are_too_many_are_said() -> None:
    rows = ["Stage,Awareness,Purchase", "Touchpoints,Ad,Shop", "Pain points,,Queue"]
    rows += [",,,,,," + "x,," * 300 if row % 2 else "," for row in range(8)]
    found = read("\n".join(rows))
    assert found.stages == [("Awareness", [""]), ("Purchase", [""])]
    assert any("small groups of cells" in remark for remark in found.remarks)
