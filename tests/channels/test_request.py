"""How each adapter talks to Telegram: timeouts, certain and uncertain failures, uploads, downloads."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.outbox import outcome as o
from bot.proeftuin import Proeftuin
from tests.channels.kanalen import Kanaal

pytestmark = pytest.mark.asyncio


@asynccontextmanager
async def server(antwoord: bytes | None, dicht: bool = True) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A bare server: what it answers, byte for byte; None: nothing at all."""
    gehoord: list[bytes] = []
    klaar = asyncio.Event()

    async def luister(lezer: asyncio.StreamReader, schrijver: asyncio.StreamWriter) -> None:
        gehoord.append(await lezer.read(65536))
        if antwoord is None:
            await klaar.wait()
        else:
            schrijver.write(antwoord)
            await schrijver.drain()
        schrijver.close()
        with contextlib.suppress(ConnectionError):
            await schrijver.wait_closed()

    luisteraar = await asyncio.start_server(luister, "127.0.0.1", 0)
    poort = luisteraar.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{poort}", gehoord
    finally:
        klaar.set()
        await asyncio.sleep(0)
        luisteraar.close()
        await luisteraar.wait_closed()


def http(status: int, lichaam: bytes) -> bytes:
    return b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%s" % (status, len(lichaam), lichaam)


async def uitkomst(kanaal: Kanaal, adres: str, wacht: float = 5.0) -> o.Outcome:
    client = kanaal.Client("1:abc", adres)
    try:
        await kanaal.doe(client, "sendMessage", {"chat_id": 1, "text": "x"}, wacht)
    except Exception as error:
        verder = error.__context__ or error.__cause__
        assert verder is None or type(verder).__module__.startswith("telegram"), "something with the address is inside"
        return kanaal.outcome_of(error)
    finally:
        await client.close()
    raise AssertionError("it worked")


async def test_geen_antwoord_binnen_de_tijd_is_onzeker(kanaal: Kanaal) -> None:
    async with server(None) as (adres, _):
        begin = time.monotonic()
        assert await uitkomst(kanaal, adres, 0.2) == o.Ambiguous()
        assert time.monotonic() - begin < 2


async def test_geen_verbinding_is_zeker_niet_aangekomen(kanaal: Kanaal) -> None:
    assert await uitkomst(kanaal, "http://127.0.0.1:9") == o.Unreachable()


async def test_een_onbestaand_adres_is_zeker_niet_aangekomen(kanaal: Kanaal) -> None:
    for adres in ("http://bestaat.niet.invalid", "geen-adres"):
        assert await uitkomst(kanaal, adres) == o.Unreachable()


@pytest.mark.parametrize(
    "antwoord",
    [
        b"",
        b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true,',
        http(200, b'{"ok":true,"resu'),
        http(200, b"[]"),
        http(200, b"{}"),
        http(504, b"<html>Gateway Timeout</html>"),
    ],
)
async def test_een_half_of_vreemd_antwoord_is_onzeker(kanaal: Kanaal, antwoord: bytes) -> None:
    async with server(antwoord) as (adres, _):
        assert await uitkomst(kanaal, adres) == o.Ambiguous()


@pytest.mark.parametrize(
    ("status", "lichaam", "verwacht"),
    [
        (500, b'{"ok":false,"error_code":500,"description":"Internal Server Error"}', o.Unreachable()),
        (502, b"<html>Bad Gateway</html>", o.Unreachable()),
        (413, b'{"ok":false,"description":"Request Entity Too Large"}', o.BadRequest()),
        (400, b'{"ok":false,"description":"Bad Request: message is not modified: x"}', o.NotModified()),
        (400, b"<html>", o.BadRequest()),
        (403, b"[1]", o.Blocked()),
        (429, b'{"ok":false,"description":"x","parameters":{"retry_after":9}}', o.RateLimited(9.0)),
        (404, b'{"ok":false,"description":"Not Found"}', o.Unauthorized()),
    ],
)
async def test_elke_weigering_krijgt_haar_naam(
    kanaal: Kanaal, status: int, lichaam: bytes, verwacht: o.Outcome
) -> None:
    async with server(http(status, lichaam)) as (adres, _):
        assert await uitkomst(kanaal, adres) == verwacht


async def test_het_echte_token_gaat_alleen_over_de_lijn(kanaal: Kanaal) -> None:
    server_ = server(http(200, b'{"ok":true,"result":true}'))
    async with server_ as (adres, gehoord), kanaal.Client("777:echt-token", adres) as client:
        assert await kanaal.doe(client, "sendMessage", {"chat_id": 1, "text": "x"}) is True
        assert gehoord[0].lower().startswith(b"post /bot777:echt-token/sendmessage http/1.1")
        assert "echt" not in repr(client.bot) + client.bot.token + repr(client) + repr(vars(client))


async def test_een_bestand_gaat_heen_en_terug_en_is_nooit_te_groot(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        async with kanaal.Client(bot.token, tuin.url) as client:
            inhoud = bytes(range(256)) * 400
            stuk = kanaal.bestand(inhoud, "é plan.pdf")
            bericht = await kanaal.doe(client, "sendDocument", {"chat_id": anna.persoon.id, "document": stuk})
            bestand = bericht["document"]["file_id"]
            assert bericht["document"]["file_name"] == "é plan.pdf"
            assert await client.download(bestand, 200_000) == inhoud
            assert await client.download(bestand, 1_000) is None


async def test_verbindingen_worden_hergebruikt(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        async with kanaal.Client(bot.token, tuin.url, connections=4) as client:
            await asyncio.gather(*(kanaal.doe(client, "getMe", {}) for _ in range(50)))
            session = kanaal.sessie(client)
            assert session is not None
            assert session.connector is not None
            assert sum(len(c) for c in session.connector._conns.values()) <= 4
