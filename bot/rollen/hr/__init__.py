"""HR at the desk of the organisation's bot."""

from bot.rollen.hr.rol import ROL

__all__ = ["ROL"]
