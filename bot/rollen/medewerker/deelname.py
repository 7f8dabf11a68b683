"""Taking part: in through the link of a team, to another team, away for a while, and gone for good."""

import json
from datetime import timedelta

from bot.engine import moving
from bot.engine import words_person as words
from bot.engine.agenda import alarm
from bot.engine.effects import Absent, ChangeTeam, Effect, Erase, Join
from bot.engine.messages import Bubble, Phrase
from bot.engine.session import Session
from bot.engine.work import Work
from bot.kluis.spiegel import code_usable, use_code
from bot.rollen.medewerker.beurt import Beurt

MESSAGE_HOURS = 47  # Telegram lets a bot delete messages younger than 48 hours; we count in whole hours
WRONG_CODES_AN_HOUR = 5
_REMEMBERED = 10_000  # people of whom wrong codes are counted


def opens(beurt: Beurt, code: str) -> tuple[int | None, bytes | None]:
    """What a code opens: a team, or a person who moves. Neither: unknown, too old, used up, tried too often.

    Both are looked up always, so that the time tells nothing.
    """
    tries = beurt.kamer.wrong_codes.setdefault(beurt.person, [])
    hour_ago = beurt.now - timedelta(hours=1)
    tries[:] = [moment for moment in tries if moment > hour_ago]
    beurt.kamer.wrong_codes.move_to_end(beurt.person)
    team = code_usable(beurt.conn, code, beurt.today)
    mover = beurt.kamer.kluis.owner_of(beurt.conn, code, beurt.today)
    if len(tries) >= WRONG_CODES_AN_HOUR:
        return None, None
    if team is None and mover is None:
        tries.append(beurt.now)
        while len(beurt.kamer.wrong_codes) > _REMEMBERED:
            beurt.kamer.wrong_codes.popitem(last=False)
    else:
        beurt.kamer.wrong_codes.pop(beurt.person)
    return team, mover


def join(beurt: Beurt, effect: Join) -> list[Effect]:
    """Somebody said yes: only now is anything stored. Returns what the first conversation wants said."""
    team, _mover = opens(beurt, effect.code)
    if team is None:
        beurt.say(Bubble((Phrase(words.ASK_FOR_LINK),)))
        return []
    use_code(beurt.conn, effect.code)
    kamer = beurt.kamer
    beurt.account = {
        "chat": beurt.event.chat, "team": team, "taal": _language(beurt),
        "privacy": words.PRIVACY_VERSION, "sinds": beurt.today.isoformat(),
    }
    kamer.kluis.admit(beurt.person, beurt.account)
    beurt.member = True
    work = Work(Session(), beurt.event, kamer.known(beurt.account, beurt.now, {}))
    moving.begin(work, "welkom")
    beurt.session = work.session
    return [*work.effects, *alarm.within_a_week(work)]


def _language(beurt: Beurt) -> str:
    """The phone's language is a hint: English phones start in English, all others in the house's language."""
    return "en" if beurt.event.language.startswith("en") else beurt.kamer.language


def change_team(beurt: Beurt, effect: ChangeTeam) -> None:
    """Own data stays; only the team changes. An unusable code gets the one sentence."""
    team, mover = opens(beurt, effect.code)
    if mover is not None:  # whoever takes part here already, would lose what is here
        own = mover == beurt.person
        beurt.say(Bubble((Phrase(words.MOVE_OWN_CODE if own else words.MOVE_ALREADY_IN),)))
    elif team is None:
        beurt.say(Bubble((Phrase(words.ASK_FOR_LINK),)))
    elif team == beurt.account.get("team"):
        beurt.say(Bubble((Phrase(words.ALREADY_IN),)))
    else:
        use_code(beurt.conn, effect.code)
        beurt.account["team"] = team
        beurt.kamer.kluis.put_account(beurt.person, beurt.account)
        beurt.say(Bubble((Phrase(words.OTHER_TEAM),)))


def absent(beurt: Beurt, effect: Absent) -> None:
    """The person closed the door or opened it again. Nobody is told, and nothing is deleted."""
    if bool(beurt.account.get("weg")) != effect.gone:
        beurt.account["weg"] = effect.gone
        beurt.kamer.kluis.put_account(beurt.person, beurt.account)


def erase(beurt: Beurt, effect: Erase) -> None:
    """Everything of this person goes in the transaction of this batch.

    What is still to be done in the chat (delete messages, give the receipt) stays in a farewell row without a name.
    """
    kamer = beurt.kamer
    since = int(beurt.now.timestamp()) // 3600 - MESSAGE_HOURS
    found = {*kamer.outbox.recent_messages(beurt.conn, beurt.person, since),
             *kamer.seen.recent_messages(beurt.conn, beurt.person, since)}
    if beurt.event.message:
        found.add(beurt.event.message)
    said = [beurt.words(Phrase(part)) for part in
            (words.ERASE_DONE, words.ERASE_LIMITS, words.ERASE_BACKUP, words.ERASE_RETURN)]
    under_way = [row for row, person in kamer.under_way.items() if person == beurt.person]
    payload = {"chat": beurt.chat, "berichten": sorted(found), "tekst": "\n\n".join(said), "onderweg": under_way}
    kamer.kluis.erase(beurt.person, json.dumps(payload).encode())
    kamer.sessions.drop(beurt.person)
    kamer.outbox.erase(beurt.person)
    kamer.seen.erase(beurt.person)
    kamer.forget(beurt.conn, beurt.person)
    kamer.erased += 1
    beurt.member = False
    beurt.session = Session()
