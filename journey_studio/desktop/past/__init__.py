"""The past of a map, beside the board: its edits by day, and its saved snapshots.

Lives here: the list of edits and how it is drawn, the list of snapshots and what one differs in, the words for moments, and the
snapshot that is saved soon after opening. What a snapshot is and how one comes back to it is `document.snapshots`.
"""
