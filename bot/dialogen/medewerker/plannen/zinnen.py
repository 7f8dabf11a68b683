"""The sentences to copy: a request to whoever makes the rota, without a reason, and a first sentence to ask a talk."""

from bot.engine.dialoog import _

DUREN = ("20", "30", "45", "60")  # minutes
# the first sentence of a talk: staying, changing and doubt, in one tone and about as long
LATER = _("Ik wil graag eens over mijn werk op langere termijn praten. Wanneer past dat?")
TAKEN = _("Ik wil graag eens over mijn taken en mijn uren praten. Wanneer past dat?")
TWIJFEL = _("Ik wil graag eens praten over hoe het verder gaat met mij. Wanneer past dat?")

MIJN_DIENST = _("Dag. Ik heb op {op} een gesprek van {duur}. Kan iemand dan mijn dienst overnemen? Bedankt!")
DE_LEIDING = _("Dag. Op {op} is er een gesprek van {duur}. Kan iemand dan de leiding van de dienst overnemen? Bedankt!")
ALLEBEI = _("Dag. Op {op} is er een gesprek van {duur}. Kan iemand dan mijn dienst overnemen? "
            "En wie neemt de leiding over? Bedankt!")
