"""The kinds of step a dialogue is made of. A step is data: text, answers, where to go next, what is kept.

`daarna` is the name of the next step, or a table from answer to next step in which `ANDERS` catches the rest;
left out, it is the step that stands below. `reactie` is a sentence that the bot says on the way to the next step.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.bewaring import Bewaring

ANDERS = "*"  # in `daarna`: every answer that has no row of its own
EINDE = "."  # in `daarna`: the dialogue ends here without a card
WEET_NIET = "weet_niet"  # the key under which «Ik weet het niet» is stored
EIGEN = "eigen"  # the key of the button «Iets anders»
OVERGESLAGEN = "-"  # the key under which a skipped question is remembered

Tabel = Mapping[str, str]



@dataclass(frozen=True)
class Stap:
    """What every step has in common."""

    naam: str
    tekst: str
    daarna: str | Tabel | None = field(default=None, kw_only=True)
    reactie: str | Tabel = field(default="", kw_only=True)
    bewaart: Bewaring | None = field(default=None, kw_only=True)
    kop: str = field(default="", kw_only=True)  # line above the question, for example the name of a block
    overslaan: bool = field(default=True, kw_only=True)
    anders_gezegd: str = field(default="", kw_only=True)  # the question in other words, after a misfit answer
    kort: str = field(default="", kw_only=True)  # label of the answer on the card and in «Aanpassen»
    op_kaart: bool = field(default=True, kw_only=True)  # may the person tick this line for the card?
    hulp: tuple[str, ...] = field(default=(), kw_only=True)  # answers after which «even_moeilijk» is offered quietly


@dataclass(frozen=True)
class Kaart(Stap):
    """Information with one button. Asks nothing, keeps nothing, and does not count in «3 van 8».

    `tekst_bij` gives other words by an earlier answer: (step, table), and by each choice of a Meerkeuze. `blad` shows
    what was chosen in that Lijst, `feit` what the organisation says about a subject today; where there is nothing to
    show, `tekst` stands.
    """

    knop: str = field(default="", kw_only=True)  # empty: «Oké»
    tekst_bij: "tuple[str, Tabel] | None" = field(default=None, kw_only=True)
    blad: str = field(default="", kw_only=True)  # name of an earlier Lijst
    feit: str = field(default="", kw_only=True)  # name of a source
    bron: str = field(default="", kw_only=True)  # name of a source of which every value stands as a line below `tekst`
    leeg: str = field(default="", kw_only=True)  # … what stands instead when it is empty; without it the card passes by
    links: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)  # (label, https address)


@dataclass(frozen=True)
class Keuze(Stap):
    """One button out of a few. A typed text or number that equals an option counts as that option."""

    opties: Tabel = field(default_factory=dict, kw_only=True)
    eigen_antwoord: bool = field(default=False, kw_only=True)  # adds «Iets anders»: type your own words
    weet_niet: str = field(default="", kw_only=True)  # what the bot says to «Ik weet het niet»; empty: no button
    kolommen: int = field(default=1, kw_only=True)
    volgorde: "tuple[Rang, ...]" = field(default=(), kw_only=True)  # the first row that holds decides; hides nothing
    opnieuw: tuple[str, ...] = field(default=(), kw_only=True)  # answers that lead back and begin anew from there
    maakt: tuple[str, str] | None = field(default=None, kw_only=True)  # (answer, Lijst): keep what was chosen as a card
    bron: str = field(default="", kw_only=True)  # a source that is shown below; empty, the question passes by itself


@dataclass(frozen=True)
class Meerkeuze(Stap):
    """Several buttons, at most `hoogstens`; a tap switches one on or off, «Klaar» goes on."""

    opties: Tabel = field(default_factory=dict, kw_only=True)
    meer: Tabel = field(default_factory=dict, kw_only=True)  # options behind the button «Meer»
    hoogstens: int = field(default=3, kw_only=True)
    eigen_antwoord: bool = field(default=False, kw_only=True)
    geen: str = field(default="", kw_only=True)  # key of the option that excludes all others («Niets»)
    weet_niet: str = field(default="", kw_only=True)
    kolommen: int = field(default=2, kw_only=True)


@dataclass(frozen=True)
class Schaal(Stap):
    """A number on a scale, with words for the numbers. Keys in tables are the numbers as text."""

    van: int = field(default=1, kw_only=True)
    tot: int = field(default=5, kw_only=True)
    woorden: Tabel = field(default_factory=dict, kw_only=True)


@dataclass(frozen=True)
class Open(Stap):
    """Own words, optional by nature. Examples may depend on an earlier answer: a table under that answer's step."""

    voorbeelden: tuple[str, ...] = field(default=(), kw_only=True)
    voorbeelden_bij: "tuple[str, Mapping[str, tuple[str, ...]]] | None" = field(default=None, kw_only=True)
    hoogstens: int = field(default=600, kw_only=True)  # characters
    regels: int = field(default=1, kw_only=True)  # how many lines the person may give
    weet_niet: str = field(default="", kw_only=True)  # next step after «Ik weet het niet»; empty: no button
    niets: str = field(default="", kw_only=True)  # label of a button that means «nothing» («Niets nu»)
    lezer: str = field(default="", kw_only=True)  # who reads along, of `campagne/meelezen.py`: refuses, or remarks


@dataclass(frozen=True)
class Getal(Stap):
    """A whole number between two bounds, with a unit for the sentence that refuses another number."""

    minst: int = field(default=0, kw_only=True)
    hoogst: int = field(default=100, kw_only=True)
    eenheid: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class Datum(Stap):
    """A day, or with `met_uur` a day and an hour. Quick buttons, a calendar, or typed in somebody's own words.

    The answer is "2027-02-03" or "2027-02-03T15:05", local time; whatever was typed is read back in words first.
    """

    dagen: tuple[int, ...] = field(default=(1, 7, 14, 28), kw_only=True)  # quick buttons: days from today
    verleden: bool = field(default=False, kw_only=True)  # may the day lie behind us?
    met_uur: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class Bestand(Stap):
    """A file that the person sends. `soorten` are file name endings; `grootte` in bytes."""

    soorten: tuple[str, ...] = field(default=("pdf",), kw_only=True)
    grootte: int = field(default=1_000_000, kw_only=True)


@dataclass(frozen=True)
class Lijst(Stap):
    """Options from a named source that the role hands over (promises, my cards). Empty says `leeg` and goes on.

    With `eigen_antwoord` any other words are an answer too; then an empty list asks `leeg` instead of passing by.
    """

    bron: str = field(default="", kw_only=True)
    bron_van: str = field(default="", kw_only=True)  # an earlier step: its answer completes the source, «kans_leren»
    leeg: str = field(default="", kw_only=True)
    hoogstens: int = field(default=1, kw_only=True)
    eigen_antwoord: bool = field(default=False, kw_only=True)  # only where one is chosen
    enige: bool = field(default=False, kw_only=True)  # a list of one item is not asked: that item is the answer


@dataclass(frozen=True)
class Herhaal(Stap):
    """The same few steps for each item of an earlier question. `{item}` in a text is the item.

    `over` names a Meerkeuze, Keuze or Lijst (a round for each choice) or an Open with `regels` (one for each line).
    Without `over` there is a round, and another one each time the person says yes to `nog`, at most `hoogstens`.
    Inside, `daarna` and `weet_niet` name later steps of the same round.
    """

    over: str = field(default="", kw_only=True)  # name of the earlier step
    nog: str = field(default="", kw_only=True)  # the question at the end of a round: «Nog een actie?»
    hoogstens: int = field(default=5, kw_only=True)  # rounds, with `nog`
    stappen: tuple[Stap, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True)
class Als:
    """One row of a Regel: true when an earlier answer is one of `in_` or lies between the bounds."""

    stap: str
    in_: tuple[str, ...] = ()
    minstens: int | None = None
    hoogstens: int | None = None
    gegeven: bool = False  # true for any answer but skipping and «Ik weet het niet»
    woorden: int = 0  # true for own words of at least so many words


@dataclass(frozen=True)
class Punt:
    """One point of a Meter. It holds when one of the rows holds; else `naar` is the question to fill it in.

    Where `naar` lies in a Herhaal, the point must hold in one of the rounds, or with `elke` in each of them.
    """

    naam: str  # key of its button
    label: str
    rijen: tuple[tuple[Als, ...], ...]
    naar: str
    elke: bool = False


@dataclass(frozen=True)
class Meter(Keuze):
    """How complete are the answers so far, in a few points? Whoever wants goes back for what is missing.

    `opties` has a button for each point, shown while that point is open, and last «goed», which goes on.
    `tekst` is asked when several points are open.
    """

    punten: tuple[Punt, ...] = field(default=(), kw_only=True)
    laatste: str = field(default="", kw_only=True)  # asked when one point is open
    vol: str = field(default="", kw_only=True)  # said when none is


@dataclass(frozen=True)
class Rang:
    """One row of a table of order: when all conditions hold, these options come first. `waarom` is told."""

    als: tuple[Als, ...]
    bovenaan: tuple[str, ...]
    waarom: str = ""


@dataclass(frozen=True)
class Regel(Stap):
    """A fork over earlier answers, asked silently: the first row of which all conditions hold decides."""

    tekst: str = ""
    rijen: tuple[tuple[tuple[Als, ...], str], ...] = field(default=(), kw_only=True)
    anders: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class Slot(Stap):
    """The end: own words back, «Aanpassen», ticks for the card, keep or not. `kaart` is the kind of card."""

    tekst: str = ""
    kaart: str = field(default="gesprekskaart", kw_only=True)
    titel: str = field(default="", kw_only=True)  # title on the card
    voorstel: tuple[str, ...] = field(default=(), kw_only=True)  # lines that are ticked beforehand
    vervolg: tuple[tuple[tuple[Als, ...], str], ...] = field(default=(), kw_only=True)  # dialogues offered after
