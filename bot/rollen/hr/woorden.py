"""What HR reads at the desk that is not part of a dialogue."""

from bot.engine import words, words_person
from bot.engine.dialoog import _

MENU_TITLE = _("Wat wil je regelen?")
WELCOME = _("Je bent hier als HR. Je richt de gesprekken in, maakt campagnes en ziet afgeronde cijfers.")
WHO_SEES_HR = _("Medewerkers en leidinggevenden zien dit pas als je het zelf deelt. Meer weten? Typ /privacy.")
ZINNEN = {words_person.WHO_SEES_NEVER: WHO_SEES_HR, words.NO_NAMES: ""}

# --- «Wie heeft toegang?» -----------------------------------------------------------------------------------
# soort: knop
ACCESS = _("Wie heeft toegang?")
ACCESS_TITLE = _("Dit zijn de mensen van HR en de leidinggevenden met een eigen toegang.")
ACCESS_LINE = _("{naam} ({rol}): {staat}")
ROLE_HR = _("HR")
ROLE_MANAGER = _("leidinggevende")
STATE_ACTIVE = _("heeft toegang")
STATE_INVITED = _("uitnodiging loopt nog")
STATE_LAPSED = _("uitnodiging verlopen")
STATE_REVOKED = _("ingetrokken")
ACCESS_MORE = _("En nog {aantal} andere. De volledige lijst heeft je beheerder.")
ACCESS_INVITE = _("Iemand toevoegen? Vraag je beheerder om een persoonlijke link.")
ACCESS_ONE_HR = _("Je bent de enige van HR. Laat er nog iemand bij. Een campagne keur je met twee goed.")
# soort: knop
REVOKE = _("Toegang intrekken")
REVOKE_WHICH = _("Van wie wil je de toegang intrekken?")
REVOKE_NONE = _("Er is niemand anders met toegang.")
REVOKE_SURE = _("Wil je de toegang van {naam} intrekken? Dat werkt meteen. Terug kan alleen met een nieuwe link.")
# soort: knop
REVOKE_YES = _("Ja, trek in")
REVOKED = _("De toegang van {naam} is ingetrokken. Wat voor de organisatie is beslist, blijft staan.")
REVOKE_GONE = _("Die toegang is er niet meer.")
REVOKE_SELF = _("Je eigen toegang kan je hier niet intrekken. Vraag iemand van HR of je beheerder.")
