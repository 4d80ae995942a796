"""Print every figure beside its limit: `python -m tests.benchmarks [--json] [--only MEASURE ...] [--cards N ...]`."""

import argparse
import json
import os
import sys
from dataclasses import asdict

from tests.benchmarks.measures import MEASURES
from tests.benchmarks.timing import Figure


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--only", nargs="+", default=[measure.__name__ for measure in MEASURES], metavar="MEASURE"
    )
    parser.add_argument("--cards", type=int, nargs="+", default=[100, 1_000, 10_000])
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["OPENPYXL_LXML"] = "False"  # users have no lxml
    figures = [
        figure
        for measure in MEASURES
        if measure.__name__ in options.only
        for cards in options.cards
        for figure in measure(cards)
    ]
    sys.stdout.write(
        json.dumps([asdict(figure) for figure in figures]) + "\n" if options.json else _table(figures)
    )
    return 0


def _table(figures: list[Figure]) -> str:
    head = f"{'what':<28}{'cards':>7}{'ours ms':>11}{'limit ms':>11}{'ratio':>8}  limit\n"
    rows = (
        f"{row.name:<28}{row.cards:>7}{row.ours:>11.2f}{row.theirs:>11.2f}{row.ratio:>8.2f}  {row.limit}\n"
        for row in figures
    )
    return head + "".join(rows)


if __name__ == "__main__":
    sys.exit(main())
