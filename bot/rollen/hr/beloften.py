"""What the organisation promises in the set-up becomes cards that every employee may read. Only what was ticked stays.

The texts are the organisation's own words from then on: HR may change them, and they are not translated.
"""

from collections.abc import Mapping
from datetime import date

from bot.balie import Bezoek
from bot.engine.answer import Answer
from bot.rollen.hr import kaarten
from bot.rollen.hr.in_woorden import given

BELOFTEN: Mapping[str, tuple[str, str]] = {
    "tijd": ("Tijd in werkuren", "Je gesprek is werktijd. Je voorbereiding ook, tot een kwartier."),
    "vervanging": ("Vervanging", "Iemand neemt je werk over terwijl jij praat."),
    "budget": ("Budget om te leren", "Er is geld om bij te leren. Vraag ernaar in je gesprek."),
    "tweede_oor": ("Een tweede oor", "Lukt praten met je leidinggevende niet? Dan luistert er iemand anders."),
    "antwoord": ("Antwoord binnen 3 weken", "Vroeg je iets in je gesprek? Binnen 3 weken krijg je antwoord."),
}
OOR_TEKST = "Als je vastzit, of als praten met je leidinggevende niet lukt. Volgde vorming in {maand}."
OOR_ONDER_ONS = "Alles wat je zegt, blijft onder jullie twee."


def set_promises(bezoek: Bezoek, chosen: Mapping[str, Answer]) -> None:
    """The cards are as what was ticked: new ones come, what is no longer ticked goes, a changed text stays."""
    answer = chosen.get("beloften")
    wanted = set(answer.keys) if answer is not None and given(answer) else set()
    known = {one["titel"]: one for one in kaarten.of_kind(bezoek, "belofte")}
    for key, (titel, tekst) in BELOFTEN.items():
        if key in wanted and titel not in known:
            kaarten.put(bezoek, kaarten.card("belofte", titel, tekst, bezoek.today))
        elif key not in wanted and titel in known:
            kaarten.take_away(bezoek, known[titel]["id"])


def ear_complete(chosen: Mapping[str, Answer]) -> bool:
    """A second ear has a name, hours and training (principle 7 of the note of 2009), or there is no card."""
    return all(given(chosen.get(name)) for name in ("oor_naam", "oor_uren", "oor_vorming"))


def set_second_ear(bezoek: Bezoek, chosen: Mapping[str, Answer]) -> bool:
    """Make or renew the card of the second ear; False when something is missing and there is none."""
    if not ear_complete(chosen):
        return False
    last = chosen.get("oor_tot")
    trained = date.fromisoformat(chosen["oor_vorming"].keys[0][:10])
    naam = " ".join(chosen["oor_naam"].text.split())
    kaarten.put(bezoek, kaarten.card(
        "tweede_oor", naam, OOR_TEKST.format(maand=month_in_words(trained)), bezoek.today,
        hoe=" ".join(chosen["oor_uren"].text.split()), onder_ons=OOR_ONDER_ONS,
        geldig_tot=date.fromisoformat(last.keys[0][:10]) if last is not None and given(last) else None,
    ))
    return True


_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")


def month_in_words(day: date) -> str:
    """«maart 2026»: on a card, in the words of the organisation."""
    return f"{_MONTHS[day.month - 1]} {day.year}"
