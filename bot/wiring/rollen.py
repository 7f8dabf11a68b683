"""The roles at the desk of the organisation's bot. Light: loads no channel and opens nothing."""

from bot.balie import Rol
from bot.rollen.hr import ROL as HR
from bot.rollen.leidinggevende import ROL as LEIDINGGEVENDE

ROLLEN: dict[str, Rol] = {rol.naam: rol for rol in (HR, LEIDINGGEVENDE)}
