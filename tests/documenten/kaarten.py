"""Cards for tests: an ordinary one, one with blocks, and a very full one."""

import datetime as dt

from bot.documenten.gesprekskaart import Gesprekskaart

DAG = dt.date(2026, 11, 21)

GEWOON = Gesprekskaart(
    titel="Mijn loopbaangesprek",
    datum=DAG,
    naam="Amina",
    regels=(
        ("", "Wat voor gesprek", "Over mijn loopbaan"),
        ("", "Wat geeft me energie", "Mensen helpen, samenwerken"),
        ("", "Wat kost me energie", "Late diensten die elkaar snel opvolgen"),
        ("", "Dit wil ik zeker vragen", "Kan ik een opleiding volgen, en krijg ik daar tijd voor?"),
    ),
)

MET_BLOKKEN = Gesprekskaart(
    titel="Mijn loopbaan, nu en straks",
    datum=DAG,
    naam="",
    regels=(
        ("Waar ik nu sta", "Wat goed gaat", "Het contact met families."),
        ("Waar ik nu sta", "Wat beter kan", "De planning: ik weet mijn uren vaak laat."),
        ("Waar ik naartoe wil", "Over een jaar", "Meer begeleiden van studenten."),
    ),
)


def full(lines: int, characters: int) -> Gesprekskaart:
    """A card with so many lines of about so many characters; every word in it is another word."""
    words = (f"w{number}x" for number in range(10**6))
    rows = []
    for line in range(lines):
        text = ""
        while len(text) < characters:
            text += next(words) + " "
        rows.append((f"Blok {line // 4}", f"Vraag {line}", text.strip()))
    return Gesprekskaart("Een volle kaart", DAG, "Amina", tuple(rows))
