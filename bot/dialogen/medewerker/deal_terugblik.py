"""A minute to look back on the deal with oneself: how each thing went, and what becomes of it. Nine months kept."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, Als, Datum, Herhaal, Kaart, Keuze, Lijst

NEGEN_MAANDEN = Prive(maanden=9)

DIALOOG = Dialoog(
    titel=_("Terugkijken op mijn deal"),
    minuten=1,
    uitleg=_("Hoe ging het, en wat nu?"),
    in_menu=False,
    gevolgen=(
        Gevolg("deal_teruggekeken", uit={"besluit": "besluit", "terug": "terug", "dag": "terug_dag"}),
    ),
    vervolg=(
        ((Als("besluit", in_=("aanpassen", "nieuw")),), "deal"),
    ),
    stappen=(
        Kaart(
            "wat",
            _("Dit sprak je af met jezelf:"),
            bron="mijn_deal",
            leeg=_("Ik vind niet meer wat je toen afsprak. Dat geeft niet."),
            knop=_("Verder"),
        ),
        Lijst(
            "deel",
            _("Waarop wil je terugkijken? Tik het aan."),
            bron="mijn_deal",
            enige=True,
            hoogstens=3,
            anders_gezegd=_("Waarop kijken we terug? Tik aan en kies dan Klaar."),
            kort=_("Dit sprak ik af"),
            bewaart=NEGEN_MAANDEN,
        ),
        Herhaal(
            "deze",
            "",
            over="deel",
            stappen=(
                Keuze(
                    "ging",
                    _("Hoe ging dit?\n{item}"),
                    opties={"ja": _("Het lukte"), "deels": _("Het lukte deels"), "nee": _("Het lukte nog niet")},
                    reactie={
                        "ja": _("Mooi. Goed dat je het deed."),
                        "deels": _("Mooi. Elk stukje telt ook mee."),
                        "nee": _("Dat kan. Goed dat je kijkt."),
                    },
                    anders_gezegd=_("Kwam het ervan?\n{item}"),
                    kort=_("Zo ging het"),
                    bewaart=NEGEN_MAANDEN,
                ),
            ),
        ),
        Keuze(
            "besluit",
            _("Wat doe je met je deal?"),
            opties={
                "houden": _("Zo verder doen"), "aanpassen": _("Aanpassen"), "nieuw": _("Een nieuwe deal"),
                "stoppen": _("Stoppen"),
            },
            daarna={"houden": "terug", ANDERS: EINDE},
            reactie={
                "houden": _("Goed. Je houdt wat je koos."),
                "aanpassen": _("Goed. Je past aan wat anders kan."),
                "nieuw": _("Goed. Je begint met iets nieuws."),
                "stoppen": _("Goed. Stoppen is ook een keuze."),
            },
            anders_gezegd=_("Hou je je deal zo, verandert hij, of stop je ermee?"),
            kort=_("Wat ik nu doe"),
            bewaart=NEGEN_MAANDEN,
        ),
        Keuze(
            "terug",
            _("Wanneer kijken we nog eens terug?"),
            opties={
                "3m": _("Over 3 maanden"), "6m": _("Over 6 maanden"), "dag": _("Ik kies een dag"),
                "nooit": _("Niet meer"),
            },
            daarna={"dag": "terug_dag", ANDERS: EINDE},
            anders_gezegd=_("Zal ik dit later nog eens vragen? Kies wanneer."),
            kort=_("Terugkijken"),
            bewaart=NEGEN_MAANDEN,
        ),
        Datum(
            "terug_dag",
            _("Op welke dag kijken we terug?"),
            dagen=(28, 56, 84),
            anders_gezegd=_("Welke dag past voor jou om terug te kijken?"),
            kort=_("Terugkijken op"),
            bewaart=NEGEN_MAANDEN,
        ),
    ),
)
