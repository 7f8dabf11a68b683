"""Every dialogue can be read back and opened again, also those that are still to come."""

import datetime as dt
from typing import Any

import pytest

from bot.engine.answer import Answer, Answers
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog
from bot.engine.effects import Finish, Say
from bot.engine.events import Event, Kind
from bot.engine.machine import Catalogue
from bot.engine.own_answers import lines
from bot.engine.reopening import fits, reopen
from bot.engine.session import Session
from bot.engine.stappen import Datum, Getal, Keuze, Lijst, Meerkeuze, Schaal, Slot, Stap
from bot.engine.work import Known, Work
from bot.wiring.register import dialogen
from tests.engine.telefoon import say

CATALOGUE = Catalogue(dialogen("medewerker"))
BEWAREND = [naam for naam, dialoog in CATALOGUE.dialogen.items() if dialoog.bewaart_verloop]
NU = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
TIK = Event(id=1, kind=Kind.TAP, person=1, chat=1)


def een_antwoord(stap: Stap) -> Answer:
    if isinstance(stap, (Keuze, Meerkeuze)) and stap.opties:
        return Answer((next(iter(stap.opties)),))
    if isinstance(stap, Schaal):
        return Answer((str(stap.van),))
    if isinstance(stap, Getal):
        return Answer((str(stap.minst),))
    if isinstance(stap, Datum):
        return Answer(("2026-12-01",))
    return Answer(("a",) if isinstance(stap, Lijst) else (), "eigen woorden")


def heel_gesprek(naam: str) -> Answers:
    """An answer to every question on one way, as it is kept after the end."""
    compiled, answers = CATALOGUE[naam], {}
    for _ in range(60):
        open_ones = [n for n in compiled.path(answers) if compiled.asks(n) and n not in answers]
        if not open_ones:
            break
        answers[open_ones[0]] = een_antwoord(compiled.step(open_ones[0]))
    return {node: answer for node, answer in answers.items() if isinstance(compiled.step(node).bewaart, Prive)}


def bekend(answers: Answers, catalogue: Catalogue = CATALOGUE) -> Known:
    return Known(catalogue, say, NU, "nieuw", {"roepnaam": "Amina"}, {"d1": answers})


@pytest.mark.parametrize("naam", BEWAREND)
def test_elk_antwoord_is_terug_te_lezen_met_een_naam_erbij(naam: str) -> None:
    answers = heel_gesprek(naam)
    found = lines(bekend(answers), naam, answers)
    assert [line.node for line in found] == list(answers)
    assert all(say(line.label) and say(line.question) for line in found)


@pytest.mark.parametrize("naam", BEWAREND)
@pytest.mark.parametrize("vol", [True, False], ids=["vol", "leeg"])
def test_elk_gesprek_gaat_weer_open_zonder_iets_te_wissen(naam: str, vol: bool) -> None:
    answers = heel_gesprek(naam) if vol else {}
    work = Work(Session(), TIK, bekend(answers))
    reopen(work, naam, "d1", CATALOGUE[naam].dialoog.versie)
    assert any(isinstance(effect, Say) for effect in work.effects)
    assert not any(isinstance(effect, Finish) for effect in work.effects)
    if fits(CATALOGUE[naam], answers):
        assert work.place.again
        assert work.place.dossier == "d1"


@pytest.mark.parametrize("naam", [naam for naam in BEWAREND if CATALOGUE[naam].slot])
def test_wie_opent_en_meteen_weer_bewaart_verliest_geen_antwoord(naam: str) -> None:
    answers = heel_gesprek(naam)
    compiled = CATALOGUE[naam]
    if fits(compiled, answers):
        blijft = {node for node in compiled.path(answers) if node in answers}
        assert blijft == set(answers)


def test_een_weg_die_van_vergeten_antwoorden_afhing_gaat_niet_open() -> None:
    def vraag(naam: str, bewaart: Any, **rest: Any) -> Keuze:
        return Keuze(naam, naam, opties={"ja": "Ja", "nee": "Nee"}, bewaart=bewaart, kort=naam, **rest)

    dialoog = Dialoog("Proef", (
        vraag("splitsing", Tijdelijk(), daarna={"ja": "links", "*": "rechts"}),
        vraag("links", Prive(6), daarna="slot"), vraag("rechts", Prive(6)), Slot("slot"),
    ), minuten=1)  # fmt: skip
    catalogue = Catalogue({"proef": dialoog})
    answers = {"links": Answer(("ja",))}  # the fork was forgotten at the end, as declared
    assert not fits(catalogue["proef"], answers)
    work = Work(Session(), TIK, bekend(answers, catalogue))
    reopen(work, "proef", "d1", 1)
    assert work.session.place is None
    assert any(isinstance(effect, Say) for effect in work.effects)

