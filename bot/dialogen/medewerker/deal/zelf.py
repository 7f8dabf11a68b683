"""The own side of the deal: at most three things, each with a day, what may hold somebody back, and a smaller step."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import ANDERS, OVERGESLAGEN, WEET_NIET, Datum, Herhaal, Kaart, Keuze, Meerkeuze, Open, Schaal

NEGEN_MAANDEN = Prive(maanden=9)
ONZEKER = {str(cijfer): "kleiner" for cijfer in range(7)}  # six or lower: make it smaller first

ZELF = (
    Meerkeuze(
        "zelf",
        _("Wat wil jij zelf doen?"),
        opties={
            "denken": _("Nadenken wat ik wil"), "gesprek": _("Zelf een gesprek vragen"),
            "horen": _("Vragen hoe ik het doe"), "nieuws": _("Iets nieuws proberen"),
            "leren": _("Iets leren"), "kansen": _("Kansen hier bekijken"),
        },
        eigen_antwoord=True,
        kolommen=1,
        weet_niet=_("Dat geeft niet. Eerst even nadenken is ook een goed begin."),
        daarna={OVERGESLAGEN: "slot", WEET_NIET: "slot", ANDERS: "acties"},
        anders_gezegd=_("Welke kleine stap hangt alleen van jou af? Kies er een, twee of drie."),
        kort=_("Dit doe ik zelf"),
        bewaart=NEGEN_MAANDEN,
    ),
    Herhaal(
        "acties",
        "",
        over="zelf",
        stappen=(
            Datum(
                "wanneer",
                _("Wanneer doe je dit?\n{item}"),
                dagen=(7, 28, 84),
                anders_gezegd=_("Tegen welke dag is dit gedaan?\n{item}"),
                kort=_("Tegen wanneer"),
                bewaart=NEGEN_MAANDEN,
            ),
        ),
    ),
    Meerkeuze(
        "tegen",
        _("Wat kan je tegenhouden?"),
        opties={
            "tijd": _("Geen tijd"), "durf": _("Ik durf niet goed"), "hoe": _("Ik weet niet hoe"),
            "leiding": _("Mijn leidinggevende"), "niets": _("Niets"),
        },
        geen="niets",
        hoogstens=4,
        kolommen=1,
        daarna={"niets": "zeker", OVERGESLAGEN: "zeker", ANDERS: "tips"},
        anders_gezegd=_("Waarom zou het niet lukken? Kies wat het best past."),
        kort=_("Dit kan me tegenhouden"),
        op_kaart=False,
        bewaart=NEGEN_MAANDEN,
    ),
    Kaart(
        "tips",
        _("Een kleine stap is ook een stap."),
        tekst_bij=("tegen", {
            "tijd": _("Geen tijd? Tien minuten is genoeg. Kies een vast moment, zoals je pauze op maandag."),
            "durf": _("Durf je niet goed? Zeg je eerste zin eens hardop, of begin bij iemand die je vertrouwt."),
            "hoe": _("Weet je niet hoe? Vraag aan één collega hoe die het deed."),
            "leiding": _("Zit het bij je leidinggevende? Op het eind help ik je kiezen met wie je praat."),
        }),
        knop=_("Verder"),
    ),
    Schaal(
        "zeker",
        _("Hoe zeker ben je dat het lukt? 0 is helemaal niet, 10 is heel zeker."),
        van=0, tot=10,
        daarna={**ONZEKER, ANDERS: "samen"},
        anders_gezegd=_("Geef een cijfer van 0 tot 10. Hoe hoger, hoe zekerder je bent."),
        kort=_("Zo zeker ben ik"),
        op_kaart=False,
        bewaart=NEGEN_MAANDEN,
    ),
    Open(
        "kleiner",
        _("Wat maakt het een stukje kleiner?"),
        voorbeelden=(_("Eerst één vraag stellen."), _("Tien minuten na mijn werk."), _("Samen met de kok.")),
        weet_niet="kleiner_tip",
        daarna="samen",
        anders_gezegd=_("Wat is het kleinste begin dat je kan bedenken?"),
        kort=_("Zo maak ik het kleiner"),
        bewaart=NEGEN_MAANDEN,
    ),
    Keuze(
        "kleiner_tip",
        _("Dat geeft niet. Wat past hier het best?"),
        opties={
            "een": _("Eerst maar één ding"), "later": _("Wat later beginnen"), "samen": _("Samen met iemand"),
            "kort": _("Tien minuten, niet meer"),
        },
        eigen_antwoord=True,
        anders_gezegd=_("Kies wat het voor jou makkelijker maakt."),
        kort=_("Zo maak ik het kleiner"),
        bewaart=NEGEN_MAANDEN,
    ),
)
