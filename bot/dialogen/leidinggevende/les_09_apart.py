"""Lesson 9: keep the future and the judgement apart, also when both fall in one talk.

Ground: Soens & De Vos, 2008: most organisations combine them for want of time; then people bend the truth because
they are being judged, and the box about wishes on the form often stays blank.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Keuze, Open

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Later en nu apart"),
    minuten=2,
    uitleg=_("Niet alles tegelijk"),
    in_menu=False,
    vervolg=(((), "les_10_tijd"),),
    stappen=(
        Keuze(
            "samen",
            _("Je moet terugkijken en vooruitkijken in één gesprek. Hoe pak je het aan?"),
            kop=_("Les 9 van 12"),
            opties={"eerst": _("Eerst terugkijken"), "later": _("Eerst vooruitkijken"), "door": _("Alles door elkaar")},
            reactie={
                "eerst": _("Logisch, maar de tijd is dan vaak op. Neem een pauze en zeg: nu gaat het over later."),
                "later": _("Zo krijgt later echt tijd. Zeg duidelijk wanneer je omschakelt naar het werk van nu."),
                "door": _("Het praat vlot. Maar de ander weet nooit of het antwoord meetelt."),
            },
            anders_gezegd=_("Twee onderwerpen, één uur. Wat komt eerst?"),
            kort=_("Volgorde"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "punt",
            _("Iemand vraagt: «Telt dit mee voor mijn beoordeling?» Wat zeg je?"),
            opties={
                "nee": _("Nee, dit telt niet mee."), "alles": _("Alles telt een beetje"),
                "rust": _("Maak je niet druk."),
            },
            reactie={
                "nee": _("Goed, als het waar is. Hou het dan ook echt gescheiden, ook op papier."),
                "alles": _("Misschien eerlijk, maar nu hoor je vanaf hier alleen nog veilige antwoorden."),
                "rust": _("Dat stelt weinig gerust. De vraag blijft hangen."),
            },
            weet_niet=_("Vraag het eerst na bij de personeelsdienst. Beloof niets waar je niet zeker van bent."),
            anders_gezegd=_("Wat antwoord je als iemand bang is dat het meetelt?"),
            kort=_("Telt het mee?"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "vak",
            _("Op het formulier blijft het vak over wensen leeg. Wat betekent dat?"),
            opties={
                "geen": _("Er zijn geen wensen"), "tijd": _("Het kwam niet aan bod"),
                "bang": _("Iemand durfde niet"),
            },
            reactie={
                "geen": _("Kan, en blijven is ook een wens. Vraag dan: wat moet er zo blijven?"),
                "tijd": _("Dat gebeurt vaak. Plan er apart een kwartier voor."),
                "bang": _("Ook mogelijk. Een leeg vak zegt niets over iemands inzet."),
            },
            weet_niet=_("Precies: je weet het niet. Een leeg vak kan alles betekenen."),
            anders_gezegd=_("Iemand vult niets in bij wensen. Hoe lees jij dat?"),
            kort=_("Een leeg vak"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "zin",
            _("Kies een zin die bij jou past, om om te schakelen."),
            opties={
                "later": _("Nu gaat het over later."), "telt": _("Dit telt niet mee."),
                "pauze": _("Even pauze, dan verder."),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Hoe zou jij de twee uit elkaar houden? Typ gerust je eigen zin."),
            kort=_("Mijn zin"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "mee",
            _("Wat neem je mee uit deze les?"),
            voorbeelden=(_("Ik plan een kwartier apart."),),
            hoogstens=300,
            daarna=EINDE,
            anders_gezegd=_("Wat wil je onthouden? Een paar woorden zijn genoeg."),
            kort=_("Dit neem ik mee"),
            bewaart=EEN_JAAR,
        ),
    ),
)
