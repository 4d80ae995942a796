"""The window: the only package that imports QtWidgets. Nothing lives here yet; the canvas is the next piece of work."""
