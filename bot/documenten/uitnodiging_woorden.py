"""The words with which a team is invited: the same on the poster, in the letter, in the mail and on the slide.

One place, because what is promised on a wall must be what is promised in a letter. Stars mark a word in bold.
"""

VRAAG = "Straks een gesprek over je werk?"
KORT = ("Bereid het rustig voor, op je telefoon.", "Vijf minuten is genoeg.")

BEGIN = "Zo begin je"
STAPPEN = (
    "Scan de code met je telefoon.",
    "Telegram gaat open. Tik onderaan op *Start*.",
    "Lees wie wat ziet. Jij\u00a0kiest\u00a0of\u00a0je\u00a0begint.",  # one sentence on one line
)
STAPPEN_LINK = ("Open deze link op je telefoon:", *STAPPEN[1:])  # where nothing can be scanned
QR_ALT = "QR-code. Scan hem met je telefoon, dan gaat de chat met Loopbaanmaatje open."

VAN_JOU = "Wat je zegt, is van jou"
VAN_JOU_REGELS = (
    "Je leidinggevende en de personeelsdienst lezen niet mee.",
    "Je organisatie ziet niet wie meedoet.",
    "Meedoen mag. Het moet niet.",
)

OP_SCHERM = "Lees je dit op je telefoon? Tik dan op de code."
SCANNEN = "Lukt scannen niet?"
ZOEK = "Zoek in Telegram naar *@{bot}*. Stuur dan dit bericht:"
BERICHT = "/start {code}"
TOT = "Deze code werkt tot en met {tot}."
VOOR = "Voor {voor}."

# --- letter, mail and intranet ------------------------------------------------------------------------------
KOP = "Een gesprek over je werk begint bij jou"
ONDERWERP = "Bereid je gesprek over je werk voor"
AANHEF = "Beste collega,"
WAAROM = (
    "Wat doe je graag? Wat wil je leren? Wat mag anders? Daarover kan je praten met je leidinggevende, "
    "of met iemand anders. Dat gaat beter als je eerst even nadenkt. Loopbaanmaatje helpt je daarbij."
)
WAT = (
    "Het is een programma op je telefoon, geen mens. Het stelt korte vragen. Jij tikt op een knop of typt een paar "
    "woorden. Aan het eind heb je een kaart met wat jij wil zeggen. Die kaart krijg jij alleen."
)
TELEFOON = "Gebruik liefst je eigen telefoon. Dan kan niemand van het werk meekijken."
WIE_ZIET = "Wie ziet wat?"
WIE_ZIET_REGELS = (
    "*Jij* ziet je antwoorden. Het programma geeft ze aan niemand anders.",
    "*Je leidinggevende en de personeelsdienst* lezen niet mee. Ze zien ook niet of je meedoet.",
    "*De personeelsdienst* ziet alleen afgeronde aantallen, vanaf 10 mensen.",
    "*Telegram* is een gewone chatdienst en kan het gesprek technisch lezen. Wie de server beheert "
    "en de sleutel heeft, kan dat ook. Op de server staat alles versleuteld.",
)
VRIJ = "Meedoen is vrij"
VRIJ_REGELS = (
    "Doe je niet mee? Dat is goed. Je hoeft niet te zeggen waarom, en het heeft geen gevolgen. "
    "Stoppen en alles wissen kan altijd. Een gesprek vragen kan ook zonder Loopbaanmaatje."
)
BELOFTEN = "Dit belooft je organisatie"
CONTACT = "Vragen? {contact}"
ALLEEN_TEAM = "De code is alleen voor je team. Geef hem niet door."
ALLEEN_TEAM_LINK = "De link is alleen voor je team en werkt tot en met {tot}. Geef hem niet door."
GROET = "Vriendelijke groeten"
EIGEN_LINK = "Elk team heeft een eigen link. Je vindt hem op de poster van je team, of in je brief."

# --- a campaign on paper ------------------------------------------------------------------------------------
KOPPEN = {  # by kind: the name of a campaign is HR's own and stays with HR
    "bekendmaken": "Wist je dit al?",
    "uitnodigen": "Kom je mee?",
    "periode": "Een gesprek over je werk",
    "kans": "Is dit iets voor jou?",
    "telling": "Tel je mee?",
}
WAT_KAN_NIET = "Wat kan niet?"
SCAN_CHAT = "Doe je al mee? Scan de code, dan gaat de chat open."
OPEN_CHAT = "Doe je al mee? Open dan Loopbaanmaatje in Telegram."
SCAN_PAGINA = "Scan de code en lees er meer over."
LEES_MEER = "Lees er hier meer over:"
NOG_NIET = "Doe je nog niet mee? Gebruik de code op de poster van je team."
QR_ALT_CAMPAGNE = "QR-code. Scan hem met je telefoon, dan gaat de chat of de bladzijde open."

# «Je kunt» is what people say in the Netherlands.
_NEDERLAND = (("kan je", "kun je"),)


def regional(text: str, region: str) -> str:
    """The sentence as it is said in this region, "BE" or "NL"."""
    if region == "NL":
        for here, there in _NEDERLAND:
            text = text.replace(here, there)
    return text
