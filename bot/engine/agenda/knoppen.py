"""«Minder vaak» and «Stop» under a message of the bot's own accord, and what undoes them."""

from collections.abc import Callable

from bot.engine import words
from bot.engine import words_agenda as zin
from bot.engine.agenda import bericht, later
from bot.engine.agenda.ankers_plan import NOOIT
from bot.engine.agenda.bericht import coming_button, going_on
from bot.engine.agenda.grens import MOST_TIMES, per_month
from bot.engine.agenda.momenten import BEWAREN, CONCEPT, GESPREK, MOMENTEN, PLAN
from bot.engine.buttons import always
from bot.engine.effects import SetAccount
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.messages import Phrase
from bot.engine.work import Work, phrase


def less_often(work: Work, item: str) -> None:
    leven = work.loopbaan
    leven.minder = min(leven.minder + 1, MOST_TIMES)
    work.loopbaan_changed = True
    most = per_month(leven.minder)
    said = Phrase(zin.LESS_SET_ONE) if most == 1 else phrase(zin.LESS_SET, aantal=most)
    work.say(said, Phrase(zin.LESS_TALK), rows=going_on(work, always(Phrase(zin.AS_USUAL), "ag_gewoon")))


def as_usual(work: Work, item: str) -> None:
    work.loopbaan.minder = 0
    work.loopbaan_changed = True
    work.say(Phrase(zin.AS_USUAL_SET), rows=going_on(work))


def stop(work: Work, topic: str) -> None:
    """No more about this topic, also not what was chosen for it before."""
    said = bericht.STOPPED.get(topic)
    if said is None:
        work.say(Phrase(words.OLD_BUTTON), rows=going_on(work))
        return
    leven = work.loopbaan
    if topic == BEWAREN:
        leven.uit = sorted({*leven.uit, BEWAREN})
        work.loopbaan_changed = True
        work.say(Phrase(said), Phrase(zin.STOP_BACK_KEPT), rows=going_on(work, coming_button()))
        return
    gone = {GESPREK: (GESPREK,), PLAN: (PLAN,), CONCEPT: (GESPREK, PLAN)}[topic]
    chosen = work.account.get("berichten") or []
    if topic == CONCEPT:  # both topics speak of what was left open; only that stops
        leven.uit = sorted({*leven.uit, CONCEPT})
    else:
        work.effects.append(SetAccount("berichten", [one for one in chosen if one not in gone]))
        let_go(leven, topic)
        if topic == PLAN and work.account.get("maandvraag") == "ja":
            work.effects.append(SetAccount("maandvraag", "nee"))
    work.loopbaan_changed = True
    back = zin.STOP_BACK_KEPT if topic == CONCEPT else zin.STOP_BACK
    button = coming_button() if topic == CONCEPT else bericht.settings_button()
    work.say(Phrase(said), Phrase(back), rows=going_on(work, button))


def let_go(leven: Loopbaan, topic: str) -> None:
    """Take away what the person had chosen in a conversation, beside the setting."""
    if topic == GESPREK:
        leven.vraagt = ""
        if leven.gesprek is not None:
            leven.gesprek.herinner = []
    else:
        leven.feedback = leven.maandvraag = leven.deal_op = ""
        leven.themas = []
        if leven.plan is not None:
            leven.plan.ritme = NOOIT
        for zaak, soort, bij in _asked_ones(leven):
            leven.gestuurd[f"{zaak}/{soort}{bij}"] = "-"
    leven.later = {key: moment for key, moment in leven.later.items()
                   if MOMENTEN.get(key.partition("/")[2].partition(".")[0], _NO_ROW).onderwerp != topic}


def _asked_ones(leven: Loopbaan) -> list[tuple[str, str, str]]:
    found = [(f"deal.{leven.deal.nummer}", "deal_terugblik", "")] if leven.deal else []
    if leven.proef:
        found += [(f"proef.{leven.proef.nummer}", "proefweek", f".{week}") for week in range(1, 5)]
    return found


def warn_again(work: Work, item: str) -> None:
    work.loopbaan.uit = []
    work.loopbaan_changed = True
    work.say(Phrase(zin.WARN_AGAIN_SET), rows=going_on(work))


def keep_all(work: Work, item: str) -> None:
    """An answer to «Wil je dat ik je gegevens wis?»: the tap itself shows that somebody is there."""
    work.say(Phrase(zin.KEPT_ALL), rows=going_on(work))


_NO_ROW = MOMENTEN["stil"]
RULES: dict[str, Callable[[Work, str], None]] = {
    "ag_later": later.later,
    "ag_op": later.put_off,
    "ag_minder": less_often,
    "ag_gewoon": as_usual,
    "ag_stop": stop,
    "ag_zeg": warn_again,
    "ag_hou": keep_all,
}
