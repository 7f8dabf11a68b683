"""People in the vault: those who talk during a run, and the many who only lie there."""

import datetime as dt
import random
import time
from collections.abc import Iterator, Sequence
from typing import Any

from bot.engine.messages import Rendered
from bot.engine.ports import Settled
from bot.wiring.medewerker import Process, build

DAY = dt.date(2026, 11, 21)
STEPS = ("wanneer", "soort", "gevoel", "energie", "kost")  # answered by whoever lies in the vault
NEXT_STEP = "wens"
_KEYS = {"wanneer": "later", "soort": "loopbaan", "gevoel": "4", "energie": "helpen", "kost": "drukte"}
_CHUNK = 500


def account(telegram: int) -> dict[str, Any]:
    """The settings of somebody who has just joined."""
    return {"chat": telegram, "team": 1, "taal": "nl_BE", "privacy": "1", "sinds": DAY.isoformat(), "roepnaam": "Noor"}


def join(settings: Any, ids: Sequence[int]) -> None:
    """Let these people take part, as if they had just come through the link of their team."""
    process = build(settings)
    try:
        for part in _parts(ids):
            persons = [process.kluis.pseudonym(number) for number in part]
            with process.database.begin() as conn:
                process.kluis.load(conn, persons)
                for number, person in zip(part, persons, strict=True):
                    process.kluis.admit(person, account(number))
                process.kluis.flush(conn)
    finally:
        process.close()


def fill(process: Process, ids: Sequence[int]) -> None:
    """People with a conversation half-way (five answers and a session), one that is finished, and a card."""
    chance = random.Random(1)
    sessions = process.role._kamer.sessions  # the benchmark may look inside
    for part in _parts(ids):
        persons = [process.kluis.pseudonym(number) for number in part]
        with process.database.begin() as conn:
            process.kluis.load(conn, persons)
            sessions.load(conn, ())
            process.seen.load(conn, ())
            process.outbox.begin()
            for number, person in zip(part, persons, strict=True):
                _one(process, number, person, chance)
            process.kluis.flush(conn)
            sessions.flush(conn)
            process.seen.flush(conn)
            ready = process.outbox.flush(conn)
        process.pipeline.settle([Settled(one.row, "sent", one.row) for one in ready])


def run_of(telegram: int) -> str:
    """The token in the buttons of the conversation that this person is in."""
    return f"{telegram:x}"


def _one(process: Process, number: int, person: bytes, chance: random.Random) -> None:
    kluis = process.kluis
    kluis.admit(person, account(number))
    kluis.touch_week(person, f"{dt.datetime.now(process.settings.zone):%G-W%V}")
    day = dt.datetime.now(process.settings.zone).date()
    content = {"dialoog": "voorbereiding_kort", "versie": 1, "staat": "klaar", "begonnen": str(day), "laatst": str(day)}
    old = kluis.open_dossier(person, content, day + dt.timedelta(days=180))
    now = kluis.open_dossier(person, {**content, "staat": "bezig"}, day + dt.timedelta(days=120))
    for dossier in (old, now):
        for step in STEPS:
            kluis.keep(person, dossier, step, {"k": [_KEYS[step]]})
    kluis.keep(person, old, "zeker", {"k": [], "t": "Ik wil graag iets bijleren. " * chance.randint(1, 4)})
    lines = [["", step, _KEYS[step]] for step in STEPS]
    card = {**content, "soort": "gesprekskaart", "titel": "Mijn gesprek", "dag": str(day), "regels": lines}
    kluis.keep_card(person, card, DAY)
    run = run_of(number)
    place = ["voorbereiding_kort", 1, run, NEXT_STEP, now.hex(), "", "", 0, f"{run}.9", NEXT_STEP]
    process.role._kamer.sessions.put(person, {"n": 9, "p": place})
    # a conversation of the last two days is still among the seen updates and the sent messages
    if number % 10 == 0:
        for shift in range(10):
            process.seen.add(number * 10 + shift, person, None, int(time.time()) // 3600)
            process.outbox.add(person, number, Rendered("send", "Vraag 1 van 8", mark=f"{run}.{shift}"))


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
