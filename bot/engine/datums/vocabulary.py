"""The words of the grammar: each word is a sign with a value. What is not here is not understood.

Signs that stand for several words: `e` or/and, `v` before/to, `o` over/past, `n` after, `i` in, `a` at,
`g` by, `~` about. `x`, `!` and `*` make a range, a denial and more than one day. "" is a word without weight.
"""

WEEKDAYS = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
MONTHS = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12,
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
}  # fmt: skip
_SHORT_WEEKDAYS = {
    0: "ma maa mon", 1: "di din tue tues", 2: "wo woe wed", 3: "do don thu thurs", 4: "vr vrij fri", 5: "za zat sat",
    6: "zo sun",
}  # fmt: skip
_SHORT_MONTHS = {
    1: "jan", 2: "feb febr", 3: "mrt mar", 4: "apr", 6: "jun", 7: "jul", 8: "aug", 9: "sep sept", 10: "okt oct",
    11: "nov", 12: "dec",
}  # fmt: skip
RELATIVE = {
    "vandaag": 0, "heden": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1,
    "yesterday": -1, "eergisteren": -2,
}  # fmt: skip
DAYPARTS = {
    "ochtend": "ochtend voormiddag voormiddags vroeg smorgens sochtends svoormiddags morning",
    "middag": "middags smiddags namiddag namiddags snamiddags afternoon",
    "avond": "avond avonds savonds evening",
    "nacht": "nacht nachts snachts",
}
_UNITS = {
    "day": "dag dagen dgn day days", "week": "week weken wk weeks", "month": "maand maanden mnd month months",
    "year": "jaar jaren year years",
}  # fmt: skip
_SIGNS = {
    "T": "deze dit this", "V": "volgende volgend vlg volg next", "L": "vorige vorig verleden last",
    "K": "komende komend aankomende aankomend aanstaande eerstvolgende eerstkomende coming upcoming",
    "A": "afgelopen voorbije jongstleden jl", "E": "weekend weekeinde",
    "H": "uur uren u h hour hours", "m": "minuut minuten min minutes", "q": "kwartier", "S": "anderhalf",
    "h": "half halve", "k": "kwart quarter", "o": "over past binnen", "i": "in", "v": "voor to", "n": "na",
    "a": "om at", "g": "tegen by", "z": "noon midday", "Z": "middernacht midnight", "p": "middag",
    "G": "geleden ago", "j": "am pm",
    "~": "rond omstreeks ongeveer circa ca zowat about around misschien maybe vermoedelijk waarschijnlijk eventueel "
         "wellicht hopelijk denk uiterlijk",
    "e": "of en and or noch",
    "x": "tot tem tm tussen vanaf sinds between until till from before after through voordat nadat",
    "!": "niet geen nooit not never no nee behalve except zonder niks",
    "*": "elke elk iedere ieder alle every each wekelijks maandelijks dagelijks maandags dinsdags woensdags donderdags "
         "vrijdags zaterdags zondags weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "t": "de den het the",
    "": "op on van dan doe doen maar ja oke ok nou wel eens even zal wil zou kan mag graag liefst liever mijn my "
        "gesprek afspraak is was wordt staat gepland plan we wij ik heb hebben had dat nog datum please aub "
        "alstublieft alsjeblieft bedankt dank je meeting it will be zijn wordt hallo",
}  # fmt: skip
PARTS = {
    "begin": "begin start early", "mid": "midden medio halverwege mid", "end": "eind einde end late",
}  # fmt: skip

Sign = tuple[str, int | str]  # (sign, value)


def _spread(table: dict[str, str], sign: str) -> dict[str, Sign]:
    return {word: (sign, value) for value, words in table.items() for word in words.split()}


VOCABULARY: dict[str, Sign] = {
    **{word: (sign, "") for sign, words in _SIGNS.items() for word in words.split()},
    **_spread(_UNITS, "U"), **_spread(PARTS, "B"), **_spread(DAYPARTS, "P"),
    **{word: ("R", days) for word, days in RELATIVE.items()},
    **{word: ("W", day) for word, day in WEEKDAYS.items()},
    **{word: ("W", day) for day, words in _SHORT_WEEKDAYS.items() for word in words.split()},
    **{word: ("M", month) for word, month in MONTHS.items()},
    **{word: ("M", month) for month, words in _SHORT_MONTHS.items() for word in words.split()},
}  # fmt: skip
