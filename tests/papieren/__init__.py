"""The documents in docs/ say what the program does."""
