"""Decide, without I/O, what one event does to one session.

Nothing in this room awaits, reads a clock, a file or a database. A turn gets a session, the answers of
the running dialogue and one event; it returns the new session and a list of effects for others to carry out.
"""
