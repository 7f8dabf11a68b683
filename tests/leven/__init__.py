"""People's lives: a new account, a new phone, another team, somebody without a link."""
