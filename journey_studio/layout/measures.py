"""The sizes of a board in px and its text styles, on a base grid of 8 px (half step 4)."""

from journey_studio.scene import TextStyle

SMALLEST_TEXT = 11.5
"""No words on a board are smaller."""

STEP_WIDTH = 208.0
NARROWEST_STEP = 112.0
CARD_WIDTH = 192.0
CARD_INSET = (STEP_WIDTH - CARD_WIDTH) / 2
CARD_HEIGHT = 44.0
CARD_RADIUS = 8.0
CARD_GAP = 8.0
BAR_WIDTH = 4.0
PADDING_X = 14.0
PADDING_Y = 9.0
LABEL_WIDTH = 152.0
LABEL_INSET = 14.0
LABEL_INDENT = 22.0
STAGE_HEIGHT = 40.0
CHEVRON = 11.0
STAGE_GAP = 4.0
STAGE_ROOM = 8.0
LANE_PADDING = 11.0
LANE_HEIGHT = 56.0
SLIM_LANE_HEIGHT = 36.0
CURVE_HEIGHT = 176.0
LEVEL_GAP = 38.0
ICON = 16.0
MARGIN = 32.0

CAPTION = TextStyle(12)
CAPTION_STRONG = TextStyle(12, 600)
BODY = TextStyle(13, line_height=18)
CARD_TITLE = TextStyle(14.5, 600, line_height=19)
STEP_TITLE = TextStyle(13, 600)
LANE_TITLE = TextStyle(13.5, 600, line_height=18)
STAGE_TITLE = TextStyle(16, 600, line_height=21)
HINT = TextStyle(13, italic=True)
PAGE_TITLE = TextStyle(28, 700)
PAGE_BODY = TextStyle(14)
EMPTY_TITLE = TextStyle(20, 600)
