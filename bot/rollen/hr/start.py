"""The four steps of the set-up become settings: what is decided in them holds for the whole organisation at once."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.balie import Args, Bezoek
from bot.balie.rol import Gevolgregel
from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.messages import Bubble, Phrase
from bot.rollen.hr import beloften, papier
from bot.rollen.hr.in_woorden import STAPPEN, chosen, given

NAMEN = {"loopbaan": "loopbaangesprek", "groei": "groeigesprek", "toekomst": "toekomstgesprek"}
LONGEST_NAME = 40  # characters
SHORTER = ("1", "3", "6")  # months: the only answers that change how long something is kept

WEEKS_SET = _("De gespreksweken lopen van {van} tot en met {tot}. Leidinggevenden krijgen vooraf een tip.")
EAR_MISSING = _("De kaart van het tweede oor staat nog niet klaar. Ik mis een naam, uren of vorming.")
EAR_READY = _("De kaart van het tweede oor staat klaar. Medewerkers zien ze binnen enkele minuten.")
# soort: knop
TO_SETUP = _("Wat we kozen")


def _kept(bezoek: Bezoek, dialogue: str, args: Args) -> dict[str, Answer]:
    """Remember the answers for every HR user, so that each of them can change one later."""
    answers = {step: given_here[0] for step, given_here in args.items() if given_here}
    bezoek.zet(f"_{dialogue}", {step: answer.to_json() for step, answer in answers.items()})
    return answers


def _key(answers: Mapping[str, Answer], step: str) -> str:
    answer = answers.get(step)
    return answer.keys[0] if answer is not None and given(answer) and answer.keys else ""


def start_1(bezoek: Bezoek, args: Args) -> None:
    answers = _kept(bezoek, "hr_start_1", args)
    bezoek.zet("startpakket", _key(answers, "begin"))


def start_2(bezoek: Bezoek, args: Args) -> None:
    answers = _kept(bezoek, "hr_start_2", args)
    bezoek.zet("apart", _key(answers, "apart") == "apart")
    bezoek.zet("cyclus", _key(answers, "cyclus") or "jaar")
    naam = answers.get("naam")
    own = " ".join(naam.text.split())[:LONGEST_NAME] if naam is not None and given(naam) else ""
    bezoek.zet("gesprek_naam", NAMEN.get(_key(answers, "naam"), "") or own or NAMEN["loopbaan"])


def start_3(bezoek: Bezoek, args: Args) -> None:
    answers = _kept(bezoek, "hr_start_3", args)
    beloften.set_promises(bezoek, answers)
    if "tweede_oor" in (answers["beloften"].keys if "beloften" in answers else ()):
        ready = beloften.set_second_ear(bezoek, answers)
        bezoek.say(Bubble((Phrase(EAR_READY if ready else EAR_MISSING),)))
    weken = talk_weeks(_key(answers, "weken"), _key(answers, "duur"))
    bezoek.zet("gespreksweken", weken)
    if weken:
        first, last = (words.date_in_words(date.fromisoformat(day), with_year=True) for day in weken)
        bezoek.say(Bubble((Phrase(WEEKS_SET, {"van": first, "tot": last}),)))
    bewaren = _key(answers, "bewaren")
    bezoek.zet("bewaar_hoogstens", int(bewaren) if bewaren in SHORTER else 0)


def talk_weeks(begin: str, weeks: str) -> list[str] | None:
    """First and last day (ISO), or None when there are no talk weeks."""
    try:
        first = date.fromisoformat(begin[:10])
    except ValueError:
        return None
    number = int(weeks) if weeks.isdigit() else 4
    return [first.isoformat(), (first + timedelta(weeks=number, days=-1)).isoformat()]


def start_4(bezoek: Bezoek, args: Args) -> None:
    answers = _kept(bezoek, "hr_start_4", args)
    bezoek.zet("terugkijken", _key(answers, "terugkijken")[:10] or None)
    bezoek.zet("cijfers_delen", _key(answers, "delen") == "vijf")
    if all(chosen(bezoek, name) for name in STAPPEN):
        papier.send_policy(bezoek)
    bezoek.say(Bubble((Phrase(papier.POLICY_WHERE),), ((
        always(Phrase(TO_SETUP), "ingericht"), always(Phrase(words.MENU), "menu")),)))


_RULES: tuple[Callable[[Bezoek, Args], None], ...] = (start_1, start_2, start_3, start_4)
GEVOLGEN: Mapping[str, Gevolgregel] = {rule.__name__: rule for rule in _RULES}
