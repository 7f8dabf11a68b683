"""The fixed phrases of the engine: every sentence and button that belongs to no single dialogue.

Each constant is a Dutch sentence that is also the key for translations; wrap it in a `Phrase`. A name in
braces is a value to fill in. Buttons stay within 24 characters, bubbles within 240.
`# soort: knop` tells translators (and the language meter) that a phrase is a button.
"""

from datetime import date

from bot.engine.dialoog import _
from bot.engine.messages import Phrase

# --- the service row under every question -------------------------------------------------------------------
# soort: knop
SKIP = _("Sla over")
# soort: knop
BACK = _("Terug")
# soort: knop
PAUSE = _("Pauze")
# soort: knop
WHO_SEES = _("Wie ziet dit?")

# --- buttons that return in every dialogue ------------------------------------------------------------------
# soort: knop
DONE = _("Klaar")
# soort: knop
MORE = _("Meer")
# soort: knop
LESS = _("Minder")
# soort: knop
OTHER = _("Iets anders")
# soort: knop
DONT_KNOW = _("Ik weet het niet")
# soort: knop
OKAY = _("Oké")
# soort: knop
YES = _("Ja")
# soort: knop
NO = _("Nee")
# soort: knop
NEXT = _("Verder")
# soort: knop
MENU = _("Menu")
# soort: knop
NOTHING = _("Niets")
# soort: knop
START_OVER = _("Opnieuw beginnen")

# --- around a question --------------------------------------------------------------------------------------
PROGRESS = _("Vraag {nummer} van {totaal}")
EXAMPLES = _("Bijvoorbeeld: {voorbeelden}")
NO_NAMES = _("Schrijf geen namen van collega's, cliënten of patiënten.")
CHOOSE_UP_TO = _("Kies er hoogstens {aantal}. Tik dan op Klaar.")
SCORE = _("{gehaald} van {totaal}. {zin}")
LINE_EACH = _("Typ elk punt op een nieuwe regel. Hoogstens {aantal}.")
TOO_MANY_LINES = _("Dat zijn {aantal} regels. Hoogstens {hoogstens} kan. Kies de belangrijkste.")
ANOTHER_ROUND = _("Wil je er nog een toevoegen? Kies Ja of Klaar.")
TYPE_OWN = _("Typ je eigen antwoord. Een paar woorden zijn genoeg.")
YOUR_ANSWER = _("Je antwoord: {antwoord}")
SKIPPED = _("overgeslagen")
TOO_MANY = _("Je koos er al {aantal}. Tik er eerst een weg.")
CHOOSE_FIRST = _("Je koos nog niets. Tik op een knop of sla de vraag over.")
FIRST_QUESTION = _("Dit is de eerste vraag. Terug kan hier niet.")

# --- an answer that does not fit ----------------------------------------------------------------------------
MISFIT_EXAMPLE = _("Tik op een knop of typ bijvoorbeeld «{voorbeeld}».")
MISFIT_AGAIN = _("Zo kom ik er niet uit. Kies een knop of sla de vraag over.")
EMPTY = _("Ik zie geen woorden. Typ een paar woorden of sla de vraag over.")
TOO_LONG = _(
    "Dat zijn {aantal} tekens. Ik kan er {hoogstens} bewaren. "
    "Je tekst staat nog hierboven. Kopieer hem, maak hem korter en stuur hem opnieuw."
)
UNREADABLE = _("Dat kan ik niet lezen. Typ een paar woorden, of gebruik de dicteerknop van je toetsenbord.")
LOOKS_PRIVATE = _("Dit lijkt op een naam of nummer. Wil je het zo laten?")
# soort: knop
KEEP_TEXT = _("Ja, laat zo")
# soort: knop
REWRITE = _("Ik pas het aan")
NUMBER_NOT_READ = _("Ik zoek een getal. Typ bijvoorbeeld {voorbeeld}.")
NUMBER_OUT_OF_RANGE = _("Kies een getal van {minst} tot {hoogst} {eenheid}.")
NUMBER_BETWEEN = _("Kies een getal van {minst} tot {hoogst}.")
FILE_ASK = _("Stuur je bestand hier. Het mag een {soorten} zijn.")
OR = _("{een} of {ander}")
FILE_WRONG_KIND = _("Dit bestand kan ik niet lezen. Stuur een {soorten}.")
FILE_TOO_BIG = _("Dit bestand is te groot. Stuur een bestand van hoogstens {grootte} MB.")
FILE_NOT_NOW = _("Ik kan nu niets doen met een bestand. Typ een paar woorden of kies een knop.")

# --- a day --------------------------------------------------------------------------------------------------
# soort: knop
TODAY = _("Vandaag")
# soort: knop
TOMORROW = _("Morgen")
# soort: knop
IN_A_WEEK = _("Over een week")
# soort: knop
IN_WEEKS = _("Over {aantal} weken")
# soort: knop
IN_DAYS = _("Over {aantal} dagen")
# soort: knop
YESTERDAY = _("Gisteren")
# soort: knop
A_WEEK_AGO = _("Een week geleden")
# soort: knop
WEEKS_AGO = _("{aantal} weken geleden")
# soort: knop
DAYS_AGO = _("{aantal} dagen geleden")
# soort: knop
OTHER_DAY = _("Een andere dag")
# soort: knop
HOUR_BUTTON = _("{uur} uur")
# soort: knop
QUARTER_BUTTON = _("{uur}.{minuut}")
# soort: knop
CLOCK_BUTTON = _("{uur}.{minuut} uur")
# soort: knop
MOMENT_BUTTON = _("{datum}, {klok}")
# soort: knop
DAY_MONTH = _("{dag} {maand}")
# soort: knop
DAY_BUTTON = _("{dag} {maand} {jaar}")
# soort: knop
MONTH_WITH_YEAR = _("{maand} {jaar}")
DATE_ASK = _("Kies een dag of typ hem. Voor 3 februari typ je 3/2.")
DATE_NOT_READ = _("Die dag begrijp ik niet. Typ hem zo: 3/2 of 3-2-{jaar}.")
DATE_CONFIRM = _("Bedoel je {datum}?")
DATE_PAST = _("{datum} is al voorbij. Kies een dag die nog komt.")
DATE_PAST_SHORT = _("Die dag is al voorbij. Kies een dag die nog komt.")
DATE_TOO_FAR = _("{datum} is wel heel ver weg. Kies een dag binnen {jaren} jaar.")
DATE_TOO_FAR_SHORT = _("Dat is wel heel ver weg. Kies een dag die dichterbij is.")
MOMENT_PAST = _("{datum} is al voorbij. Kies een uur dat nog komt.")
DATE_PICK = _("Welke dag precies? Kies hem hieronder.")
DATE_WHICH = _("Welke dag bedoel je?")
MOMENT_WHICH = _("Welk moment bedoel je?")
HOUR_WHICH = _("{datum}. Welk uur bedoel je?")
HOUR_ASK = _("{datum}. Hoe laat? Kies een uur of typ het, zoals 14u30.")
QUARTER_ASK = _("{datum}. Hoe laat precies?")
HOUR_NOT_READ = _("Dat uur begrijp ik niet. Typ het zo: 14u30.")
DATE_ONE_DAY = _("Ik zoek één dag. Typ alleen die dag, zoals 3/2.")
DATE_WHICH_THEN = _("Welke dag kan wel? Typ alleen die dag, zoals 3/2.")
DATE_NOT_THERE = _("Die dag of dat uur bestaat niet. Kijk het even na.")
DATE_NO_MATCH = _("Die woorden passen niet bij elkaar.")
MOMENT_IN_WORDS = _("{datum} om {uur}.{minuut} uur")
DATE_IN_WORDS = _("{weekdag} {dag} {maand}")
DATE_WITH_YEAR = _("{weekdag} {dag} {maand} {jaar}")
WEEKDAYS = (
    _("maandag"), _("dinsdag"), _("woensdag"), _("donderdag"), _("vrijdag"), _("zaterdag"), _("zondag"),
)  # fmt: skip
WEEKDAYS_SHORT = (_("ma"), _("di"), _("wo"), _("do"), _("vr"), _("za"), _("zo"))
MONTHS = (
    _("januari"), _("februari"), _("maart"), _("april"), _("mei"), _("juni"),
    _("juli"), _("augustus"), _("september"), _("oktober"), _("november"), _("december"),
)  # fmt: skip


def date_in_words(day: date, *, with_year: bool = False) -> Phrase:
    """«woensdag 3 februari», in whatever language it is shown; days are never written as digits only."""
    values: dict[str, str | Phrase | int] = {
        "weekdag": Phrase(WEEKDAYS[day.weekday()]),
        "dag": day.day,
        "maand": Phrase(MONTHS[day.month - 1]),
    }
    if with_year:
        return Phrase(DATE_WITH_YEAR, {**values, "jaar": day.year})
    return Phrase(DATE_IN_WORDS, values)


# --- old buttons, changed answers, edited messages ----------------------------------------------------------
OLD_BUTTON = _("Deze knop is van vroeger. Ik breng je naar waar je nu bent.")
OLD_BUTTON_DONE = _("Dit gesprek is al klaar. Je vindt het terug bij Mijn kaarten.")
CHANGE_ANSWER = _("Wil je je antwoord veranderen in {antwoord}?")
CHANGE_THIS = _("Wil je je antwoord op «{vraag}» veranderen?")
# soort: knop
CHANGE = _("Ja, verander het")
# soort: knop
KEEP_ANSWER = _("Nee, laat het zo")
CHANGED = _("Je antwoord is veranderd.")
NOT_CHANGED = _("Ik laat je antwoord zoals het was.")
EDITED = _("Ik zie dat je iets verbeterde. Ik bewaar je eerste antwoord. Wil je het aanpassen? Tik op Terug.")

# --- pausing and coming back --------------------------------------------------------------------------------
PAUSED = _("Pauze. Alles is bewaard. Typ «verder» als je weer tijd hebt. Ik hou je plek 90 dagen vrij.")
RESUMED = _("Waar waren we?")
NOT_IN_DIALOGUE = _("We zijn nu niet bezig met een vraag. Kies hieronder wat je wil doen.")
NOTHING_TO_RESUME = _("Er staat niets open. Kies hieronder wat je wil doen.")
STILL_OPEN = _("Je was nog bezig met «{titel}». Wil je daarmee verder?")
COUNTED_ALREADY = _("Jij telde dit jaar al mee. Volgend jaar vraag ik het graag opnieuw.")
START_OVER_SURE = _("Dan wis ik wat je al had ingevuld bij «{titel}». Is dat goed?")
MOVED_BY_VERSION = _("De vragen zijn intussen verbeterd. Je antwoorden staan er nog.")
ENDED_HERE = _("Zorg goed voor jezelf.")
ENDED = _("Dat was het. Bedankt voor je tijd.")

# --- menu and help ------------------------------------------------------------------------------------------
MENU_TITLE = _("Wat wil je doen?")
MENU_GREETING = _("Hallo {naam}. Wat wil je doen?")
MENU_ITEM = _("{titel} ({minuten} min)")
MENU_MORE_TITLE = _("Dit kan ook.")
MENU_MORE_LINE = _("{titel}: {uitleg}.")
MENU_MORE_LINE_ASKS = _("{titel} {uitleg}.")  # the title is a question itself
# soort: knop
MENU_GROUPS = {"gesprek": _("Rond je gesprek"), "groei": _("Groeien in je werk"), "hulp": _("Kansen en hulp")}
MENU_GROUPS_ABOUT = {
    "gesprek": _("plannen, terugkijken en met wie je praat"),
    "groei": _("een plan, een proef of een deal met jezelf"),
    "hulp": _("wat er kan op je werk en wie er helpt"),
}
# soort: knop
MENU_CONTINUE = _("Verder waar je was")
# soort: knop
MENU_CARDS = _("Mijn kaarten")
# soort: knop
MENU_SETTINGS = _("Instellingen")
# soort: knop
MENU_PRIVACY = _("Wie ziet wat?")
# soort: knop
MENU_HELP = _("Hulp")
HELP = (
    _(
        "Ik help je om een gesprek over je werk voor te bereiden. "
        "Tik op een knop of typ een antwoord. Elk antwoord is meteen bewaard."
    ),
    _(
        "Deze woorden werken altijd: menu, verder, terug, pauze, wie, wis, stop en help. "
        "Je mag ze gewoon typen. Gaat het niet goed met je? Kies in het menu «Even moeilijk»."
    ),
)
UNKNOWN_COMMAND = _("Dat ken ik niet. Typ «menu», dan zie je wat ik kan.")

# --- the end of a dialogue, and the card --------------------------------------------------------------------
OVERVIEW = _("Dit heb je opgeschreven")
OVERVIEW_LINE = _("{label}: {antwoord}")
OVERVIEW_EMPTY = _("Je hebt nog niets opgeschreven. Dat geeft niet.")
# soort: knop
ADJUST = _("Aanpassen")
ADJUST_WHICH = _("Welk antwoord wil je aanpassen?")
CARD_WHICH = _("Welke regels wil je op je gesprekskaart?")
# soort: knop
CARD_MAKE = _("Maak gesprekskaart")
PLAN_WHICH = _("Welke regels wil je op je plan?")
# soort: knop
PLAN_MAKE = _("Maak mijn plan")
PLAN_MAKING = _("Je plan is klaar. Hier komt het.")
# soort: knop
ALL = _("Alles")
# soort: knop
KEEP = _("Bewaren")
# soort: knop
DONT_KEEP = _("Niet bewaren")
DONT_KEEP_SURE = _("Dan wis ik deze antwoorden. Je kan ze daarna niet meer terugkrijgen. Is dat goed?")
KEPT = _("Bewaard. Alleen jij kan dit lezen. Je vindt het terug bij Mijn kaarten.")
NOT_KEPT = _("Ik heb deze antwoorden gewist.")
CARD_MAKING = _("Je kaart is klaar. Hier komt ze.")
MISFIT_AGAIN_END = _("Kies een knop. Dan weet ik wat je wil.")
CARD_HEADER = _("Mijn gesprekskaart: {titel}")
CARD_FOOTER = _("Gemaakt door mij met Loopbaanmaatje")
CARD_IS_YOURS = _("Deze kaart is van jou. Ik stuur ze naar niemand anders. Jij kiest wie ze ziet.")
CARD_NO_LINES = _("Je koos geen regels. Dan maak ik geen kaart.")
# soort: knop
CARD_AS_DOCUMENT = _("Toon om af te drukken")
# soort: knop
CARD_ERASE = _("Wis deze kaart")
CARD_ERASE_SURE = _("Wil je deze kaart wissen? Je kan ze daarna niet meer terugkrijgen.")
CARD_ERASED = _("De kaart is gewist.")
CARDS_TITLE = _("Dit zijn je kaarten. Alleen jij ziet ze.")
CARDS_NONE = _("Je hebt nog geen kaarten. Kies in het menu een voorbereiding.")
CARDS_ITEM = _("{titel}, {datum}")
FOLLOW_UP = _("Wil je nog iets doen?")

# --- what the organisation tells ----------------------------------------------------------------------------
# soort: knop
TO_SITE = _("Naar de site")
CONTENT_WHAT = _("Wat")
CONTENT_FOR = _("Voor wie")
CONTENT_TIME = _("Tijd")
CONTENT_REACH = _("Wanneer")
CONTENT_HOW = _("Hoe vraag je het")
CONTENT_WITH = _("Bij wie")
CONTENT_WHO = _("Wie")
CONTENT_PURPOSE = _("Waarvoor")
CONTENT_CONTACT = _("Zo begin je")
CONTENT_PRIVATE = _("Wat blijft onder jullie")
CONTENT_UNTIL = _("Geldig tot en met")
CONTENT_SOURCE = _("Bron")
CONTENT_CHECKED = _("Nagekeken op")
