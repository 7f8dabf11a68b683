"""The end of a dialogue: own words back, adjust, tick the lines for the card, keep or not.

Screens are phases of the Slot step: "" overview, "aanpassen", "kaart", "weg" (sure not to keep?).
The ticks are kept as an answer of the Slot itself, so that a crash loses none.
"""

from bot.engine import buttons, words
from bot.engine.answer import Answer
from bot.engine.asking import EMPTY_TICK, TICK, in_words, is_asked, item_in_words, shorten, tidy
from bot.engine.bewaring import Telling, Tijdelijk
from bot.engine.buttons import option
from bot.engine.edges import holds, split_node
from bot.engine.effects import Finish, MakeCard
from bot.engine.limits import MAX_MESSAGE
from bot.engine.loopbaan import gevolg
from bot.engine.loopbaan.stap import still_useful
from bot.engine.machine import Walker
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.rounds import is_another
from bot.engine.stappen import Als, Meter, Slot
from bot.engine.work import Work, phrase

MAX_LINE_LABEL = 40  # characters: a tick, our longest label, and the beginning of what it is about
_CARD_WORDS = {"plan": (words.PLAN_MAKE, words.PLAN_WHICH, words.PLAN_MAKING)}
ADJUST, CARD, AWAY = "aanpassen", "kaart", "weg"
TO_CARD, TO_ADJUST, TO_KEEP, TO_AWAY, ALL, READY, YES, NO = (
    "~kaart", "~aanpas", "~bewaar", "~weg", "~alles", "~klaar", "~ja", "~nee",
)


def lines(work: Work) -> list[str]:
    """Answered questions with a label, in the order of the conversation."""
    return [node for node in work.compiled.path(work.answers)
            if node in work.answers and work.compiled.step(node).kort and not _about_the_rest(work, node)
            and not (work.answers[node].skipped or work.answers[node].unknown or work.answers[node].open)]


def _about_the_rest(work: Work, node: str) -> bool:
    """Questions about the other answers: is there another one, are they complete? They say nothing themselves."""
    return is_another(split_node(node)[0]) or isinstance(work.compiled.step(node), Meter)


def may_be_on_card(work: Work) -> list[str]:
    """Answers of which a line may leave the chat. What is only counted never becomes somebody's line."""
    if work.known.huis is not None:  # cards are an employee's own
        return []
    found = [(node, work.compiled.step(node)) for node in lines(work)]
    return [node for node, stap in found if stap.op_kaart and not isinstance(stap.bewaart, Telling)]


def show(work: Work, *lead: Words) -> None:
    """Come to the end of the dialogue."""
    place = work.place
    place.phase = ""
    stap = work.compiled.step(place.step)
    closing = (Phrase(stap.tekst),) if stap.tekst and place.asked != place.step else ()
    _say(work, _screen(work), *lead, *closing)


def tapped(work: Work, key: str) -> None:
    """A button on one of the screens of the end."""
    place = work.place
    if place.phase == CARD and (key.isdigit() or key == ALL):
        _tick(work, key)
    elif key == TO_CARD:
        place.phase = CARD
        if not may_be_on_card(work):
            place.phase = ""
            _say(work, _screen(work), Phrase(words.CARD_NO_LINES))
            return
        if place.step not in work.answers:
            stap = work.compiled.step(place.step)
            chosen = stap.voorstel if isinstance(stap, Slot) else ()
            ticked = tuple(n for n in may_be_on_card(work) if split_node(n)[0] in chosen)
            work.keep(place.step, Answer(ticked, open=True))
        work.replace(_screen(work))
    elif key == READY and place.phase == CARD:
        _make_card(work)
    elif key == TO_ADJUST:
        place.phase = ADJUST
        work.replace(_screen(work))
    elif key == TO_KEEP:
        _end(work, kept=True)
    elif key == TO_AWAY:
        place.phase = AWAY
        work.replace(_screen(work))
    elif key == YES and place.phase == AWAY:
        _end(work, kept=False)
    elif place.phase == ADJUST and key.isdigit():
        _adjust(work, int(key))
    else:  # «Terug» and whatever does not belong on this screen
        place.phase = ""
        work.replace(_screen(work))


def typed(work: Work, text: str) -> None:
    """Words typed at the end: those of a button count as that button; others bring the screen again."""
    wanted = text.strip().casefold()
    screen = _screen(work)
    flat = [button for row in screen.rows for button in row]
    for number, button in enumerate(flat, 1):
        label = work.known.say(button.label).removeprefix(TICK).removeprefix(EMPTY_TICK).casefold()
        if wanted in (label, str(number)):
            tapped(work, buttons.read(button.data).key)
            return
    from bot.engine import misfits

    if work.sounds_heavy(text):
        misfits.offer_help(work)
        return
    _say(work, screen, Phrase(words.MISFIT_AGAIN_END))


def _say(work: Work, bubble: Bubble, *lead: Words) -> None:
    tidy(work)
    work.session.turn += 1
    work.place.mark, work.place.asked = f"{work.place.run}.{work.session.turn}", work.place.step
    work.say(*lead, *bubble.paragraphs, rows=bubble.rows, mark=work.place.mark)


def _screen(work: Work) -> Bubble:
    phase = work.place.phase
    if phase == ADJUST:
        rows = [(_numbered(work, number, _label(work, node)),) for number, node in enumerate(_adjustable(work))]
        return Bubble((Phrase(words.ADJUST_WHICH),), (*rows, (_button(work, words.BACK, buttons.BACK),)))
    if phase == CARD:
        chosen = work.answers[work.place.step].keys if work.place.step in work.answers else ()
        rows = [
            (_numbered(work, number, phrase("{teken}{woorden}", teken=TICK if node in chosen else EMPTY_TICK,
                                            woorden=_label(work, node))),)
            for number, node in enumerate(may_be_on_card(work))
        ]
        last = (_button(work, words.ALL, ALL), _button(work, words.DONE, READY))
        return Bubble((Phrase(_card_words(work)[1]),), (*rows, last, (_button(work, words.BACK, buttons.BACK),)))
    if phase == AWAY:
        sure = [(_button(work, words.YES, YES), _button(work, words.NO, NO))]
        return Bubble((Phrase(words.DONT_KEEP_SURE),), tuple(sure))
    return _overview(work)


def _overview(work: Work) -> Bubble:
    said = lines(work)
    # what goes at the end anyway, is nothing to keep
    found = [node for node in said if not isinstance(work.compiled.step(node).bewaart, Tijdelijk)] or said
    if not found:
        return Bubble((Phrase(words.OVERVIEW_EMPTY),), (
            (_button(work, words.ADJUST, TO_ADJUST),), (_button(work, words.DONT_KEEP, TO_AWAY),),
        ))
    room = max(40, MAX_MESSAGE // len(found) - 40)
    say = work.known.say
    own = "\n".join(
        say(phrase(words.OVERVIEW_LINE, label=_label(work, node),
                   antwoord=shorten(say(in_words(work, node, work.answers[node])), room)))
        for node in found
    )
    rows: list[tuple[Button, ...]] = []
    if may_be_on_card(work):
        rows.append((_button(work, _card_words(work)[0], TO_CARD),))
    rows.append((_button(work, words.ADJUST, TO_ADJUST),))
    rows.append((_button(work, words.KEEP, TO_KEEP), _button(work, words.DONT_KEEP, TO_AWAY)))
    return Bubble((Phrase(words.OVERVIEW), own), tuple(rows))


def _card_words(work: Work) -> tuple[str, str, str]:
    """What a card of this kind is called: on the button, when its lines are chosen, when it is made."""
    slot = work.compiled.slot
    return _CARD_WORDS.get(slot.kaart if slot else "", (words.CARD_MAKE, words.CARD_WHICH, words.CARD_MAKING))


def _label(work: Work, node: str) -> Words:
    item = item_in_words(work, node)
    label = Phrase(work.compiled.step(node).kort)
    return phrase("{label} ({item})", label=label, item=item) if item else label


def _adjustable(work: Work) -> list[str]:
    """Every question on the way, also the skipped ones: somebody may have changed their mind."""
    return [node for node in work.compiled.path(work.answers)
            if is_asked(work, node) and work.compiled.step(node).kort]


def _numbered(work: Work, number: int, label: Words) -> Button:
    """A button for one line; what it is about may be a long line of somebody's own."""
    return option(shorten(work.known.say(label), MAX_LINE_LABEL), work.place.run, work.place.step, str(number))


def _button(work: Work, label: str, key: str) -> Button:
    return option(Phrase(label), work.place.run, work.place.step, key)


def _tick(work: Work, key: str) -> None:
    on_card = may_be_on_card(work)
    chosen = set(work.answers[work.place.step].keys) if work.place.step in work.answers else set()
    if key == ALL:
        chosen = set() if chosen >= set(on_card) else set(on_card)
    elif int(key) < len(on_card):
        chosen ^= {on_card[int(key)]}
    work.keep(work.place.step, Answer(tuple(node for node in on_card if node in chosen), open=True))
    work.replace(_screen(work))


def _adjust(work: Work, number: int) -> None:
    found = _adjustable(work)
    if number >= len(found):
        show(work)
        return
    place = work.place
    walker = Walker(place.step, work.answers, goal=split_node(found[number])[0])
    work.compiled.trigger(walker, "corrigeer")
    chosen = phrase(words.OVERVIEW_LINE, label=Phrase(words.ADJUST), antwoord=_label(work, found[number]))
    work.replace(Bubble((chosen,)))
    place.back_to, place.step, place.phase = place.step, found[number], ""
    from bot.engine.moving import arrive

    arrive(work)


def _make_card(work: Work) -> None:
    place = work.place
    chosen = work.answers[place.step].keys if place.step in work.answers else ()
    ticked = [node for node in may_be_on_card(work) if node in chosen]
    if not ticked:
        place.phase = ""
        _say(work, _screen(work), Phrase(words.CARD_NO_LINES))
        return
    stap = work.compiled.step(place.step)
    assert isinstance(stap, Slot)
    say = work.known.say
    made = tuple(
        (say(Phrase(work.compiled.step(node).kop)) if work.compiled.step(node).kop else "",
         say(_label(work, node)), say(in_words(work, node, work.answers[node])))
        for node in ticked
    )
    title = say(Phrase(stap.titel or work.compiled.dialoog.titel))
    work.replace(Bubble((Phrase(_card_words(work)[2]),)))
    work.effects.append(MakeCard(place.dialogue, stap.kaart, title, made))
    _end(work, kept=True, with_card=True)


def _end(work: Work, *, kept: bool, with_card: bool = False) -> None:
    from bot.engine import menu, moving

    place = work.place
    follow = [name for rows, name in _follow_ups(work) if holds(rows, work.answers)] if kept else []
    path = tuple(work.compiled.path(work.answers))
    alone = with_card or (kept and gevolg.says_more(work))
    if kept:
        gevolg.apply(work)
        follow = [name for name in follow if still_useful(work.loopbaan, name)]
    if not with_card:
        work.replace(Bubble((Phrase(words.KEPT if kept else words.NOT_KEPT),)))
    work.effects.append(Finish(place.dialogue, place.dossier, kept, path))
    work.session.place = None
    work.answers = {}
    # a card stands by itself: the menu would push it off the screen
    if not moving.offer(work, follow) and not alone:
        menu.show(work)


def _follow_ups(work: Work) -> tuple[tuple[tuple[Als, ...], str], ...]:
    slot = work.compiled.slot
    return slot.vervolg if slot else ()
