"""Second block: what others come for, what goes well, what is still to learn."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import Kaart, Keuze, Meerkeuze, Open

EEN_JAAR = Prive(maanden=12)
BLOK = _("Blok 2 van 3: wat kan ik")

WAT_KAN_IK = (
    Open(
        "hulpvraag",
        _("Waarvoor komen collega's naar jou?"),
        kop=BLOK,
        voorbeelden=(_("Als iemand boos is."), _("Als de oven stuk is."), _("Voor een lastige brief.")),
        weet_niet="vraag_het",
        daarna="goed_in",
        anders_gezegd=_("Wat vraagt een collega vaak aan jou en niet aan een ander?"),
        kort=_("Hiervoor komen ze naar mij"),
        bewaart=EEN_JAAR,
    ),
    Kaart(
        "vraag_het",
        _("Vraag het eens aan één collega: waarvoor zou jij naar mij komen? Het antwoord verrast je misschien."),
    ),
    Meerkeuze(
        "goed_in",
        _("Wat kan jij goed?"),
        kop=BLOK,
        opties={
            "luisteren": _("Luisteren"), "uitleggen": _("Uitleggen"), "regelen": _("Regelen"),
            "plannen": _("Plannen"), "netjes": _("Netjes werken"), "handig": _("Handig zijn"),
            "rustig": _("Rustig blijven"), "samen": _("Samenwerken"),
        },
        meer={
            "schrijven": _("Schrijven"), "rekenen": _("Rekenen"), "computer": _("Computer"),
            "zorgen": _("Zorgen"), "leiden": _("Leiding geven"), "bedenken": _("Iets bedenken"),
            "doorzetten": _("Doorzetten"), "lachen": _("Doen lachen"),
        },
        eigen_antwoord=True,
        anders_gezegd=_("Wat gaat bij jou vlot, terwijl een ander er moeite mee heeft?"),
        kort=_("Dit kan ik goed"),
        bewaart=EEN_JAAR,
    ),
    Open(
        "moment",
        _("Wanneer heb je dat getoond? Denk aan één moment."),
        kop=BLOK,
        voorbeelden=(_("Gisteren, toen iemand viel."), _("Op die drukke zondag in de keuken.")),
        weet_niet="vorige_week",
        daarna="leren",
        anders_gezegd=_("Wie zei vorige week dank je tegen jou? Waarvoor was dat?"),
        kort=_("Zo heb ik het getoond"),
        bewaart=EEN_JAAR,
    ),
    Kaart(
        "vorige_week",
        _("Geen probleem. Let deze week eens op: wie zegt dank je, en waarvoor? "
          "Dat moment kan je later toevoegen met Aanpassen."),
    ),
    # «Plan maken» (D10) will remember this
    Open(
        "leren",
        _("Wat lukt nog niet zo goed en wil je leren?"),
        kop=BLOK,
        voorbeelden=(_("Nee zeggen."), _("Werken met de nieuwe tillift."), _("Een mail zonder fouten.")),
        niets=_("Niets nu"),
        weet_niet="leren_tip",
        daarna="rust_2",
        anders_gezegd=_("Wat wil je over een jaar beter kunnen dan nu?"),
        kort=_("Dit wil ik leren"),
        bewaart=EEN_JAAR,
    ),
    Keuze(
        "leren_tip",
        _("Vaak is het iets van elke dag. Zit er iets voor jou bij?"),
        kop=BLOK,
        opties={
            "nee_zeggen": _("Nee zeggen"), "computer": _("Werken met de computer"), "taal": _("Een taal"),
            "vergaderen": _("Praten in een groep"), "plannen": _("Mijn tijd verdelen"),
            "niets_nu": _("Niets nu"),
        },
        eigen_antwoord=True,
        anders_gezegd=_("Kies iets dat je graag vlotter wil doen."),
        kort=_("Dit wil ik leren"),
        bewaart=EEN_JAAR,
    ),
    Kaart(
        "rust_2",
        _("Blok 2 is klaar. Nog een blok over wat jij wil. Moe? Typ «pauze» en doe het een andere keer."),
        knop=_("Verder met blok 3"),
    ),
)
