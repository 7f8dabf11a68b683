"""The fixed phrases about the person and their data: who sees what, erasing, stopping, settings, strangers, trouble.

The sentences of the turn itself stand in `words.py`. What is said here about storage must be true: the notice
before the first question, /privacy and «Wie ziet dit?» say the same things in the same words.
"""

from bot.engine.dialoog import _

# --- «Wie ziet dit?»: one sentence per class of `bewaring.py` -----------------------------------------------
WHO_SEES_PRIVATE = _(
    "Alleen jij ziet dit. Ik bewaar het versleuteld, tot {maanden} maanden na je laatste wijziging. "
    "Met /wis kan het meteen weg."
)
WHO_SEES_PRIVATE_ONE = _(
    "Alleen jij ziet dit. Ik bewaar het versleuteld, tot 1 maand na je laatste wijziging. "
    "Met /wis kan het meteen weg."
)
WHO_SEES_TEMPORARY = _("Alleen jij ziet dit. Ik bewaar het zolang dit gesprek loopt. Daarna wis ik het.")
WHO_SEES_COUNT = _(
    "Zolang dit gesprek loopt, zie alleen jij dit. Aan het eind tel ik het op en wis ik het bij jou. "
    "Terugnemen kan dan niet meer. De personeelsdienst ziet alleen afgeronde aantallen, vanaf 10 mensen."
)
WHO_SEES_ACCOUNT = _(
    "Dit is een instelling. Alleen jij ziet ze. Ik bewaar ze tot je stopt. "
    "Veranderen kan met /instellingen."
)
WHO_SEES_ORGANISATION = _(
    "Dit hoort bij je organisatie. Je collega's van de personeelsdienst kunnen het lezen en aanpassen."
)
WHO_SEES_NOTHING_KEPT = _("Van deze vraag bewaar ik niets.")
WHO_SEES_NEVER = _("Je leidinggevende en de personeelsdienst zien je antwoorden nooit. Meer weten? Typ /privacy.")
NOT_ON_CARD = _("Dit komt nooit op je gesprekskaart.")

# --- /privacy -----------------------------------------------------------------------------------------------
PRIVACY_VERSION = "2"  # goes up when the meaning of the sentences below changes
PRIVACY_NEW = _("Mijn uitleg over privacy is veranderd. Lees ze met /privacy.")
PRIVACY = (
    _(
        "Wat je hier zegt, is vertrouwelijk. Alleen jij krijgt je antwoorden en je kaarten. "
        "Je leidinggevende en de personeelsdienst zien niets over jou. Ook niet of je meedoet."
    ),
    _(
        "De personeelsdienst ziet alleen aantallen. Die zijn afgerond en gaan over minstens 10 mensen. "
        "Is een groep kleiner? Dan krijgt niemand een cijfer."
    ),
    _(
        "Ik bewaar alles versleuteld. Wie de server beheert en de sleutel heeft, kan het technisch lezen. "
        "Jouw organisatie kiest wie dat is."
    ),
    _(
        "Telegram is een gewone chatdienst. Telegram kan dit gesprek technisch lezen. "
        "Telegram toont soms ook hoeveel mensen mij per maand gebruiken."
    ),
    _(
        "Je antwoorden bewaar ik hoogstens twee jaar, vaak veel korter. «Wie ziet dit?» zegt het per vraag. "
        "Je instellingen blijven tot je stopt. Wat je niet afmaakt, wis ik na 120 dagen."
    ),
    _("Met /wis gaat alles meteen weg. Met /stop stuur ik je niets meer. Meedoen is vrij en stoppen ook."),
    _(
        "Heb je een klacht? In België ga je naar www.gegevensbeschermingsautoriteit.be. "
        "In Nederland ga je naar www.autoriteitpersoonsgegevens.nl."
    ),
    _("Dit is tekst nummer {versie}."),
)

# --- /wis ---------------------------------------------------------------------------------------------------
ERASE_CONFIRM = _(
    "Wil je alles wissen? Je antwoorden, je kaarten en je instellingen gaan weg. "
    "Terughalen kan niet. Typ «wis» of tik op de knop."
)
# soort: knop
ERASE_YES = _("Ja, wis alles")
# soort: knop
ERASE_NO = _("Nee, hou alles")
ERASE_KEPT = _("Er is niets gewist.")
ERASE_DONE = _(
    "Alles is gewist: je antwoorden, je kaarten en je instellingen. "
    "Berichten van de laatste 48 uur haal ik hier weg."
)
ERASE_LIMITS = _(
    "De kennismaking en oudere berichten kan ik niet weghalen. Wis daarvoor zelf deze chat in Telegram. "
    "Een kaart die je al bewaarde of doorgaf, blijft bestaan."
)
ERASE_BACKUP = _("In een reservekopie kan nog iets versleuteld staan. Na hoogstens 30 dagen is ook dat weg.")
ERASE_RETURN = _("Wil je later terugkomen? Open dan opnieuw de link van je organisatie.")

# --- /stop --------------------------------------------------------------------------------------------------
STOPPED = _("Goed, ik stop. Ik stuur je zelf niets meer. Niemand krijgt dit te horen.")
STOPPED_KEPT = _("Je antwoorden staan er nog. Typ /wis om ze te wissen, of /menu om weer te starten.")

# --- people: without a link, twice in, with a new phone, in another team ------------------------------------
ASK_FOR_LINK = _("Hier kan ik je niet mee helpen. Vraag de link aan je organisatie.")  # for every unusable code
ALREADY_IN = _("Je doet al mee. Je hoeft de link niet meer te openen.")
OTHER_TEAM = _("Je hoort nu bij een ander team. Alles wat je opschreef, blijft van jou.")
NEW_PHONE = _("Een nieuwe telefoon met hetzelfde nummer? Log in bij Telegram. Dan staat alles er nog.")
NEW_ACCOUNT = _(
    "Een nieuw nummer of een nieuw account? Met een verhuiscode neem je alles mee. "
    "Zonder code begin je opnieuw, met de link van je organisatie."
)
# soort: knop
MOVE_MAKE = _("Maak een verhuiscode")
MOVE_CODE = _(
    "Dit is je verhuiscode. Open mij met je nieuwe account en stuur hem daar. "
    "Hij werkt één keer, tot en met {datum}."
)
MOVE_SECRET = _("Hou hem voor jezelf: wie de code heeft, krijgt alles. Een oudere code werkt nu niet meer.")
MOVED_IN = _("Welkom terug. Je antwoorden, je kaarten en je instellingen zijn mee verhuisd.")
MOVED_OLD_CHAT = _("Je oude account doet niet meer mee. De chat daar blijft staan. Wis die zelf in Telegram.")
MOVE_ALREADY_IN = _(
    "Je doet hier al mee. Daarom verhuis ik niets. "
    "Wil je het toch? Typ eerst «wis» en stuur de code dan opnieuw."
)
MOVE_OWN_CODE = _("Deze code is voor je nieuwe account. Open mij daar en stuur hem dan.")
GROUP = _("Ik praat alleen met één iemand tegelijk. Open een eigen chat met mij. Dan leest niemand mee.")
FORWARDED = _("Dit bericht is van iemand anders. Ik bewaar het niet. Typ liever je eigen woorden.")

# --- trouble on our side ------------------------------------------------------------------------------------
FAILURE = _("Er ging iets mis bij mij. Je antwoord van daarnet is niet bewaard. Probeer het nog eens.")

# --- heavy words and low answers: to be reviewed by a professional, with `even_moeilijk` ---------------------
HEAVY_WORDS = _("Ik lees iets dat zwaar klinkt. Daarom stop ik even met de vragen. Niemand krijgt hier bericht van.")

# --- /instellingen ------------------------------------------------------------------------------------------
SETTINGS_TITLE = _("Dit zijn je instellingen. Wat wil je veranderen?")
SETTINGS_LINE = _("{label}: {waarde}")
# soort: knop
SETTINGS_NAME = _("Roepnaam")
# soort: knop
SETTINGS_LANGUAGE = _("Taal")
# soort: knop
SETTINGS_MESSAGES = _("Berichten")
# soort: knop
SETTINGS_QUIET = _("Stille uren")
# soort: knop
SETTINGS_HOURS = _("Mijn uren")
# soort: knop
SETTINGS_MONTHLY = _("Vraag van de maand")
# soort: knop
SETTINGS_MOVE = _("Nieuw Telegram-account")
SETTINGS_NONE = _("nog niet gekozen")
SETTINGS_SAVED = _("Dat is aangepast.")

# --- the commands and the first screen in Telegram ----------------------------------------------------------
COMMANDS = {
    # soort: commando
    "start": _("Begin hier"),
    # soort: commando
    "menu": _("Laat zien wat ik kan"),
    # soort: commando
    "verder": _("Ga verder waar je was"),
    # soort: commando
    "pauze": _("Stop even, alles is bewaard"),
    # soort: commando
    "instellingen": _("Verander je naam, taal en berichten"),
    # soort: commando
    "privacy": _("Lees wie wat ziet"),
    # soort: commando
    "wis": _("Wis alles wat ik van je heb"),
    # soort: commando
    "mijngegevens": _("Bekijk, verbeter of wis wat ik bewaar"),
    # soort: commando
    "stop": _("Ik stuur je niets meer"),
    # soort: commando
    "help": _("Hoe werkt dit?"),
}
# soort: document
ABOUT = _("Bereid een gesprek over je werk voor. Alleen jij ziet wat je zegt.")
# soort: document
DESCRIPTION = _(
    "Ik ben Loopbaanmaatje. Ik help je om een gesprek over je werk voor te bereiden. "
    "Ik ben een programma, geen mens. Wat je hier zegt, is van jou. "
    "Tik op Start om eerst te lezen wie wat ziet. Daarna kies je zelf of je meedoet."
)

# Words that work at every moment, also typed. English next to Dutch, for who reads the English texts.
TYPED = {
    "menu": "menu",
    "verder": "verder", "doorgaan": "verder", "continue": "verder",
    "terug": "terug", "back": "terug",
    "pauze": "pauze", "pause": "pauze",
    "stop": "stop", "stoppen": "stop",
    "help": "help", "hulp": "help",
    "wis": "wis", "wissen": "wis", "erase": "wis",
    "wie": "wie", "wie ziet dit": "wie", "who": "wie", "who sees this": "wie",
    "privacy": "privacy",
    "instellingen": "instellingen", "settings": "instellingen",
    "mijn gegevens": "mijngegevens", "mijngegevens": "mijngegevens", "my data": "mijngegevens",
    "komt": "komt", "wat komt er": "komt", "what is coming": "komt",
    "sla over": "sla_over", "overslaan": "sla_over", "skip": "sla_over",
}  # fmt: skip
