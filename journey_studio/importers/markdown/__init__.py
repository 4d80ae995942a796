"""Markdown → a proposed journey: fenced Mermaid, tables and headed lists, each read onto the same board.

`parts` turns the text into headings, tables, lists and paragraphs, `document` says which is a stage, a step or a lane, `tables` and
`entries` read what stands there, `board` finds or makes what is named: the same stage, step, lane or card named twice is one.
May import: `model`, `journey_studio.markdown`, the Mermaid reader.
"""

from journey_studio.importers.markdown.document import is_markdown_journey, read_markdown
from journey_studio.importers.markdown.fences import journey_fences

__all__ = ["is_markdown_journey", "journey_fences", "read_markdown"]
