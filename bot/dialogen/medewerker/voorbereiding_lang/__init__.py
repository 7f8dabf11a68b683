"""The full preparation in three blocks with room for a pause (D4). Twelve months kept; nothing ticked beforehand."""

from bot.dialogen.medewerker.voorbereiding_lang.wat_kan_ik import WAT_KAN_IK
from bot.dialogen.medewerker.voorbereiding_lang.wat_wil_ik import WAT_WIL_IK
from bot.dialogen.medewerker.voorbereiding_lang.wie_ben_ik import WIE_BEN_IK
from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import WEET_NIET, Als, Herhaal, Kaart, Lijst, Open, Slot

DIALOOG = Dialoog(
    titel=_("Lange voorbereiding"),
    minuten=15,
    uitleg=_("Drie blokken, met pauze ertussen"),
    gevolgen=(Gevolg("bereidt_voor"),),
    stappen=(
        Kaart(  # for whoever answered the month question three times; else it passes by
            "maanden",
            _("Dit zei je de laatste maanden. Neem ervan mee wat je wil."),
            bron="mijn_maanden",
            knop=_("Verder"),
        ),
        *WIE_BEN_IK,
        *WAT_KAN_IK,
        *WAT_WIL_IK,
        Kaart(  # questions of the organisation's own, three at most; without any both steps pass by themselves
            "vragen_lezen",
            _("Je organisatie geeft nog vragen mee. Je antwoord blijft van jou."),
            bron="eigen_vraag_lang",
            knop=_("Verder"),
        ),
        Lijst(
            "vragen",
            _("Op welke wil je antwoorden?"),
            bron="eigen_vraag_lang",
            hoogstens=3,
            anders_gezegd=_("Kies waar je iets over wil opschrijven. Geen zin? Sla dan over."),
            kort=_("Vragen van je organisatie"),
            op_kaart=False,
            bewaart=Prive(maanden=12),
        ),
        Herhaal(
            "eigen",
            "",
            over="vragen",
            stappen=(
                Open(
                    "antwoord",
                    _("Je organisatie vraagt:\n{item}"),
                    kop=_("Vraag van je organisatie"),
                    voorbeelden=(_("Dat is goed zoals het is."), _("Daar wil ik eerst over nadenken.")),
                    niets=_("Niets nu"),
                    anders_gezegd=_("Een paar woorden zijn genoeg. Alleen jij leest dit."),
                    kort=_("Mijn antwoord"),
                    op_kaart=False,
                    bewaart=Prive(maanden=12),
                ),
            ),
        ),
        Slot(
            "slot",
            _("Dat waren alle vragen. Knap dat je er tijd voor nam."),
            titel=_("Mijn loopbaan"),
            vervolg=(
                ((Als("twee_jaar", in_=("elders",)), Als("belang", minstens=8)), "gesprekspartner"),
                ((Als("twee_jaar", in_=(WEET_NIET,)),), "kansen"),
                ((Als("hulpvraag", in_=(WEET_NIET,)),), "feedback"),
            ),
        ),
    ),
)
