"""The deal with oneself (D2): what the organisation promises, beside at most three things to do and when.

Never a contract and never seen by anybody else. Nine months kept: until the farthest look back, and three after it.
After Soens & De Vos (Tijdschrift voor HRM, 2008), practice 1: turn "you steer your own career" into a concrete deal.
"""

from bot.dialogen.medewerker.deal.beloften import BELOFTEN
from bot.dialogen.medewerker.deal.zelf import NEGEN_MAANDEN, ZELF
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, WEET_NIET, Als, Datum, Kaart, Keuze, Slot

DIALOOG = Dialoog(
    titel=_("Mijn deal"),
    minuten=4,
    uitleg=_("Wat jij doet en wat je werk doet"),
    meer=True,
    groep="groei",
    gevolgen=(
        Gevolg("deal_gesloten", uit={"terug": "terug", "dag": "terug_dag"}),
        Gevolg("deal_later", uit={"op": "later_op"}, als=(Als("begin", in_=("later",)),)),
    ),
    stappen=(
        *BELOFTEN,
        *ZELF,
        Kaart(
            "samen",
            _("Jij doet dit:\n{zelf}\n\nDit belooft je organisatie:"),
            bron="belofte",
            leeg=_("Jij doet dit:\n{zelf}\n\nJe organisatie vulde haar deel nog niet in. "
                   "Je mag er gerust naar vragen."),
            knop=_("Verder"),
        ),
        Keuze(
            "akkoord",
            _("Dit is jouw deal. Het is een afspraak met jezelf, geen contract. Niemand anders ziet hem."),
            opties={"ja": _("Ik ga ervoor"), "aanpassen": _("Aanpassen"), "nee": _("Toch niet")},
            daarna={"aanpassen": "zelf", "nee": "slot", ANDERS: "terug"},
            reactie={"nee": _("Ook goed. Je kan nog iets aanpassen, of kiezen voor Niet bewaren.")},
            anders_gezegd=_("Spreek je dit af met jezelf? Kies een knop."),
            kort=_("Mijn afspraak"),
            op_kaart=False,
            bewaart=NEGEN_MAANDEN,
        ),
        Keuze(
            "terug",
            _("Wanneer kijken we terug?"),
            opties={"3m": _("Over 3 maanden"), "6m": _("Over 6 maanden"), "dag": _("Ik kies een dag")},
            daarna={"dag": "terug_dag", ANDERS: "slot"},
            anders_gezegd=_("Wanneer zal ik vragen hoe het ging? Het duurt een minuut."),
            kort=_("Terugkijken"),
            op_kaart=False,
            bewaart=NEGEN_MAANDEN,
        ),
        Datum(
            "terug_dag",
            _("Op welke dag kijken we terug?"),
            dagen=(28, 56, 84),
            anders_gezegd=_("Welke dag past voor jou om terug te kijken?"),
            kort=_("Terugkijken op"),
            op_kaart=False,
            bewaart=NEGEN_MAANDEN,
        ),
        Slot(
            "slot",
            _("Zo, dat was het. Een afspraak met jezelf is van jou alleen."),
            titel=_("Mijn deal"),
            voorstel=("zelf", "acties/wanneer", "kleiner", "kleiner_tip"),
            vervolg=(
                ((Als("tegen", in_=("leiding",)),), "gesprekspartner"),
                ((Als("zelf", in_=("gesprek",)),), "plannen"),
                ((Als("zelf", in_=("horen",)),), "feedback"),
                ((Als("zelf", in_=("nieuws",)),), "jobcraften"),
                ((Als("zelf", in_=("leren", "kansen")),), "kansen"),
                ((Als("zelf", in_=("denken", WEET_NIET)),), "voorbereiding_kort"),
            ),
        ),
    ),
)
