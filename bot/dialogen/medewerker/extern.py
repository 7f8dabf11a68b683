"""Help outside the organisation (D18). Worked out on the spot and never kept; looking around leaves nothing.

Rules for vouchers change often. This file states none: what the organisation had checked comes from its own
content, with source and last day, and hides itself afterwards. Without it there is only the way to the official site.
"""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import ANDERS, EINDE, Als, Kaart, Keuze, Regel

VDAB = (_("Naar VDAB"), "https://www.vdab.be")
ACTIRIS = (_("Site voor Brussel"), "https://www.actiris.brussels")
UWV = (_("Naar UWV"), "https://www.werk.nl")
BELGIE = (_("Naar de overheid"), "https://werk.belgie.be")

DIALOOG = Dialoog(
    titel=_("Hulp buiten je werk"),
    minuten=2,
    uitleg=_("Iemand van buiten die meedenkt"),
    schuilnaam="buiten",
    meer=True,
    vluchtig=True,
    stappen=(
        Keuze(
            "waar",
            _("Waar werk je?"),
            opties={
                "vlaanderen": _("Vlaanderen"), "brussel": _("Brussel"), "nederland": _("Nederland"),
                "elders": _("Ergens anders"),
            },
            daarna={"nederland": "zoek", "elders": "zoek", ANDERS: "jaren"},
            anders_gezegd=_("In welke streek ligt je werk? De regels zijn niet overal gelijk."),
            kort=_("Waar ik werk"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "jaren",
            _("Hoeveel jaar werk je al? Al je werk telt mee."),
            opties={"kort": _("Minder dan 1 jaar"), "midden": _("1 tot 6 jaar"), "lang": _("7 jaar of meer")},
            anders_gezegd=_("Hoe lang werk je in totaal? Ongeveer is genoeg."),
            kort=_("Jaren gewerkt"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "cheque",
            _("Kreeg je ooit hulp met een loopbaancheque?"),
            opties={"nee": _("Nee"), "pas": _("Ja, minder dan 6 jaar"), "vroeger": _("Ja, langer geleden")},
            anders_gezegd=_("Met zo'n cheque betaal je minder voor iemand die meedenkt. Had je er al een?"),
            kort=_("Cheque"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zoek",
            _("Wat zoek je het meest?"),
            opties={
                "denken": _("Tijd om na te denken"), "test": _("Een test"), "mee": _("Iemand die meedenkt"),
                "rechten": _("Mijn rechten kennen"),
            },
            anders_gezegd=_("Waarmee zou je nu het best geholpen zijn?"),
            kort=_("Wat ik zoek"),
            bewaart=Tijdelijk(),
        ),
        Regel("welke_weg", rijen=(
            ((Als("zoek", in_=("rechten",)), Als("waar", in_=("vlaanderen", "brussel"))), "rechten"),
            ((Als("waar", in_=("nederland",)),), "nederland"),
            ((Als("waar", in_=("vlaanderen", "brussel")),), "feit"),
        ), anders="elders"),
        Kaart(
            "rechten",
            _("Ik heb hier nu geen zekere informatie over. Kijk op de site van de overheid. "
              "Je vakbond legt je rechten ook uit."),
            feit="feit_rechten",
            links=(BELGIE,),
            knop=_("Verder"),
            daarna="eerste",
        ),
        Kaart(
            "nederland",
            _("In Nederland zijn er andere regels. Kijk op de site van UWV. "
              "Je vakbond helpt ook, en soms de gemeente."),
            feit="feit_nederland",
            links=(UWV,),
            knop=_("Verder"),
            daarna="eerste",
        ),
        Kaart(
            "elders",
            _("Daar ken ik de regels niet. Vraag het aan je vakbond of aan de dienst voor werk in je streek."),
            knop=_("Verder"),
            daarna="eerste",
        ),
        Kaart(
            "feit",
            _("Ik heb hier nu geen zekere informatie over. Kijk op de site van VDAB."),
            feit="feit_cheque",
            links=(VDAB, ACTIRIS),
            knop=_("Verder"),
        ),
        Regel("past_dit", rijen=(
            ((Als("cheque", in_=("pas",)),), "misschien"),
            ((Als("jaren", in_=("kort",)),), "misschien"),
        ), anders="eerste"),
        Kaart(
            "misschien",
            _("Misschien kan het voor jou nu niet. Dat kan ik niet zeker zeggen. Vraag het na voor je iets tekent."),
            tekst_bij=("cheque", {
                "pas": _("Je kreeg al eens een cheque. Misschien kan het nu nog niet opnieuw. "
                         "Vraag het na voor je iets tekent."),
            }),
            knop=_("Verder"),
        ),
        Kaart(
            "eerste",
            _("Het eerste gesprek is vaak gratis. Vraag dan: wat kost dit, hoe lang duurt het, wie hoort wat ik zeg?"),
            tekst_bij=("zoek", {
                "denken": _("Het eerste gesprek is vaak gratis. Vraag dan: hoe lang duurt dit? "
                            "En wat kost het als ik stop?"),
                "test": _("Het eerste gesprek is vaak gratis. Vraag dan: welke test is dit? "
                          "En van wie is de uitslag daarna?"),
                "mee": _("Het eerste gesprek is vaak gratis. Vraag dan: wie denkt met mij mee? "
                         "En wie hoort wat ik zeg?"),
                "rechten": _("Vraag altijd: waar kan ik dit nalezen? Dan weet je zeker dat het klopt."),
            }),
            knop=_("Verder"),
        ),
        Kaart(
            "klaar",
            _("Je werkgever hoeft dit niet te weten. Iemand van buiten denkt eerst aan jou. "
              "Iemand van hier denkt ook aan de organisatie. Ik bewaar hier niets van."),
            daarna=EINDE,
        ),
    ),
)
