"""The library beside the board: channels, touchpoints by phase, campaigns, qualities and objectives to be dragged or added.

Lives here: what is offered and from where (`shelf`), the tree (`tree`) in its panel (`panel`), what is done with an entry
(`doing`), the dialog that makes one's own (`entry_dialog`), where those are kept (`keeper`), and how a person's library goes to
others and comes from them (`handing_on`). The content is in `journey_studio.library`.
"""
