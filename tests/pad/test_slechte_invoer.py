"""Buttons that nobody made, half characters, and fingers on two phones: a sensible reply, and nothing lost or doubled.

The whole list of what a phone can send is in `tests/slecht`.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.engine import words
from bot.proeftuin import Telefoon
from bot.wiring.tables import KIT
from tests.databases import Databank
from tests.pad.draaiend import Dienst, dienst, tot, vlot, zeg

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
BEGIN = "Snelle voorbereiding (5 min)"


@pytest.fixture
async def d(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> AsyncIterator[Dienst]:
    async with dienst(tmp_path, databank, organisatiebank) as een:
        yield een
        await _rust(een)
        with een.proces.database.begin() as conn:
            for tabel in (KIT.quarantaine, KIT.poging):
                assert conn.execute(sa.select(sa.func.count()).select_from(tabel)).scalar_one() == 0


async def _rust(d: Dienst) -> None:
    await tot(lambda: not len(d.bot.updates))
    await d.af()


def antwoorden(d: Dienst, wie: Telefoon) -> dict[str, Any]:
    """The answers of the round under way."""
    with d.proces.database.begin() as conn:
        persoon = d.proces.kluis.pseudonym(wie.persoon.id)
        d.proces.kluis.load(conn, [persoon])
        alles = d.proces.kluis.everything(conn, persoon)
    return next((x["antwoorden"] for x in alles["dossiers"] if x["staat"] == "bezig"), {})


async def bij_het_begin(d: Dienst, *knoppen: str) -> Telefoon:
    anna = d.persoon("Anna")
    await d.doe_mee(anna)
    for woorden in (BEGIN, *knoppen):
        await vlot(anna, anna.tik(woorden))
    await _rust(d)
    return anna


VERZONNEN = (
    "",
    "a",
    "a:b:c",
    ":::",
    "=",
    "=k",
    "=k:hulp:bestaat_niet",
    "=zz:hulp:dood",
    "=w.geencode:meedoen:ja",
    "!",
    "!bestaat_niet:x",
    "!start:",
    "!start:../../etc",
    "!verder:bestaat_niet",
    "!kaart:zz",
    "!kaart_weg_ja:00",
    "!document:",
    "!opnieuw_ja:bestaat_niet",
    "!instellingen:sleutel",
    "~j.x",
    "😀" * 16,
)


async def test_knoppen_die_niemand_maakte_krijgen_een_gewoon_antwoord_en_veranderen_niets(d: Dienst) -> None:
    anna = await bij_het_begin(d, "Deze week")
    voor = antwoorden(d, anna)
    for data in VERZONNEN:
        update = {
            "callback_query": {
                "id": "1",
                "from": anna.persoon.as_user(),
                "chat_instance": "1",
                "data": data,
                "message": {"chat": anna.chat.json, "message_id": anna.van_bot[-1].nummer, "date": 0},
            }
        }
        gezegd = await zeg(anna, _voeg_toe(d, update), 0.03)
        assert 1 <= len(gezegd) <= 2, (data, gezegd)
    assert antwoorden(d, anna) == voor


async def test_knoppen_van_een_ander_openen_niets_van_die_ander(d: Dienst) -> None:
    """Bert taps what Anna's buttons carry: his own menu, never her answers."""
    anna = await bij_het_begin(d)
    await vlot(anna, anna.tik("Deze week"))
    van_anna = [k.data for b in anna.van_bot for rij in b.knoppen for k in rij if k.data]
    bert = d.persoon("Bert")
    await d.doe_mee(bert)
    voor = antwoorden(d, anna)
    for data in van_anna:
        d.bot.tik(bert.chat, bert.persoon, bert.van_bot[-1], data)
    await _rust(d)
    assert antwoorden(d, anna) == voor == {"wanneer": {"k": ["deze_week"]}}
    assert "deze_week" not in str(antwoorden(d, bert))


async def _voeg_toe(d: Dienst, update: dict[str, Any]) -> None:
    d.bot.updates.add(update)


async def test_halve_tekens_en_nul_tekens_doen_geen_kwaad(d: Dienst) -> None:
    anna = await bij_het_begin(d, "Deze week", "Over mijn loopbaan", "4  goed")
    await zeg(anna, anna.tik("Iets anders"))
    bericht = d.bot.message_head(anna.chat, anna.persoon.as_user())
    await zeg(anna, _voeg_toe(d, {"message": bericht | {"text": "half \ud83d en nul \x00 teken"}}))
    assert antwoorden(d, anna)["energie"]["t"].startswith("half ")


async def test_eenendertig_tikken_op_een_vinkje_tellen_elk_een_keer(d: Dienst) -> None:
    anna = await bij_het_begin(d, "Deze week", "Over mijn loopbaan", "4  goed")
    await anna.tik("Rust", keer=31)
    await _rust(d)
    assert antwoorden(d, anna)["energie"]["k"] == ["rust"]
    await tot(lambda: "☑ Rust" in anna.knoppen)


async def test_een_antwoord_op_een_tweede_toestel_vraagt_eerst_of_het_anders_moet(d: Dienst) -> None:
    """One account, two phones: the question was answered already on the other one."""
    anna = await bij_het_begin(d)
    vraag = anna.van_bot[-1]
    later = next(k.data for rij in vraag.knoppen for k in rij if k.tekst == "Later")
    await anna.tik("Deze week", bericht=vraag)
    d.bot.tik(anna.chat, anna.persoon, vraag, later or "")
    await _rust(d)
    assert antwoorden(d, anna) == {"wanneer": {"k": ["deze_week"]}}
    assert words.CHANGE_ANSWER.format(antwoord="Later") in [b.tekst for b in anna.van_bot]
    await zeg(anna, anna.tik("Ja, verander het"))
    assert antwoorden(d, anna) == {"wanneer": {"k": ["later"]}}
    await asyncio.gather(anna.typ("2"), anna.typ("/menu"), anna.typ("verder"))
    await _rust(d)
    assert antwoorden(d, anna)["soort"] == {"k": ["evaluatie"]}
