"""The palette at the left: kinds of cards, channels and personas, each dragged to the board, or put there by Enter.

Lives here: what is offered (`offers`), the chip of one offer (`chip`, `chip_paint`) and the panel. A drag is plain mouse events
that the chip passes on; the gesture is the canvas's.
"""
