"""The fixed conversation of every run: one opening tap and twelve answers, eight tapped and four typed.

Every act has the same visible effect in all three bots: the tap is acknowledged, the answered question loses its
buttons and shows the answer, the next question arrives.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Daad:
    """What a person does: tap the button with these words, or type."""

    tik: str = ""
    typ: str = ""


START = "/start"
BLIJVEN = "De vaste bewoners en de ochtend in de keuken."
ZEKER = "Ik blijf graag in dit team, met dezelfde uren."

OPENING = Daad(tik="Snelle voorbereiding (5 min)")
ANTWOORDEN = (
    Daad(tik="Deze maand"),
    Daad(tik="Over mijn loopbaan"),
    Daad(tik="4  goed"),
    Daad(typ="mensen helpen en samenwerken"),
    Daad(tik="Klaar"),
    Daad(typ="uurrooster, papierwerk"),
    Daad(tik="Klaar"),
    Daad(tik="Zo verder doen"),
    Daad(typ=BLIJVEN),
    Daad(typ=ZEKER),
    Daad(tik="Niets nu"),
    Daad(tik="Bewaren"),
)
RONDE = (OPENING, *ANTWOORDEN)  # after the last one the menu is there again, with the button of the opening
OVERZICHT = len(RONDE) - 1  # the act before which the phone shows all answers
SPOREN = (
    "Deze maand", "Over mijn loopbaan", "goed", "ensen helpen", "amenwerken", "apierwerk", "urrooster",
    "Zo verder doen", BLIJVEN, ZEKER, "Niets nu",
)  # fmt: skip  (what the overview must show: nothing may be lost on the way)
VRAGEN = 9  # questions that end as a stored answer of their own
