"""What a person takes along: a file for the calendar, the plan, the year as a picture. For them alone."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

from bot.documenten.agenda import Afspraak, agenda_to_json
from bot.documenten.jaarbeeld import year_in_words
from bot.documenten.jaarblad import FASEN, Jaarblad, Moment
from bot.documenten.plan_bericht import plan_message
from bot.documenten.planblad import Planactie, Planblad
from bot.engine import words, words_cyclus
from bot.engine.agenda.agenda import coming
from bot.engine.agenda.bericht import about
from bot.engine.answer import Answer, Answers
from bot.engine.buttons import always
from bot.engine.effects import Calendar
from bot.engine.loopbaan.papier import checkpoints
from bot.engine.loopbaan.staat import Loopbaan, Plan
from bot.engine.messages import Bubble, Phrase, Rendered
from bot.engine.own_answers import lines
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.eigen_bronnen import smaller_steps
from bot.rollen.medewerker.hangend import hangend
from bot.toestanden import loopbaan as fase

NOW_AT = {  # phase → which of the six moments of the year is now
    fase.NIETS: 0, fase.VOORBEREID: 1, fase.GEPLAND: 2, fase.GEHAD: 3, fase.PLAN: 4, fase.GEEVALUEERD: 5,
}
NOT_IN_PICTURE = ("stil", "wissen", "bewaartermijn")  # erasing is no stop on the way
IN_PURPOSE = ("doel", "wens", "wens_kies", "moment", "waar", "toen", "erbij", "teken", "teken_kies")
MENU = ((always(Phrase(words.MENU), "menu"),),)


def calendar(beurt: Beurt, effect: Calendar) -> None:
    """The file, made when it is sent. Local moments become moments that every calendar understands."""
    zone = beurt.now.tzinfo
    entries = tuple(
        Afspraak(mark, version, datetime.fromisoformat(moment).replace(tzinfo=zone), minutes, kind, gone)
        for mark, version, moment, minutes, kind, gone in effect.entries
    )
    contents = agenda_to_json(entries, beurt.now.astimezone(UTC), beurt.language)
    beurt.send(Rendered("document", document="agenda", contents=contents))


def life(beurt: Beurt) -> Loopbaan:
    return Loopbaan.from_json(beurt.kamer.kluis.loopbaan(beurt.person))


def plan_sheet(beurt: Beurt, answers: Answers, plan: Plan | None) -> Planblad:
    """The plan in the person's own words. `plan`: how far its actions are, when it runs already."""
    known = beurt.kamer.known(beurt.account, beurt.now, {})
    say = known.say
    said = {line.node: (say(line.label), say(line.said)) for line in lines(known, "plan", answers)}

    def words_of(node: str) -> str:
        answer = answers.get(node)
        blank = answer is None or answer.skipped or answer.unknown
        return "" if blank else said.get(node, ("", ""))[1]

    def first_step(number: str) -> str:
        """Typed, or chosen by whoever did not know."""
        return smaller.get(number) or words_of(f"acties/stap#{number}") or words_of(f"acties/stap_kies#{number}")

    smaller = smaller_steps(beurt, plan) if plan else {}
    states = {actie.nr: actie for actie in plan.acties} if plan else {}
    numbers = sorted({node.partition("#")[2] for node in answers if node.startswith("acties/") and "#" in node})
    return Planblad(
        titel=say(Phrase(words_cyclus.MY_PLAN)),
        datum=beurt.today,
        naam=str(beurt.account.get("roepnaam", "")),
        doel=tuple((said[name][0], words_of(name)) for name in IN_PURPOSE if words_of(name)),
        acties=tuple(
            Planactie(
                stap=first_step(number),
                vorm=next((words_of(node) for node in said
                           if node.startswith("acties/vorm_") and node.endswith(f"#{number}")), ""),
                tegen=_day(states[number].tegen if number in states else _key(answers, f"acties/wanneer#{number}")),
                nodig=words_of(f"acties/nodig#{number}"),
                als_dan=words_of(f"acties/moeilijk#{number}"),
                staat=states[number].staat if number in states else "open",
            )
            for number in numbers if first_step(number)
        ),
    )


def _key(answers: Answers, node: str) -> str:
    answer = answers.get(node)
    return answer.keys[0] if answer and answer.keys else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def plan_as_document(beurt: Beurt, sheet: Planblad) -> Rendered:
    contents = json.dumps({"taal": beurt.language, "plan": json.loads(sheet.to_json())}, ensure_ascii=False)
    return Rendered("document", document="plan", contents=contents)


def _plan(beurt: Beurt) -> None:
    """The plan as a message with a table, and on paper."""
    plan = life(beurt).plan
    stored = beurt.kamer.kluis.answers(beurt.person, bytes.fromhex(plan.dossier)) if plan and plan.dossier else {}
    answers = {node: Answer.from_json(answer) for node, answer in stored.items()}
    if plan is None or not answers:
        beurt.say(Bubble((Phrase(words_cyclus.NO_PLAN),), MENU))
        return
    sheet = plan_sheet(beurt, answers, plan)
    text, rich = plan_message(sheet, beurt.language)
    beurt.send(Rendered("send", text, rich=rich))
    beurt.send(plan_as_document(beurt, sheet))


def _year(beurt: Beurt) -> None:
    """The year as a picture, and the same in words for who listens."""
    sheet = year_sheet(beurt, life(beurt))
    contents = json.dumps({"taal": beurt.language, "jaar": json.loads(sheet.to_json())}, ensure_ascii=False)
    text = year_in_words(sheet, beurt.language)  # stands below the picture, for who listens instead of looks
    beurt.send(Rendered("document", text, document="jaarbeeld", contents=contents))


def year_sheet(beurt: Beurt, leven: Loopbaan) -> Jaarblad:
    """Six moments of the year that began when this person joined, or a whole number of years later."""
    now_at = NOW_AT[leven.fase]
    days, happened = _days(leven), _happened(leven)
    bezit = hangend(beurt, beurt.session)
    ahead = [one for one in
             coming(leven, beurt.account, bezit.concepten, bezit.bewaard, beurt.now, getal=bezit.getal,
                    seizoen=bezit.seizoen)
             if one.soort not in NOT_IN_PICTURE]
    plan = leven.plan
    return Jaarblad(
        vandaag=beurt.today,
        begin=_begin(_day(str(beurt.account.get("sinds", ""))) or beurt.today, beurt.today),
        momenten=tuple(
            Moment(name, _state(number, now_at, name in happened), days.get(name))
            for number, name in enumerate(FASEN)
        ),
        acties_klaar=plan.gedaan if plan else 0,
        acties_totaal=plan.telt if plan else 0,
        hierna=beurt.words(about(ahead[0])) if ahead else "",
        hierna_dag=ahead[0].moment.date() if ahead else None,
    )


def _state(number: int, now_at: int, happened: bool) -> str:
    """Of one moment. What lies behind somebody without having happened was passed over, and that is fine."""
    if number == now_at:
        return "nu"
    if number > now_at:
        return "straks"
    return "klaar" if happened else "overgeslagen"


def _happened(leven: Loopbaan) -> set[str]:
    found = {"gepland"} if leven.gesprek or leven.gehad or leven.laatste_gesprek else set()
    if leven.voorbereid:
        found.add("voorbereid")
    if leven.gehad or leven.laatste_gesprek:
        found.add("gesprek")
    if leven.plan:
        found.add("plan")
        if any(actie.staat != "open" for actie in leven.plan.acties):
            found.add("opvolging")
    return found


def _days(leven: Loopbaan) -> dict[str, date | None]:
    plan = leven.plan
    talk = _day(leven.gesprek.op) if leven.gesprek else _day(leven.gehad)
    ends = checkpoints(plan) if plan else []
    return {
        "gesprek": talk,
        "plan": _day(plan.van) if plan else None,
        "opvolging": ends[0] if ends else None,
        "terugblik": ends[-1] if ends else None,
    }


def _begin(since: date, today: date) -> date:
    """The month in which this person's present year began."""
    years = today.year - since.year - ((today.month, today.day) < (since.month, since.day))
    return since.replace(year=since.year + max(years, 0), day=1)


SCREENS: dict[str, Callable[[Beurt], None]] = {"mijn_plan": _plan, "mijn_jaar": _year}
