"""Lines → statements: what each line says, with what Mermaid would reject or misread repaired."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from journey_studio.importers.mermaid.source import Line
from journey_studio.importers.mermaid.statement import Comment, Description, Section, Statement, Task, Title
from journey_studio.importers.mermaid.tasks import has_number, is_task, task_of
from journey_studio.importers.notices import Notices

_COMMENT = re.compile(r"%(?!\{)|#(?!\w+;)", re.ASCII)
_DESCRIPTION = re.compile(r"(acctitle|accdescr)\s*([:{])", re.IGNORECASE)
_KEYWORD = re.compile(r"(title|section)(?=[\s:]|\Z)", re.IGNORECASE)
_NOTE = re.compile(r"(?<=\s)%%")
_HASH = re.compile(r"#(?!\w+;)", re.ASCII)
_SEMICOLON = re.compile(r"#\w+;|;", re.ASCII)
_KEYS = {"acctitle": "accTitle", "accdescr": "accDescr"}


def statements(lines: list[Line], notices: Notices) -> Iterator[Statement]:
    """What the lines after the header say, in order."""
    titled = begun = False
    rows = iter(enumerate(lines))
    last_brace = max((at for at, line in enumerate(lines) if "}" in line.text), default=-1)
    for at, line in rows:
        text = line.text.strip()
        description = _DESCRIPTION.match(text)
        if not text:
            continue
        if _COMMENT.match(text):
            yield Comment(line.number, text.replace("%%{", "%% {"))
        elif description:
            further = (lines[row].text for row in range(at + 1, last_brace + 1))
            found, used = _description(line.number, description, further, notices)
            for _ in range(used):
                next(rows)
            yield found
        else:
            for part in _parts(line.number, text, notices):
                for said in _said(line.number, part, titled, begun, notices):
                    titled = titled or isinstance(said, Title)
                    begun = begun or isinstance(said, Section | Task)
                    yield said


def _description(
    number: int, opening: re.Match[str], further: Iterable[str], notices: Notices
) -> tuple[Description, int]:
    """An accTitle or accDescr, and how many of the further rows it took."""
    key, rest = _KEYS[opening[1].lower()], opening.string[opening.end() :].strip()
    if opening[2] == ":":
        return Description(number, key, rest), 0
    texts: list[str] = []
    for taken, text in enumerate(chain((rest,), further)):
        inside, brace, behind = text.partition("}")
        texts.append(inside.strip())
        if brace:
            if behind.strip():
                notices.add(number, f"“{behind.strip()[:60]}” behind the description is left out.")
            return Description(number, key, "\n".join(texts).strip()), taken
    notices.add(number, "The description that begins here is never closed; only its first line counts.")
    return Description(number, key, rest), 0


def _parts(number: int, text: str, notices: Notices) -> Iterable[str]:
    """The statements of one line: `;` parts them where each reads as one, and belongs to the text where not."""
    cuts = [found.start() for found in _SEMICOLON.finditer(text) if found[0] == ";"]
    if not cuts:
        return (text,)
    ends = [*cuts, len(text)]
    pieces = [
        text[start:end].strip() for start, end in zip([0, *(cut + 1 for cut in cuts)], ends, strict=True)
    ]
    parts = [piece for piece in pieces if piece]
    if parts and all(_KEYWORD.match(part) or is_task(part) for part in parts):
        notices.add(number, "Mermaid wants one statement a line and no “;”; each part is read on its own.")
        return parts
    notices.add(number, "The “;” is read as part of the text; Mermaid would draw nothing of the whole map.")
    return (text,)


def _said(number: int, part: str, titled: bool, begun: bool, notices: Notices) -> Iterator[Statement]:
    """What one part of a line says; a note at its end comes first, as a comment of its own."""
    text, note = _without_note(number, part, notices)
    if note:
        yield Comment(number, note)
    keyword = _KEYWORD.match(text)
    if keyword and not _is_task_after_all(number, text, keyword, titled, begun, notices):
        yield _headed(number, text, keyword, titled, notices)
    elif any(character.isalnum() for character in text) or is_task(f"x{text}"):
        task = _task(number, text, notices)
        if task.rest:
            yield Comment(number, f"%% {task.rest}")
        yield task
    else:
        notices.add(number, f"“{text[:60]}” means nothing here; it is kept as a comment.")
        yield Comment(number, f"%% {text}")


def _without_note(number: int, text: str, notices: Notices) -> tuple[str, str]:
    """The text without a `%%` or `#` note at its end, and the note as a comment line."""
    found = _NOTE.search(text)
    if found:
        notices.add(number, "“%%” within a line is read as a comment; Mermaid would read it as text.")
        return text[: found.start()].rstrip(), text[found.start() :]
    colon = 0 if _KEYWORD.match(text) else text.find(":")
    for sign in _HASH.finditer(text):
        at = sign.start()
        if _begins_note(text, at, 0 <= colon < at):
            return text[:at].rstrip(), f"%% {text[at + 1 :].strip()}".rstrip()
        notices.add(number, "“#” is read as part of the text; Mermaid would stop reading there.")
    return text, ""


def _begins_note(text: str, at: int, within_value: bool) -> bool:
    """Whether the `#` there begins a note: a blank before it, and no figure behind it as in `#1`.

    After a keyword a blank behind it is needed as well, lest a title loses its last word.
    """
    after = text[at + 1 : at + 2]
    blank_needed = _KEYWORD.match(text) is not None
    return (
        within_value
        and text[at - 1 : at].isspace()
        and not after.isdigit()
        and (after.isspace() or not blank_needed)
    )


def _is_task_after_all(
    number: int, text: str, keyword: re.Match[str], titled: bool, begun: bool, notices: Notices
) -> bool:
    """Whether a line that begins with a keyword is a task: `title deed signed: 3: Me`, or a task called `title`."""
    word = keyword[1].lower()
    if _value(word, text, keyword).startswith(":"):
        return has_number(text) or is_task(text)
    likely = text.count(":") > 1 or (word == "title" and (titled or begun))
    if not likely or not is_task(text):
        return False
    notices.add(number, f"Read as a task; Mermaid would read it as a {word}.")
    return True


def _value(word: str, text: str, keyword: re.Match[str]) -> str:
    """What follows the keyword; a section's title cannot begin with a colon, a journey's can, behind a blank."""
    rest = text[keyword.end() :]
    return rest.lstrip() if word == "section" else rest


def _headed(
    number: int, text: str, keyword: re.Match[str], titled: bool, notices: Notices
) -> Title | Section:
    word = keyword[1].lower()
    rest = _value(word, text, keyword)
    if rest.startswith(":"):
        notices.add(number, f"The colon after “{word}” is passed over; Mermaid would read a task.")
        rest = rest[1:]
    rest = rest.strip()
    if not rest:
        notices.add(number, f"This {word} is empty; Mermaid would take the next line for it.")
    if word == "title":
        if titled:
            notices.add(number, "This title replaces the one before it.")
        return Title(number, rest)
    if ":" in rest:
        notices.add(
            number,
            "The colon is read as part of the section's title; Mermaid would draw nothing of the whole map.",
        )
    return Section(number, rest)


def _task(number: int, text: str, notices: Notices) -> Task:
    task = task_of(number, text, lambda message: notices.add(number, message))
    if not task.name:
        notices.add(number, "This task has no name; Mermaid would draw nothing of the whole map.")
    elif _begins_with_journey(task.name):
        notices.add(
            number, "Mermaid cannot read a task whose name begins with “journey”; it is read as a task."
        )
    return task


def _begins_with_journey(name: str) -> bool:
    """Whether Mermaid would take the beginning of a task's name for the word that opens a diagram."""
    return re.match(r"journey(?!\w)", name, re.IGNORECASE | re.ASCII) is not None
