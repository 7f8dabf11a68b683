"""The fixed words of a plan, on paper and in the chat, per language."""

from dataclasses import dataclass

from bot.documenten.woorden import language_and_region

NO_DAY = "–"  # an empty cell looks like a mistake


@dataclass(frozen=True, slots=True)
class PlanWoorden:
    """`{…}` is filled in. `staten` and `nodig` go by the keys that the plan itself uses."""

    titel: str
    doel: str
    acties: str
    actie: str
    tegen: str
    hulp: str
    stand: str
    moeilijk: str
    vorm: str
    geen_acties: str
    gedaan: str
    staten: dict[str, str]


NEDERLANDS = PlanWoorden(
    titel="Mijn plan",
    doel="Waar ik naartoe wil",
    acties="Mijn stappen",
    actie="Wat ik doe",
    tegen="Wanneer",
    hulp="Wat ik nodig heb",
    stand="Hoe het staat",
    moeilijk="Als het moeilijk wordt",
    vorm="Manier",
    geen_acties="Er staan nog geen stappen in dit plan.",
    gedaan="{klaar} van {totaal} klaar",
    staten={"open": "nog niet begonnen", "bezig": "bezig", "klaar": "klaar", "niet_nodig": "niet meer nodig"},
)
ENGELS = PlanWoorden(
    titel="My plan",
    doel="Where I want to go",
    acties="My steps",
    actie="What I do",
    tegen="When",
    hulp="What I need",
    stand="How it stands",
    moeilijk="If it gets difficult",
    vorm="Way",
    geen_acties="There are no steps in this plan yet.",
    gedaan="{klaar} of {totaal} done",
    staten={"open": "not started", "bezig": "in progress", "klaar": "done", "niet_nodig": "no longer needed"},
)


def plan_words_in(language: str) -> PlanWoorden:
    """The fixed words in this language; Dutch for every language that has none of its own."""
    return ENGELS if language_and_region(language)[0] == "en" else NEDERLANDS
