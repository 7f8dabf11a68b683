"""The organisation's bot keeps the contract of every channel, and takes the files that HR sends."""

from typing import Any

import pytest
from aiogram.methods import GetFile
from aiogram.types import Message
from pydantic import ValidationError

from bot.channels.organisatiebot.client import Client
from bot.channels.organisatiebot.errors import NotDone
from bot.channels.organisatiebot.inbound import PHOTO
from bot.channels.organisatiebot.runner import Runner
from bot.channels.profile import ProfileWords
from bot.channels.settings import ChannelSettings
from bot.engine.events import Event, Kind
from bot.engine.messages import Rendered
from bot.outbox.pace import Limits
from bot.proeftuin import Proeftuin
from tests.channels.contract import Contract, Maker, draaiend, tot
from tests.channels.kern import Kern

pytestmark = pytest.mark.asyncio


def maak(tuin: Any, bot: Any, kern: Any, **rest: Any) -> Runner:
    limits = Limits(doubt_pause=0.3, first_pause=0.2)
    return Runner(ChannelSettings(bot.token, tuin.url, poll_seconds=5, limits=limits), kern, **rest)


class TestOrganisatiebot(Contract):
    foto = PHOTO

    @pytest.fixture
    def maak_runner(self) -> Maker:
        return maak


CSV = b"team;aantal\nNachtploeg;12\n" * 40


class Leeskern(Kern):
    """Reads every file that comes in during the turn, as the desk does."""

    def __init__(self, hoogstens: int = 1_000_000) -> None:
        super().__init__(self.lees)
        self.hoogstens = hoogstens
        self.runner: Any = None
        self.gelezen: list[bytes | None] = []

    def lees(self, event: Event) -> list[Rendered]:
        if event.kind is not Kind.FILE:
            return []
        self.gelezen.append(self.runner.files(event.text, self.hoogstens))
        inhoud = self.gelezen[-1]
        return [Rendered("send", "Ik kon het niet ophalen." if inhoud is None else f"{len(inhoud)} bytes")]


async def test_een_bestand_van_hr_is_in_dezelfde_beurt_te_lezen() -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
        anna = tuin.persoon("Anna", bot)
        await anna.stuur_document("teams.csv", CSV, "text/csv")
        assert (await anna.antwoord()).tekst == f"{len(CSV)} bytes"
        assert kern.gelezen == [CSV]
        gestuurd = next(iter(kern.gezien.values()))
        assert (gestuurd.name, gestuurd.size) == ("teams.csv", len(CSV))


async def test_een_foto_van_een_telefoon_is_te_lezen() -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
        anna = tuin.persoon("Anna", bot)
        await anna.stuur_foto("Mooi bijschrift")
        await anna.antwoord()
        (foto,) = kern.gelezen
        assert foto is not None
        assert foto.startswith(b"\x89PNG")


async def test_een_te_groot_bestand_wordt_niet_binnengehaald() -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern(len(CSV) - 1)) as (bot, kern.runner):
        anna = tuin.persoon("Anna", bot)
        await anna.stuur_document("teams.csv", CSV, "text/csv")
        assert (await anna.antwoord()).tekst == "Ik kon het niet ophalen."


async def test_een_bestand_dat_groter_is_dan_beloofd_wordt_niet_uitgelezen() -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        stuk = bot.bewaar("teams.csv", "text/csv", CSV, "documents")
        async with Client(bot.token, tuin.url) as client:
            await client.do(GetFile(file_id=stuk.id))
            assert await client.session.retrieve(stuk.path, len(CSV)) == CSV
            assert await client.session.retrieve(stuk.path, len(CSV) - 1) is None


@pytest.mark.parametrize("fout", ["http_429", "http_500", "reset", "truncated"])
@pytest.mark.parametrize("oproep", ["getFile", "file"])
async def test_een_slecht_moment_kost_geen_bestand(oproep: str, fout: str) -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
        tuin.faults.set(retry_after=(1, 1))
        tuin.faults.plan(oproep, fout)
        anna = tuin.persoon("Anna", bot)
        await anna.stuur_document("teams.csv", CSV, "text/csv")
        assert (await anna.antwoord(8)).tekst == f"{len(CSV)} bytes"


async def test_een_bestand_dat_weg_is_houdt_de_wachtrij_niet_op() -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
        anna = tuin.persoon("Anna", bot)
        tuin.faults.set(seed=1)
        bot.van_persoon(anna.chat, anna.persoon, {"document": {"file_id": "bestaatniet", "file_unique_id": "x"}})
        await anna.stuur_document("teams.csv", CSV, "text/csv")
        assert (await anna.antwoord()).tekst == "Ik kon het niet ophalen."
        assert (await anna.antwoord()).tekst == f"{len(CSV)} bytes"


async def test_een_bestand_dat_blijft_hangen_houdt_de_wachtrij_niet_op(caplog: pytest.LogCaptureFixture) -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
        tuin.faults.set(hold_seconds=30.0)
        tuin.faults.plan("getFile", "timeout_before")
        kern.runner.files._seconds = 0.3
        anna = tuin.persoon("Anna", bot)
        await anna.stuur_document("teams.csv", CSV, "text/csv")
        assert (await anna.antwoord()).tekst == "Ik kon het niet ophalen."
        assert "duurde te lang" in caplog.text
        tuin.faults.set(hold_seconds=0.0)


async def test_stoppen_wacht_niet_op_een_bestand_dat_blijft_hangen() -> None:
    async with Proeftuin.start() as tuin:
        async with draaiend(maak, tuin, kern := Leeskern()) as (bot, kern.runner):
            tuin.faults.set(hold_seconds=30.0)
            tuin.faults.plan("getFile", "timeout_before", "timeout_before")
            kern.runner.files._seconds = 2.0
            await tuin.persoon("Anna", bot).stuur_document("teams.csv", CSV, "text/csv")
            await tot(lambda: bool(kern.keer))
        assert kern.gelezen == [None]
        with pytest.raises(NotDone):
            await kern.runner._client.do(GetFile(file_id="x"))
        tuin.faults.set(hold_seconds=0.0)


async def test_op_de_draad_van_de_lus_kan_niemand_op_een_bestand_wachten() -> None:
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Leeskern()) as (bot, runner):
        await tuin.persoon("Anna", bot).typ("hoi")
        await tot(lambda: bool(kern.gezien))
        with pytest.raises(RuntimeError):
            runner.files("x", 1)


async def test_een_update_van_een_soort_die_nog_niet_bestaat_houdt_de_wachtrij_niet_op() -> None:
    """aiogram itself refuses the whole batch for one of these; the message after it would never arrive."""
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Kern()) as (bot, _):
        anna = tuin.persoon("Anna", bot)
        doorgestuurd = {"text": "nieuw", "forward_origin": {"type": "hologram", "date": 1}}
        with pytest.raises(ValidationError):
            Message.model_validate(bot.message_head(anna.chat, anna.persoon.as_user()) | doorgestuurd)
        bot.van_persoon(anna.chat, anna.persoon, doorgestuurd)
        await anna.typ("hoi")
        await tot(lambda: [e.text for e in kern.gezien.values()] == ["nieuw", "hoi"])
        assert next(iter(kern.gezien.values())).forwarded
        await tot(lambda: len(bot.updates) == 0)


async def test_een_bericht_dat_aankwam_telt_ook_als_het_antwoord_iets_nieuws_bevat() -> None:
    """aiogram itself calls such a call failed; sent once more, the person would see it twice."""
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, kern := Kern()) as (bot, _):
        anna = tuin.persoon("Anna", bot)
        kop = bot.message_head
        bot.message_head = lambda chat, wie: kop(chat, wie) | {"forward_origin": {"type": "hologram"}}  # type: ignore[method-assign]
        await anna.typ("hoi")
        await tot(lambda: len(kern.afgevinkt) == 1)
        assert kern.afgevinkt[0].result == "sent"
        assert len(anna.van_bot) == 1


async def test_het_profiel_wordt_in_elke_taal_gezet_als_er_woorden_zijn() -> None:
    woorden = ProfileWords({"menu": "Kies"}, "Wat ik doe", "Kort")
    async with (
        Proeftuin.start() as tuin,
        draaiend(maak, tuin, Kern(), languages=("", "en"), translate=lambda taal, tekst: tekst + taal, words=woorden)
        as (bot, _),
    ):
        await tot(lambda: bot.short_descriptions.get("en") == "Korten")
        assert bot.descriptions == {"": "Wat ik doe", "en": "Wat ik doeen"}
    async with Proeftuin.start() as tuin, draaiend(maak, tuin, Kern(), languages=("",)) as (bot, _):
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        await anna.antwoord()
        assert tuin.journal.aantal("getMyCommands") == 0
