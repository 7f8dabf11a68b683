"""Two other bots that lead the same conversation, written as the documentation of their library shows it."""
