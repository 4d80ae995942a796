"""What can be typed after each command: its arguments, options and help, a module for a group of commands.

`commands` adds a command to the parser; `parser` beside this package puts the groups together. What a command does is elsewhere.
"""
