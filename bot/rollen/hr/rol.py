"""What HR may do: screens, consequences and sources, gathered from the files beside this one."""

from bot.balie import Rol
from bot.rollen.hr import (
    campagne_maken,
    campagne_schermen,
    cijfers,
    collegas,
    ingericht,
    inhoud,
    invoeren,
    maken,
    nazicht,
    papier,
    spiegel,
    start,
    woorden,
)
from bot.rollen.hr.bronnen import bronnen
from bot.rollen.hr.menu import menu

ROL = Rol(
    naam="hr",
    dialogen="hr",
    titel=woorden.MENU_TITLE,
    welkom=(woorden.WELCOME,),
    menu=menu,
    schermen={
        **collegas.SCHERMEN, **ingericht.SCHERMEN, **papier.SCHERMEN, **inhoud.SCHERMEN, **invoeren.SCHERMEN,
        **campagne_schermen.SCHERMEN,
        **cijfers.SCHERMEN,
    },
    gevolgen={**start.GEVOLGEN, **maken.GEVOLGEN, **invoeren.GEVOLGEN, **spiegel.GEVOLGEN,
              **campagne_maken.GEVOLGEN},
    bronnen=bronnen,
    documenten={**papier.DOCUMENTEN, **cijfers.DOCUMENTEN, **invoeren.DOCUMENTEN, **spiegel.DOCUMENTEN,
                **campagne_schermen.DOCUMENTEN},
    aan_de_beurt=nazicht.aan_de_beurt,
    slag=nazicht.slag,
    zinnen=woorden.ZINNEN,
    namen=False,  # names of colleagues to turn to, and of managers, belong in what HR writes
)
