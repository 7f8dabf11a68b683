"""Looking back on the talk (D9): did it take place, how was it, what was agreed, who does what and by when.

Twelve months kept. The report is the card of ticked lines: the person alone sends it to others. A «no» gets a way
on that fits its reason. Whether it was about the future is counted in the count that is offered, never here.
"""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, WEET_NIET, Als, Datum, Herhaal, Keuze, Open, Schaal, Slot

EEN_JAAR = Prive(maanden=12)
NIET_DOOR = ("verzet", "geschrapt")
GEHAD = (Als("gegaan", in_=("ja",)),)

DIALOOG = Dialoog(
    titel=_("Na je gesprek"),
    minuten=4,
    uitleg=_("Hoe was je gesprek, en wat nu?"),
    schuilnaam="terug",
    meer=True,
    groep="gesprek",
    stappen=(
        Keuze(
            "gegaan",
            _("Is je gesprek doorgegaan?"),
            opties={
                "ja": _("Ja"), "verzet": _("Nee, het is verzet"), "geschrapt": _("Nee, het is geschrapt"),
                "zeg_niet": _("Dat zeg ik liever niet"),
            },
            daarna={"verzet": "ander", "geschrapt": "ander", "zeg_niet": EINDE, ANDERS: "terugblik"},
            reactie={
                "verzet": _("Dat gebeurt. Kies snel een nieuwe dag, dan blijft het niet liggen."),
                "geschrapt": _("Jammer. Je mag gerust opnieuw een gesprek vragen."),
                "zeg_niet": _("Dat is goed. Ik vraag er niet meer naar."),
            },
            anders_gezegd=_("Heb je het gesprek gehad, of kwam het er niet van?"),
            kort=_("Doorgegaan"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "ander",
            _("Wil je eens kijken met wie je nog kan praten?"),
            bron="mijn_verzet",
            opties={"ja": _("Ja"), "nee": _("Nee")},
            daarna=EINDE,
            kolommen=2,
            anders_gezegd=_("Praat je liever met iemand anders dan met je leidinggevende?"),
            kort=_("Met iemand anders"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Schaal(
            "terugblik",
            _("Hoe kijk je op je gesprek terug?"),
            van=1, tot=5,
            woorden={
                "1": _("heel slecht"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"),
                "5": _("heel goed"),
            },
            reactie={"1": _("Dat is zwaar. Goed dat je er even bij stilstaat.")},
            hulp=("1",),
            anders_gezegd=_("Met welk gevoel ging je naar buiten? 1 is heel slecht, 5 is heel goed."),
            kort=_("Zo kijk ik terug"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "gezegd",
            _("Kon je zeggen wat je wilde?"),
            opties={"alles": _("Alles"), "deel": _("Een deel"), "niets": _("Bijna niets")},
            reactie={
                "deel": _("Wat bleef liggen, kan je later nog zeggen of schrijven."),
                "niets": _("Dat gebeurt. Wat bleef liggen, kan je later nog zeggen of schrijven."),
            },
            anders_gezegd=_("Is er iets dat je niet gezegd hebt?"),
            kort=_("Dit kon ik zeggen"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "toekomst",
            _("Ging het over je toekomst?"),
            opties={"goed": _("Ja, goed"), "even": _("Even"), "nee": _("Nee")},
            anders_gezegd=_("Spraken jullie over wat je later wil?"),
            kort=_("Over mijn toekomst"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Open(
            "nieuw",
            _("Wat hoorde je dat nieuw was voor jou?"),
            voorbeelden=(_("Ik mag een dag meelopen."), _("Er komt een plaats vrij.")),
            niets=_("Niets nieuws"),
            anders_gezegd=_("Wat wist je voor het gesprek nog niet?"),
            kort=_("Dit hoorde ik"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "afspraken",
            _("Wat hebben jullie afgesproken?"),
            regels=5,
            voorbeelden=(_("Ik loop een dag mee."), _("We praten in mei opnieuw.")),
            niets=_("Geen afspraken"),
            anders_gezegd=_("Wat gaat er nu gebeuren? Ook iets kleins telt."),
            kort=_("Afgesproken"),
            bewaart=EEN_JAAR,
        ),
        Herhaal(
            "afspraak",
            "",
            over="afspraken",
            stappen=(
                Keuze(
                    "wie",
                    _("«{item}»\nWie doet dit?"),
                    opties={
                        "ik": _("Ik"), "leiding": _("Mijn leidinggevende"), "samen": _("Wij samen"),
                        "personeel": _("De personeelsdienst"),
                    },
                    anders_gezegd=_("«{item}»\nBij wie ligt de volgende stap?"),
                    kort=_("Wie"),
                    bewaart=EEN_JAAR,
                ),
                Datum(
                    "tegen",
                    _("«{item}»\nWanneer moet dit klaar zijn?"),
                    dagen=(7, 14, 28),
                    anders_gezegd=_("«{item}»\nOp welke dag kijken jullie of dit gelukt is?"),
                    kort=_("Klaar op"),
                    bewaart=EEN_JAAR,
                ),
            ),
        ),
        Keuze(
            "nee",
            _("Kreeg je ergens nee op?"),
            opties={"nee": _("Nee"), "ja": _("Ja")},
            daarna={"ja": "waarom", ANDERS: "slot"},
            kolommen=2,
            anders_gezegd=_("Was er iets dat je vroeg en dat niet kan?"),
            kort=_("Een nee gekregen"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "waarom",
            _("Waarom kan het niet?"),
            opties={"plaats": _("Geen plaats"), "geld": _("Geen geld"), "nu": _("Nu niet")},
            reactie={
                "plaats": _("Jammer. Misschien kan het op een andere plek, of met andere taken waar je nu zit."),
                "geld": _("Jammer. Veel kan zonder geld: eens meelopen, een taak ruilen, iets leren van een collega."),
                "nu": _("Jammer. Spreek dan af op welke dag je het opnieuw mag vragen."),
            },
            weet_niet=_("Vraag het gerust na. Wie weet waarom, kan verder zoeken."),
            anders_gezegd=_("Welke reden hoorde je voor die nee?"),
            kort=_("Daarom niet"),
            op_kaart=False,
            bewaart=EEN_JAAR,
        ),
        Slot(
            "slot",
            _("Dank je. Wil je een kort verslag om zelf door te sturen? Tik op «Maak gesprekskaart»."),
            titel=_("Verslag van mijn gesprek"),
            voorstel=("afspraken", "afspraak/wie", "afspraak/tegen"),
            vervolg=(
                (GEHAD, "plan"),
                ((Als("terugblik", hoogstens=1),), "gesprekspartner"),
                ((Als("nee", in_=("ja",)), Als("waarom", in_=("plaats", "geld"))), "jobcraften"),
                ((Als("nee", in_=("ja",)), Als("waarom", in_=("plaats", WEET_NIET))), "kansen"),
                ((Als("nee", in_=("ja",)), Als("waarom", in_=("nu",))), "plannen"),
                (GEHAD, "telling"),
            ),
        ),
    ),
    gevolgen=(
        Gevolg("gesprek_verzet", als=(Als("gegaan", in_=("verzet",)),)),
        Gevolg("gesprek_geschrapt", als=(Als("gegaan", in_=("geschrapt",)),)),
        Gevolg("gesprek_gezwegen", als=(Als("gegaan", in_=("zeg_niet",)),)),
        Gevolg("gesprek_gehad", uit={"afspraken": "afspraken"}, als=GEHAD),
    ),
    vervolg=(
        ((Als("gegaan", in_=("geschrapt", "verzet")),), "plannen"),
        ((Als("gegaan", in_=NIET_DOOR), Als("ander", in_=("ja",))), "gesprekspartner"),
    ),
)
