"""The list of everything that is asked and kept, in Dutch: for a works council, a DPO, and whoever wants to know.

Made from the same declarations that storage enforces, so it cannot say anything else than what happens.
"""

from collections.abc import Iterator, Mapping

from bot.engine.bewaring import Account, Bewaring, Organisatie, Prive, Telling, Tijdelijk
from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.stappen import (
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
    Stap,
)

_HEAD = (
    "# Wat er gevraagd en bewaard wordt\n",
    "Gemaakt door `loopbaanmaatje teken`, uit dezelfde opgave als waarmee het programma bewaart.",
    "Een test kijkt na of deze lijst klopt. Wat de klassen betekenen, staat in [privacy.md](privacy.md).\n",
)
_TABLE = "| Stap | Vraag | Antwoord | Klasse | Hoelang | Wie ziet het | Op de kaart |\n|---|---|---|---|---|---|---|"


_OTHERS = {"hr": "Wat HR invult", "leidinggevende": "Wat een leidinggevende invult"}
_ONLY = {"hr": "alleen deze HR-gebruiker", "leidinggevende": "alleen de leidinggevende zelf"}
_EMPLOYEE = "alleen de medewerker"
_NONE: Mapping[str, Mapping[str, Dialoog]] = {}


def retention_page(dialogen: Mapping[str, Dialoog], others: Mapping[str, Mapping[str, Dialoog]] = _NONE) -> str:
    """A Markdown page with a table per dialogue; dialogues that keep nothing say so.

    `others`: the dialogues of the roles at the organisation's desk, by role.
    """
    parts = [*_HEAD, *_tables(dialogen, _EMPLOYEE)]
    for role, theirs in others.items():
        if theirs:
            parts += [f"# {_OTHERS[role]}\n", *_tables(theirs, _ONLY[role])]
    return "\n".join(parts).rstrip() + "\n"


def _tables(dialogen: Mapping[str, Dialoog], only: str) -> Iterator[str]:
    for name, dialoog in dialogen.items():
        yield f"## {dialoog.titel} (`{name}`)\n"
        if not dialoog.bewaart_verloop:
            yield "Van dit gesprek wordt niets bewaard, ook niet dat het gevoerd is.\n"
            continue
        yield from (_TABLE, *_rows(dialoog, only), "")


def _rows(dialoog: Dialoog, only: str) -> Iterator[str]:
    for name, stap in flatten(dialoog).items():
        if isinstance(stap, (Kaart, Regel, Herhaal, Slot)) or stap.bewaart is None:
            continue
        question = stap.tekst.replace("\n", " ")  # a row of a table is one line
        kind, how_long, who = _declared(stap.bewaart)
        on_card = _on_card(stap) if only == _EMPLOYEE else "nee"
        cells = (f"`{name}`", question, _answer(stap), kind, how_long, who.replace(_EMPLOYEE, only), on_card)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _on_card(stap: Stap) -> str:
    if not isinstance(stap.bewaart, Prive):
        return "nee"
    return "als jij het aanvinkt" if stap.op_kaart else "nooit"


def _declared(bewaart: Bewaring) -> tuple[str, str, str]:
    """Class, how long, who sees it."""
    if isinstance(bewaart, Prive):
        return "Privé", f"hoogstens {bewaart.maanden} maanden na de laatste wijziging", "alleen de medewerker"
    if isinstance(bewaart, Tijdelijk):
        return "Tijdelijk", "zolang het gesprek loopt, hoogstens 120 dagen", "alleen de medewerker"
    if isinstance(bewaart, Telling):
        return "Telling", "wordt opgeteld, niet bewaard bij de persoon", "alleen het afgeronde totaal"
    if isinstance(bewaart, Organisatie):
        return "Organisatie", f"hoogstens {bewaart.maanden} maanden na de laatste wijziging", "elke HR-gebruiker"
    assert isinstance(bewaart, Account)
    return "Instelling", "tot de medewerker alles wist", "alleen de medewerker"


def _answer(stap: Stap) -> str:
    """In what form the answer is given."""
    own = " of eigen woorden" if isinstance(stap, (Keuze, Meerkeuze)) and stap.eigen_antwoord else ""
    match stap:
        case Keuze():
            return f"een knop{own}"
        case Meerkeuze() | Lijst():
            return f"hoogstens {stap.hoogstens} knoppen{own}" if stap.hoogstens > 1 else f"een knop{own}"
        case Schaal():
            return f"een cijfer van {stap.van} tot {stap.tot}"
        case Open():
            return f"eigen woorden, hoogstens {stap.hoogstens} tekens"
        case Getal():
            return f"een getal van {stap.minst} tot {stap.hoogst}"
        case Datum():
            return "een dag"
        case Bestand():
            return f"naam en nummer van een bestand ({', '.join(stap.soorten)})"
    return "een antwoord"
