"""What happens to a career when a dialogue ends: the rules that `Gevolg.wat` names, one small function each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.engine.answer import Answer
from bot.engine.korter import after_months
from bot.engine.loopbaan import kansen
from bot.engine.loopbaan.staat import Actie, Deal, Gesprek, Loopbaan, Plan, Proef
from bot.engine.rounds import lines_of
from bot.toestanden.actie import ACTIE, LOPEND
from bot.toestanden.loopbaan import NIETS, VOORBEREID

Args = Mapping[str, tuple[Answer, ...]]
# answer → row of the table; a button cannot carry the key «klaar», so it says «gedaan»
DOET = {"gedaan": "klaar", "klaar": "klaar", "bezig": "begint", "open": "heropent", "niet_nodig": "schrapt"}


@dataclass(frozen=True, slots=True)
class Kader:
    """What a rule may know beside the answers. `now` is local time; `kenmerk` a fresh random token."""

    now: datetime
    dossier: str
    kenmerk: str
    bronnen: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # what the organisation offers today

    @property
    def today(self) -> str:
        return self.now.date().isoformat()


Rule = Callable[[Loopbaan, Args, Kader], None]


def key(args: Args, name: str) -> str:
    """The chosen key of an argument, or "" when it was skipped."""
    given = args.get(name, ())
    answer = given[0] if given else None
    return answer.keys[0] if answer and answer.keys and not answer.skipped and not answer.unknown else ""


def keys(args: Args, name: str) -> list[str]:
    given = args.get(name, ())
    answer = given[0] if given else None
    return list(answer.keys) if answer and not answer.skipped and not answer.unknown else []


def day_in(text: str) -> str:
    """The day in an answer to a Datum, or "" when there is none."""
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""


def bereidt_voor(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.gebeurt("bereidt_voor", kader.today)
    leven.voorbereid = kader.today
    _prepared(leven)


def gesprek_gepland(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """A new talk, or the planned one on another moment."""
    op = key(args, "op")
    if not day_in(op):
        return
    duur = key(args, "duur")
    old = leven.gesprek
    leven.gesprek = Gesprek(
        op=op,
        kenmerk=old.kenmerk if old else kader.kenmerk,
        nummer=old.nummer if old else leven.nieuw_nummer("gesprek"),
        versie=old.versie + 1 if old else 0,
        minuten=int(duur) if duur.isdigit() else 45,
        plek=key(args, "plek"),
        in_agenda=key(args, "agenda") == "ja" or bool(old and old.in_agenda),
        vervang=key(args, "vervang"),
        herinner=[wanneer for wanneer in keys(args, "herinner") if wanneer != "geen"],
        gepland=kader.now.isoformat()[:16],
        verzet=old.verzet + int(old.op != op) if old else leven.nummers.get("verzet", 0),
    )
    if old and old.op != op:  # everything that hung on the old moment hangs on the new one
        begin = f"gesprek.{old.nummer}/"
        leven.gestuurd = {name: day for name, day in leven.gestuurd.items()
                          if not name.startswith(begin) or name.endswith(("_14", "_7"))}
        leven.later = {name: day for name, day in leven.later.items() if not name.startswith(begin)}
    leven.vraagt = ""
    if old is None and leven.fase not in (NIETS, VOORBEREID):
        leven.voorbereid = ""  # that was for an earlier talk
    if leven.fase == VOORBEREID:
        _prepared(leven)
    leven.gebeurt("plant_gesprek", kader.today)


def _prepared(leven: Loopbaan) -> None:
    """The reminders to prepare have had their use."""
    if leven.gesprek:
        for soort in ("voorbereiden_14", "voorbereiden_7"):
            leven.gestuurd.setdefault(f"gesprek.{leven.gesprek.nummer}/{soort}", "-")


def gesprek_gevraagd(leven: Loopbaan, args: Args, kader: Kader) -> None:
    day = day_in(key(args, "wanneer"))
    if day:
        leven.vraagt = day
        leven.nieuw_nummer("vraag")


def gesprek_verzet(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Moved, and there is no new day yet: nothing hangs on the old one any more."""
    if leven.gesprek:
        leven.nummers["verzet"] = leven.gesprek.verzet + 1
        leven.gesprek = None
    leven.gebeurt("gesprek_af", kader.today)


def gesprek_gezwegen(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Somebody does not say whether it took place: nothing is known of it, and nothing more is asked about it."""
    leven.gesprek = None
    leven.nummers.pop("verzet", None)
    leven.gebeurt("gesprek_af", kader.today)


def gesprek_gehad(leven: Loopbaan, args: Args, kader: Kader) -> None:
    talk = leven.gesprek
    leven.gehad = day_in(talk.op) if talk else kader.today
    leven.laatste_gesprek = leven.gehad[:7]
    leven.nagekeken = True
    leven.gesprek = None
    leven.nummers.pop("verzet", None)
    leven.nieuw_nummer("gehad")
    lines = args.get("afspraken", ())
    leven.afspraken = len(lines_of(lines[0].text)) if lines else 0
    leven.gebeurt("gesprek_gehad", kader.today)


def plan_gemaakt(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """One action per round of the plan's questions; the plan ends on the day of its last action.

    The same plan once more is a correction: what was done stays done, and a day that is over does not come back.
    Without a single first step or day there is nothing to ask about later, and so no plan.
    """
    if not any(_said(args.get(name, ())) for name in ("stap", "gekozen", "tegen")):
        return
    old = leven.plan if leven.plan and kader.dossier and leven.plan.dossier == kader.dossier else None
    known = {actie.nr: actie for actie in old.acties} if old else {}
    by = [day_in(answer.keys[0]) if answer.keys else "" for answer in args.get("tegen", ())]
    many = max(len(args.get("stap", ())), len(by))
    acties = [Actie(str(n + 1), by[n] if n < len(by) else "", sinds=kader.today) for n in range(many)]
    for actie in acties:
        before = known.get(actie.nr)
        if before:
            actie.staat, actie.sinds = before.staat, before.sinds
            actie.tegen = before.tegen if actie.tegen < kader.today else actie.tegen
    last = max((actie.tegen for actie in acties), default="") or after_months(kader.now.date(), 3).isoformat()
    ritme = key(args, "ritme") or "maand"
    if old:
        old.tot, old.ritme, old.acties, old.versie = max(last, kader.today), ritme, acties, old.versie + 1
        return
    leven.plan = Plan(kader.dossier, leven.nieuw_nummer("plan"), kader.today, max(last, kader.today),
                      kenmerk=kader.kenmerk, ritme=ritme, acties=acties)
    leven.gebeurt("maakt_plan", kader.today)


def _said(given: tuple[Answer, ...]) -> bool:
    return any((answer.keys or answer.text) and not answer.skipped and not answer.unknown for answer in given)


def actie_bijgewerkt(leven: Loopbaan, args: Args, kader: Kader) -> None:
    plan = leven.plan
    if plan is None:
        return
    plan.stil = 0
    found = next((actie for actie in plan.acties if actie.nr == key(args, "actie")), None)
    if found is None and len(plan.open) == 1:
        found = plan.open[0]
    if found is None:
        return
    state = ACTIE.na(found.staat, DOET.get(key(args, "staat"), ""))
    if state != found.staat:
        found.staat, found.sinds = state, kader.today
    new = day_in(key(args, "nieuw"))
    if new and found.staat in LOPEND:
        found.tegen = new
        plan.tot = max(plan.tot, new)
        plan.versie += 1
    smaller = args.get("kleiner", ())
    if smaller and smaller[0].text and kader.dossier:
        found.kleiner = kader.dossier
    if plan.acties and not plan.open:
        leven.gebeurt("plan_af", kader.today)


def plan_geevalueerd(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.gebeurt("plan_af", kader.today)


def deal_later(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.deal_op = day_in(key(args, "op"))
    if leven.deal_op:
        leven.nieuw_nummer("deal_later")


def deal_gesloten(leven: Loopbaan, args: Args, kader: Kader) -> None:
    day = _look_back(args, kader)
    leven.deal_op = ""
    if day:
        leven.deal = Deal(kader.dossier, leven.nieuw_nummer("deal"), day)
    elif leven.deal and leven.deal.dossier == kader.dossier:  # corrected into «Toch niet»
        leven.deal = None


def deal_teruggekeken(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Kept as it is, with a new day to look back: the same deal. In every other case there is none any more."""
    day = _look_back(args, kader) if key(args, "besluit") == "houden" else ""
    old = leven.deal
    leven.deal = Deal(old.dossier, leven.nieuw_nummer("deal"), day) if old and day else None


def _look_back(args: Args, kader: Kader) -> str:
    """The day of looking back: in three or six months, or the chosen day itself; "" when there is none."""
    months = {"3m": 3, "6m": 6}.get(key(args, "terug"))
    if months:
        return after_months(kader.now.date(), months).isoformat()
    return day_in(key(args, "terug")) or day_in(key(args, "dag"))


def proef_gestart(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Whoever chose no day to begin, starts no trial. Words that are corrected do not begin it anew."""
    start, old = day_in(key(args, "start")), leven.proef
    if start and not (old and (old.dossier, old.start) == (kader.dossier, start)):
        leven.proef = Proef(kader.dossier, leven.nieuw_nummer("proef"), start)


def proef_week(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """How one week went. Whoever stopped has no next week."""
    if leven.proef is None:
        return
    went = key(args, "ging") or "-"
    leven.proef.weken = [*leven.proef.weken, went][:4]
    if went == "gestopt":
        leven.proef = None


def proef_klaar(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Adjusting is another four weeks; keeping and stopping end the trial."""
    if leven.proef is None:
        return
    if key(args, "besluit") == "aanpassen":
        start = (kader.now.date() + timedelta(days=1)).isoformat()
        leven.proef = Proef(leven.proef.dossier, leven.nieuw_nummer("proef"), start)
    else:
        leven.proef = None


def feedback_gevraagd(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.feedback = day_in(key(args, "dag"))
    if leven.feedback:
        leven.nieuw_nummer("feedback")


def feedback_gehoord(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.feedback = ""


def opvolging_later(leven: Loopbaan, args: Args, kader: Kader) -> None:
    """Tomorrow, next week, or no more questions about this plan."""
    plan = leven.plan
    when = key(args, "wanneer")
    if plan is None:
        return
    plan.stil = 0
    if when == "stop":
        plan.ritme = "nooit"
    else:
        day = kader.now.date() + timedelta(days=1 if when == "morgen" else 7)
        leven.later[f"plan.{plan.nummer}/opvolging"] = f"{day.isoformat()}T10:00"


def geteld(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.geteld = kader.today[:7]


def maandvraag(leven: Loopbaan, args: Args, kader: Kader) -> None:
    leven.maandvraag = kader.today[:7] if key(args, "aan") == "ja" else ""


def maand_beantwoord(leven: Loopbaan, args: Args, kader: Kader) -> None:
    month = kader.today[:7]
    leven.maanden = [*[one for one in leven.maanden if one != month], month][-12:]


def kans_melden(leven: Loopbaan, args: Args, kader: Kader) -> None:
    theme = key(args, "thema")
    if not theme:
        return
    leven.themas = [one for one in leven.themas if one != theme]
    leven.gezien.pop(theme, None)
    if key(args, "aan") == "ja":
        leven.themas.append(theme)
        leven.gezien[theme] = kansen.shown(kader.bronnen, theme)


REGELS: dict[str, Rule] = {
    "bereidt_voor": bereidt_voor,
    "gesprek_gepland": gesprek_gepland,
    "gesprek_gevraagd": gesprek_gevraagd,
    "gesprek_verzet": gesprek_verzet,
    "gesprek_geschrapt": gesprek_verzet,
    "gesprek_gezwegen": gesprek_gezwegen,
    "gesprek_gehad": gesprek_gehad,
    "plan_gemaakt": plan_gemaakt,
    "actie_bijgewerkt": actie_bijgewerkt,
    "plan_geevalueerd": plan_geevalueerd,
    "opvolging_later": opvolging_later,
    "deal_later": deal_later,
    "deal_gesloten": deal_gesloten,
    "deal_teruggekeken": deal_teruggekeken,
    "proef_gestart": proef_gestart,
    "proef_week": proef_week,
    "proef_klaar": proef_klaar,
    "feedback_gevraagd": feedback_gevraagd,
    "feedback_gehoord": feedback_gehoord,
    "geteld": geteld,
    "maandvraag": maandvraag,
    "maand_beantwoord": maand_beantwoord,
    "kans_melden": kans_melden,
}
