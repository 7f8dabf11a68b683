"""Made-up employees on a clock that somebody else moves: a year of messages in seconds, through the real bot."""
