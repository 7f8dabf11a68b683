"""Plan the talk (D7): a day and an hour, time and a quiet place, somebody who takes over; or how to ask for it.

Kept for one month after the last change; of the day only month and year stay. The request to the planner says no
reason, and the file for a calendar says «Gesprek» and nothing else: others look at both.
"""

from bot.dialogen.medewerker.plannen.zinnen import ALLEBEI, DE_LEIDING, DUREN, LATER, MIJN_DIENST, TAKEN, TWIJFEL
from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, OVERGESLAGEN, Als, Datum, Kaart, Keuze, Meerkeuze, Slot

EEN_MAAND = Prive(maanden=1)

DIALOOG = Dialoog(
    titel=_("Gesprek plannen"),
    minuten=2,
    uitleg=_("De dag, de plek, wie je vervangt"),
    meer=True,
    groep="gesprek",
    stappen=(
        Keuze(
            "datum",
            _("Heb je al een dag en een uur voor je gesprek?"),
            opties={"ja": _("Ja"), "nee": _("Nog niet")},
            daarna={"nee": "hoe", ANDERS: "op"},
            reactie={"nee": _("Geen probleem. We kijken samen hoe je het vraagt.")},
            kolommen=2,
            anders_gezegd=_("Staat je gesprek al vast, of moet je het nog vragen?"),
            kort=_("Ik heb al een dag"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Datum(
            "op",
            _("Op welke dag is je gesprek, en hoe laat?"),
            met_uur=True,
            daarna={OVERGESLAGEN: "hoe", ANDERS: "duur"},
            anders_gezegd=_("Wanneer ga je praten? Kies eerst de dag, dan het uur."),
            kort=_("Mijn gesprek"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "duur",
            _("Hoelang duurt je gesprek?"),
            opties={
                "20": _("20 minuten"), "30": _("30 minuten"), "45": _("45 minuten"), "60": _("60 minuten"),
            },
            reactie={"20": _("Dat is kort. Begin dan met wat jij het belangrijkste vindt.")},
            weet_niet=_("Vraag het even na. Met 45 minuten kan je rustig praten."),
            kolommen=2,
            anders_gezegd=_("Hoeveel tijd is er voor je gesprek?"),
            kort=_("Hoelang"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "plek",
            _("Waar praten jullie?"),
            opties={"werk": _("Op het werk"), "buiten": _("Buiten"), "online": _("Online")},
            reactie={
                "werk": _("Kies een plek waar niemand meeluistert. Een lokaal met een deur is beter dan de gang."),
                "buiten": _("Wandelend praat je vaak makkelijker. Kies een weg waar niemand meeluistert."),
                "online": _("Zorg dat bij jou niemand meeluistert. Een koptelefoon helpt."),
            },
            weet_niet=_("Dat kan later nog. Kies een plek waar niemand meeluistert."),
            kolommen=2,
            anders_gezegd=_("Op welke plek is je gesprek?"),
            kort=_("Waar"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "vervang",
            _("Moet iemand jou of je leidinggevende vervangen? "
              "Dan krijg je een tekst voor wie de planning maakt. De reden staat er niet in."),
            opties={
                "mij": _("Ja, mij"), "leiding": _("Ja, mijn leidinggevende"), "allebei": _("Ja, ons allebei"),
                "niemand": _("Nee, niemand"),
            },
            daarna={"mij": "vraag_mij", "leiding": "vraag_leiding", "allebei": "vraag_allebei", ANDERS: "herinner"},
            anders_gezegd=_("Wie kan er niet gemist worden op dat uur?"),
            kort=_("Wie vervangen wordt"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Kaart(
            "vraag_mij",
            _("Dag. Ik heb een gesprek op {op}. Kan iemand dan mijn dienst overnemen? Bedankt!"),
            tekst_bij=("duur", dict.fromkeys(DUREN, MIJN_DIENST)),
            knop=_("Gekopieerd"),
            daarna="herinner",
        ),
        Kaart(
            "vraag_leiding",
            _("Dag. Er is een gesprek op {op}. Kan iemand dan de leiding van de dienst overnemen? Bedankt!"),
            tekst_bij=("duur", dict.fromkeys(DUREN, DE_LEIDING)),
            knop=_("Gekopieerd"),
            daarna="herinner",
        ),
        Kaart(
            "vraag_allebei",
            _("Dag. Er is een gesprek op {op}. Kan iemand dan mijn dienst overnemen? "
              "En wie neemt de leiding over? Bedankt!"),
            tekst_bij=("duur", dict.fromkeys(DUREN, ALLEBEI)),
            knop=_("Gekopieerd"),
        ),
        Meerkeuze(
            "herinner",
            _("Zal ik je eraan herinneren? Op je scherm staat dan niet waarover het gaat."),
            opties={
                "week": _("Een week ervoor"), "dag": _("De dag ervoor"), "uren": _("Twee uur ervoor"),
                "geen": _("Nee, dank je"),
            },
            geen="geen",
            kolommen=1,
            reactie={"geen": _("Goed. Dan stuur ik je daar niets over.")},
            anders_gezegd=_("Wanneer mag ik je een seintje geven?"),
            kort=_("Herinnering"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "agenda",
            _("Wil je een bestand voor je agenda? Er staat alleen «Gesprek» in, met de dag en het uur."),
            opties={"ja": _("Ja, graag"), "nee": _("Nee, dank je")},
            daarna="slot",
            reactie={"ja": _("Je krijgt het zodra je dit bewaart.")},
            kolommen=2,
            anders_gezegd=_("Zal ik je gesprek klaarmaken voor je agenda?"),
            kort=_("Voor mijn agenda"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "hoe",
            _("Hoe vraag je het gesprek?"),
            opties={
                "zelf": _("Ik zeg het zelf"), "bericht": _("Ik stuur een bericht"),
                "voorbeeld": _("Toon een voorbeeld"),
            },
            daarna={"voorbeeld": "zin", ANDERS: "vraagdag"},
            reactie={
                "zelf": _("Goed. Kies een rustig moment, niet even tussendoor."),
                "bericht": _("Goed. Hou het kort en vraag meteen een dag."),
            },
            anders_gezegd=_("Zeg je het zelf, of schrijf je het liever?"),
            kort=_("Zo vraag ik het"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Keuze(
            "zin",
            _("Waarover wil je praten? Kies er een, dan krijg je een zin om te kopiëren."),
            opties={
                "later": _("Over later"), "taken": _("Over taken en uren"), "twijfel": _("Ik twijfel over iets"),
            },
            daarna={OVERGESLAGEN: "vraagdag", ANDERS: "kopie"},
            anders_gezegd=_("Welke zin past het best bij jou?"),
            kort=_("Mijn eerste zin"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Kaart(
            "kopie",
            LATER,
            tekst_bij=("zin", {"later": LATER, "taken": TAKEN, "twijfel": TWIJFEL}),
            knop=_("Gekopieerd"),
        ),
        Datum(
            "vraagdag",
            _("Op welke dag vraag je het? Dan hoor ik daarna of het gelukt is."),
            dagen=(0, 1, 3, 7),
            anders_gezegd=_("Wanneer zie je je leidinggevende op een rustig moment?"),
            kort=_("Dan vraag ik het"),
            op_kaart=False,
            bewaart=EEN_MAAND,
        ),
        Slot(
            "slot",
            _("Zo staat alles op een rij. Bewaar je het, dan onthoud ik het voor jou."),
            titel=_("Mijn gesprek"),
            vervolg=(
                ((Als("datum", in_=("ja",)),), "voorbereiding_kort"),
                ((Als("op", gegeven=True),), "oefenen"),
                ((Als("datum", in_=("nee",)),), "gesprekspartner"),
            ),
        ),
    ),
    gevolgen=(
        Gevolg("gesprek_gepland", uit={
            "op": "op", "duur": "duur", "plek": "plek", "vervang": "vervang", "herinner": "herinner",
            "agenda": "agenda",
        }),
        Gevolg("gesprek_gevraagd", uit={"wanneer": "vraagdag"}),
    ),
)
