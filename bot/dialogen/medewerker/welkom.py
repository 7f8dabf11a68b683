"""A few choices of somebody who takes part, so that the bot suits them (second part of D1). All can be skipped.

The lock with a PIN (question 4 of D1) comes later.
"""

from bot.engine.bewaring import Account
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import EINDE, Als, Kaart, Keuze, Meerkeuze, Open, Regel

DIALOOG = Dialoog(
    titel=_("Welkom"),
    minuten=1,
    in_menu=False,
    gevolgen=(Gevolg("maandvraag", uit={"aan": "maandvraag"}, als=(Als("maandvraag", in_=("ja", "nee")),)),),
    stappen=(
        Keuze(
            "toestel",
            _("Fijn dat je meedoet. Op welke telefoon lees je dit?"),
            opties={"van_mij": _("Mijn eigen telefoon"), "werk": _("Een van het werk"), "gedeeld": _("Een gedeelde")},
            reactie={
                "werk": _("Tip: open mij liever op je eigen telefoon. Dan kan niemand op het werk meekijken."),
                "gedeeld": _("Tip: open mij liever op je eigen telefoon. Anders kan iemand anders dit lezen."),
            },
            anders_gezegd=_("Is deze telefoon van jou, van het werk of van meer mensen?"),
            kort=_("Telefoon"),
            bewaart=Account("toestel"),
        ),
        Open(
            "roepnaam",
            _("Hoe mag ik je noemen? Een roepnaam is genoeg."),
            hoogstens=30,
            anders_gezegd=_("Typ een naam die ik voor jou mag gebruiken. Of sla de vraag over."),
            kort=_("Roepnaam"),
            bewaart=Account("roepnaam"),
        ),
        Keuze(
            "taal",
            _("Wat leest het makkelijkst voor jou?"),
            # the names stand in their own language, so that everybody finds theirs
            opties={"nl_BE": "Nederlands (België)", "nl_NL": "Nederlands (Nederland)", "en": "English"},
            anders_gezegd=_("In welke taal wil je mijn vragen lezen?"),
            kort=_("Taal"),
            bewaart=Account("taal"),
        ),
        Meerkeuze(
            "berichten",
            _("Mag ik later zelf een bericht sturen? Kies waarover. Nu stuur ik nog niets."),
            opties={
                "gesprek": _("Mijn gesprek"), "plan": _("Mijn plan"), "nieuws": _("Nieuws van het werk"),
                "geen": _("Niets"),
            },
            geen="geen",
            kolommen=1,
            anders_gezegd=_("Waarover mag ik je later iets sturen? Niets kiezen mag ook."),
            kort=_("Berichten"),
            bewaart=Account("berichten"),
        ),
        Meerkeuze(
            "stil",
            _("Wanneer krijg je liever geen berichten?"),
            opties={
                "avond": _("'s Avonds"), "weekend": _("In het weekend"), "wisselend": _("Mijn uren wisselen"),
                "altijd_goed": _("Maakt niet uit"),
            },
            geen="altijd_goed",
            kolommen=1,
            anders_gezegd=_("Wanneer wil je rust van mij?"),
            kort=_("Stille uren"),
            bewaart=Account("stil"),
        ),
        Regel("uren", rijen=(((Als("stil", in_=("wisselend",)),), "vensters"),), anders="leiding"),
        # the hours of these windows stand in `engine/agenda/stilte.py`
        Meerkeuze(
            "vensters",
            _("Jouw uren wisselen. Wanneer mag ik je wel schrijven?"),
            opties={
                "ochtend": _("Tussen 6 en 10 uur"), "middag": _("Tussen 10 en 14 uur"),
                "namiddag": _("Tussen 14 en 18 uur"), "avond": _("Tussen 18 en 22 uur"),
                "gewoon": _("Maakt niet uit"),
            },
            geen="gewoon",
            hoogstens=4,
            kolommen=1,
            anders_gezegd=_("Op welke uren past een bericht voor jou?"),
            kort=_("Mijn uren"),
            bewaart=Account("vensters"),
        ),
        # The lessons for managers (D13) live in the other bot and come later.
        Keuze(
            "leiding",
            _("Geef je zelf leiding aan mensen?"),
            opties={"ja": _("Ja"), "nee": _("Nee"), "zeg_niet": _("Zeg ik liever niet")},
            reactie={"ja": _("Goed om te weten. Hier ben je gewoon medewerker. Wat je zegt, blijft van jou.")},
            anders_gezegd=_("Ben jij de leidinggevende van een of meer mensen?"),
            kort=_("Geeft leiding"),
            bewaart=Account("leiding"),
        ),
        Keuze(
            "maandvraag",
            _("Zal ik je elke maand één korte vraag stellen? Dat kost een minuut."),
            opties={"ja": _("Ja, graag"), "nee": _("Nee, dank je")},
            reactie={"ja": _("Fijn. Na drie antwoorden heb je al iets in handen voor een gesprek.")},
            anders_gezegd=_("Wil je elke maand een vraag van een minuut? Het hoeft niet."),
            kort=_("Vraag van de maand"),
            bewaart=Account("maandvraag"),
        ),
        Kaart(
            "klaar",
            _("Klaar. Alles wat je koos, kan je later veranderen met /instellingen. "
              "Nu kan je een gesprek voorbereiden. Vijf minuten is al genoeg."),
            knop=_("Naar het menu"),
            daarna=EINDE,
        ),
    ),
)
