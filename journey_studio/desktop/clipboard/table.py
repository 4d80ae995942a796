"""Cards as the cells of a table, lanes down and steps across, and the text of a cell as a card."""

from collections.abc import Collection, Sequence

from journey_studio.model import Card


def card_text(card: Card) -> str:
    """What a card says, as a person would type it: its title, and its text from the second line on."""
    return f"{card.title}\n{card.body}" if card.body else card.title


def card_values(text: str) -> dict[str, str]:
    """Title and text of the card that a cell's text makes: its first line, and the lines below it."""
    title, _, body = text.partition("\n")
    return {"title": title, "body": body}


def table_of(cards: Sequence[Card], lanes: Sequence[str], steps: Sequence[str]) -> list[list[str]]:
    """The cards' texts in the smallest range of lanes and steps around them; several in a cell are parted by line breaks.

    `lanes` and `steps` are those of the board, in order; a card over several steps stands in its first.
    """
    cells: dict[tuple[str, str], list[str]] = {}
    for card in cards:
        cells.setdefault((card.lane, card.step), []).append(card_text(card))
    rows = stretch(lanes, {lane for lane, _ in cells})
    columns = stretch(steps, {step for _, step in cells})
    return [["\n".join(cells.get((row, column), ())) for column in columns] for row in rows]


def stretch(order: Sequence[str], chosen: Collection[str]) -> list[str]:
    """The part of an order from the first of the chosen to the last."""
    places = [place for place, key in enumerate(order) if key in chosen]
    return list(order[places[0] : places[-1] + 1]) if places else []
