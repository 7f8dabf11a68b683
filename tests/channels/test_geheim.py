"""The token and what people say: in no log line, no repr and no traceback, at DEBUG, on a bad day."""

import asyncio
import gc
import io
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from bot.channels.settings import ChannelSettings
from bot.channels.token import Token
from bot.engine.messages import Rendered
from bot.engine.ports import Ready
from bot.outbox.outcome import Ambiguous
from bot.outbox.pace import UNLIMITED, Limits
from bot.proeftuin import Proeftuin
from tests.channels.contract import tot
from tests.channels.kanalen import Kanaal
from tests.channels.kern import Kern
from tests.channels.test_request import http, server

GEPLANT = "geplantgeheim"


@pytest.fixture
def alles_gelogd() -> Iterator[io.StringIO]:
    """Everything at DEBUG, with tracebacks, from every logger of ours and of the libraries."""
    stroom = io.StringIO()
    schrijver = logging.StreamHandler(stroom)
    wortel = logging.getLogger()
    eerder = wortel.level
    wortel.setLevel(logging.DEBUG)
    # A test client and server in this same process may say what they like.
    schrijver.addFilter(lambda regel: not regel.name.startswith(("bot.proeftuin", "aiohttp.access", "aiohttp.server")))
    wortel.addHandler(schrijver)
    yield stroom
    wortel.removeHandler(schrijver)
    wortel.setLevel(eerder)


def schoon(tekst: str, *geheimen: str) -> None:
    for geheim in geheimen:
        assert geheim not in tekst, tekst[max(0, tekst.find(geheim) - 200) :][:400]


class Stuk(Exception):
    pass


@pytest.mark.asyncio
async def test_op_een_slechte_dag_staat_er_niets_geheims_in_het_log(kanaal: Kanaal, alles_gelogd: io.StringIO) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("proefbot")
        kern = Kern(lambda event: [Rendered("send", f"{GEPLANT} {event.text}", mark=f"{event.id}")])
        grenzen = Limits(per_second=0, chat_per_second=0, doubt_pause=0.05, first_pause=0.05, longest_pause=0.2)
        instellingen = ChannelSettings(bot.token, tuin.url, poll_seconds=1, limits=grenzen)
        runner = kanaal.Runner(instellingen, kern, languages=("",))
        lus = asyncio.get_running_loop()
        taak = asyncio.create_task(runner.run())
        await tot(lambda: runner.health.last_good is not None)
        tuin.faults.set(
            seed=3, retry_after=(1, 1), hold_seconds=0.05,
            http_429=0.05, http_500=0.05, http_502=0.05,
            reset=0.04, truncated=0.04, timeout_after=0.04, timeout_before=0.04,
        )  # fmt: skip
        mensen = [tuin.persoon(f"Naam{GEPLANT}{n}", bot) for n in range(20)]
        for ronde in range(5):
            for wie in mensen:
                await wie.typ(f"{GEPLANT} {ronde}")
            if ronde == 2:
                kern.fout = Stuk(GEPLANT)
                await tot(lambda: "Opslaan lukt niet" in alles_gelogd.getvalue(), 20)
                kern.fout = None
        mensen[0].blokkeer()
        await tot(lambda: kern.soorten().count("text") == 100 and len(kern.afgevinkt) >= kern.nummer, 40)
        # Nobody lost a word, whatever happened to the calls.
        assert sorted(een.row for een in kern.afgevinkt) == list(range(1, kern.nummer + 1))
        for wie in mensen[1:]:
            assert {b.tekst for b in wie.van_bot} == {f"{GEPLANT} {GEPLANT} {ronde}" for ronde in range(5)}
        lus.call_exception_handler({"message": GEPLANT, "exception": Stuk(GEPLANT)})
        runner.stop()
        assert await asyncio.wait_for(taak, 15) == 0
        schoon(alles_gelogd.getvalue(), bot.token, bot.token.split(":")[1], GEPLANT)
        assert "Opslaan lukt niet (Stuk)" in alles_gelogd.getvalue()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "fout",
    [
        "http_429",
        "http_500",
        "http_502",
        "reset",
        "truncated",
        "timeout_before",
        "http_400",
        "http_403",
        "http_409",
        "dood",
        "geen-adres",
    ],
)
async def test_geen_fout_draagt_het_token_of_de_tekst_mee(kanaal: Kanaal, fout: str, alles_gelogd: io.StringIO) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        adres = {"dood": "http://127.0.0.1:9", "geen-adres": "geen-adres"}.get(fout, tuin.url)
        async with kanaal.Client(bot.token, adres) as client:
            tuin.faults.set(hold_seconds=0.05)
            oproep: tuple[str, dict[str, Any]] = (
                "sendMessage",
                {"chat_id": anna.persoon.id, "text": GEPLANT},
            )
            if fout == "http_400":
                oproep = ("sendMessage", {"chat_id": anna.persoon.id, "text": GEPLANT, "parse_mode": GEPLANT})
            elif fout == "http_403":
                anna.blokkeer()
            elif fout == "http_409":
                await kanaal.doe(client, "setWebhook", {"url": "http://127.0.0.1:9/x"})
                oproep = ("getUpdates", {})
            elif adres == tuin.url:
                tuin.faults.plan("sendMessage", fout)
            with pytest.raises(Exception) as gevangen:
                await kanaal.doe(client, *oproep)
            error: BaseException | None = gevangen.value
            regels = "".join(traceback.format_exception(error)) + repr(error) + str(error)
            while error is not None:  # also what travels along unseen
                regels += repr(error.args) + repr(vars(error) if hasattr(error, "__dict__") else "")
                for frame, _regel in traceback.walk_tb(error.__traceback__):
                    if frame.f_code.co_filename.endswith(("/medewerkersbot/request.py", "/organisatiebot/session.py")):
                        regels += repr({k: v for k, v in frame.f_locals.items() if k not in ("request_data", "method")})
                error = error.__context__ or error.__cause__
            schoon(regels.replace(f"'text': '{GEPLANT}'", ""), bot.token, bot.token.split(":")[1], GEPLANT)
            schoon(alles_gelogd.getvalue(), bot.token, bot.token.split(":")[1], GEPLANT)


@pytest.mark.asyncio
async def test_niets_wat_we_in_handen_hebben_laat_het_token_zien(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        instellingen = ChannelSettings(bot.token, tuin.url, webhook_secret="webhookgeheim", limits=UNLIMITED)
        runner = kanaal.Runner(instellingen, Kern())
        await kanaal.doe(runner._client, "getMe", {})
        gezien: set[int] = set()
        stapel: list[Any] = [runner, instellingen]
        while stapel:
            ding = stapel.pop()
            if id(ding) in gezien or len(gezien) > 50_000:
                continue
            gezien.add(id(ding))
            soort = type(ding)
            if not soort.__module__.startswith(("bot.channels", "bot.outbox", kanaal.bibliotheek)):
                continue
            schoon(repr(ding) + str(ding), bot.token, "webhookgeheim")
            namen = {n for k in soort.__mro__ for n in getattr(k, "__slots__", ())} | set(getattr(ding, "__dict__", {}))
            for naam in namen:
                waarde = getattr(ding, naam, None)
                stapel.extend(waarde if isinstance(waarde, list | tuple | set) else [waarde])
        assert len(gezien) > 20
        gc.collect()
        with pytest.raises(TypeError):
            Token("x").__reduce__()
        await runner._client.close()
        runner.writer.close()


@pytest.mark.asyncio
async def test_een_half_antwoord_komt_niet_in_het_log(kanaal: Kanaal, alles_gelogd: io.StringIO) -> None:
    half = b'{"ok":true,"result":[{"update_id":1,"message":{"text":"' + GEPLANT.encode()
    async with server(http(200, half)) as (adres, _), kanaal.Client("1:abc", adres) as client:
        with pytest.raises(Exception) as gevangen:
            await kanaal.doe(client, "getUpdates", {})
        assert kanaal.outcome_of(gevangen.value) == Ambiguous()  # type: ignore[arg-type]
        schoon("".join(traceback.format_exception(gevangen.value)) + repr(vars(gevangen.value)), GEPLANT)
    schoon(alles_gelogd.getvalue(), GEPLANT)


@pytest.mark.asyncio
async def test_een_document_dat_niet_lukt_verraadt_de_inhoud_niet(kanaal: Kanaal, alles_gelogd: io.StringIO) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        async with kanaal.Client(bot.token, tuin.url) as client:

            def stuk(inhoud: str) -> tuple[str, bytes]:
                raise ValueError(inhoud)

            sender = kanaal.Sender(client, {"kaart": stuk})
            uitkomst = await sender.send(
                Ready(1, b"", anna.persoon.id, Rendered("document", document="kaart", contents=GEPLANT))
            )
            schoon(repr(uitkomst) + alles_gelogd.getvalue(), GEPLANT)
            assert "ValueError" in repr(uitkomst)


def test_de_eigen_lussen_van_de_bibliotheken_worden_niet_gebruikt(kanaal: Kanaal) -> None:
    from pathlib import Path

    for bestand in Path(kanaal.pakket.__path__[0]).glob("*.py"):
        tekst = bestand.read_text()
        for verboden in ("telegram.ext", "import httpx", "Dispatcher", "start_polling", "aiogram.fsm"):
            assert verboden not in tekst, bestand.name
