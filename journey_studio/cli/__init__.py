"""The command line: everything that works without a window. A contract that scripts rely on; the README documents it.

Lives here: the parser (`parser`), what each command takes (`arguments`), what `analyse` answers (`analysis`), and a module for each
group of commands. Exit codes: 0 done, 1 problems found, 2 wrong use, 3 input refused, 4 the disk or the system refused.
"""

from journey_studio.cli.main import main

__all__ = ["main"]
