"""Lesson 5: saying no with a way out. A clear no is kinder than a maybe that never comes.

Ground: Soens & De Vos, 2008: a manager can test a wish at once against what is really possible; the sober message
about limits is part of honest guidance (Vlaams Welzijnsverbond, 2009).
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Nee met een uitweg"),
    minuten=2,
    uitleg=_("Duidelijk en toch vriendelijk"),
    in_menu=False,
    vervolg=(((), "les_06_precies"),),
    stappen=(
        Keuze(
            "vraag",
            _("Iemand vraagt een plek die er niet is. Wat zeg je?"),
            kop=_("Les 5 van 12"),
            opties={"zien": _("We zullen zien."), "nee": _("Nee, dat kan niet."), "wel": _("Dit niet. Dit wel.")},
            reactie={
                "zien": _("Het klinkt zacht. Maar de ander wacht nu maanden op iets dat niet komt."),
                "nee": _("Duidelijk, en dat is beter dan misschien. Alleen blijft de ander achter zonder stap."),
                "wel": _("De deur is eerlijk dicht, en er gaat een andere open. Zeg er meteen een dag bij."),
            },
            anders_gezegd=_("Er is geen plaats. Hoe breng jij dat?"),
            kort=_("Nee zeggen"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "weet",
            _("Je weet niet of iets kan. Wat zeg je?"),
            opties={"dag": _("Vrijdag weet ik het."), "vraag": _("Ik vraag het eens."), "denk": _("Ik denk het wel.")},
            reactie={
                "dag": _("Een dag noemen geeft rust. Hou je eraan, ook als je vrijdag nog niets weet."),
                "vraag": _("Goed plan. Zeg er een dag bij, anders moet de ander erachteraan lopen."),
                "denk": _("Hoopvol, maar de ander hoort in een half ja een heel ja."),
            },
            anders_gezegd=_("Hoe antwoord jij als je het zelf nog moet uitzoeken?"),
            kort=_("Als ik het niet weet"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "achter",
            _("Iemand wil een andere functie. Die komt er niet. Wat onderzoek je samen?"),
            opties={
                "stuk": _("Wat eraan aantrekt"), "wacht": _("Hoelang wachten kan"), "los": _("Niets, het is nee"),
            },
            reactie={
                "stuk": _("Vaak gaat het om één taak. Die kan je soms wel geven, zonder nieuwe functie."),
                "wacht": _("Een eerlijke vraag. Bespreek dan ook wat er intussen kan."),
                "los": _("Dat mag. Maar dan zoekt de ander alleen verder, misschien buiten."),
            },
            anders_gezegd=_("Wat bespreek je nog na een nee?"),
            kort=_("Na het nee"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, voor je volgende nee."),
            opties={
                "wel": _("Nu niet. Dit kan wel:"), "stuk": _("Welk stuk trekt je aan?"),
                "dag": _("Vrijdag weet je meer."),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij nee zeggen en toch verder kijken? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Bij elk nee een dag of een uitweg."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
