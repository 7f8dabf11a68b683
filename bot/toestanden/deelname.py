"""Taking part: active, resting until a day, stopped, or erased. From every state one may pause, stop and erase."""

from bot.toestanden.tafel import OVERAL, Tafel

ACTIEF, RUST, GESTOPT, WEG = "actief", "rust", "gestopt", "weg"

DEELNAME = Tafel(
    naam="deelname",
    begin=ACTIEF,
    toestanden={
        ACTIEF: "doet mee",
        RUST: "krijgt even geen berichten",
        GESTOPT: "krijgt geen berichten meer",
        WEG: "alles is gewist",
    },
    rijen={
        "pauzeer": ((ACTIEF, RUST), (RUST, RUST), (GESTOPT, GESTOPT)),
        "hervat": ((RUST, ACTIEF), (GESTOPT, ACTIEF)),
        "stop": ((ACTIEF, GESTOPT), (RUST, GESTOPT), (GESTOPT, GESTOPT)),
        "wis": ((OVERAL, WEG),),
    },
)


def deelname(*, gestopt: bool, rust: bool) -> str:
    """The state that follows from what the settings say."""
    if gestopt:
        return GESTOPT
    return RUST if rust else ACTIEF
