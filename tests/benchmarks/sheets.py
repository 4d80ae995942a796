"""The workbook's limit: XlsxWriter writing a board and its items with one style a kind."""

from io import BytesIO

import xlsxwriter

from journey_studio.model import Card, Snapshot


def plain_workbook(snapshot: Snapshot) -> bytes:
    """Two sheets: every card in its cell of the board, and one row a card with eight columns."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    board, items = book.add_worksheet("Board"), book.add_worksheet("Items")
    colours = ("#E3F0FA", "#F3E8F4", "#FCE8DF", "#E0F2EE", "#FFF3CF", "#E9ECF1", "#FFFFFF")
    kinds = sorted({card.kind for card in snapshot.all(Card)})
    looks = {
        kind: book.add_format({"bg_color": colours[n % 7], "text_wrap": True, "border": 1, "valign": "top"})
        for n, kind in enumerate(kinds)
    }
    columns = {step.id: n for n, step in enumerate(snapshot.steps("journey"))}
    row = 0
    for number, lane in enumerate(snapshot.lanes("journey")):
        board.write_string(number, 0, lane.name)
        for card in snapshot.cards(lane.id):
            look = looks[card.kind]
            board.write_string(number, columns[card.step] + 1, f"{card.title}\n{card.body}", look)
            row += 1
            fields = (
                card.id,
                card.step,
                lane.name,
                card.kind,
                card.title,
                card.body,
                card.channel or "",
                card.evidence,
            )
            for column, value in enumerate(fields):
                items.write_string(row, column, value, look)
    book.close()
    return target.getvalue()
