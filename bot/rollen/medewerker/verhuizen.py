"""To a new Telegram account: a one-time code made in the old chat, and the move of everything in the new one."""

import secrets
from datetime import timedelta

from bot.engine import turn as engine
from bot.engine import words
from bot.engine import words_person as own
from bot.engine.answer import Answer
from bot.engine.buttons import always
from bot.engine.effects import Effect, NewMoveCode
from bot.engine.messages import Bubble, Phrase
from bot.engine.session import Session
from bot.engine.verhuiscode import ALPHABET, GROUPS, SIZE, grouped
from bot.engine.words import date_in_words
from bot.kluis.verhuizen import move
from bot.rollen.medewerker.beurt import Beurt

CODE_DAYS = 7


def give_code(beurt: Beurt, effect: NewMoveCode) -> None:
    """A code that works once, shown once. It stands alone in its message, so that it is easy to copy."""
    code = grouped("".join(secrets.choice(ALPHABET) for _ in range(GROUPS * SIZE)))
    last_day = beurt.today + timedelta(days=CODE_DAYS)
    beurt.kamer.kluis.put_move_code(beurt.person, code, last_day)
    told = Phrase(own.MOVE_CODE, {"datum": date_in_words(last_day)})
    beurt.say(Bubble((told, Phrase(own.MOVE_SECRET))))
    beurt.say(Bubble((code,), ((always(Phrase(words.MENU), "menu"),),)))


def move_in(beurt: Beurt, old: bytes) -> list[Effect]:
    """Everything of `old` becomes this person's. The old chat gets nothing more, not even what still waited for it."""
    kamer = beurt.kamer
    session = Session.from_json(kamer.sessions.get(old))
    account = {**kamer.kluis.account(old), "chat": beurt.event.chat}
    account.pop("weg", None)  # that was the old chat
    names = move(kamer.kluis, beurt.conn, old, beurt.person, account)
    kamer.kluis.touch_week(beurt.person, f"{beurt.now:%G-W%V}")
    beurt.account, beurt.member = account, True
    answers = {
        dossier.hex(): {step: Answer.from_json(answer) for step, answer in found.items()}
        for dossier in names.values()
        for found in (kamer.kluis.answers(beurt.person, dossier),)
    }
    known = kamer.known(account, beurt.now, answers)
    arrived = engine.moved_in(session, beurt.event, known, {o.hex(): n.hex() for o, n in names.items()})
    beurt.session = arrived.session
    kamer.sessions.drop(old)
    kamer.outbox.erase(old)
    kamer.seen.erase(old)
    kamer.loosely.pop(old, None)
    kamer.forget(beurt.conn, old)
    kamer.erased += 1  # the log on disk must lose what was sealed for the old account
    return arrived.effects
