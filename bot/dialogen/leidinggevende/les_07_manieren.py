"""Lesson 7: sixteen ways to grow; a course is only one of them.

Ground: Soens & De Vos, 2008, best practice 5: many managers see development as training only. The five groups are
those of the employee's own plan, so that both sides speak one language.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Kaart, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Zestien manieren"),
    minuten=2,
    uitleg=_("Groeien kan ook zonder cursus"),
    in_menu=False,
    vervolg=(((), "les_08_onder_ons"),),
    stappen=(
        Keuze(
            "leren",
            _("Waar leerde jij zelf het meeste voor je werk?"),
            kop=_("Les 7 van 12"),
            opties={"doen": _("Door het te doen"), "mens": _("Van een collega"), "les": _("In een cursus")},
            reactie={
                "doen": _("Zo gaat het bij velen. Een nieuwe taak geven is dus ook leren."),
                "mens": _("Meekijken met iemand kost een halve dag en blijft lang hangen."),
                "les": _("Dat kan. Zorg dan dat iemand het de week erna meteen kan gebruiken."),
            },
            anders_gezegd=_("Hoe heb jij je werk geleerd?"),
            kort=_("Zo leerde ik"),
            bewaart=Tijdelijk(),
        ),
        Kaart(
            "groepen",
            _("Zestien manieren, vijf groepen.\n"
              "Doen: extra, dieper, ruilen, iets nieuws.\n"
              "Van iemand: meelopen, mentor, delen, vragen, begeleiding.\n"
              "Andere plek: elders, vervangen, tijdelijk.\n"
              "Zelf: opzoeken, uitleggen.\n"
              "Cursus: in een groep, op de computer."),
            knop=_("Verder"),
        ),
        Keuze(
            "past",
            _("Iemand wil ooit zelf leiding geven. Waarmee begin je morgen?"),
            opties={
                "plek": _("Een week vervangen"), "cursus": _("Cursus leidinggeven"),
                "wacht": _("Wachten op plaats"),
            },
            reactie={
                "plek": _("Een week vervangen zegt meer dan een cursus. "
                          "Bespreek vooraf wat je verwacht, en na afloop hoe het was."),
                "cursus": _("Kan later goed zijn. Nu weet iemand nog niet of het bevalt."),
                "wacht": _("Misschien komt die plaats nooit. Intussen kan iemand al proeven."),
            },
            anders_gezegd=_("Wat is een kleine eerste stap naar leidinggeven?"),
            kort=_("Eerste stap"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, voor als iemand een cursus vraagt."),
            opties={
                "kunnen": _("Wat wil je dan kunnen?"), "wie": _("Wie kan je dit tonen?"),
                "proef": _("Waar kan je dit proeven?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij verder kijken dan een cursus? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Eerst kijken wie het kan voordoen."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
