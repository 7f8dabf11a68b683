"""The person's own things as lists and lines in a question: actions, the last card, the planned talk.

Opened only when a step asks for one of them. Everything is this person's own and goes back to nobody else.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.engine import datumstap, words_cyclus
from bot.engine.answer import Answer, Answers
from bot.engine.edges import split_node
from bot.engine.loopbaan.staat import Loopbaan, Plan, Proef
from bot.engine.loopbaan.vooruit import progress_in_words
from bot.engine.messages import Phrase
from bot.engine.own_answers import choices, lines
from bot.engine.rounds import lines_of
from bot.engine.stappen import Open, Schaal
from bot.engine.work import phrase
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import DOSSIER, items
from bot.rollen.medewerker.maanden import earlier_two, last_three

Source = Mapping[str, str]
NOTHING: Source = {}
STEPS_OF_ACTION = ("acties/stap", "acties/stap_kies")  # in `plan`: the first step of an action, typed or chosen
STEP_SMALLER = "kleiner"  # in `opvolging`
STEPS_OF_TRIAL = ("proef", "proef_tip")  # in `jobcraften`: what somebody tries, or how often
STEPS_OF_DEAL = ("zelf", "acties/wanneer")  # in `deal`: what somebody does, and by which day
TRIAL_WEEKS = 4
LINES = "afspraken"  # in `nabespreking`: one agreement a line
CARD_FROM = ("voorbereiding_kort", "voorbereiding_lang")


class Bronnen(Mapping[str, Source]):
    """The organisation's sources, and those of the person behind them."""

    def __init__(self, shown: Mapping[str, Source], beurt: Beurt) -> None:
        self._shown, self._beurt = shown, beurt
        self._made: dict[str, Source] = {}

    def __getitem__(self, name: str) -> Source:
        rule = _OWN.get(name)
        if rule is None:
            return self._shown[name]
        if name not in self._made:
            beurt = self._beurt
            self._made[name] = rule(beurt, Loopbaan.from_json(beurt.kamer.kluis.loopbaan(beurt.person)))
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        yield from (*self._shown, *_OWN)

    def __len__(self) -> int:
        return len(self._shown) + len(_OWN)

    def __repr__(self) -> str:
        return "<Bronnen>"


def _answers(beurt: Beurt, dossier: str) -> Answers:
    if not dossier:
        return {}
    stored = beurt.kamer.kluis.answers(beurt.person, bytes.fromhex(dossier))
    return {step: Answer.from_json(answer) for step, answer in stored.items()}


def _first_steps(beurt: Beurt, plan: Plan) -> dict[str, str]:
    """The first step of each action as the person typed or chose it, by number; nothing when the plan was erased."""
    known = beurt.kamer.known(beurt.account, beurt.now, {})
    kept = _answers(beurt, plan.dossier)
    if not kept:
        return {}
    answers = {node: answer for node, answer in kept.items()
               if split_node(node)[0] in STEPS_OF_ACTION and not (answer.skipped or answer.unknown)}
    found = {split_node(line.node)[1]: known.say(line.said) for line in lines(known, "plan", answers)}
    fallback = beurt.words(Phrase(words_cyclus.ACTION_WITHOUT_WORDS))
    found |= smaller_steps(beurt, plan)
    return {actie.nr: found.get(actie.nr, f"{fallback} {actie.nr}") for actie in plan.acties}


def smaller_steps(beurt: Beurt, plan: Plan) -> dict[str, str]:
    """First steps that were made smaller later, in the person's words, by number."""
    said = {actie.nr: _answers(beurt, actie.kleiner).get(STEP_SMALLER, Answer()).text for actie in plan.acties}
    return {number: words for number, words in said.items() if words}


def _actions_open(beurt: Beurt, leven: Loopbaan) -> Source:
    if leven.plan is None:
        return NOTHING
    steps = _first_steps(beurt, leven.plan)
    return {actie.nr: steps[actie.nr] for actie in leven.plan.open if actie.nr in steps}


def _actions(beurt: Beurt, leven: Loopbaan) -> Source:
    if leven.plan is None:
        return NOTHING
    steps = _first_steps(beurt, leven.plan)
    say = beurt.words
    return {
        actie.nr: f"{steps[actie.nr]} ({say(Phrase(words_cyclus.ACTION_STATES[actie.staat]))})"
        for actie in leven.plan.acties if actie.nr in steps
    }


def _progress(beurt: Beurt, leven: Loopbaan) -> Source:
    plan = leven.plan
    if plan is None or not plan.telt:
        return NOTHING
    return {"zin": beurt.words(progress_in_words(plan))}


def _last_card(beurt: Beurt) -> list[tuple[str, str]]:
    """The last card of a preparation: label and own words of each line."""
    cards = [content for _id, content, _goes in beurt.kamer.kluis.list_cards(beurt.conn, beurt.person)
             if content["dialoog"] in CARD_FROM]
    if not cards:
        return []
    last = max(cards, key=lambda content: str(content["dag"]))
    return [(label, said) for _kop, label, said in last["regels"]]


def _card(beurt: Beurt, leven: Loopbaan) -> Source:
    return {str(number): f"{label}: {said}" for number, (label, said) in enumerate(_last_card(beurt), 1)}


def _sentences(beurt: Beurt, leven: Loopbaan) -> Source:
    """What of that card can be said in a talk: own words first, and no marks on a scale. Each on one line."""
    steps = [stap for name in CARD_FROM if name in beurt.kamer.catalogue
             for stap in beurt.kamer.catalogue[name].steps.values() if stap.kort]
    typed = {beurt.words(Phrase(stap.kort)) for stap in steps if isinstance(stap, Open)}
    marks = {beurt.words(Phrase(stap.kort)) for stap in steps if isinstance(stap, Schaal)}
    found = sorted((line for line in _last_card(beurt) if line[0] not in marks), key=lambda line: line[0] not in typed)
    return {str(number): " ".join(said.split()) for number, (_label, said) in enumerate(found, 1)}


def _talk(beurt: Beurt, leven: Loopbaan) -> Source:
    if leven.gesprek is None:
        return NOTHING
    return {"zin": beurt.words(datumstap.in_words(leven.gesprek.op, beurt.now))}


def _moved_before(beurt: Beurt, leven: Loopbaan) -> Source:
    """Something only when the talk was moved or called off before this time."""
    times = leven.gesprek.verzet if leven.gesprek else leven.nummers.get("verzet", 0)
    return {"zin": beurt.words(Phrase(words_cyclus.MOVED_BEFORE))} if times else NOTHING


def last_answers(beurt: Beurt, dialogue: str, *, finished: bool = False) -> Answers:
    """The answers of the last run of a dialogue, or of the last one that was ended and kept."""
    for item in items(beurt.kamer.kluis, beurt.conn, beurt.person):
        if item.kind == DOSSIER and item.content["dialoog"] == dialogue and (item.finished or not finished):
            return _answers(beurt, item.number.hex())
    return {}


def _agreements(beurt: Beurt, leven: Loopbaan) -> Source:
    said = last_answers(beurt, "nabespreking", finished=True).get(LINES, Answer()).text
    return {str(number): line for number, line in enumerate(lines_of(said), 1)}


def _deal(beurt: Beurt, leven: Loopbaan) -> Source:
    """What somebody promised themselves, each with its day where one was chosen; numbered."""
    if leven.deal is None:
        return NOTHING
    known = beurt.kamer.known(beurt.account, beurt.now, {})
    answers = _answers(beurt, leven.deal.dossier)
    what, by_day = STEPS_OF_DEAL
    days = {split_node(line.node)[1]: line.said for line in lines(known, "deal", answers)
            if split_node(line.node)[0] == by_day and not answers[line.node].skipped}
    chosen = choices(known, "deal", answers, what)
    return {str(number): known.say(phrase(words_cyclus.DEAL_LINE, wat=said, wanneer=days[key]) if key in days else said)
            for number, (key, said) in enumerate(chosen.items(), 1)}


def _week(beurt: Beurt, trial: Proef) -> int:
    """Which week of the trial is looked back on now, from 1."""
    running = (beurt.today - date.fromisoformat(trial.start)).days // 7
    return max(1, min(TRIAL_WEEKS, max(len(trial.weken) + 1, running)))


def _trial(beurt: Beurt, leven: Loopbaan) -> Source:
    if leven.proef is None:
        return NOTHING
    known = beurt.kamer.known(beurt.account, beurt.now, {})
    answers = {node: answer for node, answer in _answers(beurt, leven.proef.dossier).items()
               if not (answer.skipped or answer.unknown)}
    said = [known.say(line.said) for line in lines(known, "jobcraften", answers) if line.node in STEPS_OF_TRIAL]
    week = {"week": known.say(phrase(words_cyclus.TRIAL_WEEK, week=_week(beurt, leven.proef)))}
    return {**({"zin": said[0]} if said else {}), **week}


def _trial_last(beurt: Beurt, leven: Loopbaan) -> Source:
    """The trial in its last week, when there is something to decide; nothing before."""
    if leven.proef is None or _week(beurt, leven.proef) < TRIAL_WEEKS:
        return NOTHING
    return _trial(beurt, leven)


_OWN: dict[str, Callable[[Beurt, Loopbaan], Source]] = {
    "mijn_acties": _actions_open,
    "mijn_acties_alle": _actions,
    "mijn_voortgang": _progress,
    "mijn_kaart": _card,
    "mijn_zinnen": _sentences,
    "mijn_gesprek": _talk,
    "mijn_verzet": _moved_before,
    "mijn_afspraken": _agreements,
    "mijn_deal": _deal,
    "mijn_proef": _trial,
    "mijn_proef_laatste": _trial_last,
    "mijn_maanden": last_three,
    "mijn_maanden_eerder": earlier_two,
}
