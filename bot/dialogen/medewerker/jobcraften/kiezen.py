"""«Help me kiezen»: four scales, and the printed table that puts the level with the lowest number on top.

Tasks, people and place are the three sources of pleasure in work; the fourth is what the work is good for.
"""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import _
from bot.engine.stappen import Als, Rang, Schaal

WOORDEN = {"1": _("heel slecht"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"), "5": _("heel goed")}
NIVEAUS = {
    "taken": _("Mijn taken"), "mensen": _("Met wie ik werk"), "plek": _("Plek en uren"), "kijk": _("Hoe ik kijk"),
}
NAAR = {**{niveau: niveau for niveau in NIVEAUS}, "*": "nodig"}  # each level begins at the step of its own name
WAAROM = {
    "taken": _("Je taken kregen het laagste cijfer. Daarom staan die bovenaan."),
    "mensen": _("Met wie je werkt, kreeg het laagste cijfer. Daarom staat dat bovenaan."),
    "plek": _("Je plek en je uren kregen het laagste cijfer. Daarom staan die bovenaan."),
    "kijk": _("Hoe je kijkt, kreeg het laagste cijfer. Daarom staat dat bovenaan."),
}
# The first row that holds: is there a 1, else a 2, a 3, a 4. With nothing but fives there is nothing to put on top.
LAAGSTE = tuple(
    Rang((Als(f"s_{niveau}", hoogstens=cijfer),), (niveau,), WAAROM[niveau])
    for cijfer in range(1, 5) for niveau in NIVEAUS
)

KIEZEN = (
    Schaal(
        "s_taken",
        _("Hoe gaat het met je taken?"),
        woorden=WOORDEN,
        anders_gezegd=_("Doe je graag wat je doet? 1 is heel slecht, 5 is heel goed."),
        kort=_("Cijfer voor mijn taken"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Schaal(
        "s_mensen",
        _("Hoe gaat het met de mensen om je heen?"),
        woorden=WOORDEN,
        anders_gezegd=_("Klikt het met wie je samenwerkt? 1 is heel slecht, 5 is heel goed."),
        kort=_("Cijfer voor de mensen"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Schaal(
        "s_plek",
        _("Hoe passen je plek en je uren bij jou?"),
        woorden=WOORDEN,
        anders_gezegd=_("Waar en wanneer je werkt: past dat? 1 is heel slecht, 5 is heel goed."),
        kort=_("Cijfer voor plek en uren"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
    Schaal(
        "s_kijk",
        _("Hoe goed weet je waarvoor je het doet?"),
        woorden=WOORDEN,
        anders_gezegd=_("Weet je aan wie je werk goed doet? 1 is heel slecht, 5 is heel goed."),
        kort=_("Cijfer voor hoe ik kijk"),
        op_kaart=False,
        bewaart=Tijdelijk(),
    ),
)
