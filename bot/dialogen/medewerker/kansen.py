"""Chances here (D19): what the organisation offers, sideways and for a while before upward. Looking leaves nothing.

Only two buttons keep something, for this person alone: «Bewaar voor mezelf» the card that was shown, for twelve
months; «Meld nieuwe kansen» a kind of chance, until they say no. What is new is looked up on a fixed day of the month.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, OVERGESLAGEN, Als, Kaart, Keuze, Lijst

DIALOOG = Dialoog(
    titel=_("Kansen hier"),
    minuten=2,
    uitleg=_("Wat kan er op jouw werk"),
    meer=True,
    vluchtig=True,
    gevolgen=(
        Gevolg("kans_melden", uit={"aan": "melden", "thema": "soort"}, als=(Als("melden", in_=("ja", "nee")),)),
    ),
    stappen=(
        Keuze(
            "soort",
            _("Wat wil je bekijken? Een stap opzij telt evenveel als een stap omhoog."),
            opties={
                "opzij": _("Een stap opzij"), "tijdelijk": _("Iets voor een tijdje"), "project": _("Een project"),
                "leren": _("Iets leren"), "omhoog": _("Een stap hoger"), "partner": _("Bij een ander bedrijf"),
            },
            anders_gezegd=_("Welk soort kans zal ik tonen? Kies een knop."),
            kort=_("Soort kans"),
            bewaart=Tijdelijk(),
        ),
        Lijst(
            "kans",
            _("Dit staat er nu. Tik er een aan om meer te lezen."),
            bron="kans",
            bron_van="soort",
            leeg=_("Hier staat nog niets. Je kan het wel vragen: waar kan ik hier naartoe groeien?"),
            daarna={OVERGESLAGEN: "nog", ANDERS: "blad"},
            anders_gezegd=_("Welke kans wil je lezen? Kies een knop."),
            kort=_("Kans"),
            bewaart=Tijdelijk(),
        ),
        Kaart("blad", _("Deze kans staat er niet meer. Kijk even bij de andere."), blad="kans", knop=_("Verder")),
        Keuze(
            "houden",
            _("Wil je deze kans bewaren? Dan hou ik ze twaalf maanden bij, alleen voor jou."),
            opties={"ja": _("Bewaar voor mezelf"), "vraag": _("Hoe vraag ik dit?"), "nee": _("Nee")},
            maakt=("ja", "kans"),
            daarna={"vraag": "zin", ANDERS: "nog"},
            anders_gezegd=_("Zal ik deze kans voor jou bijhouden?"),
            kort=_("Bewaren"),
            bewaart=Prive(maanden=12),
        ),
        Kaart(
            "zin",
            _("Dag. Ik las over «{kans}» en wil er graag meer over weten. Kan ik daar eens met jou over praten?"),
            knop=_("Gekopieerd"),
        ),
        Keuze(
            "nog",
            _("Wil je nog iets anders bekijken?"),
            opties={"ja": _("Ja"), "meld": _("Meld nieuwe kansen"), "nee": _("Nee, klaar")},
            daarna={"ja": "soort", "meld": "melden", ANDERS: EINDE},
            reactie={"nee": _("Goed. Ik heb niet bijgehouden wat je bekeek.")},
            anders_gezegd=_("Zal ik nog andere kansen tonen?"),
            kort=_("Nog kijken"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "melden",
            _("Zal ik het laten weten als er in deze soort iets bijkomt? Je krijgt hoogstens één bericht per maand."),
            opties={"ja": _("Ja, laat het weten"), "nee": _("Nee, niet of niet meer")},
            daarna=EINDE,
            reactie={
                "ja": _("Goed. Ik kijk elke maand voor jou. Niemand anders weet dat."),
                "nee": _("Goed. Over deze soort laat ik niets weten."),
            },
            anders_gezegd=_("Wil je een bericht bij een nieuwe kans van deze soort?"),
            kort=_("Nieuwe kansen melden"),
            bewaart=Tijdelijk(),
        ),
    ),
)
