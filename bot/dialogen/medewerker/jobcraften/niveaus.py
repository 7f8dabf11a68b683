"""The four levels at which somebody can change their own work, each with two questions.

Tasks, people, way of looking and place and hours (Wrzesniewski & Dutton, 2001; Berg, Dutton & Wrzesniewski, 2013).
"""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import Keuze, Meerkeuze, Open

ZEVEN_MAANDEN = Prive(maanden=7)
SAMEN = "nodig"  # the first question that every level shares

TAKEN = (
    Open(
        "taken",
        _("Noem een taak die energie geeft. Zet eronder een taak die energie kost."),
        voorbeelden=(_("Koken, en afwassen"), _("Praten, en papieren"), _("Herstellen, en bellen")),
        weet_niet="taak_anders",
        regels=2,
        anders_gezegd=_("Waar kijk je naar uit op je werk? En wat schuif je voor je uit?"),
        kort=_("Geeft en kost energie"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Keuze(
        "taak_anders",
        _("Wat kan je doen met de taak die energie kost?"),
        opties={
            "ruilen": _("Ruilen met iemand"), "samen": _("Samen doen"), "aanpak": _("Anders aanpakken"),
            "leren": _("Er vlotter in worden"), "minder": _("Minder vaak doen"), "stop": _("Bespreken om te stoppen"),
        },
        eigen_antwoord=True,
        weet_niet=_("Dat geeft niet. Begin dan met één keer samen doen, en kijk wat het geeft."),
        daarna=SAMEN,
        anders_gezegd=_("Hoe kan die taak een beetje lichter worden?"),
        kort=_("Dit doe ik ermee"),
        bewaart=ZEVEN_MAANDEN,
    ),
)

MENSEN = (
    Open(
        "mensen",
        _("Met wie wil je meer of anders samenwerken? Schrijf een rol, geen naam."),
        voorbeelden=(_("De nachtploeg"), _("De kok"), _("Wie de planning maakt")),
        weet_niet="stap",
        anders_gezegd=_("Wie zie je te weinig, of met wie loopt het moeilijk? Een rol is genoeg."),
        kort=_("Met wie"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Keuze(
        "stap",
        _("Wat is een eerste kleine stap?"),
        opties={
            "koffie": _("Samen koffie drinken"), "vragen": _("Iets vragen"), "tonen": _("Iets tonen"),
            "uitpraten": _("Iets uitpraten"), "meelopen": _("Een dag meelopen"),
        },
        eigen_antwoord=True,
        weet_niet=_("Dat geeft niet. Samen koffie drinken is vaak al genoeg om te beginnen."),
        reactie={"uitpraten": _("Dat vraagt moed. Op het eind help ik je kiezen met wie je eerst praat.")},
        daarna=SAMEN,
        anders_gezegd=_("Hoe begin je eraan? Kies iets dat deze week kan."),
        kort=_("Eerste stap"),
        bewaart=ZEVEN_MAANDEN,
    ),
)

PLEK = (
    Meerkeuze(
        "plek",
        _("Wat zou helpen?"),
        opties={
            "stil": _("Een stiller plekje"), "begin": _("Eerder of later starten"), "pauze": _("Een vaste pauze"),
            "materiaal": _("Beter materiaal"), "bundel": _("Taken bij elkaar doen"),
            "zelf": _("Meer zelf beslissen"),
        },
        eigen_antwoord=True,
        kolommen=1,
        weet_niet=_("Let er deze week eens op: waar en wanneer werk jij het vlotst?"),
        anders_gezegd=_("Wat maakt je werkplek of je uren beter? Kies er hoogstens drie."),
        kort=_("Dit zou helpen"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Open(
        "kan",
        _("Wat daarvan kan zonder dat je team er last van heeft?"),
        voorbeelden=(_("Mijn kar de avond ervoor vullen"), _("Bellen na tien uur"), _("Pauze om drie uur")),
        weet_niet=SAMEN,
        daarna=SAMEN,
        anders_gezegd=_("Wat kan je morgen al anders doen, zonder iemand te storen?"),
        kort=_("Dit kan"),
        bewaart=ZEVEN_MAANDEN,
    ),
)

KIJK = (
    Open(
        "kijk",
        _("Voor wie maakt jouw werk een verschil?"),
        voorbeelden=(_("Wie in een nette kamer wakker wordt"), _("De bewoners"), _("Collega's aan de lijn")),
        weet_niet="door_mij",
        anders_gezegd=_("Wie zou het merken als jij er een week niet was?"),
        kort=_("Voor wie ik dit doe"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Open(
        "door_mij",
        _("Maak af: «Door wat ik doe, kan iemand …»"),
        voorbeelden=(_("rustig slapen."), _("veilig met de lift."), _("op tijd eten.")),
        weet_niet=SAMEN,
        anders_gezegd=_("Wat kan iemand anders dankzij jouw werk?"),
        kort=_("Door wat ik doe, kan iemand"),
        bewaart=ZEVEN_MAANDEN,
    ),
)
