"""What the bot says of its own accord, and the screens about it.

Such a message may lie on a lock screen: nothing in it tells what somebody's conversations are about, and the first
hundred characters could be anybody's. It is at most 400 characters.
"""

from bot.engine.dialoog import _

# --- first lines: neutral -----------------------------------------------------------------------------------
LINE_TODAY = _("Straks heb je iets gepland.")
LINE_TOMORROW = _("Morgen heb je iets gepland.")
LINE_ON_DAY = _("Op {datum} heb je iets gepland.")
LINE_TIME_FOR_YOU = _("Nog even tijd voor jezelf deze week?")
LINE_HOW_WAS_IT = _("Hoe was het?")
LINE_CONCRETE = _("Zullen we het concreet maken?")
LINE_MOMENT = _("Een momentje voor je plan?")
LINE_LOOK_BACK = _("Even terugkijken?")
LINE_PLANS = _("Even tijd voor je plannen?")
LINE_BEGUN = _("Je was iets begonnen.")
LINE_LOOK_AHEAD = _("Zin om vooruit te kijken?")
LINE_ERASE = _("Wil je dat ik je gegevens wis?")
LINE_WEEK_ON = _("Een week verder. Hoe ging het?")
LINE_ANSWER = _("Heb je al antwoord gekregen?")
LINE_TO_ASK = _("Je wilde vandaag iets vragen.")
LINE_GOES_SOON = _("Binnenkort wis ik iets dat ik voor je bewaar.")
LINE_MINUTE = _("Heb je een minuutje?")
LINE_TALK_WEEKS = _("De gespreksweken komen eraan.")
LINE_HALFWAY = _("Halfweg. Hoe loopt het?")
LINE_NEWS = _("Er is iets nieuws bij waar je naar vroeg.")

# --- what follows it ----------------------------------------------------------------------------------------
ASK_LOOK = _("Wil je even kijken?")
ASK_FIVE = _("Vijf minuten is al genoeg.")
ASK_FOUR = _("Het duurt vier minuten. Je mag ook stoppen wanneer je wil.")
ASK_EIGHT = _("Het duurt acht minuten. Stoppen en later verdergaan kan altijd.")
ASK_SHORT = _("Het duurt maar even.")
ASK_GO_ON = _("Wil je daarmee verder? Je antwoorden staan er nog.")
ASK_LAST_TIME = _("Op {datum} wis ik wat je al had. Wil je nog verder?")
ASK_ERASE = _("Ik hoorde je al een jaar niet. Doe je niets, dan wis ik alles op {datum}.")
ASK_WORKED = _("Is het gelukt? Of zoek je nog een moment?")
ASK_SEE_FIRST = _("Dat doe ik op {datum}. Wil je het eerst bekijken?")
ASK_TALK_WEEKS = _("Ze beginnen op {datum}. Vijf minuten voorbereiden is al genoeg.")
ASK_NEWS = _("Wil je het bekijken?")
ASK_MONTHLY = _("Het is één vraag. Die mag ik je elke maand stellen.")

# --- the buttons under it -----------------------------------------------------------------------------------
# soort: knop
LATER = _("Later")
# soort: knop
LESS_OFTEN = _("Minder vaak")
# soort: knop
STOP = _("Stop")
# soort: knop
SEE_FIRST = _("Bekijken")
# soort: knop
ERASE_ALL = _("Wis alles")
# soort: knop
KEEP_ALL = _("Hou alles")

LATER_WHEN = _("Goed. Wanneer vraag ik het opnieuw?")
# soort: knop
LATER_TOMORROW = _("Morgen")
# soort: knop
LATER_WEEK = _("Volgende week")
# soort: knop
LATER_MONTH = _("Over een maand")
LATER_SET = _("Goed. Ik vraag het opnieuw op {datum}.")
LATER_NOT = _("Goed. Ik vraag het niet opnieuw.")
OVER = _("Dat is intussen voorbij.")
LESS_SET = _("Goed. Ik schrijf je minder vaak: hoogstens {aantal} keer per maand.")
LESS_SET_ONE = _("Goed. Ik schrijf je minder vaak: hoogstens 1 keer per maand.")
LESS_TALK = _("Wat je zelf koos voor een gesprek, blijft komen.")
STOP_TALK = _("Goed. Over je gesprek stuur ik zelf niets meer.")
STOP_PLAN = _("Goed. Over je plan stuur ik zelf niets meer.")
STOP_DRAFTS = _("Goed. Over wat nog open staat, stuur ik zelf niets meer.")
STOP_KEPT = _("Goed. Ik zeg het je niet meer als ik iets wis.")
STOP_BACK = _("Wil je het later weer? Kies dan Instellingen en Berichten.")
STOP_BACK_KEPT = _("Wil je het later weer? Kies dan Wat komt er?")
KEPT_ALL = _("Goed. Alles blijft staan.")

# --- «Wat komt er?» -----------------------------------------------------------------------------------------
# soort: knop
COMING = _("Wat komt er?")
COMING_TITLE = _("Dit stuur ik je uit mezelf. Tik op een dag om het te veranderen.")
COMING_LINE = _("{datum}: {waarover}")
# soort: knop
COMING_DAY = _("{weekdag} {dag} {maand}")
COMING_NONE = _("Er komt niets. Ik schrijf je alleen als jij dat wil.")
COMING_NONE_MORE = _("Wil je wel een bericht? Kies waarover bij Instellingen.")
COMING_STOPPED = _("Ik stuur je zelf niets. Jij koos om te stoppen.")
COMING_ONE = _("Op {datum} schrijf ik je. Het gaat over: {waarover}.")
COMING_FIXED = _("Dit hoort bij de dag van je gesprek. Verzet je die, dan gaat dit mee.")
# soort: knop
WEEK_LATER = _("Een week later")
# soort: knop
NOT_THIS = _("Stuur dit niet")
NOT_THIS_SET = _("Goed. Dit stuur ik niet.")
# soort: knop
AS_USUAL = _("Weer zoals eerst")
AS_USUAL_SET = _("Goed. Ik schrijf je weer zoals eerst.")
# soort: knop
WARN_AGAIN = _("Zeg het me weer op tijd")
WARN_AGAIN_SET = _("Goed. Ik zeg het weer als iets open staat of weggaat.")

# --- what a coming message is about -------------------------------------------------------------------------
ABOUT_TALK = _("je gesprek")
ABOUT_PREPARING = _("je gesprek voorbereiden")
ABOUT_AFTER = _("terugkijken op je gesprek")
ABOUT_MAKING_PLAN = _("een plan maken")
ABOUT_PLAN = _("je plan")
ABOUT_DEAL = _("je afspraak met jezelf")
ABOUT_BEGIN = _("wat jij en je organisatie doen")
ABOUT_DRAFT = _("iets dat je nog niet afmaakte")
ABOUT_YEAR = _("vooruitkijken")
ABOUT_ERASE = _("of ik je gegevens wis")
ABOUT_TRIAL = _("je proef van vier weken")
ABOUT_ANSWER = _("wat je aan anderen vroeg")
ABOUT_ASKING = _("een gesprek vragen")
ABOUT_GOES = _("iets dat ik binnenkort wis")
ABOUT_NEWS = _("of er nieuwe kansen zijn")
ABOUT_TALK_WEEKS = _("de gespreksweken")
ABOUT_HALFWAY = _("hoe het halfweg loopt")
ABOUT_MONTH = _("je vraag van de maand")
