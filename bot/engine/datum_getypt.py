"""Words typed at a Datum step: yes, no, one of the buttons, or a date in somebody's own words.

What is read is always asked back in words. The grammar is loaded here, at the first typed date.
"""

from dataclasses import dataclass
from datetime import date

from bot.engine import buttons, datumstap, words
from bot.engine.answer import Answer
from bot.engine.datums import Refused, Understood, Why, understand
from bot.engine.datumstap import DAY, HOUR, MOMENT
from bot.engine.horizon import YEARS
from bot.engine.messages import Phrase, Words
from bot.engine.reading import option_for
from bot.engine.stappen import Datum
from bot.engine.work import Work, phrase

YES = {"ja", "yes", "j", "ok", "oke", "oké", "klopt", "juist", "jawel", "ja hoor", "ja dat klopt"}
NO = {"nee", "no", "n", "neen", "nee hoor", "neen hoor", "fout", "niet juist", "klopt niet"}
_WRONG = {
    Why.RANGE: words.DATE_ONE_DAY, Why.MORE_THAN_ONE: words.DATE_ONE_DAY, Why.NEGATION: words.DATE_WHICH_THEN,
    Why.NOT_EXISTING: words.DATE_NOT_THERE, Why.CONTRADICTION: words.DATE_NO_MATCH,
    Why.TOO_FAR: words.DATE_TOO_FAR_SHORT, Why.PAST: words.DATE_PAST_SHORT,
}  # fmt: skip


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """What typed words come to: an `answer` (open: ask it back), the `key` of a button, or only a `sentence`.

    `sentence` says what is wrong or in doubt; `month` asks for the calendar at that month.
    """

    answer: Answer | None = None
    key: str = ""
    sentence: Words = ""
    month: date | None = None

    def __repr__(self) -> str:
        return "<Typed>"


def typed(work: Work, stap: Datum, kept: Answer | None, text: str) -> Typed:
    """Read words at this step, with what is kept open so far."""
    button = _button(work, stap, kept, text)
    if button:
        return Typed(key=button)
    now = work.known.now
    waiting = datumstap.waiting(kept)
    day = date.fromisoformat(waiting[0][:DAY]) if stap.met_uur and len(waiting) == 1 else None
    found = understand(text, now, time_wanted=stap.met_uur, past_allowed=stap.verleden, day=day)
    if isinstance(found, Understood):
        return Typed(Answer((_key(found),), open=True))
    candidates = [one for one in found.candidates if stap.verleden or not datumstap.is_over(_key(one), now)]
    if found.why in (Why.DOUBTFUL, Why.CONTRADICTION) and candidates:
        lead = Phrase(words.DATE_NO_MATCH) if found.why is Why.CONTRADICTION else ""
        return Typed(Answer(tuple(_key(one) for one in candidates), open=True), sentence=lead)
    if found.why is Why.DOUBTFUL:
        return Typed(sentence=Phrase(words.DATE_PICK), month=found.around or now.date())
    return Typed(sentence=_wrong(work, found, hour_asked=day is not None))


def _key(found: Understood) -> str:
    if found.moment is None:
        return found.day.isoformat()
    return found.moment.replace(tzinfo=None).isoformat(timespec="minutes")


def _button(work: Work, stap: Datum, kept: Answer | None, text: str) -> str:
    """The key of the button whose words, or whose number in a short list, were typed; yes and no included."""
    said = " ".join(text.casefold().replace(",", " ").strip(" .!").split())
    waiting = datumstap.waiting(kept)
    asked_yes = len(waiting) == 1 and len(waiting[0]) == (MOMENT if stap.met_uur else DAY)
    if asked_yes and said in YES:
        return waiting[0]
    if waiting and said in NO:
        return buttons.REWRITE
    place = work.place
    if said == work.known.say(Phrase(words.OTHER_DAY)).casefold():
        return buttons.OTHER_DAY
    # a day in words is asked back, also when it is the word of a button: «morgen» typed after midnight
    quarter = stap.met_uur and len(waiting) == 1 and len(waiting[0]) == HOUR and said.strip(":.").isdigit()
    if len(waiting) < 2 and not quarter:
        return ""
    screen = datumstap.rows(stap, kept, place.run, place.step, work.known.now)
    shown = {buttons.read(button.data).key: work.known.say(button.label) for row in screen for button in row}
    if quarter:
        return next((key for key in shown if key.endswith(f":{said.strip(':.'):0>2}{datumstap.ASK}")), "")
    return option_for(text, {key: shown[key] for key in waiting})


def _wrong(work: Work, found: Refused, *, hour_asked: bool) -> Words:
    """One sentence: what is wrong, and how to mend it."""
    if found.why in (Why.PAST, Why.TOO_FAR) and found.candidates:
        one = found.candidates[0]
        said = work.known.say(datumstap.in_words(_key(one), work.known.now))
        shown = said[:1].upper() + said[1:]
        if found.why is Why.TOO_FAR:
            return phrase(words.DATE_TOO_FAR, datum=shown, jaren=YEARS)
        return phrase(words.DATE_PAST if one.moment is None else words.MOMENT_PAST, datum=shown)
    if found.why in _WRONG:
        return Phrase(_WRONG[found.why])
    return Phrase(words.HOUR_NOT_READ) if hour_asked else phrase(words.DATE_NOT_READ, jaar=work.known.now.year)
