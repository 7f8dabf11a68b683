"""What a manager reads at the desk that is not part of a dialogue."""

from bot.engine import words, words_person
from bot.engine.dialoog import _

MENU_TITLE = _("Wat wil je doen?")
WELCOME = _("Je bent hier als leidinggevende. Je krijgt korte lessen en tips rond de gesprekken met je team.")
WHO_SEES_MANAGER = _(
    "De personeelsdienst ziet je antwoorden niet, je eigen leidinggevende ook niet. Meer weten? Typ /privacy."
)
GO_ON = _("Goed gedaan. Wil je nog even verder?")
ZINNEN = {
    words_person.WHO_SEES_NEVER: WHO_SEES_MANAGER,
    words.FOLLOW_UP: GO_ON,
}

# --- a question about people --------------------------------------------------------------------------------
ON_PURPOSE = _("Dat weet ik niet, en dat is met opzet. Wat medewerkers zeggen of doen, komt nooit bij mij.")

# --- the menu -----------------------------------------------------------------------------------------------
# soort: knop
NEXT_LESSON = _("Volgende les (2 min)")
# soort: knop
ALL_LESSONS = _("Alle lessen")
# soort: knop
MY_SENTENCES = _("Mijn zinnen")
# soort: knop
MY_CERTIFICATE = _("Mijn bewijs")
# soort: knop
TIPS = _("Tips aan of uit")
# soort: knop
OWN_CAREER = _("Mijn eigen loopbaan")

# --- the lessons --------------------------------------------------------------------------------------------
LESSONS_INTRO = _("Twaalf lessen van twee minuten. Tik op een nummer. Alleen jij ziet welke je deed.")
LESSON_LINE = _("{nummer}. {titel}")
LESSON_DONE_LINE = _("✓ {nummer}. {titel}")
NO_SENTENCES = _("Hier komen de zinnen die je in een les kiest. Je hebt er nog geen.")
SENTENCES_INTRO = _("Dit koos je voor jezelf. Alleen jij ziet het.")
SENTENCE_LINE = _("{titel}: «{zin}»")
TAKEN_LINE = _("Ik nam mee: {woorden}")

# --- the certificate ----------------------------------------------------------------------------------------
CERTIFICATE_ASK = _(
    "Wil je een blad met de lessen die je deed? Ik maak het alleen als jij het vraagt, en stuur het alleen naar jou. "
    "Er staan geen antwoorden op."
)
# soort: knop
CERTIFICATE_MAKE = _("Maak mijn bewijs")
CERTIFICATE_MAKING = _("Je bewijs komt eraan. Wat je ermee doet, kies jij.")
CERTIFICATE_EMPTY = _("Na je eerste les kan ik een bewijs maken.")

# --- the tips -----------------------------------------------------------------------------------------------
TIPS_ON = _("De tips staan aan. Rond de gespreksweken krijg je er vier. Iedereen krijgt dezelfde, op hetzelfde uur.")
TIPS_OFF = _("De tips staan uit. Lessen en oefenen kan altijd.")
# soort: knop
TURN_OFF = _("Zet de tips uit")
# soort: knop
TURN_ON = _("Zet de tips aan")

# --- the manager's own career -------------------------------------------------------------------------------
OWN_CAREER_HOW = _(
    "Jij hebt zelf ook een loopbaan. Daarvoor is er een andere chat, die voor medewerkers. "
    "Je begint met de link of de QR-code van je eigen team."
)
OWN_CAREER_WALL = _("Wat je daar zegt, komt hier nooit. En deze chat weet niet of je daar meedoet.")
