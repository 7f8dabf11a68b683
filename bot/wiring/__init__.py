"""Tie one process together: the only rooms that may know everything of that process."""
