"""The library beside the board: channels, touchpoints by phase, campaigns, qualities and objectives to be dragged or added.

Lives here: what is offered and from where (`shelf`), the tree (`tree`) in its panel (`panel`), what is done with an entry
(`doing`), and the dialog that makes one's own (`entry_dialog`). The content is in `journey_studio.library`.
"""
