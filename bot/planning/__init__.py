"""Decide what is due and hand it on: upkeep on a clock, never because somebody did something."""
