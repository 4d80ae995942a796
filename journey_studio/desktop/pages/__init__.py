"""What the window shows while there is no board: the welcome with its three doors, and why a map was not opened."""
