"""Routes in the window: `trail` draws one over the board, `panel` lists, makes, edits and plays them, `following` is the playing."""
