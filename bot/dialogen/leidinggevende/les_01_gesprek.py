"""Lesson 1: what a career talk is. Not about how the work goes now, but about what somebody can and wants.

Ground: HRwijs on the career talk (looks ahead, talents and wishes, also life around work); Soens & De Vos, 2008
(guidance is ongoing communication, not one moment a year).
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Meerkeuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Het loopbaangesprek"),
    minuten=2,
    uitleg=_("Waarover het gaat"),
    in_menu=False,
    vervolg=(((), "les_02_luisteren"),),
    stappen=(
        Keuze(
            "start",
            _("Je zit klaar voor een gesprek over iemands loopbaan. Waarmee begin je?"),
            kop=_("Les 1 van 12"),
            opties={"jaar": _("Hoe ging je jaar?"), "graag": _("Wat doe je graag?"), "form": _("Zo, het formulier.")},
            reactie={
                "jaar": _("Dan kijken jullie terug. Iemand gaat zich verdedigen, en later komt niet meer aan bod."),
                "graag": _("Zo begin je bij de mens. Wie over graag werk praat, komt vanzelf bij later uit."),
                "form": _("Dat is eerlijk, maar nu vult iemand vakjes in. Leg het blad even weg."),
            },
            anders_gezegd=_("Wat is jouw eerste zin in zo'n gesprek?"),
            kort=_("Eerste zin"),
            bewaart=Tijdelijk(),
        ),
        Meerkeuze(
            "over",
            _("Waarover mag zo'n gesprek gaan?"),
            opties={
                "kan": _("Wat iemand goed kan"), "wil": _("Wat iemand later wil"),
                "thuis": _("Werk en thuis samen"), "fout": _("Een fout van vorige week"),
            },
            hoogstens=4,
            kolommen=1,
            reactie=_("De eerste drie horen erbij. Een fout bespreek je meteen, op een ander moment. "
                      "Dit gesprek kijkt vooruit."),
            anders_gezegd=_("Welke onderwerpen passen in een gesprek over later?"),
            kort=_("Onderwerpen"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "signaal",
            _("Bij de koffie zegt iemand: «Dat wil ik ook wel leren.» Wat doe je?"),
            opties={"nu": _("Ik vraag er iets over"), "later": _("Ik wacht op het gesprek"), "knik": _("Ik knik")},
            reactie={
                "nu": _("Een enkele vraag is genoeg. Zulke kleine momenten tellen even zwaar als het grote gesprek."),
                "later": _("Dat kan, als je het onthoudt. Vaak is het moment dan voorbij."),
                "knik": _("Vriendelijk, maar de ander denkt misschien dat het je niet boeit."),
            },
            anders_gezegd=_("Iemand laat vallen: dat wil ik ook leren. Hoe reageer je?"),
            kort=_("Klein moment"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, voor het begin van je volgende gesprek."),
            opties={
                "graag": _("Wat doe je het liefst?"), "trots": _("Waar ben je trots op?"),
                "later": _("Wat wil je later doen?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Welke zin zou jij echt zeggen? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik leg het formulier even weg."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
