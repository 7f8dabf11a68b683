"""A conversation that was begun and left: reminded after a week, a last time after 90 days, gone after 120."""

from bot.toestanden.tafel import Tafel

BEZIG, STIL, LAATSTE, AF, WEG = "bezig", "stil", "laatste_keer", "af", "weg"

CONCEPT = Tafel(
    naam="concept",
    begin=BEZIG,
    toestanden={
        BEZIG: "bezig",
        STIL: "een week niets gehoord",
        LAATSTE: "90 dagen niets gehoord",
        AF: "afgewerkt",
        WEG: "gewist",
    },
    rijen={
        "antwoord": ((BEZIG, BEZIG), (STIL, BEZIG), (LAATSTE, BEZIG)),
        "zeven_dagen": ((BEZIG, STIL),),
        "negentig_dagen": ((BEZIG, LAATSTE), (STIL, LAATSTE)),
        "honderdtwintig_dagen": ((BEZIG, WEG), (STIL, WEG), (LAATSTE, WEG)),
        "eind": ((BEZIG, AF), (STIL, AF), (LAATSTE, AF)),
        "niet_bewaren": ((BEZIG, WEG), (STIL, WEG), (LAATSTE, WEG)),
    },
)
STIL_NA, LAATSTE_NA, WEG_NA = 7, 90, 120  # days after the last answer


def concept(dagen: int) -> str:
    """The state of a draft that was last touched so many days ago."""
    if dagen >= WEG_NA:
        return WEG
    if dagen >= LAATSTE_NA:
        return LAATSTE
    return STIL if dagen >= STIL_NA else BEZIG
