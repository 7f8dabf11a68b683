"""The full preparation in three blocks with room for a pause (D4). Twelve months kept; nothing ticked beforehand."""

from bot.dialogen.medewerker.voorbereiding_lang.wat_kan_ik import WAT_KAN_IK
from bot.dialogen.medewerker.voorbereiding_lang.wat_wil_ik import WAT_WIL_IK
from bot.dialogen.medewerker.voorbereiding_lang.wie_ben_ik import WIE_BEN_IK
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import WEET_NIET, Als, Slot

DIALOOG = Dialoog(
    titel=_("Lange voorbereiding"),
    minuten=15,
    uitleg=_("Drie blokken, met pauze ertussen"),
    stappen=(
        *WIE_BEN_IK,
        *WAT_KAN_IK,
        *WAT_WIL_IK,
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
