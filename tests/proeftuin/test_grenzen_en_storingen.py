"""Speed limits, injected faults, the journal and the clock."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest

from bot.proeftuin import Bot, Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio


async def test_te_veel_berichten_in_een_chat_geeft_429(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    tuin.limits.on, tuin.limits.burst = True, 6
    answers = [await lijn("sendMessage", chat_id=anna.chat.id, text=str(n)) for n in range(8)]
    assert [status for status, _ in answers] == [200] * 6 + [429, 429]
    assert answers[-1][1] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert len(anna.van_bot) == 6
    await asyncio.sleep(1.05)
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="na een seconde")


async def test_dertig_per_seconde_over_alle_chats(lijn: Lijn, tuin: Proeftuin, bot: Bot) -> None:
    tuin.limits.on = True
    phones = [tuin.persoon(f"P{n}", bot) for n in range(40)]
    for phone in phones:
        await phone.start()
    answers = [await lijn("sendMessage", chat_id=phone.chat.id, text="x") for phone in phones]
    assert 30 <= sum(status == 200 for status, _ in answers) < 40


@pytest.mark.parametrize(("kind", "status"), [("http_429", 429), ("http_500", 500), ("http_502", 502)])
async def test_een_geweigerde_oproep_doet_niets(
    lijn: Lijn, tuin: Proeftuin, anna: Telefoon, kind: str, status: int
) -> None:
    tuin.faults.plan("sendMessage", kind)
    assert (await lijn("sendMessage", chat_id=anna.chat.id, text="x"))[0] == status
    assert anna.van_bot == []
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="x")
    assert tuin.journal.aantal("sendMessage", status) == 1


@pytest.mark.parametrize(
    ("kind", "arrives"),
    [("timeout_before", False), ("timeout_after", True), ("reset", True), ("truncated", True)],
)
async def test_een_verloren_antwoord_zegt_niet_of_het_aankwam(
    lijn: Lijn, tuin: Proeftuin, anna: Telefoon, kind: str, arrives: bool
) -> None:
    tuin.faults.set(hold_seconds=0.5)
    tuin.faults.plan("sendMessage", kind)
    timeout = aiohttp.ClientTimeout(total=0.2)
    body = {"chat_id": anna.chat.id, "text": "x"}
    with pytest.raises((aiohttp.ClientError, TimeoutError, json.JSONDecodeError)):
        async with lijn.session.post(f"{lijn.base}/sendMessage", json=body, timeout=timeout) as answer:
            await answer.json()
    await asyncio.sleep(0.5)
    assert len(anna.van_bot) == arrives


async def test_dezelfde_seed_geeft_dezelfde_slechte_dag(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    async def day() -> list[int]:
        tuin.faults.set(seed=7, http_429=0.2, http_500=0.2, methods=["sendMessage"])
        return [(await lijn("sendMessage", chat_id=anna.chat.id, text="x"))[0] for _ in range(50)]

    first = await day()
    assert first == await day()
    assert set(first) == {200, 429, 500}
    assert (await lijn("getMe"))[0] == 200
    tuin.faults.off()
    assert await lijn.goed("sendMessage", chat_id=anna.chat.id, text="x")


async def test_een_bevestigde_update_kan_dubbel_komen(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    tuin.faults.set(duplicates=1.0)
    await anna.typ("een")
    first = await lijn.updates()
    assert await lijn.updates(offset=first[0]["update_id"] + 1) == first
    assert await lijn.updates(offset=first[0]["update_id"] + 1) == []


async def test_een_onbekende_storing_wordt_geweigerd(tuin: Proeftuin) -> None:
    with pytest.raises(ValueError, match="http_429"):
        tuin.faults.set(http_418=0.1)
    with pytest.raises(ValueError, match="samen hoogstens 1"):
        tuin.faults.set(http_429=0.6, http_500=0.6)


async def test_het_journaal_is_begrensd_en_kan_uit(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Dag")
    call = tuin.journal.van("sendMessage")[0]
    assert (call.bot, call.parameters["text"]) == ("medewerkersbot", "Dag")
    assert "Dag" not in repr(call)
    assert tuin.journal.oproepen.maxlen
    tuin.journal.wis()
    tuin.journal.on = False
    await lijn.goed("getMe")
    assert not tuin.journal.oproepen
    assert not tuin.journal.tellingen


async def test_de_klok_gaat_alleen_vooruit(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    before = tuin.klok.nu()
    async with lijn.session.post(tuin.klok_url, json={"seconden": 3600}) as answer:
        assert answer.status == 200
    async with lijn.session.get(tuin.klok_url) as answer:
        now = (await answer.json())["nu"]
    assert now > before.isoformat()
    assert now.endswith("+00:00")
    assert (tuin.klok.nu() - before).total_seconds() >= 3600
    for wrong in ({"seconden": -1}, {"nu": "2020-01-01T00:00:00+00:00"}, {"nu": "2040-01-01T00:00:00"}, {}):
        async with lijn.session.post(tuin.klok_url, json=wrong) as answer:
            assert answer.status in (400, 404)
    sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="x")
    assert abs(sent["date"] - tuin.klok.timestamp()) < 5


async def test_een_stilstaande_klok_staat_stil() -> None:
    from datetime import UTC, datetime

    begin = datetime(2027, 1, 4, 9, tzinfo=UTC)
    async with Proeftuin.start(begin=begin, klok_loopt=False) as tuin:
        await asyncio.sleep(0.02)
        assert tuin.klok.nu() == begin
