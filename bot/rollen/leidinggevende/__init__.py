"""Managers at the desk of the organisation's bot."""

from bot.rollen.leidinggevende.rol import ROL

__all__ = ["ROL"]
