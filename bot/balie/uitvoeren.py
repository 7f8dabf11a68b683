"""Carry out the effects of a turn with the rights of one role; an effect without a rule is refused."""

from collections.abc import Callable
from typing import Any

from bot.balie import opslag, woorden
from bot.balie.bezoek import Bezoek
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.effects import (
    Absent,
    AskedLoosely,
    Drop,
    Effect,
    Erase,
    Finish,
    Keep,
    Outcome,
    Replace,
    Say,
    SetAccount,
    Show,
)
from bot.engine.messages import Bubble, Phrase
from bot.engine.session import Session


class UnknownEffect(Exception):
    """An effect, a screen or a consequence for which this role has no rule: refused."""


def carry_out(bezoek: Bezoek, effects: list[Effect]) -> None:
    for effect in effects:
        rule = _RULES.get(type(effect))
        if rule is None:
            raise UnknownEffect(type(effect).__name__)
        more = rule(bezoek, effect)
        if more:
            carry_out(bezoek, more)


def _say(bezoek: Bezoek, effect: Say) -> None:
    bezoek.say(effect.bubble, effect.mark, effect.lane)


def _replace(bezoek: Bezoek, effect: Replace) -> None:
    bezoek.send(bezoek.rendered(effect.bubble, kind="edit", mark=effect.mark, target=effect.message))


def _show(bezoek: Bezoek, effect: Show) -> list[Effect] | None:
    screen = bezoek.rol.schermen.get(effect.screen)
    if screen is None:
        raise UnknownEffect(f"Show {effect.screen}")
    return screen(bezoek, effect.item)


def _outcome(bezoek: Bezoek, effect: Outcome) -> list[Effect] | None:
    rule = bezoek.rol.gevolgen.get(effect.wat)
    if rule is None:
        raise UnknownEffect(f"Outcome {effect.wat}")
    return rule(bezoek, effect.args)


def _absent(bezoek: Bezoek, effect: Absent) -> None:
    if bool(bezoek.account.get("weg")) != effect.gone:
        bezoek.set_account("weg", effect.gone)


def _erase(bezoek: Bezoek, effect: Erase) -> None:
    """Own conversations go; access stays, and so does what was decided for the organisation."""
    bezoek.gesprekken.drop_all()
    bezoek.session = Session()
    bezoek.say(Bubble((Phrase(woorden.ERASED),), ((always(Phrase(words.MENU), "menu"),),)))


def _nothing(_bezoek: Bezoek, _effect: Effect) -> None:
    """A loose question needs no remembering: its buttons say enough."""


_RULES: dict[type[Effect], Callable[[Bezoek, Any], list[Effect] | None]] = {
    Say: _say,
    Replace: _replace,
    Keep: opslag.keep,
    Drop: opslag.drop,
    Finish: opslag.finish,
    SetAccount: opslag.set_account,
    Show: _show,
    Outcome: _outcome,
    Absent: _absent,
    Erase: _erase,
    AskedLoosely: _nothing,
}
