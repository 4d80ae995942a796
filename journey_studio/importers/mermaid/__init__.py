"""Mermaid `journey` text → a proposed journey.

A text goes through three rooms: `source` takes off what stands around the diagram (front matter, directives), `statements`
reads it line by line and repairs what Mermaid would reject or misread, `board` makes the records. Every reader looks at
each character a bounded number of times. May import: `model`, `journey_studio.mermaid`.
"""

from journey_studio.importers.mermaid.reader import is_mermaid_journey, read_mermaid

__all__ = ["is_mermaid_journey", "read_mermaid"]
