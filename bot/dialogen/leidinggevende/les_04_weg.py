"""Lesson 4: somebody may want to leave. Staying, changing and leaving deserve the same tone.

Ground: Soens & De Vos, 2008: people keep long-term wishes to themselves for fear of seeming unmotivated, or of a
manager who does not want to lose them.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Meerkeuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Iemand wil weg"),
    minuten=2,
    uitleg=_("Horen wat er speelt"),
    in_menu=False,
    vervolg=(((), "les_05_nee"),),
    stappen=(
        Keuze(
            "eerst",
            _("Een medewerker zegt: «Ik denk dat ik hier uitgeleerd ben.» Wat zeg je eerst?"),
            kop=_("Les 4 van 12"),
            opties={
                "goed": _("Je doet het toch goed?"), "eens": _("Vertel eens."), "missen": _("Ik kan je niet missen."),
            },
            reactie={
                "goed": _("Een mooi woord, maar het gesprek stopt. De ander had het over later, jij over nu."),
                "eens": _("Kort en open. Nu hoor je of iemand wil groeien, wisselen of vertrekken."),
                "missen": _("Eerlijk, en het doet goed. Maar de ander voelt zich nu schuldig en zegt minder."),
            },
            anders_gezegd=_("Wat zeg jij meteen als je dat hoort?"),
            kort=_("Eerste woord"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "stil",
            _("De medewerker zwijgt. Wat nu?"),
            opties={"wacht": _("Wachten"), "invul": _("Zelf invullen"), "ander": _("Ander onderwerp")},
            reactie={
                "wacht": _("Goed. Wie dit zegt, heeft er lang over nagedacht. Vijf tellen kunnen er nog bij."),
                "invul": _("Begrijpelijk. Maar «is het de planning?» krijgt vaak een ja dat niet klopt."),
                "ander": _("Dat voelt veilig. De ander onthoudt: hierover kan ik hier niet praten."),
            },
            anders_gezegd=_("Het blijft stil na die zin. Wat doe je?"),
            kort=_("Bij stilte"),
            bewaart=Tijdelijk(),
        ),
        Meerkeuze(
            "zwijgen",
            _("Waarom zwijgen mensen hier vaak over?"),
            opties={
                "oordeel": _("Bang voor een oordeel"), "tegen": _("Bang voor tegenwerking"),
                "zelf": _("Weten het zelf nog niet"),
            },
            hoogstens=3,
            kolommen=1,
            reactie=_("Alle drie komen voor. Wie zegt rond te kijken, neemt een risico. "
                      "Zeg daarom eerst dank je wel."),
            anders_gezegd=_("Wat houdt iemand tegen om dit aan zijn chef te zeggen?"),
            kort=_("Waarom zwijgen"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies één zin die bij jou past, om volgende keer te gebruiken."),
            opties={
                "dank": _("Fijn dat je dit zegt."), "zoek": _("Wat zoek je vooral?"),
                "hier": _("Wat mis je hier nu?"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Wat zou jij echt zeggen? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Eerst bedanken, dan pas vragen."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
