"""The personas panel: who travels the journey, each with portrait, facts and curve.

Lives here: the panel (`panel`), a card for each persona (`card`) with its portrait (`portrait`) and facts (`facts`), and what
can be done to a persona (`doing`). Fields are saved as those of the inspector are, through its `Typing` and `save_values`.
May import: everything of `desktop` but `window`, `wiring` and `menus`.
"""
