"""A clock that may be moved, for a whole process."""
