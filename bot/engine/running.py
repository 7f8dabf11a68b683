"""An answer, a step back, a pause: what happens inside a running dialogue."""

from collections.abc import Sequence

from bot.engine import asking, buttons, datum_beurt, words, words_person
from bot.engine.answer import SKIPPED, Answer
from bot.engine.asking import CHECK, MORE, OWN, answered, ask, examples_of, offered, question
from bot.engine.bronnen import listed
from bot.engine.edges import split_node
from bot.engine.effects import Finish, MakeCard
from bot.engine.limits import MAX_OWN_OPTION, MAX_STEPS_PER_TURN, MISSES_BEFORE_HELP
from bot.engine.machine import PAUZE, Walker
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.noodwoorden import is_nood
from bot.engine.reading import Misfit, read_file, read_key, read_text
from bot.engine.session import Place
from bot.engine.stappen import EIGEN, EINDE, Bestand, Datum, Getal, Kaart, Keuze, Lijst, Meerkeuze, Open, Slot, Stap
from bot.engine.twijfel import may_name_somebody
from bot.engine.wie import who_sees
from bot.engine.work import Work, phrase


def begin(work: Work, dialogue: str, *lead: Words, step: str = "", back_to: str = "") -> None:
    """Start a dialogue at its first step, or at one step of it (a setting). What was running becomes a draft."""
    set_aside(work)
    compiled = work.known.catalogue[dialogue]
    work.session.place = Place(dialogue, compiled.dialoog.versie, work.known.fresh, back_to=back_to)
    work.answers = {}
    work.place.step = step or compiled.path({})[0]
    arrive(work, *lead)


def set_aside(work: Work) -> None:
    """The running dialogue becomes a draft that keeps its place; the machine says whether that is possible."""
    place = work.session.place
    if place is None:
        return
    walker = Walker(split_node(place.step)[0], work.answers)
    work.compiled.trigger(walker, "pauzeer")
    assert walker.state == PAUZE
    fleeting = work.compiled.dialoog.vluchtig
    work.session.place = None
    if fleeting or place.back_to == EINDE:  # looking around leaves nothing
        work.effects.append(Finish(place.dialogue, place.dossier, kept=False))
    else:
        work.session.drafts = [d for d in work.session.drafts if d.dialogue != place.dialogue] + [place]


def resume(work: Work, draft: Place, *lead: Words) -> None:
    """Go on with a draft at the question where it stopped."""
    moved = take_up(work, draft)
    draft.phase = ""
    arrive(work, *lead, *([Phrase(words.MOVED_BY_VERSION)] if moved else []))


def take_up(work: Work, draft: Place) -> bool:
    """Make a draft the running dialogue again. True when it was moved to a newer version of the dialogue."""
    set_aside(work)
    work.session.drafts = [d for d in work.session.drafts if d.run != draft.run]
    work.session.place = draft
    work.answers = dict(work.known.answers.get(draft.dossier, {}))
    moved = relocate(work)
    walker = Walker(PAUZE, work.answers, goal=split_node(draft.step)[0])
    work.compiled.trigger(walker, "hervat")
    draft.misses = 0
    return moved


def forget_unknown(work: Work) -> None:
    """A dialogue that is no longer there has no place either; what was said in it goes when its time has come."""
    known, session = work.known.catalogue, work.session
    session.drafts = [draft for draft in session.drafts if draft.dialogue in known]
    if session.place is not None and session.place.dialogue not in known:
        session.place = None
        work.answers = {}


def relocate(work: Work) -> bool:
    """Move a place from an older version of the dialogue by its written rule, or to the first open question."""
    place, compiled = work.place, work.compiled
    if place.version == compiled.dialoog.versie and split_node(place.step)[0] in compiled.steps:
        return False
    step = compiled.dialoog.verhuis.get(place.step, place.step)
    if split_node(step)[0] not in compiled.steps:
        path = compiled.path(work.answers)
        step = next((node for node in path if compiled.asks(node) and node not in work.answers), path[-1])
    place.step, place.version, place.phase, place.back_to = step, compiled.dialoog.versie, "", ""
    return True


def arrive(work: Work, *lead: Words) -> None:
    """Ask what stands at the present place, or show its end."""
    from bot.engine import ending  # the end needs this room for «Aanpassen»; the two are one conversation

    stap = work.compiled.step(work.place.step)
    if isinstance(stap, Lijst) and not listed(work, stap):
        note = (Phrase(stap.leeg),) if stap.leeg else ()
        work.keep(work.place.step, SKIPPED)
        advance(work, *lead, *note)
    elif isinstance(stap, Slot):
        ending.show(work, *lead)
    else:
        ask(work, *lead)


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
    if isinstance(reading, Misfit):
        if is_nood(text):
            offer_help(work)
        else:
            misfit(work, stap, reading, length=len(text.strip()))
        return
    # not the words of a list, nor those of earlier that stay beside a typed option
    own_words = reading.text == text.strip() and not isinstance(stap, Lijst)
    if own_words and is_nood(reading.text):
        _heavy(work, stap, reading)
    elif own_words and may_name_somebody(reading.text):
        work.keep(place.step, reading._replace(open=True))
        place.phase = CHECK
        work.say(Phrase(words.LOOKS_PRIVATE), rows=(
            (buttons.option(Phrase(words.KEEP_TEXT), place.run, place.step, buttons.CONFIRM_TEXT),),
            (buttons.option(Phrase(words.REWRITE), place.run, place.step, buttons.REWRITE),),
        ))
    elif reading.open:
        place.phase, place.misses = "", 0
        work.keep(place.step, reading)
        ask(work)
    else:
        accept(work, stap, reading)


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


def advance(work: Work, *lead: Words) -> None:
    """Go to the next question that is still open. Answers given earlier are kept and passed over."""
    place, compiled = work.place, work.compiled
    node = place.step
    if place.back_to == EINDE:  # one setting, and it is set
        finish(work, *lead, Phrase(words_person.SETTINGS_SAVED))
        return
    after = compiled.onward(node, work.answers)
    if _leads_back(work, node, after):
        work.drop(node)  # a way back to an earlier question: both are asked anew
        if compiled.dialoog.vluchtig:  # … and another round begins without the answers of this one
            again = compiled.order[split_node(after)[0]]
            for later in [step for step in work.answers if compiled.order[split_node(step)[0]] >= again]:
                work.drop(later)
    else:
        for _ in range(MAX_STEPS_PER_TURN):
            if after == EINDE or not _closed(work, after):
                break
            after = compiled.onward(after, work.answers)
    if place.back_to and (after == EINDE or isinstance(compiled.step(after), Slot)):
        place.back_to = ""
    if after == EINDE:
        finish(work, *lead)
        return
    place.step, place.phase = after, ""
    arrive(work, *lead)


def _leads_back(work: Work, node: str, after: str) -> bool:
    """Does this answer send the person to an earlier question? Items of a repeated step are no way back."""
    if after == EINDE or "#" in after:
        return False
    order = work.compiled.order
    return order[split_node(after)[0]] <= order[split_node(node)[0]]


def _closed(work: Work, node: str) -> bool:
    """Is there a finished answer here already? Cards are closed while an answered question lies right behind them."""
    answer, stap = work.answers.get(node), work.compiled.step(node)
    if answer is not None and isinstance(stap, Lijst) and stap.bron_van:
        return all(key in listed(work, stap) for key in answer.keys)  # chosen from this very list?
    if answer is not None:
        return not answer.open
    if not isinstance(stap, Kaart):
        return False
    behind = work.compiled.plain_onward(node, work.answers)
    return behind != EINDE and behind in work.answers


def finish(work: Work, *lead: Words, kept: bool = True) -> None:
    """The dialogue ends; its answers stay as long as declared, or go at once."""
    from bot.engine import menu

    place = work.place
    path = tuple(work.compiled.path(work.answers))
    kept = kept and not work.compiled.dialoog.vluchtig
    work.effects.append(Finish(place.dialogue, place.dossier, kept, path))
    work.session.place = None
    work.answers = {}
    menu.show(work, *lead)


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
    work.replace(Bubble((Phrase(words.LOOKS_PRIVATE), chosen)))
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
    _next_one(work, node)


def _next_one(work: Work, node: str) -> None:
    """To the very next question, answered or not: for somebody who walks through earlier answers."""
    place, compiled = work.place, work.compiled
    after = compiled.onward(node, work.answers)
    if place.back_to or after == EINDE:
        advance(work)
        return
    place.step = after
    arrive(work)


def back(work: Work) -> None:
    """«Terug»: to the question before this one, with its answer kept."""
    place, compiled = work.place, work.compiled
    path = [node for node in compiled.path(work.answers) if asking.is_asked(work, node) or node == place.step]
    if place.phase in (OWN, CHECK, MORE) and not isinstance(compiled.step(place.step), Slot):
        place.phase = ""
        ask(work)
        return
    if isinstance(compiled.step(place.step), Datum) and datum_beurt.let_go(work):
        ask(work)
        return
    spot = path.index(place.step) if place.step in path else 0
    if place.back_to or spot == 0:
        if place.back_to and place.back_to != EINDE:
            place.step, place.back_to = place.back_to, ""
            arrive(work)
        elif place.back_to == EINDE:
            finish(work)
        else:
            ask(work, Phrase(words.FIRST_QUESTION))
        return
    walker = Walker(split_node(place.step)[0], work.answers, goal=split_node(path[spot - 1])[0])
    if "#" not in place.step:
        compiled.trigger(walker, "terug")
    place.step, place.phase, place.misses = path[spot - 1], "", 0
    arrive(work)


def pause(work: Work) -> None:
    from bot.engine import menu

    single = work.place.back_to == EINDE or work.compiled.dialoog.vluchtig
    set_aside(work)
    if single:
        menu.show(work)
        return
    work.say(Phrase(words.PAUSED), rows=(
        (buttons.always(Phrase(words.NEXT), "verder"), buttons.always(Phrase(words.MENU), "menu")),
    ))


def who(work: Work) -> None:
    """«Wie ziet dit?», made from the declaration that storage enforces."""
    stap = work.compiled.step(work.place.step)
    if isinstance(stap, Slot) or stap.bewaart is None:
        work.say(Phrase(words_person.WHO_SEES_NOTHING_KEPT if stap.bewaart is None and not isinstance(stap, Slot)
                        else words.CARD_IS_YOURS))
        return
    work.say(*who_sees(stap.bewaart, work.account), rows=((buttons.always(Phrase(words.NEXT), "verder"),),))


def misfit(work: Work, stap: Stap, why: Misfit, *, tap: bool = False, length: int = 0) -> None:
    """Say what does not fit and how to mend it: first in other words, then with buttons or skipping, never a loop."""
    place = work.place
    if why in (Misfit.TOO_MANY, Misfit.EMPTY) and isinstance(stap, (Meerkeuze, Lijst)):
        too_many = why is Misfit.TOO_MANY
        sentence = phrase(words.TOO_MANY, aantal=stap.hoogstens) if too_many else Phrase(words.CHOOSE_FIRST)
        shown = question(work, place.step)
        if tap:
            work.replace(Bubble((*shown.paragraphs, sentence), shown.rows))
        else:
            ask(work, sentence)
        return
    place.misses += 1
    if place.misses >= MISSES_BEFORE_HELP:
        ask(work, Phrase(words.MISFIT_AGAIN))
        return
    asking.tidy(work)
    work.session.turn += 1
    place.mark, place.asked = f"{place.run}.{work.session.turn}", place.step
    shown = question(work, place.step, other_words=True)
    work.say(_sentence(work, stap, why, length), *shown.paragraphs, rows=shown.rows, mark=place.mark)


def _sentence(work: Work, stap: Stap, why: Misfit, length: int) -> Words:
    if why is Misfit.TOO_LONG:
        most = stap.hoogstens if isinstance(stap, Open) else MAX_OWN_OPTION
        return phrase(words.TOO_LONG, aantal=length, hoogstens=most)
    if why is Misfit.EMPTY:
        return Phrase(words.EMPTY)
    if why is Misfit.PAST:
        return Phrase(words.DATE_PAST_SHORT)
    if why is Misfit.NO_DATE:
        return phrase(words.DATE_NOT_READ, jaar=work.known.now.year)
    if isinstance(stap, Getal):
        if why is Misfit.OUT_OF_BOUNDS and stap.eenheid:
            return phrase(words.NUMBER_OUT_OF_RANGE, minst=stap.minst, hoogst=stap.hoogst, eenheid=Phrase(stap.eenheid))
        if why is Misfit.OUT_OF_BOUNDS:
            return phrase(words.NUMBER_BETWEEN, minst=stap.minst, hoogst=stap.hoogst)
        return phrase(words.NUMBER_NOT_READ, voorbeeld=stap.minst)
    if isinstance(stap, Bestand):
        if why is Misfit.TOO_BIG:
            return phrase(words.FILE_TOO_BIG, grootte=stap.grootte // 1_000_000)
        return phrase(words.FILE_WRONG_KIND if why is Misfit.WRONG_KIND else words.FILE_ASK,
                      soorten=asking.kinds_of(work, stap))
    options = list(offered(work, work.place.step).options.values())
    if options:
        return phrase(words.MISFIT_EXAMPLE, voorbeeld=options[0])
    if isinstance(stap, Open) and examples_of(work, stap):
        return phrase(words.MISFIT_EXAMPLE, voorbeeld=Phrase(examples_of(work, stap)[0]))
    return Phrase(words.MISFIT_AGAIN)


def unreadable(work: Work, sentence: str) -> None:
    """A sticker, photo or voice message while a question stands open: said once kindly, then shorter with help."""
    place = work.place
    place.misses += 1
    if place.misses >= MISSES_BEFORE_HELP:
        sentence = words.MISFIT_AGAIN
    if isinstance(work.compiled.step(place.step), Slot):
        work.say(Phrase(sentence))
        return
    ask(work, Phrase(sentence))


def _heavy(work: Work, stap: Stap, answer: Answer) -> None:
    """Words that sound heavy: the answer is kept as any other, help is offered, and nobody is told."""
    node = work.place.step
    work.keep(node, answer._replace(open=False))
    work.place.phase, work.place.misses = "", 0
    work.replace(answered(work, node, answer))
    offer_help(work)
    after = work.compiled.onward(node, work.answers)
    work.place.step = node if after == EINDE else after


def offer_help(work: Work) -> None:
    """Words that sound heavy: help stands ready, and nobody is told."""
    work.say(Phrase(words_person.HEAVY_WORDS), rows=(
        (help_button(work),),
        (buttons.always(Phrase(words.NEXT), "verder"),),
    ))


def help_button(work: Work) -> Button:
    """The quiet way to «Even moeilijk»."""
    return buttons.always(Phrase(work.known.catalogue["even_moeilijk"].dialoog.titel), "start", "even_moeilijk")
