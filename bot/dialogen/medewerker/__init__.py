"""Dialogues of the employee, one file each. A file with a `DIALOOG` is found by itself."""
