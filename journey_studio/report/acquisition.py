"""The acquisition canvas and the acquisition matrix in a report; the plan, the third of their set, is the action list."""

from collections.abc import Iterator, Sequence

from journey_studio.insight.canvas import FRAME, QUESTIONS, AcquisitionCanvas, acquisition_canvas
from journey_studio.insight.matrix import COMPANY, MatrixRow, acquisition_matrix
from journey_studio.model.wording import word
from journey_studio.report.blocks import SMALL_STRONG, TEXT, Block, part_head, words_blocks
from journey_studio.report.entries import Entry, entry_of
from journey_studio.report.facts import Report
from journey_studio.report.flow import Column, Flow, side_by_side
from journey_studio.report.grid import GridRow, add_grid
from journey_studio.report.sharing import used


def add_canvas(flow: Flow, report: Report, gap: float) -> None:
    """The questions of every stage with the cards that answer them; nothing where no stage has an answer.

    Its heading, the questions that are asked once and the table stand on one page where that has room for all of them.
    """
    canvas = acquisition_canvas(report.snapshot, report.journey)
    if not any(cards for each in canvas.stages for cards in each.answers.values()):
        return
    alone = Flow(flow.width, flow.height)
    _set_canvas(alone, report, canvas, gap)
    pages = alone.pages()
    flow.room_for(used(pages[0]) + gap if len(pages) == 1 else flow.height)
    _set_canvas(flow, report, canvas, gap)


def _set_canvas(flow: Flow, report: Report, canvas: AcquisitionCanvas, gap: float) -> None:
    flow.add(*_canvas_head(report, canvas, flow.width, gap))
    places = side_by_side(flow.width, (1.0,) * len(FRAME))
    asked = zip(FRAME, places, strict=True)
    flow.columns(
        [
            Column(x, width, [*_framing(report, word(each.words), canvas.frame[each.key], width)])
            for each, (x, width) in asked
        ]
    )
    rows = [
        GridRow(
            word(question.words), [list(map(entry_of, each.answers[question.key])) for each in canvas.stages]
        )
        for question in QUESTIONS
    ]
    add_grid(flow, report, [each.stage for each in canvas.stages], rows, [])


def _canvas_head(report: Report, canvas: AcquisitionCanvas, width: float, gap: float) -> Iterator[Block]:
    ink = report.ink
    yield part_head("canvas", word("Acquisition canvas"), report.level, width, ink, gap)
    told = word("{answered} of {asked} questions are answered.")
    words = told.format(answered=canvas.asked - canvas.open, asked=canvas.asked)
    yield from words_blocks(words, TEXT, ink.theme.muted, width, ink, keep=True)


def _framing(report: Report, question: str, answers: Sequence[str], width: float) -> Iterator[Block]:
    """A question that is asked once, with its answer below."""
    ink = report.ink
    yield from words_blocks(question, SMALL_STRONG, ink.theme.text, width, ink, gap=14.0, keep=True)
    colour = ink.theme.text if answers else ink.theme.muted
    yield from words_blocks(
        "\n".join(answers) or word("Not answered yet."), TEXT, colour, width, ink, gap=2.0
    )


def add_matrix(flow: Flow, report: Report, gap: float) -> None:
    """What customers do against what the company does, stage by stage, with the gaps where one of them acts alone; nothing where neither acts."""
    found = acquisition_matrix(report.snapshot, report.journey)
    if not any(row.customers or row.company for row in found):
        return
    ours = zip((word("What we do"), word("Campaigns"), word("Scenarios")), COMPANY, strict=True)
    rows = [GridRow(word("What customers do"), [_customers(row) for row in found])]
    rows += [GridRow(words, [_ours(row, kind) for row in found]) for words, kind in ours]
    told = [row for row in rows if any(row.cells)]
    head = part_head("matrix", word("Acquisition matrix"), report.level, flow.width, report.ink, gap)
    add_grid(flow, report, [row.stage for row in found], told, [head])


def _customers(row: MatrixRow) -> list[Entry]:
    if row.is_gap and not row.customers:
        return [Entry(word("Only we act here."))]
    return list(map(entry_of, row.customers))


def _ours(row: MatrixRow, kind: str) -> list[Entry]:
    """What the company does of a kind; where it does nothing at all, that is said in its first row."""
    if row.is_gap and not row.company:
        return [Entry(word("Only customers act here."))] if kind == COMPANY[0] else []
    return [entry_of(card) for card in row.company if card.kind == kind]
