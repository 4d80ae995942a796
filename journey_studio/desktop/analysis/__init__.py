"""What the map tells about itself, beside the board: checks with their fixes, weakest touchpoints, channels, pains and answers.

What is counted is counted in `insight`; here it is shown, gone to, and put right. Panels are filled a moment after a change and
only while they are in sight (`late_panel`). The planning view in place of the board is `planning`.
"""
