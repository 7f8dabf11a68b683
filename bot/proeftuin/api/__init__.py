"""The Bot API as Telegram speaks it: parameters, rules, methods, limits and faults."""
