"""Just before the talk (D8): a look at the card, the one thing to say surely, a sentence against what is feared.

One minute. Only the line that was chosen is kept, for one month; what somebody fears is deleted at the end.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, Als, Kaart, Keuze, Lijst, Regel

DIALOOG = Dialoog(
    titel=_("Net voor je gesprek"),
    minuten=1,
    uitleg=_("Nog één keer kijken, en oefenen"),
    schuilnaam="straks",
    in_menu=False,  # comes by itself, first in the menu in the days before the talk
    stappen=(
        Keuze(
            "door",
            _("Je gesprek komt eraan. Gaat het door?"),
            opties={"ja": _("Ja, het gaat door"), "verzet": _("Het is verzet"), "nee": _("Ik ben er klaar voor")},
            daarna={"verzet": EINDE, "nee": EINDE, ANDERS: "klopt"},
            reactie={
                "verzet": _("Dat gebeurt. Weet je al een nieuwe dag? Plan het dan opnieuw."),
                "nee": _("Goed. Ik wens je een fijn gesprek!"),
            },
            anders_gezegd=_("Gaat je gesprek door op de dag die je koos?"),
            kort=_("Het gaat door"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "klopt",
            _("Dit stond op je kaart. Klopt het nog?"),
            bron="mijn_kaart",
            opties={"ja": _("Ja, dat klopt"), "anders": _("Ik pas iets aan")},
            reactie={"anders": _("Goed. Typ hieronder gewoon je nieuwe zin.")},
            anders_gezegd=_("Wil je dit zo zeggen, of is er iets veranderd?"),
            kort=_("Mijn kaart klopt"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Lijst(
            "ding",
            _("Wat is het ene ding dat je zeker zegt? Kies een regel of typ het zelf."),
            bron="mijn_zinnen",
            leeg=_("Wat is het ene ding dat je zeker zegt? Typ het in één zin."),
            eigen_antwoord=True,
            anders_gezegd=_("Stel dat er maar één minuut is. Wat zeg je dan?"),
            kort=_("Dit zeg ik zeker"),
            bewaart=Prive(maanden=1),
        ),
        Keuze(
            "vrees",
            _("Wat vrees je het meest?"),
            opties={
                "klap": _("Ik klap dicht"), "tijd": _("Te weinig tijd"), "fouten": _("Alleen over fouten"),
                "nee": _("Ik krijg nee"), "niets": _("Niets"),
            },
            reactie={
                "klap": _("Zeg dan: mag ik even nadenken? Ik kom erop terug."),
                "tijd": _("Zeg dan meteen: ik begin graag met wat voor mij het belangrijkst is."),
                "fouten": _("Zeg dan: dat hoor ik. Ik wil het ook graag over later hebben."),
                "nee": _("Vraag dan: wat kan er wel, en wanneer mag ik het opnieuw vragen?"),
                "niets": _("Mooi. Dan ga je rustig naar binnen."),
            },
            weet_niet=_("Dat hoeft ook niet. Adem rustig in en uit voor je begint."),
            anders_gezegd=_("Waar zie je het meest tegen op?"),
            kort=_("Dat vrees ik"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Regel("met_zin", rijen=(((Als("ding", gegeven=True),), "tip_zin"),), anders="tip"),
        Kaart(
            "tip_zin",
            _("Dit zeg je zeker: «{ding}»\nVraag tot slot: wat doen we nu, en wanneer? Ik wens je een goed gesprek!"),
            daarna=EINDE,
        ),
        Kaart(
            "tip",
            _("Vraag tot slot: wat doen we nu, en wanneer? Dan weten jullie allebei hoe het verdergaat. "
              "Ik wens je een goed gesprek!"),
            daarna=EINDE,
        ),
    ),
    gevolgen=(Gevolg("gesprek_verzet", als=(Als("door", in_=("verzet",)),)),),
    vervolg=(
        ((Als("door", in_=("verzet",)),), "plannen"),
        ((Als("door", in_=("ja",)), Als("klopt", in_=("anders",))), "voorbereiding_kort"),
        ((Als("door", in_=("ja",)),), "oefenen"),
    ),
)
