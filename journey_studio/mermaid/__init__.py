"""What Mermaid's `journey` notation writes how: names, scores, and what is kept of a text that was read.

Lives here: the rules that reading and writing share, so that both directions agree. May import: `model`.
It is neither the importer nor the exporter, and it draws nothing.
"""
