"""The few dialogs: none of them stops the program, each can be left with Escape."""
