"""The questions that both peers ask: as many, as long and with as many buttons as our own bot's."""

from typing import NamedTuple

Rijen = tuple[tuple[str, ...], ...]


class Vraag(NamedTuple):
    """One question. `kort` is its label in the overview; empty when it only asks the question before once more."""

    naam: str
    kop: str
    tekst: str
    rijen: Rijen
    kort: str = ""
    uitleg: str = ""


ONDERAAN: Rijen = (("Sla over", "Terug"), ("Pauze", "Wie ziet dit?"))
KIES = "Kies er hoogstens 3. Tik dan op Klaar."
GEEN_NAMEN = "Schrijf geen namen van collega's, cliënten of patiënten."
ENERGIE, KOST = "Wat geeft je energie in je werk?", "Wat kost je energie?"

VRAGEN = (
    Vraag(
        "wanneer", "Vraag 1 van 8", "Wanneer is je gesprek?",
        (("Deze week",), ("Deze maand",), ("Later",), ("Nog niet gepland",)), "Wanneer",
    ),
    Vraag(
        "soort", "Vraag 2 van 8", "Wat voor gesprek wordt het?",
        (("Over mijn loopbaan",), ("Ook over hoe ik werk",), ("Gewoon een babbel",), ("Ik weet het niet",)),
        "Soort gesprek",
    ),
    Vraag(
        "gevoel", "Vraag 3 van 8", "Hoe zit je nu in je werk?",
        (("1  heel slecht",), ("2  niet zo goed",), ("3  gaat wel",), ("4  goed",), ("5  heel goed",)),
        "Zo gaat het nu",
    ),
    Vraag(
        "energie", "Vraag 4 van 8", ENERGIE,
        (("☐ Mensen helpen", "☐ Iets afwerken"), ("☐ Samenwerken", "☐ Bijleren"), ("☐ Rust", "☐ Afwisseling"),
         ("Iets anders",)),
        "Dit geeft me energie", KIES,
    ),
    Vraag(
        "energie_klaar", "Vraag 4 van 8", ENERGIE,
        (("☑ Mensen helpen", "☐ Iets afwerken"), ("☑ Samenwerken", "☐ Bijleren"), ("☐ Rust", "☐ Afwisseling"),
         ("Iets anders",), ("Klaar",)),
        uitleg=KIES,
    ),
    Vraag(
        "kost", "Vraag 5 van 8", KOST,
        (("☐ Drukte",), ("☐ Papierwerk",), ("☐ Uurrooster",), ("☐ Spanning in het team",), ("☐ Altijd hetzelfde",),
         ("☐ Lichamelijk zwaar",), ("Iets anders",)),
        "Dit kost me energie", KIES,
    ),
    Vraag(
        "kost_klaar", "Vraag 5 van 8", KOST,
        (("☐ Drukte",), ("☑ Papierwerk",), ("☑ Uurrooster",), ("☐ Spanning in het team",), ("☐ Altijd hetzelfde",),
         ("☐ Lichamelijk zwaar",), ("Iets anders",), ("Klaar",)),
        uitleg=KIES,
    ),
    Vraag(
        "wens", "Vraag 6 van 8", "Wat wil je de komende tijd het liefst?",
        (("Zo verder doen",), ("Bijleren",), ("Andere taken",), ("Een andere plek",), ("Een stap hoger",),
         ("Anders of minder werken",), ("Ik twijfel",)),
        "Dit wil ik het liefst",
    ),
    Vraag(
        "blijven", "Vraag 7 van 9", "Fijn. Wat moet er zeker blijven?", (("Ik weet het niet",),),
        "Dit moet blijven",
        "Bijvoorbeeld: «Mijn vaste bewoners.» · «De ochtend in de keuken.» · «Mijn eigen planning.»\n\n" + GEEN_NAMEN,
    ),
    Vraag(
        "zeker", "Vraag 8 van 9", "Wat wil je zeker zeggen of vragen? Een zin is genoeg.", (("Ik weet het niet",),),
        "Dit wil ik zeker zeggen",
        "Bijvoorbeeld: «Ik blijf graag bij mijn team.» · «De keuken past bij mij.» · «Hou mijn uren zo.»\n\n"
        + GEEN_NAMEN,
    ),
    Vraag(
        "voor_mij", "Vraag 9 van 9",
        "Is er iets dat je liever nog niet vertelt? Noteer het alleen voor jezelf.", (("Niets nu",),),
        "Alleen voor mij",
        "Bijvoorbeeld: «Ik kijk ook naar werk ergens anders.» · «Thuis is het nu zwaar.»\n\n" + GEEN_NAMEN,
    ),
    Vraag(
        "slot", "Dat waren alle vragen. Je bent klaar voor een goed gesprek.", "Dit heb je opgeschreven",
        (("Maak gesprekskaart",), ("Aanpassen",), ("Bewaren", "Niet bewaren")),
    ),
)  # fmt: skip

MENU = "Wat wil je doen?"
MENU_RIJEN: Rijen = (
    ("Snelle voorbereiding (5 min)",), ("Lange voorbereiding (15 min)",), ("Even moeilijk",),
    ("Mijn kaarten", "Instellingen"), ("Wie ziet wat?", "Hulp"),
)  # fmt: skip
BEGIN = "begin"  # callback data of the first button of the menu


def rijen(vraag: Vraag) -> list[list[tuple[str, str]]]:
    """The buttons as (label, callback data)."""
    onder = () if vraag.naam == "slot" else ONDERAAN
    return [[(label, f"{vraag.naam}:{label}") for label in row] for row in (*vraag.rijen, *onder)]


def menu_rijen() -> list[list[tuple[str, str]]]:
    """The buttons of the menu; only the first one leads somewhere."""
    first = MENU_RIJEN[0][0]
    return [[(label, BEGIN if label == first else f"menu:{label}") for label in row] for row in MENU_RIJEN]


def gevraagd(vraag: Vraag, antwoorden: dict[str, str]) -> str:
    """The words of a question; at the end everything that was answered."""
    parts = [f"{vraag.kop}\n{vraag.tekst}"]
    if vraag.uitleg:
        parts.append(vraag.uitleg)
    if vraag.naam == "slot":
        parts.append("\n".join(f"{v.kort}: {antwoorden[v.naam]}" for v in VRAGEN if v.kort))
    return "\n\n".join(parts)


def beantwoord(vraag: Vraag, antwoord: str) -> str:
    """The question as it stays in the chat."""
    return f"{vraag.tekst}\n\n✓ {antwoord}"
