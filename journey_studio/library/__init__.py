"""What the program knows before anything is drawn, and what a person adds to it.

Lives here: the twelve stage models and the phases they have in common (`stage_models`, `phases`, `crosswalk`), new maps made
of them (`starting`), the sample maps, the person's own templates, and
their own library as a file for others (`exchange`). May import: `model`, `assets`.
"""
