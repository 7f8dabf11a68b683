"""Lesson 2: listening, and being silent. Whoever fills the silence hears their own ideas.

Ground: Soens & De Vos, 2008, best practice 2: a manager learns to support somebody's own thinking, and keeps the
antennae out for what is said between the lines.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Luisteren en stil zijn"),
    minuten=2,
    uitleg=_("Vijf tellen wachten doet veel"),
    in_menu=False,
    vervolg=(((), "les_03_vragen"),),
    stappen=(
        Keuze(
            "stil",
            _("Je vraagt: «Wat wil je later doen?» De ander kijkt weg en zwijgt. Wat doe je?"),
            kop=_("Les 2 van 12"),
            opties={"wacht": _("Ik tel tot vijf"), "help": _("Ik noem iets"), "door": _("Ik vraag iets anders")},
            reactie={
                "wacht": _("Vijf tellen voelen lang. De ander gebruikt ze om te denken. "
                           "Vaak komt dan het echte antwoord."),
                "help": _("Goed bedoeld. Maar nu praat de ander over jouw idee, niet over het eigen idee."),
                "door": _("De spanning is weg, en het antwoord ook. Kom er straks nog eens op terug."),
            },
            anders_gezegd=_("Het blijft stil na je vraag. Wat is dan jouw gewoonte?"),
            kort=_("Bij stilte"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "terug",
            _("De ander zegt: «Het is allemaal wat veel.» Wat zeg je?"),
            opties={"veel": _("Wat is er te veel?"), "ook": _("Dat is overal zo."), "oplos": _("Neem een dag vrij.")},
            reactie={
                "veel": _("Je herhaalt één woord en vraagt door. De ander hoort: je luistert echt."),
                "ook": _("Dat klopt misschien. Maar de ander voelt zich nu een van de velen."),
                "oplos": _("Snel en lief. Alleen weet je nog niet wat er te veel is."),
            },
            anders_gezegd=_("Hoe vraag jij door als iemand iets vaags zegt?"),
            kort=_("Doorvragen"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "praat",
            _("Denk aan je laatste gesprek. Wie was het meest aan het woord?"),
            opties={"ik": _("Ik"), "ander": _("De ander"), "samen": _("Ongeveer gelijk")},
            reactie={
                "ik": _("Eerlijk van je. Zet volgende keer een kop koffie voor je, en drink telkens na een vraag."),
                "ander": _("Mooi. Dan weet je nu dingen die op geen enkel papier staan."),
                "samen": _("Dat is al veel. In dit soort gesprek mag de ander nog meer ruimte krijgen."),
            },
            weet_niet=_("Dat merk je vaak zelf niet. Let er volgende keer eens op."),
            anders_gezegd=_("Hoeveel praatte jij zelf, denk je?"),
            kort=_("Wie praatte"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, voor als het stil wordt."),
            opties={
                "tijd": _("Neem rustig je tijd."), "hoor": _("Ik hoor je. Ga door."), "meer": _("Vertel eens meer."),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Wat zou jij zeggen om ruimte te geven? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik wacht vijf tellen."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
