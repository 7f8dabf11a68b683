"""The fixed phrases of «Mijn gegevens»: viewing, correcting, taking along, erasing one thing, rest, keeping shorter.

What is said here about storage must be true; the sentences about who sees what stand in `words_person.py`.
"""

from bot.engine.dialoog import _

# --- the first screen ---------------------------------------------------------------------------------------
DATA_TITLE = _("Dit zijn jouw gegevens. Alleen jij ziet ze. Wat wil je doen?")
# soort: knop
DATA = _("Mijn gegevens")
# soort: knop
DATA_VIEW = _("Bekijken of verbeteren")
# soort: knop
DATA_ABOUT = _("Over mij")
# soort: knop
DATA_TAKE = _("Meenemen")
# soort: knop
DATA_DROP = _("Iets wissen")
# soort: knop
DATA_ERASE = _("Alles wissen")
# soort: knop
DATA_REST = _("Even geen berichten")
# soort: knop
DATA_SHORTER = _("Korter bewaren")

# --- viewing ------------------------------------------------------------------------------------------------
VIEW_TITLE = _("Dit heb je hier staan. Tik op iets om het te openen.")
VIEW_NONE = _("Je hebt nog geen gesprekken of kaarten bewaard.")
VIEW_PAGE = _("Blad {nummer} van {aantal}")
VIEW_DOSSIER = _("{titel}, {staat}")
VIEW_CARD = _("Kaart: {titel}")
VIEW_BUSY = _("nog niet af")
VIEW_DONE = _("afgerond")
VIEW_BEGUN = _("Begonnen op {datum}.")
VIEW_CHANGED = _("Laatst veranderd op {datum}.")
VIEW_MADE = _("Gemaakt op {datum}.")
VIEW_UNTIL = _("Ik bewaar dit tot {datum}.")
VIEW_COUNT = _("Aantal antwoorden: {aantal}.")
VIEW_OLD_DIALOGUE = _("Een gesprek van vroeger")
VIEW_OLD_QUESTION = _("Een vraag van vroeger")
VIEW_NO_ANSWERS = _("Hier staan geen antwoorden in.")
VIEW_GONE = _("Dat staat hier niet meer.")
SEEN_BY_YOU = _("Wie ziet dit? Alleen jij.")
SEEN_AS_COUNT = _("Wie ziet dit? Niemand. Het telt alleen mee in een totaal.")
# soort: knop
VIEW_CHANGE = _("Verbeteren")
# soort: knop
VIEW_ERASE = _("Wis dit")
CHANGE_NOT_POSSIBLE = _("Dit gesprek kan ik niet meer openen om te verbeteren. Bekijken en wissen kan wel.")
CHANGE_OPENED = _("Tik op Aanpassen om iets te verbeteren. Tik daarna op Bewaren.")

# --- what is kept beside the answers ------------------------------------------------------------------------
ABOUT_TITLE = _("Dit bewaar ik over jou, naast je antwoorden. Ik bewaar het tot je alles wist.")
ABOUT_REST = _("Geen berichten")
ABOUT_SHORTER = _("Zo lang bewaar ik")
ABOUT_CHAT = _("Nummer van deze chat")
ABOUT_TEAM = _("Nummer van je team")
ABOUT_SINCE_LABEL = _("Je doet mee sinds")
ABOUT_PRIVACY_LABEL = _("Tekst over wie wat ziet, nummer")
ABOUT_STOPPED = _("Gestopt met berichten")
ABOUT_AWAY = _("Mij geblokkeerd")

# --- taking along -------------------------------------------------------------------------------------------
TAKE_COMING = _("Je krijgt alles in twee bestanden: een om te lezen, en een voor een computer.")
TAKE_CARE = _("Alles staat erin, ook wat je alleen voor jezelf schreef. Kies goed wie je het laat zien.")
TAKE_ELSEWHERE = _("Je gegevens geef ik alleen in je eigen chat.")

# --- erasing one thing --------------------------------------------------------------------------------------
DROP_WHICH = _("Wat wil je wissen?")
DROP_SURE = _("Wil je «{titel}» wissen? Je kan het daarna niet meer terugkrijgen.")
DROP_CHAT_STAYS = _("De berichten in deze chat blijven staan. Die kan je zelf wissen in Telegram.")
DROP_DONE = _("«{titel}» is gewist.")
# soort: knop
DROP_YES = _("Ja, wis dit")

# --- rest: no messages of the bot's own accord --------------------------------------------------------------
REST_ASK = _("Ik stuur dan zelf niets meer, tot de dag die jij kiest. Je kan altijd zelf beginnen.")
REST_NOW = _("Ik stuur nu zelf niets, tot {datum}.")
REST_NOW_OPEN = _("Ik stuur nu zelf niets, tot jij het zegt.")
REST_SET = _("Goed. Ik stuur zelf niets tot {datum}.")
REST_SET_OPEN = _("Goed. Ik stuur zelf niets tot jij het zegt.")
REST_OVER = _("Goed. De rust is voorbij.")
REST_NOT_READ = _("Die dag begrijp ik niet. Typ bijvoorbeeld 3/2, of kies een knop.")
REST_WHICH = _("Welke dag bedoel je?")
REST_UNTIL_TOLD = _("tot jij het zegt")
# soort: knop
REST_WEEK = _("Een week")
# soort: knop
REST_MONTH = _("Een maand")
# soort: knop
REST_QUARTER = _("Drie maanden")
# soort: knop
REST_OPEN = _("Tot ik het zeg")
# soort: knop
REST_END = _("Stop de rust")

# --- keeping shorter ----------------------------------------------------------------------------------------
SHORTER_ASK = _("Hoe lang wil je dat ik je afgeronde gesprekken en je kaarten bewaar?")
SHORTER_RULE = _("Korter kan altijd. Langer dan eerst afgesproken kan nooit.")
SHORTER_NOW = _("Nu is dat {maanden} na je laatste wijziging.")
SHORTER_NOW_USUAL = _("Nu is dat zo lang als bij de vraag staat.")
SHORTER_SURE = _("Dan bewaar ik alles hoogstens {maanden} na je laatste wijziging. Is dat goed?")
SHORTER_GOES = _("Wat ouder is, wis ik meteen. Aantal: {aantal}. Terughalen kan niet.")
SHORTER_SET = _("Goed. Ik bewaar alles hoogstens {maanden} na je laatste wijziging.")
SHORTER_GONE = _("Dit heb ik meteen gewist. Aantal: {aantal}.")
SHORTER_USUAL_SET = _("Goed. Wat nieuw is, bewaar ik weer zo lang als bij de vraag staat.")
SHORTER_STAYS = _("Wat er al staat, gaat weg op de dag die er nu bij staat.")
# soort: knop
MONTHS_1 = _("1 maand")
# soort: knop
MONTHS_3 = _("3 maanden")
# soort: knop
MONTHS_6 = _("6 maanden")
# soort: knop
MONTHS_USUAL = _("Zo lang als eerst")
