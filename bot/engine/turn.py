"""One turn: what one event does to one session. Pure: the same input always gives the same output."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine import (
    buttons,
    datumstap,
    ending,
    loose,
    menu,
    misfits,
    moving,
    own_rest,
    running,
    verhuiscode,
    words,
    words_person,
)
from bot.engine.agenda import alarm, due
from bot.engine.buttons import Data, always
from bot.engine.edges import split_node
from bot.engine.effects import Absent, ChangeTeam, Effect, Live, SetAccount
from bot.engine.events import Event, Kind
from bot.engine.messages import Phrase
from bot.engine.reading import Misfit, plain, read_key
from bot.engine.session import Place, Session
from bot.engine.stappen import Kaart, Lijst, Meerkeuze, Open, Slot, Stap
from bot.engine.work import Known, Work, phrase

_WORDS = {plain(typed): word for typed, word in words_person.TYPED.items()}


@dataclass(frozen=True, slots=True, repr=False)
class Turn:
    """The new session and what must be done."""

    session: Session
    effects: list[Effect]


def needs(session: Session, event: Event) -> list[str]:
    """Names of the dossiers whose answers this turn may look at. A tap in the running dialogue needs only its own."""
    if event.kind is Kind.DUE:
        return []
    found = [session.place.dossier] if session.place and session.place.dossier else []
    in_run = (session.place is not None and event.kind is Kind.TAP
              and event.data.startswith(f"{session.place.run}:"))
    if not in_run:
        found += [draft.dossier for draft in session.drafts if draft.dossier]
    return found


def turn(session: Session, event: Event, known: Known) -> Turn:
    """What this event does to somebody who takes part."""
    work = Work(session, event, known)
    if event.kind is Kind.LEFT or event.kind is Kind.RETURNED:
        work.effects.append(Absent(event.kind is Kind.LEFT))
        if known.huis is None:
            work.effects += alarm.after(work)
        return Turn(work.session, work.effects)
    if event.kind is Kind.DUE:  # nobody did anything: where they are stays as it is
        due.due(work)
        return Turn(work.session, [*work.effects, *_lived(work)])
    if known.account.get("gestopt") and event.kind in (Kind.TEXT, Kind.COMMAND, Kind.TAP):
        _restart(work)
    moving.forget_unknown(work)
    if work.session.place is not None:
        moving.relocate(work)
    _RULES[event.kind](work)
    asks = event.data.startswith(("!wis", "!rust"))  # buttons after which the session waits for words
    if event.kind is not Kind.COMMAND and event.kind is not Kind.TEXT and not asks:
        work.session.confirm = ""
    if known.huis is not None:  # no career, no alarms
        return Turn(work.session, work.effects)
    return Turn(work.session, [*work.effects, *_lived(work), *alarm.after(work)])


def _lived(work: Work) -> list[Effect]:
    return [Live(work.loopbaan.to_json())] if work.loopbaan_changed else []


def stranger(event: Event, known: Known, *, usable: bool) -> list[Effect]:
    """What the bot says to somebody of whom it knows nothing. `usable`: does the code in this event work?

    Every unusable code gets one and the same sentence, and so does everybody without one.
    """
    work = Work(Session(), event, known)
    if event.kind in (Kind.LEFT, Kind.RETURNED, Kind.EDITED):
        pass
    elif event.kind is Kind.COMMAND and event.name == "privacy":
        menu.word(work, "privacy")
    elif usable and event.kind is Kind.COMMAND:
        loose.begin(work, "kennismaking", event.text.strip())
    elif usable and event.kind is Kind.TAP:
        loose.tapped(work, buttons.read(event.data))
    else:
        work.say(Phrase(words_person.ASK_FOR_LINK))
    return work.effects


def moved_in(session: Session, event: Event, known: Known, names: Mapping[str, str]) -> Turn:
    """Somebody arrived in a new account with everything. `names`: the new name of each dossier by its old one."""
    work = Work(session, event, known)
    for place in (work.session.place, *work.session.drafts):
        if place is not None:  # the messages that asked are in the other chat
            place.dossier, place.mark, place.asked, place.phase = names.get(place.dossier, ""), "", "", ""
    work.session.confirm = ""
    said = (Phrase(words_person.MOVED_IN), Phrase(words_person.MOVED_OLD_CHAT))
    if work.session.place is None:
        menu.show(work, *said)
    else:
        work.answers = dict(known.answers.get(work.place.dossier, {}))
        moving.relocate(work)
        moving.arrive(work, *said)
    return Turn(work.session, work.effects)


def code_in(event: Event) -> str:
    """The code of a team or of a move that an event of a stranger carries, or ""."""
    if event.kind is Kind.COMMAND and event.name == "start":
        return verhuiscode.read_whole(event.text) or event.text.strip()
    if event.kind is Kind.TEXT:
        return verhuiscode.read_whole(event.text)
    if event.kind is Kind.TAP and event.data.startswith("=w."):
        return buttons.read(event.data).run.partition(".")[2]
    return ""


def _restart(work: Work) -> None:
    """Whoever comes back after /stop simply goes on; only messages of the bot's own accord had stopped."""
    if work.event.kind is Kind.COMMAND and work.event.name in ("stop", "wis"):
        return
    work.effects.append(SetAccount("gestopt", False))


def _text(work: Work) -> None:
    event = work.event
    code = verhuiscode.found_in(event.text)
    if code and work.known.huis is None:  # never an answer
        work.session.confirm = ""
        work.effects.append(ChangeTeam(code))
        return
    if event.forwarded:
        misfits.unreadable(work, words_person.FORWARDED) if work.session.place else menu.show(
            work, Phrase(words_person.FORWARDED))
        return
    word = _WORDS.get(plain(event.text))
    if work.session.confirm == "wis" and word != "wis":
        work.session.confirm = ""
        work.say(Phrase(words_person.ERASE_KEPT))
        return
    place = work.session.place
    if word and menu.word(work, word):
        return
    if work.session.confirm == own_rest.ASKED_DAY and not work.sounds_heavy(event.text):
        own_rest.typed_day(work, event.text)
        return
    if place is None and menu.typed(work, event.text):
        return
    if place is None:
        if work.sounds_heavy(event.text):
            work.say(Phrase(words_person.HEAVY_WORDS), rows=((misfits.help_button(work),),))
        else:
            menu.show(work, Phrase(work.to_question(event.text) or words.NOT_IN_DIALOGUE))
    elif isinstance(work.compiled.step(place.step), Slot):
        ending.typed(work, event.text)
    else:
        running.typed(work, event.text)


def _command(work: Work) -> None:
    event = work.event
    if event.name != "wis":
        work.session.confirm = ""  # whoever does something else no longer answers that question
    if event.name == "start":
        code = verhuiscode.read_whole(event.text) or event.text.strip()
        if code:
            work.effects.append(ChangeTeam(code))
        else:
            menu.show(work)
    elif not menu.word(work, event.name):
        menu.show(work, Phrase(words.UNKNOWN_COMMAND))


def _tap(work: Work) -> None:
    data = buttons.read(work.event.data)
    if data.scope == "!":
        if not menu.word(work, data.node, data.key):
            menu.show(work, Phrase(words.OLD_BUTTON))
    elif data.scope == "=":
        if data.run.startswith("w."):
            menu.show(work, Phrase(words_person.ALREADY_IN))
        else:
            loose.tapped(work, data)
    elif work.session.place is not None and data.run == work.session.place.run:
        _tap_in_run(work, data)
    else:
        _tap_elsewhere(work, data)


def _tap_in_run(work: Work, data: Data) -> None:
    """A button of the running dialogue: of the present question, or of an earlier one."""
    place = work.place
    if data.node == place.step:
        if isinstance(work.compiled.step(place.step), Slot):
            ending.tapped(work, data.key)
        elif not data.key.startswith((buttons.CHANGE, buttons.LEAVE, buttons.GO)):
            running.tapped(work, data.node, data.key)
        else:
            moving.arrive(work)
    elif split_node(data.node)[0] not in work.compiled.steps:
        moving.arrive(work, Phrase(words.OLD_BUTTON))
    else:
        _old_question(work, data)


def _old_question(work: Work, data: Data) -> None:
    """A tap on an earlier question: nothing is overwritten without asking, and a second tap changes nothing."""
    stap, node = work.compiled.step(data.node), data.node
    if data.key.startswith(buttons.CHANGE):
        _change(work, node, data.key[len(buttons.CHANGE) + 1:])
        return
    if data.key == buttons.LEAVE:
        moving.arrive(work, Phrase(words.NOT_CHANGED))
        return
    if data.key == buttons.GO and node in work.compiled.path(work.answers):
        work.place.step, work.place.phase = node, ""
        moving.arrive(work)
        return
    current = work.answers.get(node)
    if isinstance(stap, Slot):  # the overview of before, while an answer is being adjusted
        moving.arrive(work, Phrase(words.OLD_BUTTON))
        return
    if isinstance(stap, Kaart) or data.key == "klaar":
        _done_already(work, node)
        return
    if data.key.startswith("~"):
        if data.key in (buttons.SKIP, buttons.CONFIRM_TEXT, buttons.OWN, buttons.MORE, buttons.LESS, buttons.NOWHERE):
            _done_already(work, node)
        else:
            moving.arrive(work, Phrase(words.OLD_BUTTON))
        return
    if current is None:
        moving.arrive(work, Phrase(words.OLD_BUTTON))
        return
    if data.key in current.keys or data.key.removesuffix(datumstap.ASK) in current.keys:
        _done_already(work, node)
        return
    if isinstance(stap, (Meerkeuze, Open)) or (isinstance(stap, Lijst) and stap.hoogstens > 1):
        _offer_to_go(work, stap, node)
        return
    from bot.engine.asking import in_words, offered

    reading = read_key(stap, data.key, None, offered(work, node))
    if isinstance(reading, Misfit):
        moving.arrive(work, Phrase(words.OLD_BUTTON))
        return
    if reading.open:  # a day of which the hour is still to be asked
        _offer_to_go(work, stap, node)
        return
    work.say(phrase(words.CHANGE_ANSWER, antwoord=in_words(work, node, reading)),
             rows=_change_rows(work, node, f"{buttons.CHANGE}.{data.key}"))


def _offer_to_go(work: Work, stap: Stap, node: str) -> None:
    """An answer that takes more than one tap: back to that question, if the person wants to."""
    wanted = stap.kort or stap.tekst
    work.say(phrase(words.CHANGE_THIS, vraag=Phrase(wanted)), rows=_change_rows(work, node, buttons.GO))


def _done_already(work: Work, node: str) -> None:
    """Tapped twice: nothing is done again, but the message loses the buttons that have had their use."""
    from bot.engine.asking import answered, left_behind

    answer = work.answers.get(node)
    if answer is not None:
        work.replace(answered(work, node, answer))
    else:
        work.replace(left_behind(work, node))


def _change_rows(work: Work, node: str, key: str):  # type: ignore[no-untyped-def]
    run = work.place.run
    return (
        (buttons.option(Phrase(words.CHANGE), run, node, key),),
        (buttons.option(Phrase(words.KEEP_ANSWER), run, node, buttons.LEAVE),),
    )


def _change(work: Work, node: str, key: str) -> None:
    """Overwrite an earlier answer, after asking; then go on where the person was, if that is still on the way."""
    from bot.engine.asking import offered

    stap = work.compiled.step(node)
    reading = read_key(stap, key, None, offered(work, node))
    if isinstance(reading, Misfit) or reading.open:
        moving.arrive(work, Phrase(words.OLD_BUTTON))
        return
    here = work.place.step
    work.keep(node, reading)
    path = work.compiled.path(work.answers)
    first_open = next((step for step in path if work.compiled.asks(step) and step not in work.answers), None)
    if here not in path or (first_open is not None and path.index(first_open) < path.index(here)):
        work.place.step = first_open or path[-1]
        work.place.phase = ""
    moving.arrive(work, Phrase(words.CHANGED))


def _tap_elsewhere(work: Work, data: Data) -> None:
    """A button of a paused dialogue leads back to it; one of a dialogue that is over says so."""
    draft: Place | None = next((d for d in work.session.drafts if d.run == data.run), None)
    if draft is not None and data.node == draft.step and not data.key.startswith("~"):
        moving.take_up(work, draft)  # an answer to the question that was waiting: no need to ask it again
        _tap_in_run(work, data)
    elif draft is not None:
        moving.resume(work, draft, Phrase(words.RESUMED))
    elif work.session.place is not None:
        work.say(Phrase(words.OLD_BUTTON_DONE), rows=(
            (always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),))
    else:
        menu.show(work, Phrase(words.OLD_BUTTON_DONE))


def _unreadable(work: Work) -> None:
    if work.session.place is not None:
        misfits.unreadable(work, words.UNREADABLE)
    else:
        menu.show(work, Phrase(words.UNREADABLE))


def _file(work: Work) -> None:
    if work.session.place is not None:
        running.sent_file(work)
    else:
        menu.show(work, Phrase(words.FILE_NOT_NOW))


def _edited(work: Work) -> None:
    rows = ((always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),)
    work.say(Phrase(words.EDITED), rows=rows)


def _due(work: Work) -> None:
    """Timers come with a later version of the bot; an unknown one is confirmed and forgotten."""


_RULES = {
    Kind.TEXT: _text,
    Kind.COMMAND: _command,
    Kind.TAP: _tap,
    Kind.UNREADABLE: _unreadable,
    Kind.FILE: _file,
    Kind.EDITED: _edited,
    Kind.DUE: _due,
}
