"""Every branch of every dialogue, by taps alone, with random but repeatable fingers."""

import random

import pytest

from bot.engine import loose
from bot.engine.edges import split_node
from bot.engine.machine import ENDED
from bot.engine.session import Session
from bot.engine.stappen import EINDE
from tests.engine.demo import EMPTY
from tests.engine.telefoon import CATALOGUE, Phone

SERVICE = ("~o", "~t", "~p", "~w", "~e", "~m", "~l")
STORING = [name for name, dialoog in CATALOGUE.dialogen.items() if dialoog.bewaart_verloop]
LOOSE = [name for name in CATALOGUE.dialogen if name in loose.ALIASES and name != "kennismaking"]


def wanted(name: str) -> set[tuple[str, str]]:
    """Every edge between two steps, and every edge to the end."""
    return {(source, ENDED if edge.target == EINDE else edge.target)
            for source, edges in CATALOGUE[name].edges.items() for edge in edges}


def step_of(phone: Phone) -> str:
    place = Session.from_json(phone.session).place
    return split_node(place.step)[0] if place else ENDED


def between(name: str, before: str, after: str) -> set[tuple[str, str]]:
    """The edges that were taken from one question to the next, silent forks included."""
    compiled = CATALOGUE[name]
    if any(edge.target == (EINDE if after == ENDED else after) for edge in compiled.edges[before]):
        return {(before, after)}
    return {(before, middle) for middle in [edge.target for edge in compiled.edges[before]]
            if middle in compiled.edges and any(e.target == after for e in compiled.edges[middle])} | {
        (edge.target, after) for edge in compiled.edges[before] if edge.target in compiled.edges
        for e in compiled.edges[edge.target] if e.target == after}


@pytest.mark.parametrize("name", STORING)
def test_elke_tak_is_met_tikken_alleen_te_bereiken(name: str) -> None:
    fingers = random.Random(7)
    todo = wanted(name)
    for number in range(400):
        phone = Phone() if number % 4 else Phone(sources=EMPTY.sources)  # also where the organisation says nothing
        phone.do_start(name)
        for _ in range(120):
            before = step_of(phone)
            if before == ENDED:
                break
            choices = [(label, data) for label, data in phone.last.buttons
                       if not data.endswith(SERVICE) and not data.endswith((":~kaart", ":~aanpas", ":~weg"))]
            skips = [button for button in phone.last.buttons if button[1].endswith(":~o")]
            if not choices or (skips and fingers.random() < 0.15):
                choices = skips
            phone.tik(fingers.choice(choices)[1])
            after = step_of(phone)
            if after != before:
                todo -= between(name, before, after)
        if not todo:
            break
    assert not todo


@pytest.mark.parametrize("name", LOOSE)
def test_elke_tak_zonder_opslag_is_te_bereiken_en_laat_niets_na(name: str) -> None:
    fingers = random.Random(7)
    todo = set(CATALOGUE[name].steps)
    phone = Phone()
    for _ in range(60):
        phone.typ("menu").tik(CATALOGUE[name].dialoog.titel)
        while phone.last.buttons[0][1].startswith("="):
            todo.discard(phone.last.buttons[0][1].split(":")[1])
            phone.tik(fingers.choice(phone.last.buttons)[1])
    assert not todo
    assert not phone.stored
    assert set(phone.session) == {"n"}


@pytest.mark.parametrize("name", STORING)
def test_overslaan_tot_het_einde_kan_altijd(name: str) -> None:
    phone = Phone()
    phone.do_start(name)
    for _ in range(60):
        if step_of(phone) == ENDED or not any(data.endswith(":~o") for _, data in phone.last.buttons):
            ends = (":klaar", ":~bewaar", ":~weg", ":~ja")
            skippable = [data for _, data in phone.last.buttons if data.endswith(ends)]
            if step_of(phone) == ENDED or not skippable:
                break
            phone.tik(skippable[0])
            continue
        phone.tik(next(data for _, data in phone.last.buttons if data.endswith(":~o")))
    assert step_of(phone) == ENDED
