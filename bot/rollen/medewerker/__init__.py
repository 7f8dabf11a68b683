"""The employee's role: the only one that opens the vault, and only for the person whose event this is."""

from bot.rollen.medewerker.rol import Medewerker

__all__ = ["Medewerker"]
