"""What the desk itself says, whatever the role, and which sentences of the engine read differently here."""

from bot.engine import words
from bot.engine import words_person as own
from bot.engine.dialoog import _

NO_ENTRY = _("Hier kan ik je niet mee helpen. Vraag een persoonlijke link aan HR of aan de beheerder.")
WELCOME = _("Welkom, {naam}. Je toegang werkt.")
ALREADY_HERE = _("Die toegang heb je al. Je link blijft geldig voor wie hem nog nodig heeft.")
# soort: knop
TO_HR = _("Verder als HR")
# soort: knop
TO_MANAGER = _("Als leidinggevende")
SWITCH = {"hr": TO_HR, "leidinggevende": TO_MANAGER}

WALL = _("Wat medewerkers zeggen, komt hier nooit. Ook niet wie er meedoet. Dat geldt voor iedereen, ook voor HR.")
FIGURES = _("Cijfers zijn altijd afgerond en gaan over minstens 10 mensen. Ze komen op vaste dagen.")
OWN = _("Van jou bewaar ik je naam, je toegang en wat je hier invult. Je chat en je gesprekken staan versleuteld.")
TELEGRAM = _("Telegram is een gewone chatdienst. Telegram kan dit gesprek technisch lezen.")
COMPLAINT = own.PRIVACY[6]
HELP_ACT = _("Tik op een knop of typ een antwoord. Elk antwoord is meteen bewaard.")
HELP_WORDS = _(
    "Deze woorden werken altijd: menu, verder, terug, pauze, wie, privacy, wis, stop en help. "
    "Je mag ze gewoon typen."
)
KEPT = _("Bewaard.")
OLD_RUN = _("Dit gesprek is al klaar. Kies hieronder wat je wil doen.")
ERASE_SURE = _(
    "Wil je jouw gesprekken hier wissen? Je toegang blijft, en ook wat voor de organisatie is beslist. "
    "Terughalen kan niet. Typ «wis» of tik op de knop."
)
ERASED = _("Je gesprekken hier zijn gewist. Je toegang blijft.")
SET_HERE = _("Dit is een instelling van jou. Alleen jij ziet ze.")
STOPPED_KEPT = _("Je toegang blijft. Typ «menu» als je weer verder wil.")

_PRIVACY = (WALL, FIGURES, OWN, TELEGRAM, COMPLAINT)
ZINNEN = {
    **{old: _PRIVACY[place] if place < len(_PRIVACY) else "" for place, old in enumerate(own.PRIVACY)},
    words.HELP[0]: HELP_ACT,
    words.HELP[1]: HELP_WORDS,
    words.KEPT: KEPT,
    words.OLD_BUTTON_DONE: OLD_RUN,
    own.ASK_FOR_LINK: NO_ENTRY,
    own.ERASE_CONFIRM: ERASE_SURE,
    own.WHO_SEES_ACCOUNT: SET_HERE,
    own.STOPPED_KEPT: STOPPED_KEPT,
}
"""Sentence of the engine → what is said here instead; "" is nothing."""

# --- the commands and the first screen in Telegram ----------------------------------------------------------
COMMANDS = {
    "menu": own.COMMANDS["menu"],
    "verder": own.COMMANDS["verder"],
    "pauze": own.COMMANDS["pauze"],
    "privacy": own.COMMANDS["privacy"],
    "help": own.COMMANDS["help"],
}
# soort: document
ABOUT = _("Voor HR en leidinggevenden: gesprekken over loopbanen goed regelen.")
# soort: document
DESCRIPTION = _(
    "Ik ben Loopbaanmaatje, voor HR en leidinggevenden. Ik help je om gesprekken over loopbanen goed te regelen. "
    "Wat medewerkers zeggen, komt hier nooit. Je hebt een persoonlijke link nodig om te beginnen."
)
