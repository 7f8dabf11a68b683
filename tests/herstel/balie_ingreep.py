"""For a forked organisation bot: HR has one small dialogue more, of which the end is kept in order."""

from dataclasses import replace

from bot.balie import Bezoek
from bot.balie.rol import Args
from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg
from bot.engine.messages import Bubble
from bot.engine.stappen import Open, Slot

VRAAG, KLAAR = "Welk woord wordt het?", "Ingesteld:"
PROEF = Dialoog(
    "Proefgesprek", minuten=1,
    stappen=(
        Open("woord", VRAAG, kort="Woord", anders_gezegd="Typ een woord.", bewaart=Organisatie()),
        Slot("slot"),
    ),
    gevolgen=(Gevolg("onthoud", uit={"woord": "woord"}),),
)


def onthoud(bezoek: Bezoek, args: Args) -> None:
    woord = args["woord"][0].text
    bezoek.zet(f"proef_{bezoek.gebruiker.id}", woord)
    bezoek.say(Bubble((f"{KLAAR} {woord}.",)))


def hang_aan() -> None:
    """Before the process is built."""
    from bot.wiring import organisatie

    hr = organisatie.ROLLEN["hr"]
    organisatie.ROLLEN["hr"] = replace(hr, gevolgen={**hr.gevolgen, "onthoud": onthoud},
                                       titel="Wat wil je regelen?", menu=lambda _work: ())
    gewoon = organisatie.dialogen
    organisatie.dialogen = lambda role: {**gewoon(role), "proef": PROEF} if role == "hr" else gewoon(role)
