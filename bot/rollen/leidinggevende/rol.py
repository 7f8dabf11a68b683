"""What a manager may do: screens and sources, gathered from the files beside this one.

Nothing here reads anything of an employee: there is no way to it from this process.
"""

from bot.balie import Rol
from bot.documenten.certificaat import certificate_document
from bot.rollen.leidinggevende import bewijs, lessen, loopbaan, tips, vragen, woorden, zinnen

ROL = Rol(
    naam="leidinggevende",
    dialogen="leidinggevende",
    titel=woorden.MENU_TITLE,
    welkom=(woorden.WELCOME,),
    menu=lessen.menu,
    bronnen=lessen.bronnen,
    schermen={
        "lessen": lessen.show, "zinnen": zinnen.show, "bewijs": bewijs.show, "tips": tips.show,
        "loopbaan": loopbaan.show,
    },
    zinnen=woorden.ZINNEN,
    documenten={bewijs.DOCUMENT: certificate_document},
    aan_de_beurt=tips.aan_de_beurt,
    slag=tips.slag,
    op_vraag=vragen.answer_to,
)
