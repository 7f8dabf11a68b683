"""What the bot says of its own accord, and when: computed from what is known, never stored as a list of timers."""
