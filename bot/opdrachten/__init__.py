"""What one can ask on the command line: one file per group of commands.

Exit codes: 0 it is done, 1 what was handed in is refused and nothing changed, 2 it cannot be done now.
"""
