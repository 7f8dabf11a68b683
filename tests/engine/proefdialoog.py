"""A small dialogue with every kind of step, for tests of the engine. Nobody talks to it."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog
from bot.engine.machine import Catalogue
from bot.engine.stappen import (
    ANDERS,
    Als,
    Bestand,
    Datum,
    Getal,
    Herhaal,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Open,
    Regel,
    Schaal,
    Slot,
)
from bot.wiring.register import dialogen

JAAR = Prive(maanden=12)

PROEF = Dialoog(
    titel="Proef",
    minuten=3,
    stappen=(
        Kaart("begin", "Welkom bij de proef.", knop="Start"),
        Keuze("kleur", "Welke kleur?", opties={"rood": "Rood", "blauw": "Blauw", "grijs": "Grijs"},
              daarna={"grijs": "uren", ANDERS: "cijfer"}, eigen_antwoord=True, weet_niet="Dat mag.",
              anders_gezegd="Kies een kleur.", kort="Kleur", bewaart=JAAR),
        Schaal("cijfer", "Hoe mooi is die kleur?", van=0, tot=10, woorden={"0": "lelijk", "10": "prachtig"},
               anders_gezegd="Geef een cijfer.", kort="Cijfer", bewaart=JAAR),
        Regel("mooi", rijen=(((Als("cijfer", minstens=8), Als("kleur", in_=("rood",))), "waarom"),), anders="dieren"),
        Open("waarom", "Waarom zo mooi?", voorbeelden=("Als een appel.",), weet_niet="dieren",
             anders_gezegd="Waar denk je aan?", kort="Waarom", bewaart=JAAR),
        Meerkeuze("dieren", "Welke dieren zag je?", opties={"hond": "Een hond", "kat": "Een kat", "geen": "Niets"},
                  meer={"eend": "Een eend"}, geen="geen", hoogstens=2, eigen_antwoord=True,
                  anders_gezegd="Tik de dieren aan.", kort="Dieren", bewaart=JAAR),
        Herhaal("per_dier", "", over="dieren", stappen=(
            Getal("keer", "Hoe vaak zag je dit: {item}?", minst=1, hoogst=9, eenheid="keer",
                  anders_gezegd="Hoeveel keer?", kort="Aantal", bewaart=JAAR),
            Keuze("leuk", "Leuk, zo'n dier als {item}?", opties={"ja": "Ja", "nee": "Nee"},
                  anders_gezegd="Ja of nee?", kort="Leuk", bewaart=JAAR),
        )),
        Lijst("boek", "Welk boek neem je mee?", bron="boeken", leeg="Er zijn nog geen boeken.",
              anders_gezegd="Kies een boek.", kort="Boek", bewaart=JAAR),
        Lijst("plekken", "Waar ga je heen?", bron="plekken", hoogstens=2,
              anders_gezegd="Kies een plek.", kort="Plekken", bewaart=JAAR),
        Herhaal("per_plek", "", over="plekken", stappen=(
            Open("reden", "Waarom {item}?", anders_gezegd="Wat zoek je er?", kort="Reden", bewaart=JAAR),
        )),
        Getal("uren", "Hoeveel uur blijf je?", minst=1, hoogst=38,
              anders_gezegd="Geef een getal.", kort="Uren", bewaart=JAAR),
        Datum("dag", "Welke dag?", anders_gezegd="Kies een dag.", kort="Dag", bewaart=JAAR),
        Bestand("brief", "Heb je een brief?", soorten=("pdf", "docx", "txt"), grootte=2_000_000,
                anders_gezegd="Stuur een bestand.", kort="Brief", bewaart=JAAR),
        Slot("slot", "Klaar.", titel="Mijn proef", voorstel=("kleur", "per_dier/keer")),
    ),
)
BRONNEN = {
    "boeken": {"b1": "De kleine keuken", "b2": "Een heel lang boek over collega Sofie en haar hond"},
    "plekken": {"gent": "Gent", "aalst": "Aalst", "brugge": "Brugge"},
}


def catalogus(proef: Dialoog = PROEF) -> Catalogue:
    """All dialogues of the employee and this one."""
    return Catalogue({**dialogen("medewerker"), "proef": proef})
