"""What the bot says to words that are no answer here: how to mend it, and whom to call when they sound heavy."""


from bot.engine import asking, buttons, words, words_person
from bot.engine.asking import ask, examples_of, offered, question
from bot.engine.limits import MAX_OWN_OPTION, MISSES_BEFORE_HELP
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.reading import Misfit
from bot.engine.stappen import Bestand, Getal, Kaart, Lijst, Meerkeuze, Open, Slot, Stap
from bot.engine.work import Work, phrase


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
    answered = "" if tap else work.to_question(work.event.text)
    if answered:
        ask(work, Phrase(answered))
        return
    place.misses += 1
    if place.misses >= MISSES_BEFORE_HELP or isinstance(stap, Kaart):
        ask(work, Phrase(_again(stap)))
        return
    asking.tidy(work)
    work.session.turn += 1
    place.mark, place.asked = f"{place.run}.{work.session.turn}", place.step
    shown = question(work, place.step, other_words=True)
    work.say(_sentence(work, stap, why, length), *shown.paragraphs, rows=shown.rows, mark=place.mark)


def _again(stap: Stap) -> str:
    """What cannot be passed over, is not said to be: a card, and a question that must be answered."""
    return words.MISFIT_AGAIN_END if isinstance(stap, Kaart) or not stap.overslaan else words.MISFIT_AGAIN


def _sentence(work: Work, stap: Stap, why: Misfit, length: int) -> Words:
    if why is Misfit.TOO_LONG:
        most = stap.hoogstens if isinstance(stap, Open) else MAX_OWN_OPTION
        return phrase(words.TOO_LONG, aantal=length, hoogstens=most)
    if why is Misfit.TOO_MANY_LINES and isinstance(stap, Open):
        return phrase(words.TOO_MANY_LINES, aantal=length, hoogstens=stap.regels)
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
    if isinstance(stap, Open) and examples_of(work, work.place.step, stap):
        return phrase(words.MISFIT_EXAMPLE, voorbeeld=Phrase(examples_of(work, work.place.step, stap)[0]))
    return Phrase(words.MISFIT_AGAIN)


def unreadable(work: Work, sentence: str) -> None:
    """A sticker, photo or voice message while a question stands open: said once kindly, then shorter with help."""
    place = work.place
    place.misses += 1
    if place.misses >= MISSES_BEFORE_HELP:
        sentence = _again(work.compiled.step(place.step))
    if isinstance(work.compiled.step(place.step), Slot):
        work.say(Phrase(sentence))
        return
    ask(work, Phrase(sentence))


def offer_help(work: Work) -> None:
    """Words that sound heavy: help stands ready, and nobody is told."""
    work.say(Phrase(words_person.HEAVY_WORDS), rows=(
        (help_button(work),),
        (buttons.always(Phrase(words.NEXT), "verder"),),
    ))


def help_button(work: Work) -> Button:
    """The quiet way to «Even moeilijk»."""
    return buttons.always(Phrase(work.known.catalogue["even_moeilijk"].dialoog.titel), "start", "even_moeilijk")
