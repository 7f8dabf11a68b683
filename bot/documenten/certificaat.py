"""The paper with the lessons that a manager did: on own request, for themselves. No answer and no mark stands on it."""

import datetime as dt
import json
import re
from dataclasses import dataclass

from bot.documenten.leesbaar import BREEKPUNT, readable, right_to_left
from bot.documenten.woorden import language_and_region, long_date, short_date, words_in
from bot.documenten.zetter import typeset

LESSONS = 12
MINUTES = 2  # of one lesson
PRACTICE_MINUTES = 6
_ONLEESBAAR = "\ue000"  # a sign that nobody can type; only to find out if a name can be printed
_TE_BREED = re.compile(rf"[^\s{BREEKPUNT}]{{22,}}")  # a word that would run off the sheet


@dataclass(frozen=True, slots=True)
class Les:
    """One line: `nummer` is 0 for the practice talk; `dag` is the day on which it was last done."""

    nummer: int
    titel: str
    dag: dt.date


@dataclass(frozen=True, slots=True, repr=False)
class Certificaat:
    """What stands on the paper. `naam` may be empty."""

    naam: str
    dag: dt.date
    lessen: tuple[Les, ...]

    def __repr__(self) -> str:  # a name is in here
        return f"<Certificaat {len(self.lessen)}>"

    @property
    def gedaan(self) -> int:
        """How many different lessons, without the practice talk."""
        return len({les.nummer for les in self.lessen if les.nummer})

    @property
    def minuten(self) -> int:
        practised = any(not les.nummer for les in self.lessen)
        return self.gedaan * MINUTES + practised * PRACTICE_MINUTES


@dataclass(frozen=True, slots=True)
class CertificaatWoorden:
    """The fixed words. `{…}` is filled in."""

    titel: str
    van: str
    geleerd: str
    stand: str
    kolommen: tuple[str, str, str]
    over: str
    eigen: str
    gemaakt: str


NEDERLANDS = CertificaatWoorden(
    titel="Bewijs van lessen",
    van="Voor {naam}",
    geleerd="Dit deed ik",
    stand="{gedaan} van {totaal} lessen, ongeveer {minuten} minuten",
    kolommen=("Nr.", "Les", "Gedaan op"),
    over="De lessen gaan over gesprekken over iemands loopbaan: luisteren, open vragen, eerlijk nee zeggen, "
         "een plan helpen maken en opvolgen.",
    eigen="Dit blad is gemaakt omdat ik erom vroeg. Het is geen beoordeling. "
          "Wat ik in de lessen koos, staat er niet op.",
    gemaakt="Gemaakt met Loopbaanmaatje op {dag}",
)
ENGELS = CertificaatWoorden(
    titel="Record of lessons",
    van="For {naam}",
    geleerd="What I did",
    stand="{gedaan} of {totaal} lessons, about {minuten} minutes",
    kolommen=("No.", "Lesson", "Done on"),
    over="The lessons are about career conversations: listening, open questions, an honest no, "
         "helping to make a plan and following up.",
    eigen="This paper was made because I asked for it. It is no judgement. What I chose in the lessons is not on it.",
    gemaakt="Made with Loopbaanmaatje on {dag}",
)


def make_certificate(contents: Certificaat, language: str) -> bytes:
    """The paper as PDF/UA-1; the same contents give the same bytes. Raises ZetFout if it cannot be made."""
    words = ENGELS if language_and_region(language)[0] == "en" else NEDERLANDS
    taal, streek = language_and_region(language)
    naam = " ".join(readable(contents.naam, _ONLEESBAAR).split())
    naam = "" if _ONLEESBAAR in naam else _TE_BREED.sub(lambda word: BREEKPUNT.join(word.group()), naam)
    ordered = sorted(contents.lessen, key=lambda les: (les.nummer == 0, les.nummer))
    return typeset("certificaat", {
        "taal": taal,
        "streek": streek,
        "titel": words.titel,
        "van": words.van.format(naam=naam) if naam else "",
        "van_rtl": right_to_left(contents.naam) if naam else False,
        "geleerd": words.geleerd,
        "stand": words.stand.format(gedaan=contents.gedaan, totaal=LESSONS, minuten=contents.minuten),
        "kolommen": list(words.kolommen),
        "lessen": [
            {"nummer": str(les.nummer) if les.nummer else "", "dag": short_date(les.dag, language),
             "titel": readable(les.titel, words_in(language).ander_schrift)}
            for les in ordered
        ],
        "over": words.over,
        "eigen": words.eigen,
        "gemaakt": words.gemaakt.format(dag=long_date(contents.dag, language)),
    })


def certificate_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"taal", "naam", "dag", "lessen"} → (file name, PDF).

    Raises ValueError or ZetFout. The file's name tells nothing but the kind and the day.
    """
    found = _read(contents)
    if found is None:
        raise ValueError("not the text of a certificate")
    language, paper = found
    return f"bewijs-{paper.dag.isoformat()}.pdf", make_certificate(paper, language)


def _read(contents: str) -> tuple[str, Certificaat] | None:
    """None for anything else than what `certificate_document` takes: the words themselves are never repeated."""
    try:
        told = json.loads(contents)
        lessons = tuple(Les(int(les["nummer"]), str(les["titel"]), dt.date.fromisoformat(les["dag"]))
                        for les in told["lessen"])
        return str(told["taal"]), Certificaat(str(told["naam"]), dt.date.fromisoformat(told["dag"]), lessons)
    except (ValueError, TypeError, KeyError):
        return None
