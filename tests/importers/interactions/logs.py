"""A shop's interactions, small enough to count by hand."""

from journey_studio.importers.interactions import Report, events_of, figures_of, guessed, read_rows

SHOP = """Customer ID;Event;Timestamp;Rating
ann;home;2026-03-01 09:00;
ann;cart;2026-03-01 09:05;4
ann;purchase;2026-03-01 09:10;5
ann;delivery;2026-03-03 12:00;2
ben;home;2026-03-02 10:00;
ben;cart;2026-03-02 10:01;1
cleo;home;2026-03-02 11:00;
cleo;home;2026-03-02 11:30;
dan;cart;2026-03-04 08:00;
dan;home;2026-03-04 07:00;
dan;purchase;2026-03-04 08:30;4
"""
"""Four customers: Ann and Dan buy, Ben leaves his cart, Cleo never goes beyond the start; Dan's rows are not in order."""


def report_of(text: str, goal: str | None = None, usual: str = "") -> Report:
    """The figures of a text, read as the guess says."""
    rows = read_rows(text.encode())
    return figures_of(events_of(rows, guessed(rows), usual), goal)
