"""A journey as Markdown: an overview table, then each stage with its steps, lanes and cards; it can be imported again.

`document` puts it together, `overview` is the table, `cards` the lists, `lost` says what is left out. What things are called is in
`journey_studio.markdown`.
"""

from journey_studio.exporters.markdown.document import markdown_text
from journey_studio.exporters.markdown.lost import lost_in_markdown

__all__ = ["lost_in_markdown", "markdown_text"]
