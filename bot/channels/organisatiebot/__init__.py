"""The organisation's bot: HR and managers, through aiogram."""
