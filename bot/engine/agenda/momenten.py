"""The table of everything that may be said unasked: from which day it counts, for how long, in which words.

A topic is one that somebody switched on in their settings. What they asked for in so many words in a conversation
(a reminder, a rhythm, a day of looking back) needs no topic. `BEWAREN` and "" go to everybody who did not stop,
because something will be deleted.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine import words
from bot.engine import words_agenda as zin
from bot.engine.agenda.grens import Telt

GESPREK, PLAN, CONCEPT, BEWAREN = "gesprek", "plan", "concept", "bewaren"
TOPICS: Mapping[str, tuple[str, ...]] = {  # topic → settings of which one must be on
    GESPREK: (GESPREK,), PLAN: (PLAN,), CONCEPT: (GESPREK, PLAN),
}  # fmt: skip
SOON = "gaat"  # item of «Bekijken» below a warning: what goes soon, not all that is kept
TOGETHER = 45  # days: what goes within this time is announced in one message, and shown together
ANY_DAY = 3_650  # a window that does not close by itself


@dataclass(frozen=True, slots=True)
class Moment:
    """One row. `dagen` after the anchor's day; it lapses `venster` days after that."""

    soort: str
    anker: str
    telt: Telt
    onderwerp: str
    dagen: int
    venster: int
    regel: str
    vraag: str
    waarover: str
    doet: str = "start"  # word of the first button, and its item
    wat: str = ""
    overdracht: str = ""  # what it hands over: two messages at most
    knop: str = words.YES
    vraag_aan: bool = True  # needs its topic to be on


def _asked(soort: str, anker: str, onderwerp: str, dagen: int, venster: int, regel: str, vraag: str, waarover: str,
           wat: str, doet: str = "start", telt: Telt = Telt.MAAND) -> Moment:
    return Moment(soort, anker, telt, onderwerp, dagen, venster, regel, vraag, waarover, doet, wat, vraag_aan=False)


def _own(soort: str, anker: str, onderwerp: str, dagen: int, venster: int, regel: str, vraag: str, waarover: str,
         wat: str, doet: str = "start", overdracht: str = "", knop: str = words.YES) -> Moment:
    return Moment(soort, anker, Telt.ALLES, onderwerp, dagen, venster, regel, vraag, waarover, doet, wat,
                  overdracht or soort, knop)


_ALL = (
    # what the person chose for their own talk: these are the only ones that look back from a quiet moment
    _asked("week", "herinner", GESPREK, -7, 4, zin.LINE_ON_DAY, zin.ASK_LOOK, zin.ABOUT_TALK,
           "voorbereiding_kort", telt=Telt.NIET),
    _asked("dag", "herinner", GESPREK, -1, 0, zin.LINE_ON_DAY, zin.ASK_LOOK, zin.ABOUT_TALK, "net_ervoor",
           telt=Telt.NIET),
    _asked("uren", "herinner", GESPREK, 0, 0, zin.LINE_TODAY, zin.ASK_LOOK, zin.ABOUT_TALK, "net_ervoor",
           telt=Telt.NIET),
    _asked("gelukt", "vraagt", GESPREK, 0, 7, zin.LINE_TO_ASK, zin.ASK_WORKED, zin.ABOUT_ASKING, "plannen",
           telt=Telt.NIET),
    # around a talk
    _own("voorbereiden_14", "gesprek", GESPREK, -14, 5, zin.LINE_TIME_FOR_YOU, zin.ASK_FIVE, zin.ABOUT_PREPARING,
         "voorbereiding_kort", overdracht="voor"),
    _own("voorbereiden_7", "gesprek", GESPREK, -7, 4, zin.LINE_TIME_FOR_YOU, zin.ASK_FIVE, zin.ABOUT_PREPARING,
         "voorbereiding_kort", overdracht="voor"),
    _own("nabespreking_1", "gesprek", GESPREK, 1, 2, zin.LINE_HOW_WAS_IT, zin.ASK_FOUR, zin.ABOUT_AFTER,
         "nabespreking", overdracht="na"),
    _own("nabespreking_4", "gesprek", GESPREK, 4, 14, zin.LINE_HOW_WAS_IT, zin.ASK_FOUR, zin.ABOUT_AFTER,
         "nabespreking", overdracht="na"),
    _own("plan_maken", "afspraken", PLAN, 7, 7, zin.LINE_CONCRETE, zin.ASK_EIGHT, zin.ABOUT_MAKING_PLAN, "plan"),
    _own("jaarlijks", "jaar", GESPREK, 0, 60, zin.LINE_LOOK_AHEAD, zin.ASK_FIVE, zin.ABOUT_YEAR,
         "voorbereiding_kort"),
    # the talk weeks of the organisation, the same for everybody
    _own("gespreksweken", "weken", GESPREK, -21, 18, zin.LINE_TALK_WEEKS, zin.ASK_TALK_WEEKS, zin.ABOUT_TALK_WEEKS,
         "voorbereiding_kort"),
    _own("tussengesprek", "halfweg", GESPREK, 0, 28, zin.LINE_HALFWAY, zin.ASK_FIVE, zin.ABOUT_HALFWAY,
         "voorbereiding_kort", overdracht="halfweg"),
    _own("tussengesprek_plan", "halfweg_plan", GESPREK, 0, 28, zin.LINE_HALFWAY, zin.ASK_SHORT, zin.ABOUT_HALFWAY,
         "opvolging", overdracht="halfweg"),
    # a plan that runs
    _asked("opvolging", "ritme", PLAN, 0, 3, zin.LINE_MOMENT, zin.ASK_SHORT, zin.ABOUT_PLAN, "opvolging"),
    _own("kwart", "kwart", PLAN, 0, 10, zin.LINE_MOMENT, zin.ASK_SHORT, zin.ABOUT_PLAN, "opvolging",
         overdracht="plan"),
    _own("half", "half", PLAN, 0, 10, zin.LINE_MOMENT, zin.ASK_SHORT, zin.ABOUT_PLAN, "opvolging",
         overdracht="plan"),
    _asked("eind", "eind", PLAN, 0, 30, zin.LINE_MOMENT, zin.ASK_SHORT, zin.ABOUT_PLAN, "opvolging"),
    # promises to oneself, trials, questions to others
    _own("deal", "begin", PLAN, 28, 60, zin.LINE_PLANS, zin.ASK_FOUR, zin.ABOUT_BEGIN, "deal"),
    _asked("deal_later", "deal_later", PLAN, 0, 30, zin.LINE_PLANS, zin.ASK_FOUR, zin.ABOUT_BEGIN, "deal"),
    _asked("deal_terugblik", "deal", PLAN, 0, 30, zin.LINE_LOOK_BACK, zin.ASK_SHORT, zin.ABOUT_DEAL,
           "deal_terugblik"),
    _asked("proefweek", "proef", PLAN, 0, 4, zin.LINE_WEEK_ON, zin.ASK_SHORT, zin.ABOUT_TRIAL, "proefweek"),
    _asked("feedback", "feedback", PLAN, 0, 14, zin.LINE_ANSWER, zin.ASK_LOOK, zin.ABOUT_ANSWER, "feedback"),
    _asked("maandvraag", "maand", PLAN, 0, 10, zin.LINE_MINUTE, zin.ASK_MONTHLY, zin.ABOUT_MONTH, "maandvraag"),
    _asked("kansen", "kansen", PLAN, 0, 6, zin.LINE_NEWS, zin.ASK_NEWS, zin.ABOUT_NEWS, "kansen"),
    # what was left open, and what goes
    _own("concept_7", "concept", CONCEPT, 7, 14, zin.LINE_BEGUN, zin.ASK_GO_ON, zin.ABOUT_DRAFT, "", "verder",
         overdracht="concept"),
    _own("concept_90", "concept", BEWAREN, 90, 26, zin.LINE_BEGUN, zin.ASK_LAST_TIME, zin.ABOUT_DRAFT, "", "verder",
         overdracht="concept"),
    _own("bewaartermijn", "bewaard", BEWAREN, -14, 12, zin.LINE_GOES_SOON, zin.ASK_SEE_FIRST, zin.ABOUT_GOES, SOON,
         "bekijk", knop=zin.SEE_FIRST),
    _own("stil", "actief", "", 365, ANY_DAY, zin.LINE_ERASE, zin.ASK_ERASE, zin.ABOUT_ERASE, "", "wis",
         knop=zin.ERASE_ALL),
    # … and what is done without a word, after a month without an answer to the one before
    _asked("wissen", "gevraagd", "", 30, ANY_DAY, zin.LINE_ERASE, zin.ASK_ERASE, zin.ABOUT_ERASE, "",
           telt=Telt.NIET),
)  # fmt: skip
MOMENTEN: Mapping[str, Moment] = {row.soort: row for row in _ALL}
WISSEN = "wissen"
KANSEN = "kansen"
NO_ANSWER_DAYS = 30  # from «Wil je dat ik je gegevens wis?» to erasing
