"""«Wat we kozen»: the set-up at a glance, with a button to change one answer of it, whoever gave it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.balie import Bezoek
from bot.balie.rol import Scherm
from bot.engine import reopening, words
from bot.engine import turn as engine
from bot.engine.answer import Answers
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.effects import Effect
from bot.engine.events import Kind
from bot.engine.huis import Huis
from bot.engine.korter import after_months
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.session import Place
from bot.engine.work import Known, Work
from bot.rollen.hr.in_woorden import STAPPEN, chosen, lines
from bot.store.gesprekken import Gesprek

SETUP_TITLE = _("Dit kozen jullie. Aanpassen kan altijd. Het geldt dan meteen.")
STEP_DONE = _("{titel} Ingevuld.")
STEP_TODO = _("{titel} Nog te doen.")
STEP_EMPTY = _("Hier is nog niets ingevuld.")
# soort: knop
SETUP = _("Wat we kozen")
# soort: knop
SET_UP = _("Inrichten in 4 stappen")
# soort: knop
POLICY = _("Beleidskaart")
# soort: knop
MODEL_TEXTS = _("Modelteksten")
# soort: knop
CHANGE = _("Aanpassen")
KEPT_MONTHS = 60
_LINE_ROOM = 160  # characters of one answer in the overview
_MENU = (always(Phrase(words.MENU), "menu"),)


def next_step(bezoek: Bezoek) -> str:
    """The first step that nobody did yet, or ""."""
    return next((name for name in STAPPEN if not chosen(bezoek, name)), "")


def _overview(bezoek: Bezoek, item: str) -> None:
    said: list[Words] = [Phrase(SETUP_TITLE)]
    rows: list[tuple[Button, ...]] = []
    for name in STAPPEN:
        titel = Phrase(bezoek.kamer.dialogen[bezoek.rol.naam][name].dialoog.titel)
        done = bool(chosen(bezoek, name))
        said.append(Phrase(STEP_DONE if done else STEP_TODO, {"titel": titel}))
        rows.append((always(titel, "ingericht_stap" if done else "start", name),))
    papers = (always(Phrase(POLICY), "beleidskaart"), always(Phrase(MODEL_TEXTS), "modelteksten"))
    bezoek.say(Bubble((said[0], "\n".join(bezoek.words(line) for line in said[1:])), (*rows, papers, _MENU)))


def _one(bezoek: Bezoek, item: str) -> None:
    """One step: what was answered, and the way to change it."""
    if item not in STAPPEN:
        _overview(bezoek, "")
        return
    found = lines(bezoek, item, bezoek.words)
    told = [f"{label}: {text if len(text) <= _LINE_ROOM else text[:_LINE_ROOM - 1] + '…'}" for _s, label, text in found]
    titel = Phrase(bezoek.kamer.dialogen[bezoek.rol.naam][item].dialoog.titel)
    said: tuple[Words, ...] = (titel, "\n".join(told)) if told else (titel, Phrase(STEP_EMPTY))
    change = (always(Phrase(CHANGE), "ingericht_wijzig", item),) if told else (always(titel, "start", item),)
    bezoek.say(Bubble(said, (change, (always(Phrase(words.BACK), "ingericht"), *_MENU))))


def known(bezoek: Bezoek, answers: Mapping[str, Answers]) -> Known:
    """What the engine may know for a screen that goes on into a dialogue."""
    rol, kamer = bezoek.rol, bezoek.kamer
    return Known(
        catalogue=kamer.dialogen[rol.naam], say=bezoek.words, now=bezoek.now, fresh=kamer.fresh(),
        account=bezoek.account, answers=answers, sources=rol.bronnen(bezoek),
        huis=Huis(rol.titel, lambda _work: (), frozenset(rol.schermen), rol.namen),
    )


def _places(bezoek: Bezoek) -> list[Place]:
    place = bezoek.session.place
    return [*bezoek.session.drafts, *([place] if place else [])]


def reopen(bezoek: Bezoek, dialogue: str, answers: Answers) -> list[Effect]:
    """Stand at the end of this dialogue with these answers, ready to change one."""
    version = bezoek.kamer.dialogen[bezoek.rol.naam][dialogue].dialoog.versie
    if not any(place.dialogue == dialogue for place in _places(bezoek)):
        number = bezoek.gesprekken.put(Gesprek(
            dialogue, version, after_months(bezoek.today, KEPT_MONTHS), True,
            {step: answer.to_json() for step, answer in answers.items()}, laatst=bezoek.today.isoformat()))
        dossier = str(number)
    else:
        dossier = ""
    work = Work(bezoek.session, bezoek.event, known(bezoek, {dossier: answers, **_open_answers(bezoek)}))
    reopening.reopen(work, dialogue, dossier, version)
    bezoek.session = work.session
    return work.effects


def _open_answers(bezoek: Bezoek) -> dict[str, Answers]:
    from bot.engine.answer import Answer

    found: dict[str, Answers] = {}
    for place in _places(bezoek):
        gesprek = bezoek.gesprekken.get(int(place.dossier)) if place.dossier else None
        if gesprek is not None:
            found[place.dossier] = {step: Answer.from_json(answer) for step, answer in gesprek.antwoorden.items()}
    return found


def begin(bezoek: Bezoek, dialogue: str) -> list[Effect]:
    """Start a dialogue from a screen, as if its button in the menu was tapped."""
    event = replace(bezoek.event, kind=Kind.TAP, data=f"!start:{dialogue}", text="", name="")
    outcome = engine.turn(bezoek.session, event, known(bezoek, _open_answers(bezoek)))
    bezoek.session = outcome.session
    return outcome.effects


def _change(bezoek: Bezoek, item: str) -> list[Effect] | None:
    if item not in STAPPEN or not chosen(bezoek, item):
        _overview(bezoek, "")
        return None
    return reopen(bezoek, item, dict(chosen(bezoek, item)))


def _set_up(bezoek: Bezoek, item: str) -> list[Effect] | None:
    """The next step that is still to be done; when all are, what was chosen."""
    step = next_step(bezoek)
    if step:
        return begin(bezoek, step)
    _overview(bezoek, "")
    return None


SCHERMEN: Mapping[str, Scherm] = {
    "ingericht": _overview, "ingericht_stap": _one, "ingericht_wijzig": _change, "inrichten": _set_up,
}
