"""Plans for tests: an ordinary one and a very full one."""

import datetime as dt

from bot.documenten.planblad import Planactie, Planblad

DAG = dt.date(2026, 11, 21)

PLAN = Planblad(
    titel="Rustiger overdragen",
    datum=DAG,
    naam="Amina",
    doel=(
        ("Wat ik anders wil", "De overdracht doen zonder dat ik na mijn dienst nog een uur zit te typen."),
        ("Waar het vastloopt", "Om 21 uur belt iedereen tegelijk en begin ik overnieuw."),
        ("Zo zie ik dat het gelukt is", "Drie avonden per week ben ik om half tien klaar."),
    ),
    acties=(
        Planactie("Een avond meelopen met Noor", "Meelopen", dt.date(2027, 1, 15), "Tijd, een collega",
                  "Als de planning niet lukt, dan vraag ik een andere avond.", "klaar"),
        Planactie("Een lijstje maken voor de overdracht", "Zelf iets opzoeken", dt.date(2027, 2, 3), "Niets",
                  "Als ik het vergeet, dan hang ik het naast de telefoon.", "bezig"),
        Planactie("Na een maand feedback vragen", "Feedback vragen", dt.date(2027, 3, 5), "Mijn leidinggevende", "",
                  "open"),
        Planactie("Cursus timemanagement", "Opleiding", None, "Geld, toestemming", "", "niet_nodig"),
    ),
)  # fmt: skip


def full(characters: int) -> Planblad:
    """Five actions with so many characters in every field; every word is another word."""
    words = (f"w{number}x" for number in range(10**6))

    def text(most: int) -> str:
        found = ""
        while len(found) < most:
            found += next(words) + " "
        return found.strip()

    return Planblad(
        titel="Een vol plan", datum=DAG, naam="Amina",
        doel=tuple((f"Vraag {n}", text(characters)) for n in range(4)),
        acties=tuple(
            Planactie(text(min(80, characters)), "Meelopen", DAG, text(characters), text(characters), "bezig")
            for _ in range(5)
        ),
    )  # fmt: skip
