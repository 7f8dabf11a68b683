"""Ask others how you do (D20). Twelve months kept. The person sends the text; the bot sends nothing to anybody.

Asking and hearing lie days apart: the same dialogue has a way for each, and between them there is only a day to
be reminded on, if the person wants that.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, Als, Datum, Kaart, Keuze, Meerkeuze, Open, Slot

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Vraag hoe je het doet"),
    minuten=3,
    uitleg=_("Een tekst om zelf te sturen"),
    meer=True,
    groep="gesprek",
    versie=2,
    verhuis={"wacht": "herinner", "gehoord": "herinner"},
    gevolgen=(
        Gevolg("feedback_gevraagd", uit={"dag": "herinner"}, als=(Als("herinner", gegeven=True),)),
        Gevolg("feedback_gehoord", als=(Als("begin", in_=("antwoord",)),)),
    ),
    stappen=(
        Keuze(
            "begin",
            _("Wil je iemand iets vragen, of kreeg je al een antwoord?"),
            opties={"vraag": _("Ik wil iets vragen"), "antwoord": _("Ik kreeg antwoord")},
            daarna={"antwoord": "gehoord", ANDERS: "waarover"},
            anders_gezegd=_("Waar sta je: nog vragen, of heb je al iets gehoord?"),
            kort=_("Vragen of gehoord"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "waarover",
            _("Waarover wil je iets horen?"),
            opties={
                "luisteren": _("Hoe ik luister"), "uitleggen": _("Hoe ik uitleg"), "samen": _("Hoe ik samenwerk"),
                "rustig": _("Of ik rustig blijf"), "plannen": _("Hoe ik plan"), "netjes": _("Hoe netjes ik werk"),
            },
            eigen_antwoord=True,
            weet_niet=_("Begin gerust klein: vraag gewoon hoe het is om met jou te werken."),
            anders_gezegd=_("Wat wil je weten over jezelf op het werk?"),
            kort=_("Waarover"),
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "aan_wie",
            _("Aan wie vraag je het? Kies een rol. Een naam is niet nodig."),
            opties={
                "collega": _("Een collega"), "leiding": _("Mijn leidinggevende"),
                "client": _("Een cliënt of klant"), "vroeger": _("Iemand van vroeger"),
            },
            anders_gezegd=_("Wie ziet jou aan het werk en is eerlijk tegen je?"),
            kort=_("Aan wie"),
            bewaart=EEN_JAAR,
        ),
        Meerkeuze(
            "vragen",
            _("Welke vragen wil je stellen?"),
            opties={
                "goed": _("Wat doe ik goed?"), "meer": _("Wat kan ik meer doen?"),
                "hielp": _("Wanneer hielp ik jou?"),
            },
            hoogstens=2,
            kolommen=1,
            anders_gezegd=_("Kies een of twee vragen. Meer is te veel voor een bericht."),
            kort=_("Mijn vragen"),
            bewaart=EEN_JAAR,
        ),
        Kaart(
            "tekst",
            _("Dag. Ik denk na over mijn werk en vraag graag je eerlijke mening.\n"
              "Het gaat over: {waarover}\n{vragen}\nEen paar zinnen is genoeg. Bedankt!"),
            tekst_bij=("aan_wie", {
                "leiding": _("Dag. Ik bereid een gesprek over mijn werk voor en vraag graag je eerlijke mening.\n"
                             "Het gaat over: {waarover}\n{vragen}\nEen paar zinnen is genoeg. Bedankt!"),
                "client": _("Dag. Ik wil mijn werk goed doen en vraag graag je eerlijke mening.\n"
                            "Het gaat over: {waarover}\n{vragen}\nJe mag ook nee zeggen. Bedankt!"),
                "vroeger": _("Dag. We werkten vroeger samen. Ik vraag graag je eerlijke mening.\n"
                             "Het gaat over: {waarover}\n{vragen}\nEen paar zinnen is genoeg. Bedankt!"),
            }),
            knop=_("Gekopieerd"),
        ),
        Datum(
            "herinner",
            _("Stuur de tekst zelf. Ik stuur niets. Wanneer zal ik vragen wat je hoorde?"),
            dagen=(7, 14, 28),
            daarna="slot",
            anders_gezegd=_("Op welke dag mag ik vragen of er een antwoord kwam?"),
            kort=_("Vraag het mij op"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Open(
            "gehoord",
            _("Wat hoorde je? Schrijf het in je eigen woorden."),
            voorbeelden=(_("Ik leg dingen rustig uit."), _("Ik mag vaker hulp vragen.")),
            niets=_("Nog niets gehoord"),
            anders_gezegd=_("Wat bleef je bij van het antwoord? Een zin is genoeg."),
            kort=_("Dit hoorde ik"),
            bewaart=EEN_JAAR,
        ),
        Slot(
            "slot",
            _("Knap dat je het vraagt. Dat durft niet iedereen."),
            titel=_("Wat anderen zien"),
            voorstel=("gehoord",),
        ),
    ),
)
