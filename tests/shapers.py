"""A shaper without fonts, for tests that are not about text."""

from journey_studio.scene import Line, Paragraph, TextStyle

ADVANCE = 0.55


class EvenShaper:
    """Every character is 0.55 em wide; lines break at spaces, and inside words that are too long."""

    def paragraph(self, text: str, style: TextStyle, width: float) -> Paragraph:
        if not text:
            return Paragraph((), 0.0, "ltr")
        room = max(1, int(width / (style.size * ADVANCE) + 1e-6))
        spans, start = [], 0
        for part in text.split("\n"):
            spans += _broken(part, start, room)
            start += len(part) + 1
        lines = tuple(
            Line(at, length, 0.0, number * style.leading + style.ascent, length * style.size * ADVANCE)
            for number, (at, length) in enumerate(spans)
        )
        return Paragraph(lines, len(lines) * style.leading, "ltr")


def _broken(part: str, start: int, room: int) -> list[tuple[int, int]]:
    spans, at = [], 0
    while len(part) - at > room:
        space = part.rfind(" ", at, at + room + 1)
        end = space if space > at else at + room
        spans.append((start + at, end - at))
        at = end + 1 if space > at else end
    return [*spans, (start + at, len(part) - at)]
