"""Ask others how you do (D20). Twelve months kept. The person sends the text; the bot sends nothing to anybody.

The last question waits: «Verder» in the menu leads back to it when an answer came.
"""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import Kaart, Keuze, Meerkeuze, Open, Slot

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Vraag hoe je het doet"),
    minuten=3,
    uitleg=_("Een tekst om zelf te sturen"),
    meer=True,
    stappen=(
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
        Kaart(
            "wacht",
            _("Stuur de tekst zelf. Ik stuur niets. Kreeg je een antwoord? Kies dan in het menu «Verder waar je was». "
              "Ik hou je plek 90 dagen vrij."),
            knop=_("Ik kreeg antwoord"),
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
            _("Knap dat je het vroeg. Dat durft niet iedereen."),
            titel=_("Wat anderen zien"),
            voorstel=("gehoord",),
        ),
    ),
)
