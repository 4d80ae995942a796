"""What the program knows before anything is drawn, and what a person adds to it.

Lives here: the twelve stage models and the phases they have in common (`stage_models`, `phases`, `crosswalk`), new maps made
of them (`starting`), the sample maps, and the person's own templates. May import: `model`, `assets`.
"""
