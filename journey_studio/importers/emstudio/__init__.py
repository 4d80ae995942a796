"""The YAML of Enablement Map Studio → a proposed journey.

Its file holds up to four documents: `cjm` (the journey), `sbp` (a service blueprint under it), `outcome` (what it shall lead to)
and `em` (what people must learn). `journey` reads the first, `blueprint` the second, `aims` the others.
May import: `model`, the other readers' tools.
"""

from journey_studio.importers.emstudio.reader import is_emstudio, read_emstudio

__all__ = ["is_emstudio", "read_emstudio"]
