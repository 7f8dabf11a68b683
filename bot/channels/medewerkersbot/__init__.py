"""The bot for employees, on python-telegram-bot: its `Bot` and error types with our own request class."""
