"""The days that messages hang on. Each anchor gives (matter, day) pairs, and only while its message makes sense."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from bot.engine.agenda.ankers_plan import checkpoint, ritme
from bot.engine.agenda.feiten import AHEAD, Anker, Feiten, day_in, numbered
from bot.engine.korter import after_months
from bot.engine.limits import DRAFT_DAYS

SILENT_MONTHS = 3  # questions of the month without an answer
TALK_COUNTS = 42  # days: a talk so shortly before is the talk of this season
LOOKING_DAY = 5  # of the month: then it is looked up whether there are new chances
_SETTINGS = ("welkom",)  # a few choices are no conversation that somebody left open


def _gesprek(feiten: Feiten) -> Iterator[Anker]:
    """The planned talk, also when its day is over and nothing was heard of it since."""
    talk = feiten.leven.gesprek
    day = day_in(talk.op) if talk else None
    if talk and day:
        yield Anker(f"gesprek.{talk.nummer}", day, noemt=day)


def _afspraken(feiten: Feiten) -> Iterator[Anker]:
    leven = feiten.leven
    day, plan = day_in(leven.gehad), leven.plan
    if day and leven.afspraken and (plan is None or plan.van < leven.gehad):
        yield Anker(numbered(leven, "gehad"), day)


def _vraagt(feiten: Feiten) -> Iterator[Anker]:
    day = day_in(feiten.leven.vraagt)
    if day:
        yield Anker(numbered(feiten.leven, "vraag"), day)


def _jaar(feiten: Feiten) -> Iterator[Anker]:
    """Eleven months after the last talk, when no other one is planned."""
    leven = feiten.leven
    talk = day_in(leven.gesprek.op) if leven.gesprek else None
    if talk and talk >= feiten.today:
        return
    last = talk or day_in(leven.gehad) or day_in(f"{leven.laatste_gesprek}-15")
    if last:
        yield Anker(f"jaar.{last:%Y-%m}", after_months(last, 11))


def _weken(feiten: Feiten) -> Iterator[Anker]:
    """The first talk week, for whoever has no talk planned and did not have one shortly before."""
    weken = feiten.seizoen.weken
    if weken and not _talked(feiten, weken[0] - timedelta(days=TALK_COUNTS), weken[1]):
        yield Anker(f"weken.{weken[0].isoformat()}", weken[0], noemt=weken[0])


def _talked(feiten: Feiten, first: date, last: date) -> bool:
    """Is there a talk between these days, planned or had?"""
    leven = feiten.leven
    days = (day_in(leven.gesprek.op) if leven.gesprek else None, day_in(leven.gehad))
    return any(day is not None and first <= day <= last for day in days)


def _halfway(plan: bool) -> Callable[[Feiten], Iterator[Anker]]:
    """Half a year after the talk weeks, where the organisation chose a moment halfway. With a plan: about the plan."""

    def days(feiten: Feiten) -> Iterator[Anker]:
        weken, leven = feiten.seizoen.weken, feiten.leven
        running = leven.plan is not None and bool(leven.plan.open)
        if weken and feiten.seizoen.halfweg and running is plan:
            day = after_months(weken[0], 6)
            if not _talked(feiten, day - timedelta(days=TALK_COUNTS), day + timedelta(days=TALK_COUNTS)):
                yield Anker(f"halfweg.{weken[0].isoformat()}", day)

    return days


def _begin(feiten: Feiten) -> Iterator[Anker]:
    day = day_in(feiten.account.get("sinds"))
    if day and not feiten.leven.nummers.get("deal") and not feiten.leven.deal_op:
        yield Anker("begin", day)


def _deal_later(feiten: Feiten) -> Iterator[Anker]:
    day = day_in(feiten.leven.deal_op)
    if day:
        yield Anker(numbered(feiten.leven, "deal_later"), day)


def _deal(feiten: Feiten) -> Iterator[Anker]:
    deal = feiten.leven.deal
    day = day_in(deal.terug) if deal else None
    if deal and day:
        yield Anker(f"deal.{deal.nummer}", day)


def _proef(feiten: Feiten) -> Iterator[Anker]:
    """Four weeks, as far as they were not told about yet."""
    proef = feiten.leven.proef
    start = day_in(proef.start) if proef else None
    if proef and start:
        for week in range(len(proef.weken) + 1, 5):
            yield Anker(f"proef.{proef.nummer}", start + timedelta(weeks=week), f".{week}")


def _feedback(feiten: Feiten) -> Iterator[Anker]:
    day = day_in(feiten.leven.feedback)
    if day:
        yield Anker(numbered(feiten.leven, "feedback"), day)


def _maand(feiten: Feiten) -> Iterator[Anker]:
    """The middle of each month after the one in which it was switched on, but for a month with word of a talk.

    After three without an answer there are no more, until somebody answers one by themselves or switches it on anew.
    """
    leven = feiten.leven
    since = day_in(f"{leven.maandvraag}-15")
    if not since:
        return
    heard = max([leven.maandvraag, *leven.maanden])
    asked = [key for key, sent in leven.gestuurd.items() if heard < key[6:13] and key[:6] == "maand." and sent != "-"]
    if len(asked) >= SILENT_MONTHS:
        return
    talk = day_in(leven.gesprek.op) if leven.gesprek else None
    busy = {f"{talk + timedelta(days=days):%Y-%m}" for days in (-14, -7, 0, 4)} if talk else set()
    first = max(after_months(since, 1), feiten.today.replace(day=15))
    for number in range(AHEAD):
        day = after_months(first, number)
        month = day.isoformat()[:7]
        if month not in busy and month not in leven.maanden:
            yield Anker(f"maand.{month}", day)


def _kansen(feiten: Feiten) -> Iterator[Anker]:
    """A fixed day of each month, for whoever wants to hear of new chances. That day says nothing about any card."""
    if feiten.leven.themas:
        first = feiten.today.replace(day=LOOKING_DAY)
        for number in range(AHEAD):
            day = after_months(first, number)
            yield Anker(f"kansen.{day.isoformat()[:7]}", day)


def _concept(feiten: Feiten) -> Iterator[Anker]:
    for concept in feiten.concepten:
        if concept.dialoog not in _SETTINGS:
            yield Anker(f"concept.{concept.kenmerk}", concept.laatst, noemt=concept.laatst + timedelta(days=DRAFT_DAYS))


def _bewaard(feiten: Feiten) -> Iterator[Anker]:
    for one in feiten.bewaard:
        yield Anker(f"bewaar.{one.kenmerk}", one.vervalt, noemt=one.vervalt)


def _actief(feiten: Feiten) -> Iterator[Anker]:
    day = day_in(feiten.leven.actief) or day_in(feiten.account.get("sinds"))
    if day:
        yield Anker(f"stil.{day.isoformat()}", day)


def _gevraagd(feiten: Feiten) -> Iterator[Anker]:
    """Somebody was asked whether everything may go, and nothing was heard of them since."""
    for anker in _actief(feiten):
        asked = day_in(feiten.leven.gestuurd.get(f"{anker.zaak}/stil"))
        if asked:
            yield Anker(anker.zaak, asked)


ANKERS: Mapping[str, Callable[[Feiten], Iterator[Anker]]] = {
    "herinner": _gesprek, "gesprek": _gesprek, "afspraken": _afspraken, "vraagt": _vraagt, "jaar": _jaar,
    "ritme": ritme, "kwart": checkpoint("kwart"), "half": checkpoint("half"), "eind": checkpoint("eind"),
    "begin": _begin, "deal_later": _deal_later, "deal": _deal, "proef": _proef, "feedback": _feedback,
    "maand": _maand, "kansen": _kansen, "concept": _concept, "bewaard": _bewaard, "actief": _actief,
    "weken": _weken, "halfweg": _halfway(False), "halfweg_plan": _halfway(True), "gevraagd": _gevraagd,
}  # fmt: skip
