"""The set-up for HR, step 4 of 4: with whom do we learn? Network, figures, intervision, partners, looking back."""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Datum, Kaart, Keuze, Slot

VIJF_JAAR = Organisatie(maanden=60)

DIALOOG = Dialoog(
    titel=_("Met wie leren we?"),
    minuten=3,
    uitleg=_("Stap 4 van 4: anderen, en terugkijken"),
    in_menu=False,
    gevolgen=(Gevolg("start_4", uit={naam: naam for naam in (
        "netwerk", "delen", "intervisie", "partners", "terugkijken")}, zegt_verder=True),),
    stappen=(
        Keuze(
            "netwerk",
            _("Leer je samen met andere organisaties?"),
            opties={"koepel": _("Met onze koepel"), "regio": _("Met onze regio"), "nee": _("Nog niet")},
            anders_gezegd=_("Met wie kan je ervaringen ruilen?"),
            kort=_("Netwerk"),
            bewaart=VIJF_JAAR,
        ),
        Kaart("klein_huis", _("Werken er minder dan 10 mensen bij jullie? Dan komen er geen cijfers. "
                              "Dat is zo om mensen te beschermen.")),
        Keuze(
            "delen",
            _("Wil je afgeronde cijfers delen om te vergelijken?"),
            opties={"nee": _("Nee"), "vijf": _("Vanaf 5 organisaties")},
            anders_gezegd=_("Delen kan alleen in een groep van minstens vijf organisaties. Wil je dat?"),
            kort=_("Cijfers delen"),
            bewaart=VIJF_JAAR,
        ),
        Datum(
            "intervisie",
            _("Wanneer komen jullie samen om van elkaar te leren?"),
            dagen=(28, 56, 84),
            anders_gezegd=_("Een halve dag is genoeg. Nog geen dag? Sla dan over."),
            kort=_("Samen leren"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "partners",
            _("Toon je ook kansen bij partners?"),
            opties={"ja": _("Ja, toon ze"), "later": _("Later"), "nee": _("Nee")},
            reactie={"ja": _("Zet ze bij de kansen, met als thema «partner».")},
            anders_gezegd=_("Een stap kan ook bij een ander huis. Mogen mensen dat zien?"),
            kort=_("Kansen bij partners"),
            bewaart=VIJF_JAAR,
        ),
        Datum(
            "terugkijken",
            _("Wanneer kijken jullie terug op dit plan?"),
            dagen=(182, 364),
            anders_gezegd=_("Na een half jaar zie je wat werkt. Op die dag vraag ik ernaar."),
            kort=_("Terugkijken"),
            bewaart=VIJF_JAAR,
        ),
        Slot("slot", _("Dat was de laatste stap. Na «Bewaren» maak ik je beleidskaart.")),
    ),
)
