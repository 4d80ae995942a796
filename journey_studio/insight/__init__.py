"""What a map tells about itself: counts and checks. Pure queries over a snapshot, no window and no file.

May import: `library` for what the field knows, `document` for its rules, `model`. It changes nothing.
"""
