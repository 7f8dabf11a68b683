"""The fixed words of the year view, per language."""

from dataclasses import dataclass

from bot.documenten.woorden import language_and_region


@dataclass(frozen=True, slots=True)
class JaarWoorden:
    """`{…}` is filled in. On paper the person speaks («ik»), in the chat the bot does («je», `gezegd_…`)."""

    titel: str
    stand: str
    fasen: dict[str, str]
    klaar: str
    klaar_op: str
    nu: str
    overgeslagen: str
    straks: str
    straks_op: str
    acties: str
    van: str
    nog_geen_plan: str
    hierna: str
    beeld: str
    beeld_acties: str
    gezegd_stand: str
    gezegd_nu: str
    gezegd_acties: str


NEDERLANDS = JaarWoorden(
    titel="Mijn jaar",
    stand="Zo sta ik ervoor op {dag}",
    fasen={
        "voorbereid": "Voorbereiding", "gepland": "Afspraak", "gesprek": "Gesprek",
        "plan": "Plan", "opvolging": "Opvolging", "terugblik": "Terugblik",
    },
    klaar="klaar",
    klaar_op="klaar op {dag}",
    nu="hier ben ik nu",
    overgeslagen="deze keer niet",
    straks="nog geen dag",
    straks_op="op {dag}",
    acties="acties klaar",
    van="{klaar} van {totaal}",
    nog_geen_plan="nog geen plan",
    hierna="Wat komt er",
    beeld="Een cirkel met de twaalf maanden van mijn jaar. Vandaag is het {dag}.",
    beeld_acties="Ik heb {klaar} van mijn {totaal} acties klaar.",
    gezegd_stand="Zo sta je ervoor op {dag}.",
    gezegd_nu="hier ben je nu",
    gezegd_acties="Je hebt {klaar} van je {totaal} acties klaar.",
)  # fmt: skip
ENGELS = JaarWoorden(
    titel="My year",
    stand="This is where I stand on {dag}",
    fasen={
        "voorbereid": "Preparation", "gepland": "Appointment", "gesprek": "Talk",
        "plan": "Plan", "opvolging": "Follow-up", "terugblik": "Looking back",
    },
    klaar="done",
    klaar_op="done on {dag}",
    nu="I am here now",
    overgeslagen="not this time",
    straks="no day yet",
    straks_op="on {dag}",
    acties="actions done",
    van="{klaar} of {totaal}",
    nog_geen_plan="no plan yet",
    hierna="What comes next",
    beeld="A circle with the twelve months of my year. Today is {dag}.",
    beeld_acties="I have done {klaar} of my {totaal} actions.",
    gezegd_stand="This is where you stand on {dag}.",
    gezegd_nu="you are here now",
    gezegd_acties="You have done {klaar} of your {totaal} actions.",
)  # fmt: skip


def year_words_in(language: str) -> JaarWoorden:
    """The fixed words in this language; Dutch for every language that has none of its own."""
    return ENGELS if language_and_region(language)[0] == "en" else NEDERLANDS
