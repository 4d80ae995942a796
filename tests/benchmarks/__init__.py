"""Figures beside their limits, taken in one run: `python -m tests.benchmarks [--json] [--cards N ...]`.

Each figure is a ratio to a limit measured in the same round, in CPU seconds of this process, because machines differ and
drift. Nothing here passes or fails.
"""
