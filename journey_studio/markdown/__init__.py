"""What a journey looks like in Markdown: the words and signs that reading and writing share, so that both directions agree.

A stage is a heading `2. Consideration`, a step below it `2.1 Compares offers`, a lane a paragraph in bold, a card an entry of a
list with its fields as entries below. An overview table shows the same board. May import: `model`.
It is neither the importer nor the exporter.
"""
