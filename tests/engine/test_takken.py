"""Every branch of every dialogue, by taps alone, with random but repeatable fingers.

Only where rounds go over typed lines, the fingers type lines too.
"""

import random

import pytest

from bot.engine import loose
from bot.engine.edges import split_node
from bot.engine.machine import ENDED
from bot.engine.rounds import goes_round
from bot.engine.session import Session
from bot.engine.stappen import EINDE, OVERGESLAGEN
from tests.engine.demo import DEMO, EMPTY, OWN
from tests.engine.telefoon import CATALOGUE, Phone

SERVICE = ("~o", "~t", "~p", "~w", "~e", "~m", "~l")
STORING = [name for name, dialoog in CATALOGUE.dialogen.items() if dialoog.bewaart_verloop]
LOOSE = [name for name in CATALOGUE.dialogen if name in loose.ALIASES and name != "kennismaking"]


def wanted(name: str) -> set[tuple[str, str]]:
    """Every edge between two steps, and every edge to the end."""
    return {(source, ENDED if edge.target == EINDE else edge.target)
            for source, edges in CATALOGUE[name].edges.items() for edge in edges
            if not (edge.label == "geen" and always_some(name, source))}


def always_some(name: str, repeat: str) -> bool:
    """Is a Herhaal reached with something chosen only, as its question sends whoever skips it elsewhere?"""
    steps = CATALOGUE[name].steps
    over = steps.get(getattr(steps[repeat], "over", ""))
    return over is not None and isinstance(over.daarna, dict) and OVERGESLAGEN in over.daarna


def node_of(phone: Phone) -> str:
    place = Session.from_json(phone.session).place
    return place.step if place else ENDED


def step_of(phone: Phone) -> str:
    return split_node(node_of(phone))[0]


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
def test_elke_tak_is_te_bereiken_met_tikken_en_een_paar_regels(name: str) -> None:
    fingers = random.Random(7)
    todo = wanted(name)
    for number in range(400):
        # also where the organisation says nothing, and where the person has something of their own
        sources = (EMPTY.sources, {**DEMO.sources, **OWN}, DEMO.sources, {**DEMO.sources, **OWN})[number % 4]
        phone = Phone(sources=sources)
        phone.do_start(name)
        for _ in range(120):
            node, before = node_of(phone), step_of(phone)
            if before == ENDED:
                break
            choices = [(label, data) for label, data in phone.last.buttons
                       if not data.endswith(SERVICE) and not data.endswith((":~kaart", ":~aanpas", ":~weg"))]
            skips = [button for button in phone.last.buttons if button[1].endswith(":~o")]
            if not choices or (skips and fingers.random() < 0.15):
                choices = skips
            compiled = CATALOGUE[name]
            if goes_round(compiled.dialoog, compiled.step(before)) and fingers.random() < 0.7:
                phone.typ("een eerste\neen tweede")
            else:  # at an end without a single answer there is only a way back and a way out
                phone.tik(fingers.choice(choices or phone.last.buttons)[1])
            after = step_of(phone)
            if node_of(phone) != node:
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
        phone.do_start(name)
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
            ends = (":klaar", ":~bewaar", ":~weg", ":~ja", ":ja")
            skippable = [data for _, data in phone.last.buttons if data.endswith(ends)]
            if step_of(phone) == ENDED or not skippable:
                break
            phone.tik(skippable[0])
            continue
        phone.tik(next(data for _, data in phone.last.buttons if data.endswith(":~o")))
    assert step_of(phone) == ENDED
