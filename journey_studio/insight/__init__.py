"""What a map tells about itself: counts and checks. Pure queries over a snapshot, no window and no file.

May import: `document` for its rules, `model`. It changes nothing.
"""
