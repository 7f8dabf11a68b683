"""Between Telegram and our own events and messages; nothing above this room knows a Telegram library."""
