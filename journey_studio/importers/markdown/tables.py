"""A table that is a board: stages across with lanes down, or stages (in a stage: steps) down with lanes across."""

from journey_studio.importers.lane_words import USUAL, lane_kind_of
from journey_studio.importers.markdown.board import Board, Column, folded, numbered
from journey_studio.importers.markdown.entries import feeling
from journey_studio.importers.markdown.inline import Words
from journey_studio.importers.markdown.parts import Table
from journey_studio.markdown.words import EMOTION, STEP
from journey_studio.model.kinds import EMOTION as EMOTION_LANE

_STAGE = (
    "stage",
    "phase",
    "step",
    "etappe",
    "schritt",
    "этап",
    "фаза",
    "шаг",
    "ステージ",
    "フェーズ",
    "阶段",
)
_NOTHING = ("-", "–", "—", "n/a")
_CURVE = f"{EMOTION}:".casefold()


def is_board(table: Table) -> bool:
    """Whether a table has stages on one side and lanes on the other."""
    return len(table.rows) > 1 and len(table.rows[0]) > 1 and (_lanes_across(table) or _lanes_down(table))


def _lanes_across(table: Table) -> bool:
    names = table.rows[0][1:]
    return _is_stage_word(table.rows[0][0]) and _mostly_lanes(names)


def _lanes_down(table: Table) -> bool:
    names = [row[0] for row in table.rows[1:] if row]
    return _mostly_lanes([name for name in names if folded(name.text) != STEP.casefold()])


def _is_stage_word(words: Words) -> bool:
    return any(sign in words.text.casefold() for sign in _STAGE)


def _mostly_lanes(names: list[Words]) -> bool:
    known = sum(bool(name.name) or lane_kind_of(name.text) != USUAL for name in names)
    return bool(names) and known * 2 >= len(names)


def read_table(table: Table, board: Board, column: Column | None) -> None:
    """Put a table on the board; below the heading of a stage its rows are that stage's steps."""
    board.begin()
    if _lanes_across(table):
        _read_down(table, board, column)
    else:
        _read_across(table, board)


def _read_across(table: Table, board: Board) -> None:
    columns: list[Column] = []
    places: list[tuple[str, int]] = []
    for words in table.rows[0][1:]:
        text = words.text
        same = bool(columns) and folded(text) == folded(places[-1][0])
        columns.append(columns[-1] if same else board.stage(text, table.line))
        places.append((text, places[-1][1] + 1 if same else 1))
    rows = list(zip(table.rows[1:], table.lines[1:], strict=True))
    titles: list[Words] = []
    if rows and folded(rows[0][0][0].text) in (STEP.casefold(), f"{STEP}s".casefold()):
        titles = rows.pop(0)[0][1:]
    steps = []
    for place, (column, (_, number)) in enumerate(zip(columns, places, strict=True)):
        title = titles[place].text if place < len(titles) else ""
        steps.append(
            board.step(column, title, table.line, number) if title or number > 1 else board.first_step(column)
        )
    for row, line in rows:
        _read_row(row, line, steps, board)


def _read_row(row: list[Words], line: int, steps: list[str], board: Board) -> None:
    head, cells = row[0], row[1:]
    if folded(head.text).startswith(_CURVE):
        board.emotion_lane()
        name = head.text[len(_CURVE) :].strip()
        board.curve(name, head.notes, line)
        for words, step in zip(cells, steps, strict=False):
            if words.text and not feeling(name, head.notes, words.text, step, line, board):
                board.sketch.notices.add(line, f"“{words.text[:80]}” is no emotion and is left out.")
        return
    if not head.text and not any(words.text for words in cells):
        return
    lane = board.lane(head, line)
    for words, step in zip(cells, steps, strict=False):
        put_cell(words, lane, step, line, board)


def _read_down(table: Table, board: Board, column: Column | None) -> None:
    lanes = [board.lane(words, table.line) for words in table.rows[0][1:]]
    for row, line in zip(table.rows[1:], table.lines[1:], strict=True):
        if not any(words.text for words in row):
            continue
        if column is None:
            step = board.first_step(board.stage(row[0].text, line))
        else:
            step = board.step(column, numbered(row[0].text)[2], line)
        for words, lane in zip(row[1:], lanes, strict=False):
            put_cell(words, lane, step, line, board)


def put_cell(words: Words, lane: str, step: str, line: int, board: Board) -> None:
    """The lines of a cell as cards; in an emotion lane as a feeling, where it tells one."""
    if board.sketch.record(lane).kind == EMOTION_LANE:
        if words.text:
            put_feeling(words.text, step, line, board)
        return
    for text in _lines(words.text):
        board.card(lane, step, text, line)


def _lines(cell: str) -> list[str]:
    """The lines of a cell, without the bullets that begin all of several; a dash alone is nothing."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    if len(lines) == 1:
        return [] if lines[0] in _NOTHING else lines
    for bullet in ("• ", "•", "- ", "* "):
        if lines and all(line.startswith(bullet) for line in lines):
            return [line.removeprefix(bullet).strip() for line in lines]
    return lines


def put_feeling(text: str, step: str, line: int, board: Board) -> None:
    """A feeling of nobody named: the word of the only point there, a point of its own, or else a thought."""
    if not board.word_of_only_point(step, text, line) and not feeling("", (), text, step, line, board):
        thoughts = board.lane(Words("Feelings", notes=("thoughts",)), line)
        board.card(thoughts, step, text, line)
