"""Make a plan (D10): from vague to precise, why it does not work yet, and one to five small actions.

Kept for two years after the last change at most; only the person sees it. Learning is not always the answer: whoever
gets no chance or no time is offered a talk or a change of work at the end, and whoever does not want to chooses anew.
The count of five points is for the person alone and is not kept.
"""

from bot.dialogen.medewerker.plan.actie import ACTIES, TWEE_JAAR
from bot.dialogen.medewerker.plan.vormen import GEEN_CURSUS, VORMEN
from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, Als, Kaart, Keuze, Meter, Open, Punt, Slot

LEREN_HELPT_MINDER = (Als("reden", in_=("kans", "tijd")),)

PUNTEN = (
    Punt(
        "precies",
        _("Precies genoeg"),
        rijen=(
            (Als("moment", woorden=4),),
            (Als("waar", woorden=1), Als("toen", woorden=1), Als("erbij", woorden=1)),
        ),
        naar="moment",
    ),
    Punt("teken", _("Een teken van succes"), rijen=((Als("teken", woorden=1),), (Als("teken_kies", gegeven=True),)),
         naar="teken"),
    Punt("vorm", _("Een manier zonder cursus"), rijen=((Als("acties/manier", in_=GEEN_CURSUS),),),
         naar="acties/manier"),
    Punt("dag", _("Een dag bij elke stap"), rijen=((Als("acties/wanneer", gegeven=True),),), naar="acties/wanneer",
         elke=True),
    Punt("hulp", _("Wat je nodig hebt"), rijen=((Als("acties/nodig", gegeven=True),),), naar="acties/nodig"),
)

DIALOOG = Dialoog(
    titel=_("Plan maken"),
    minuten=8,
    uitleg=_("Van wens naar eerste stap"),
    meer=True,
    groep="groei",
    stappen=(
        Kaart(
            "pop",
            _("Een POP is een plan voor jezelf: wat wil je leren, en hoe begin je? "
              "Alleen jij ziet het, en je mag het altijd aanpassen."),
            kop=_("Wat is een POP?"),
            knop=_("Ik begin"),
        ),
        Keuze(
            "doel",
            _("Waar wil je aan werken?"),
            opties={"nu": _("Mijn werk nu"), "volgende": _("Een volgende stap"), "zelf": _("Iets voor mezelf")},
            anders_gezegd=_("Gaat je plan over nu, over later, of over jezelf?"),
            kort=_("Ik werk aan"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "wens",
            _("In één zin: wat wil je anders of beter kunnen?"),
            voorbeelden=(_("Rustig blijven als het druk is."), _("De nieuwe machine instellen.")),
            voorbeelden_bij=("doel", {
                "nu": (_("Rustig blijven als het druk is."), _("De nieuwe machine instellen."),
                       _("Sneller verslagen schrijven.")),
                "volgende": (_("Leiding geven aan een kleine ploeg."), _("Zelf een gerecht maken."),
                             _("Klanten helpen aan de telefoon.")),
                "zelf": (_("Beter Nederlands spreken."), _("Nee durven zeggen."),
                         _("Met de computer leren werken.")),
            }),
            weet_niet="wens_kies",
            daarna="moment",
            anders_gezegd=_("Over een half jaar ben je trots op jezelf. Wat kan je dan?"),
            kort=_("Dit wil ik kunnen"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "wens_kies",
            _("Dat geeft niet. Wat past het best bij jou?"),
            opties={
                "rust": _("Rustiger werken"), "praten": _("Zeggen wat ik denk"), "techniek": _("Machine of computer"),
                "taal": _("Beter Nederlands"), "leiding": _("Een groep leiden"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Wat vraag je vaak aan iemand anders, en wil je zelf kunnen?"),
            kort=_("Dit wil ik kunnen"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "moment",
            _("Waar loopt het precies vast? Denk aan één moment."),
            voorbeelden=(
                _("In de overdracht zwijg ik."), _("Bij een storing weet ik niets."),
                _("Bij drukte vergeet ik dingen."),
            ),
            weet_niet="waar",
            daarna="reden",
            anders_gezegd=_("Wanneer lukte het de laatste keer niet? Vertel wat er gebeurde."),
            kort=_("Hier loopt het vast"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "waar",
            _("Geen probleem, we zoeken samen. Waar ben je als het niet lukt?"),
            hoogstens=120,
            voorbeelden=(_("In de kamer van een bewoner."), _("In het magazijn."), _("In een vergadering.")),
            niets=_("Dat weet ik niet meer"),
            anders_gezegd=_("Op welke plek merk je het?"),
            kort=_("Waar"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "toen",
            _("Wanneer gebeurt het meestal?"),
            hoogstens=120,
            voorbeelden=(_("Op maandagochtend."), _("Als we met te weinig zijn."), _("Op het eind van mijn dienst.")),
            niets=_("Dat weet ik niet meer"),
            anders_gezegd=_("Op welk moment van de dag of de week?"),
            kort=_("Wanneer"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "erbij",
            _("Wie is er dan bij?"),
            hoogstens=120,
            voorbeelden=(_("Een nieuwe collega."), _("Mijn leidinggevende."), _("Niemand, ik sta alleen.")),
            niets=_("Dat weet ik niet meer"),
            anders_gezegd=_("Ben je dan alleen, of met anderen?"),
            kort=_("Wie erbij is"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "reden",
            _("Wat is vooral de reden?"),
            opties={
                "weten": _("Ik weet niet hoe"), "kunnen": _("Ik kan het nog niet"), "durf": _("Ik durf niet goed"),
                "kans": _("Ik krijg geen kans"), "tijd": _("Geen tijd of spullen"),
                "wil": _("Ik wil eigenlijk niet"),
            },
            daarna={"kans": "minder", "tijd": "minder", "wil": "toch", ANDERS: "teken"},
            reactie={
                "weten": _("Dat kan je vragen of opzoeken."),
                "kunnen": _("Dan helpt oefenen. Klein beginnen is genoeg."),
                "durf": _("Dan helpt iemand die met je meegaat. Je hoeft het niet alleen te doen."),
            },
            anders_gezegd=_("Waarom lukt het nog niet? Kies wat het meest klopt."),
            kort=_("De reden"),
            op_kaart=False,
            bewaart=TWEE_JAAR,
        ),
        Kaart(
            "minder",
            _("Leren helpt hier minder."),
            tekst_bij=("reden", {
                "kans": _("Leren helpt hier minder: je hebt een kans nodig. Daar kan je om vragen. "
                          "Op het eind help ik je daarbij."),
                "tijd": _("Leren helpt hier minder: je werk zelf moet anders. Een kleine verandering kan al helpen. "
                          "Op het eind help ik je daarbij."),
            }),
            knop=_("Verder"),
            daarna="teken",
        ),
        Keuze(
            "toch",
            _("Eerlijk van je. Wil je liever iets anders kiezen?"),
            opties={"anders": _("Ja, iets anders"), "toch": _("Nee, toch dit")},
            daarna={"anders": "doel", ANDERS: "teken"},
            opnieuw=("anders",),
            reactie={
                "anders": _("Goed. Dan wis ik dit en beginnen we opnieuw."),
                "toch": _("Goed. Begin dan met iets heel kleins."),
            },
            anders_gezegd=_("Zoeken we iets waar je wel zin in hebt?"),
            kort=_("Toch dit plan"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Open(
            "teken",
            _("Hoe zie je dat het gelukt is?"),
            voorbeelden=(
                _("Ik doe de overdracht alleen."), _("Niemand kijkt mijn werk nog na."),
                _("Ik los een storing zelf op."),
            ),
            weet_niet="teken_kies",
            daarna="acties",
            anders_gezegd=_("Wat merkt een collega als het lukt?"),
            kort=_("Gelukt als"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "teken_kies",
            _("Dat geeft niet. Wat zou er dan anders zijn?"),
            opties={
                "alleen": _("Ik kan het alleen"), "rust": _("Ik blijf rustig"), "tijd": _("Het gaat sneller"),
                "fouten": _("Ik maak minder fouten"), "horen": _("Iemand zegt het mij"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Stel dat het lukt. Waaraan merk je dat het eerst?"),
            kort=_("Gelukt als"),
            bewaart=TWEE_JAAR,
        ),
        ACTIES,
        Keuze(
            "ritme",
            _("Hoe vaak vraag ik hoe het gaat?"),
            opties={
                "week": _("Elke week"), "twee_weken": _("Om de twee weken"), "maand": _("Elke maand"),
                "eind": _("Alleen op het eind"),
            },
            kolommen=2,
            anders_gezegd=_("Wanneer mag ik je iets vragen over je plan?"),
            kort=_("Zo vaak vraag je het"),
            op_kaart=False,
            bewaart=TWEE_JAAR,
        ),
        Meter(
            "punten",
            _("Wil je er nog een aanvullen?"),
            laatste=_("Wil je het laatste ook?"),
            vol=_("Je plan is helemaal rond."),
            punten=PUNTEN,
            opties={**{punt.naam: punt.label for punt in PUNTEN}, "goed": _("Zo is het goed")},
            anders_gezegd=_("Kies wat je wil aanvullen, of tik op «Zo is het goed»."),
            kort=_("Vijf punten van je plan"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Slot(
            "slot",
            _("Dit is je plan. Je eerste stap mag klein zijn."),
            kaart="plan",
            titel=_("Mijn plan"),
            voorstel=("wens", "wens_kies", "teken", "teken_kies", *(f"acties/vorm_{manier}" for manier in VORMEN),
                      "acties/stap", "acties/stap_kies", "acties/wanneer", "acties/nodig"),
            vervolg=(
                (LEREN_HELPT_MINDER, "gesprekspartner"),
                (LEREN_HELPT_MINDER, "jobcraften"),
                ((Als("acties/vorm_mens", in_=("feedback",)),), "feedback"),
                ((Als("acties/vorm_mens", in_=("begeleiding",)),), "extern"),
            ),
        ),
    ),
    gevolgen=(
        Gevolg(
            "plan_gemaakt",
            uit={"tegen": "acties/wanneer", "stap": "acties/stap", "gekozen": "acties/stap_kies", "ritme": "ritme"},
        ),
    ),
)
