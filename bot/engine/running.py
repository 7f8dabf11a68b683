"""An answer, a skip, a question about who sees it: what happens at one question."""

from collections.abc import Sequence

from bot.engine import asking, buttons, datum_beurt, words, words_person
from bot.engine.answer import SKIPPED, Answer
from bot.engine.asking import CHECK, MORE, OWN, answered, ask, offered, question
from bot.engine.campagne import meelezen
from bot.engine.effects import MakeCard
from bot.engine.messages import Bubble, Phrase, Words
from bot.engine.misfits import help_button, misfit, offer_help, unreadable
from bot.engine.moving import advance, arrive, back, next_one, pause
from bot.engine.reading import Misfit, read_file, read_key, read_text
from bot.engine.rounds import lines_of, too_many_lines
from bot.engine.stappen import EIGEN, EINDE, Bestand, Datum, Kaart, Keuze, Lijst, Meerkeuze, Open, Slot, Stap
from bot.engine.wie import who_sees
from bot.engine.work import Work, phrase


def tapped(work: Work, node: str, key: str) -> None:
    """A tap on a button of the present question."""
    place = work.place
    stap = work.compiled.step(node)
    if key.startswith("~"):
        _service(work, stap, key)
        return
    current = work.answers.get(node)
    reading = read_key(stap, key, current, offered(work, node))
    if isinstance(reading, Misfit):
        misfit(work, stap, reading, tap=True)
    elif reading.open:
        place.misses = 0
        work.keep(node, reading)
        work.replace(question(work, node))
    else:
        accept(work, stap, reading)


def typed(work: Work, text: str) -> None:
    """Words while a question stands open."""
    place = work.place
    stap = work.compiled.step(place.step)
    if isinstance(stap, Datum):
        datum_beurt.typed(work, stap, text)
        return
    reading = read_text(stap, text, work.answers.get(place.step), offered(work, place.step))
    if isinstance(reading, Answer) and too_many_lines(work.compiled.dialoog, stap, reading.text):
        misfit(work, stap, Misfit.TOO_MANY_LINES, length=len(lines_of(reading.text)))
        return
    if isinstance(reading, Misfit):
        if work.sounds_heavy(text):
            offer_help(work)
        else:
            misfit(work, stap, reading, length=len(text.strip()))
        return
    # not the words of a list, nor those of earlier that stay beside a typed option
    if isinstance(stap, Open) and stap.lezer and not _read_along(work, stap, reading):
        return
    own_words = reading.text == text.strip() and (not isinstance(stap, Lijst) or EIGEN in reading.keys)
    if own_words and work.sounds_heavy(reading.text):
        _heavy(work, stap, reading)
    elif own_words and work.may_name_somebody(reading.text):
        _still_to_confirm(work, reading, Phrase(words.LOOKS_PRIVATE))
    elif reading.open:
        place.phase, place.misses = "", 0
        work.keep(place.step, reading)
        ask(work)
    else:
        accept(work, stap, reading)


def _read_along(work: Work, stap: Open, reading: Answer) -> bool:
    """Text that goes out to many: False when it was refused, or when there is something to remark about it first."""
    refused = meelezen.refused(stap.lezer, reading.text)
    if refused is not None:
        ask(work, refused)
        return False
    remarks = meelezen.remarked(stap.lezer, reading.text)
    if remarks:
        _still_to_confirm(work, reading, *remarks)
    return not remarks


def _still_to_confirm(work: Work, reading: Answer, *said: Words) -> None:
    place = work.place
    work.keep(place.step, reading._replace(open=True))
    place.phase = CHECK
    work.say(*said, rows=(
        (buttons.option(Phrase(words.KEEP_TEXT), place.run, place.step, buttons.CONFIRM_TEXT),),
        (buttons.option(Phrase(words.REWRITE), place.run, place.step, buttons.REWRITE),),
    ))


def sent_file(work: Work) -> None:
    """A file while a question stands open. Only a question that asks for one takes it."""
    stap, event = work.compiled.step(work.place.step), work.event
    if not isinstance(stap, Bestand):
        unreadable(work, words.FILE_NOT_NOW)
        return
    reading = read_file(stap, event.text, event.name, event.size)
    if isinstance(reading, Misfit):
        misfit(work, stap, reading)
    else:
        accept(work, stap, reading)


def accept(work: Work, stap: Stap, answer: Answer) -> None:
    node = work.place.step
    work.place.phase, work.place.misses = "", 0
    if isinstance(stap, Kaart):
        work.replace(asking.left_behind(work, node))
    else:
        work.keep(node, answer)
        work.replace(answered(work, node, answer))
        if isinstance(stap, Keuze) and stap.maakt and stap.maakt[0] in answer.keys:
            _keep_as_card(work, stap.maakt[1])
    lead = _reaction(stap, answer)
    if any(key in stap.hulp for key in answer.keys):
        work.say(*lead, rows=((help_button(work),),))
        lead = []
    advance(work, *lead)


def _keep_as_card(work: Work, step: str) -> None:
    """What the organisation wrote and this person wants to keep: a card of their own, in their own words no more."""
    chosen = work.answers.get(step)
    blad = work.known.bladen.get(chosen.keys[0]) if chosen is not None and chosen.keys else None
    if blad is None:
        return
    say = work.known.say
    lines = tuple(("", say(Phrase(label)), say(text)) for label, text in blad.regels)
    work.effects.append(MakeCard(work.place.dialogue, "gesprekskaart", blad.titel, lines))


def _reaction(stap: Stap, answer: Answer) -> Sequence[Words]:
    """What the bot says on the way: the sentence that goes with this answer."""
    if answer.unknown and isinstance(stap, (Keuze, Meerkeuze)) and stap.weet_niet:
        return [Phrase(stap.weet_niet)]
    if isinstance(stap.reactie, str):
        return [Phrase(stap.reactie)] if stap.reactie and not answer.skipped else []
    return [Phrase(stap.reactie[key]) for key in answer.keys if key in stap.reactie][:1]


def _service(work: Work, stap: Stap, key: str) -> None:
    place = work.place
    if isinstance(stap, Datum) and datum_beurt.tapped(work, stap, key):
        return
    if key == buttons.SKIP:
        skip(work)
    elif key == buttons.BACK:
        back(work)
    elif key == buttons.PAUSE:
        pause(work)
    elif key == buttons.WHO:
        who(work)
    elif key == buttons.OWN:
        place.phase = OWN
        ask(work)
    elif key in (buttons.MORE, buttons.LESS):
        place.phase = MORE if key == buttons.MORE else ""
        work.replace(question(work, place.step))
    elif key in (buttons.CONFIRM_TEXT, buttons.REWRITE) and work.answers.get(place.step, SKIPPED).text:
        _private_or_not(work, stap, key)
    else:
        arrive(work, Phrase(words.OLD_BUTTON))


def _private_or_not(work: Work, stap: Stap, key: str) -> None:
    """What the person says to «Dit lijkt op een naam of nummer»: leave it so, or write it again."""
    place, kept = work.place, work.answers[work.place.step]
    chosen = phrase("✓ {antwoord}", antwoord=Phrase(words.KEEP_TEXT if key == buttons.CONFIRM_TEXT else words.REWRITE))
    asked = meelezen.remarked(stap.lezer, kept.text) if isinstance(stap, Open) and stap.lezer else ()
    work.replace(Bubble((*(asked or (Phrase(words.LOOKS_PRIVATE),)), chosen)))
    work.replaced = False  # the question itself stands above it, and is still to be tidied
    place.phase = ""
    if key == buttons.CONFIRM_TEXT and isinstance(stap, Meerkeuze):
        ask(work)
    elif key == buttons.CONFIRM_TEXT:
        work.keep(place.step, kept._replace(open=False))
        advance(work, *_reaction(stap, kept))
    else:
        place.phase = "" if isinstance(stap, Open) else OWN
        ticks = tuple(tick for tick in kept.keys if tick != EIGEN)
        if isinstance(stap, Meerkeuze) and ticks:  # only the words go, not what was ticked beside them
            work.keep(place.step, Answer(ticks, open=True))
        else:
            work.drop(place.step)
        ask(work)


def skip(work: Work) -> None:
    """«Sla over»; on a question that has an answer the same button says «Verder» and keeps it."""
    node = work.place.step
    stap = work.compiled.step(node)
    work.place.phase, work.place.misses = "", 0
    current = work.answers.get(node)
    if current is None or current.open:
        if isinstance(stap, Kaart) or not stap.overslaan:
            misfit(work, stap, Misfit.NEEDS_BUTTON)
            return
        if current is None or not current.keys or not isinstance(stap, (Meerkeuze, Lijst)):
            current = SKIPPED
            work.keep(node, current)
        else:  # ticks are an answer, also without «Klaar»
            current = current._replace(open=False)
            work.keep(node, current)
    work.replace(answered(work, node, current))
    next_one(work, node)


def who(work: Work) -> None:
    """«Wie ziet dit?», made from the declaration that storage enforces."""
    stap = work.compiled.step(work.place.step)
    if isinstance(stap, Slot) or stap.bewaart is None:
        work.say(Phrase(words_person.WHO_SEES_NOTHING_KEPT if stap.bewaart is None and not isinstance(stap, Slot)
                        else words.CARD_IS_YOURS))
        return
    work.say(*who_sees(stap.bewaart, work.account), rows=((buttons.always(Phrase(words.NEXT), "verder"),),))


def _heavy(work: Work, stap: Stap, answer: Answer) -> None:
    """Words that sound heavy: the answer is kept as any other, help is offered, and nobody is told."""
    node = work.place.step
    work.keep(node, answer._replace(open=False))
    work.place.phase, work.place.misses = "", 0
    work.replace(answered(work, node, answer))
    offer_help(work)
    after = work.compiled.onward(node, work.answers)
    work.place.step = node if after == EINDE else after
