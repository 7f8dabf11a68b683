"""A rich message where Telegram takes it, plain text where it does not, and always exactly one of the two."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.split import split
from bot.documenten.jaarbeeld import make_year_picture, year_in_words
from bot.engine.messages import Rendered
from bot.engine.ports import Ready
from bot.outbox import outcome as o
from bot.outbox.serial import from_bytes, to_bytes
from bot.proeftuin import Proeftuin
from bot.proeftuin.api.registry import METHODS
from tests.channels.kanalen import KANALEN, Kanaal
from tests.channels.rijk import LASTIG, rijk
from tests.documenten.jaren import HALFWEG

pytestmark = pytest.mark.asyncio
RIJK, GEWOON = "sendRichMessage", "sendMessage"


@asynccontextmanager
async def gesprek(kanaal: Kanaal) -> AsyncIterator[tuple[Any, Any, Any]]:
    """A proeftuin, Anna who started the bot, and the way out to her."""
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.start()
        async with kanaal.Client(bot.token, tuin.url) as client:
            yield tuin, anna, kanaal.Sender(client)


def klaar(anna: Any, bericht: Rendered) -> Ready:
    return Ready(1, b"anna", anna.chat.id, bericht)


async def test_waar_het_mag_komt_alleen_het_opgemaakte_bericht_aan(kanaal: Kanaal) -> None:
    async with gesprek(kanaal) as (tuin, anna, sender):
        assert isinstance(uitkomst := await sender.send(klaar(anna, rijk())), o.Sent)
        (bericht,) = anna.van_bot
        assert uitkomst.message == bericht.nummer
        assert [blok["type"] for blok in bericht.rijk] == ["heading", "paragraph", "table", "details"]
        assert bericht.knopteksten == ["Klaar"]
        assert tuin.journal.aantal(GEWOON) == 0


async def test_woorden_van_een_mens_blijven_letterlijk_en_er_wordt_niets_in_gezocht(kanaal: Kanaal) -> None:
    async with gesprek(kanaal) as (_tuin, anna, sender):
        await sender.send(klaar(anna, rijk()))
        (bericht,) = anna.van_bot
        assert bericht.tekst.count(LASTIG) == 4
        assert "entities" not in bericht.json
        assert kanaal.rijk(rijk())["skip_entity_detection"] is True


async def test_een_geweigerd_bericht_komt_als_gewone_tekst_en_maar_een_keer(kanaal: Kanaal) -> None:
    scheef = Rendered("send", "Mijn plan", rich=json.dumps({"blocks": [{"type": "heading", "text": "x", "size": 9}]}))
    async with gesprek(kanaal) as (tuin, anna, sender):
        assert isinstance(await sender.send(klaar(anna, scheef)), o.Sent)
        assert [bericht.tekst for bericht in anna.van_bot] == ["Mijn plan"]
        assert isinstance(await sender.send(klaar(anna, rijk())), o.Sent)
        assert tuin.journal.aantal(RIJK, 400) == 1
        assert tuin.journal.aantal(RIJK) == 1, "one refused message says nothing about the next"
        assert anna.van_bot[-1].rijk


async def test_een_server_die_het_niet_kent_wordt_maar_een_keer_gevraagd(
    kanaal: Kanaal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(METHODS, RIJK.lower())
    async with gesprek(kanaal) as (tuin, anna, sender):
        for _ in range(3):
            assert isinstance(await sender.send(klaar(anna, rijk())), o.Sent)
        assert [bericht.tekst for bericht in anna.van_bot] == ["Mijn plan\nBellen met Noor"] * 3
        assert all(bericht.knopteksten == ["Klaar"] for bericht in anna.van_bot)
        gevraagd = [oproep for oproep in tuin.journal.oproepen if oproep.status == 404]
        assert len(gevraagd) == 1


async def test_na_drie_weigeringen_op_rij_wordt_het_niet_meer_geprobeerd(kanaal: Kanaal) -> None:
    scheef = Rendered("send", "Mijn plan", rich='{"blocks": []}')
    async with gesprek(kanaal) as (tuin, anna, sender):
        for _ in range(5):
            await sender.send(klaar(anna, scheef))
        assert len(anna.van_bot) == 5
        assert tuin.journal.aantal(RIJK, 400) == 3


@pytest.mark.parametrize("fout", ["http_429", "http_500", "reset", "timeout_after"])
async def test_een_slecht_moment_is_geen_weigering(kanaal: Kanaal, fout: str) -> None:
    async with gesprek(kanaal) as (tuin, anna, sender):
        tuin.faults.set(hold_seconds=0.1)
        tuin.faults.plan(RIJK, fout)
        uitkomst = await sender.send(klaar(anna, rijk()))
        assert isinstance(uitkomst, o.RateLimited | o.Unreachable | o.Ambiguous), fout
        assert tuin.journal.aantal(GEWOON) == 0, "plain text beside a rich message that may have arrived"
        assert isinstance(await sender.send(klaar(anna, rijk())), o.Sent)
        assert anna.van_bot[-1].rijk


@pytest.mark.parametrize("fout", ["http_429", "http_500", "reset", "timeout_after"])
async def test_een_slecht_moment_na_de_weigering_geeft_hoogstens_een_bericht(
    kanaal: Kanaal, monkeypatch: pytest.MonkeyPatch, fout: str
) -> None:
    monkeypatch.delitem(METHODS, RIJK.lower())
    async with gesprek(kanaal) as (tuin, anna, sender):
        tuin.faults.set(hold_seconds=0.1)
        tuin.faults.plan(GEWOON, fout)
        assert not isinstance(await sender.send(klaar(anna, rijk())), o.Sent)
        assert len(anna.van_bot) == (1 if fout in ("reset", "timeout_after") else 0)
        assert sender._rich._refusals == 0, "nothing is certain yet"


async def test_wie_stopt_tussen_weigering_en_gewone_tekst_stuurt_er_later_toch_maar_een(
    kanaal: Kanaal, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(METHODS, RIJK.lower())
    async with gesprek(kanaal) as (tuin, anna, sender):
        weg = asyncio.Event()

        async def geen_tijd_meer(_ready: Ready) -> o.Outcome:
            weg.set()
            await asyncio.Event().wait()
            raise AssertionError

        sender._rich._plain = geen_tijd_meer
        taak = asyncio.create_task(sender.send(klaar(anna, rijk())))
        await asyncio.wait_for(weg.wait(), 5)
        taak.cancel()
        await asyncio.gather(taak, return_exceptions=True)
        assert anna.van_bot == []
        async with kanaal.Client(anna.bot.token, tuin.url) as client:  # the next start finds the message in the outbox
            assert isinstance(await kanaal.Sender(client).send(klaar(anna, rijk())), o.Sent)
        assert len(anna.van_bot) == 1


async def test_een_beeld_is_te_zien_in_het_gesprek_en_wordt_in_woorden_verteld(kanaal: Kanaal) -> None:
    beeld = make_year_picture(HALFWEG, "nl_BE")
    async with gesprek(kanaal) as (tuin, anna, _sender):
        async with kanaal.Client(anna.bot.token, tuin.url) as client:
            sender = kanaal.Sender(client, {"jaar": lambda _contents: ("jaarbeeld-2027-05-12.png", beeld)})
            verteld = year_in_words(HALFWEG, "nl_BE")
            assert isinstance(await sender.send(klaar(anna, Rendered("document", verteld, document="jaar"))), o.Sent)
        (bericht,) = anna.van_bot
        assert bericht.foto is not None
        assert bericht.document is None
        assert bericht.tekst == verteld


async def test_wie_de_bot_blokkeerde_krijgt_ook_geen_gewone_tekst(kanaal: Kanaal) -> None:
    async with gesprek(kanaal) as (tuin, anna, sender):
        anna.blokkeer()
        assert await sender.send(klaar(anna, rijk())) == o.Blocked()
        assert tuin.journal.aantal(GEWOON) == 0


async def test_een_fout_token_wordt_niet_onthouden_als_een_server_die_het_niet_kent(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.start()
        async with kanaal.Client("1:fout", tuin.url) as client:
            sender = kanaal.Sender(client)
            assert await sender.send(klaar(anna, rijk())) == o.Unauthorized()
            assert sender._rich._refusals == 0


async def test_een_lange_gewone_tekst_komt_in_stukken_met_de_knop_onder_het_laatste(
    kanaal: Kanaal, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(METHODS, RIJK.lower())
    tekst = "\n\n".join(f"{nummer}. " + "woord " * 200 for nummer in range(8))
    async with gesprek(kanaal) as (_tuin, anna, sender):
        assert isinstance(uitkomst := await sender.send(klaar(anna, rijk(tekst))), o.Sent)
        een, *_, laatste = anna.van_bot
        assert not een.knoppen
        assert laatste.knopteksten == ["Klaar"]
        assert uitkomst.message == laatste.nummer
        assert een.tekst.startswith("0. woord")


async def test_een_opgemaakt_bericht_wordt_vooraf_niet_geknipt() -> None:
    lang = Ready(1, b"anna", 5, rijk("woord " * 2000))
    assert split(lang) == [lang]


async def test_beide_bibliotheken_sturen_hetzelfde_opgemaakte_bericht() -> None:
    een, ander = (kanaal.rijk(rijk()) for kanaal in KANALEN)
    assert een == ander


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
async def test_elke_tekst_komt_heel_uit_de_wachtrij_en_kan_verstuurd_worden(woorden: str) -> None:
    bericht = rijk(woorden=woorden)
    terug = from_bytes(to_bytes(7, bericht))
    assert terug == (7, bericht)
    for kanaal in KANALEN:
        json.dumps(kanaal.rijk(terug[1]), ensure_ascii=False).encode()


async def test_van_de_woorden_staat_niets_in_wat_gedrukt_wordt() -> None:
    assert "geheim" not in repr(rijk(woorden="geheim"))
