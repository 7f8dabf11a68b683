"""A short count (D12), once a year: eight taps that are added up and then wiped. No words of one's own.

The measures follow the parameters with which Soens & De Vos (Tijdschrift voor HRM, 2008) evaluate career guidance:
coverage, course of the talk, openness and skill of the other, plan, follow-up, chances to grow.
"""

from bot.engine.bewaring import Telling, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, OVERGESLAGEN, WEET_NIET, Als, Kaart, Keuze, Schaal

DIALOOG = Dialoog(
    titel=_("Meetellen"),
    minuten=2,
    uitleg=_("Acht tikken, zonder je naam"),
    meer=True,
    eens_per_jaar=True,
    vergeet_als=(Als("optellen", in_=("nee",)),),
    gevolgen=(Gevolg("geteld", als=(Als("optellen", in_=("ja",)),)),),
    stappen=(
        Kaart(
            "vooraf",
            _("Hoe gaat het hier met gesprekken over je loopbaan? Aan het eind tel ik je antwoorden op. "
              "Daarna wis ik ze bij jou. De personeelsdienst ziet pas iets vanaf 10 antwoorden, afgerond."),
            knop=_("Begin"),
        ),
        Keuze(
            "gesprek",
            _("Had je het voorbije jaar een gesprek over je loopbaan?"),
            opties={"ja": _("Ja"), "nee": _("Nee")},
            weet_niet=_("Dat kan. Soms loopt zo'n gesprek samen met een ander gesprek."),
            daarna={**dict.fromkeys(("nee", WEET_NIET, OVERGESLAGEN), "kansen"), ANDERS: "tijd"},
            anders_gezegd=_("Sprak je dit jaar met iemand over je werk van later?"),
            kort=_("Gesprek gehad"),
            bewaart=Telling("dekking"),
        ),
        Schaal(
            "tijd",
            _("Was er genoeg tijd voor dat gesprek?"),
            woorden={
                "1": _("veel te weinig"), "2": _("te weinig"), "3": _("het ging net"), "4": _("genoeg"),
                "5": _("ruim genoeg"),
            },
            anders_gezegd=_("Kon je rustig praten, zonder haast? 1 is helemaal niet, 5 is zeker."),
            kort=_("Genoeg tijd"),
            bewaart=Telling("verloop"),
        ),
        Schaal(
            "open",
            _("Kon je open praten?"),
            woorden={
                "1": _("helemaal niet"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"),
                "5": _("heel goed"),
            },
            anders_gezegd=_("Kon je zeggen wat je echt dacht? 1 is helemaal niet, 5 is zeker."),
            kort=_("Open praten"),
            bewaart=Telling("openheid"),
        ),
        Schaal(
            "voorbereid",
            _("Was de ander goed voorbereid?"),
            woorden={
                "1": _("helemaal niet"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"),
                "5": _("heel goed"),
            },
            anders_gezegd=_("Wist je gesprekspartner waarover het ging? 1 is helemaal niet, 5 is zeker."),
            kort=_("De ander was klaar"),
            bewaart=Telling("vaardigheid"),
        ),
        Keuze(
            "afspraken",
            _("Zijn er duidelijke afspraken?"),
            opties={"ja": _("Ja"), "beetje": _("Een beetje"), "nee": _("Nee")},
            kolommen=3,
            anders_gezegd=_("Weet je na het gesprek wie wat doet?"),
            kort=_("Afspraken"),
            bewaart=Telling("plan"),
        ),
        Keuze(
            "daarna",
            _("Is er daarna iets mee gebeurd?"),
            opties={"ja": _("Ja"), "deels": _("Deels"), "nee": _("Nee"), "te_vroeg": _("Nog te vroeg")},
            kolommen=2,
            anders_gezegd=_("Kwam er iets van wat jullie afspraken?"),
            kort=_("Wat er daarna kwam"),
            bewaart=Telling("opvolging"),
        ),
        Schaal(
            "kansen",
            _("Weet je welke kansen er hier zijn?"),
            woorden={
                "1": _("helemaal niet"), "2": _("amper"), "3": _("een beetje"), "4": _("goed"), "5": _("heel goed"),
            },
            anders_gezegd=_("Weet je wat je hier kan leren of worden? 1 is helemaal niet, 5 is heel goed."),
            kort=_("Kansen kennen"),
            bewaart=Telling("doorgroei"),
        ),
        Schaal(
            "hielp",
            _("Help ik jou vooruit met je loopbaan?"),
            woorden={
                "1": _("helemaal niet"), "2": _("amper"), "3": _("een beetje"), "4": _("goed"), "5": _("heel goed"),
            },
            anders_gezegd=_("Heb je iets aan Loopbaanmaatje? 1 is niets, 5 is veel."),
            kort=_("Loopbaanmaatje helpt"),
            bewaart=Telling("nut"),
        ),
        Keuze(
            "optellen",
            _("Dat was alles. Zal ik je antwoorden nu optellen? Daarna kan je ze niet meer terugnemen."),
            opties={"ja": _("Ja, tel ze op"), "nee": _("Nee, gooi ze weg")},
            daarna=EINDE,
            reactie={
                "ja": _("Bedankt. Je antwoorden zijn opgeteld en bij jou gewist."),
                "nee": _("Goed. Ik heb je antwoorden gewist en niets opgeteld."),
            },
            overslaan=False,
            anders_gezegd=_("Mogen je antwoorden meetellen? Kies een knop."),
            kort=_("Optellen"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
    ),
)
