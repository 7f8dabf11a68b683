"""One question a month, one minute, for whoever chose it: most people never begin by themselves (Soens & De Vos 2008).

A figure and a line are kept for twelve months. Three of them make a small preparation: `mijn_maanden` shows them at
the start of one.
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import EINDE, Als, Keuze, Open, Schaal

EEN_JAAR = Prive(maanden=12)

DIALOOG = Dialoog(
    titel=_("Vraag van de maand"),
    minuten=1,
    uitleg=_("Hoe ging je werk deze maand"),
    meer=True,
    groep="groei",
    gevolgen=(Gevolg("maand_beantwoord"),),
    vervolg=(((Als("maak", in_=("ja",)),), "voorbereiding_kort"),),
    stappen=(
        Schaal(
            "maand",
            _("Hoe ging je werk deze maand?"),
            woorden={"1": _("heel slecht"), "2": _("slecht"), "3": _("gaat wel"), "4": _("goed"), "5": _("heel goed")},
            hulp=("1",),
            anders_gezegd=_("Kijk terug op deze maand. 1 is heel slecht, 5 is heel goed."),
            kort=_("Deze maand"),
            bewaart=EEN_JAAR,
        ),
        Open(
            "regel",
            _("Waardoor kwam dat vooral? Een regel is genoeg."),
            voorbeelden=(_("Ik leerde iets nieuws."), _("Het was te druk."), _("Mijn uren pasten niet.")),
            hoogstens=200,
            niets=_("Niets bijzonders"),
            anders_gezegd=_("Wat bleef je bij van deze maand? Een regel is genoeg."),
            reactie=_("Dank je. Ik hou het voor jou bij. Alleen jij ziet het."),
            kort=_("Waardoor"),
            bewaart=EEN_JAAR,
        ),
        # only for whoever answered twice before: with this answer there are three
        Keuze(
            "maak",
            _("Dit zei je de vorige keren. Samen is dat al een begin. Wil je er een voorbereiding van maken?"),
            bron="mijn_maanden_eerder",
            opties={"ja": _("Ja, maak er iets van"), "nee": _("Niet nu")},
            daarna=EINDE,
            anders_gezegd=_("Zal ik je laatste antwoorden in een voorbereiding tonen?"),
            kort=_("Voorbereiding"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
    ),
)
