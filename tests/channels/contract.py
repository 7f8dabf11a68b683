"""What every channel must do, whatever library is behind it. An adapter's test file names its runner and is done.

`class TestMedewerkersbot(Contract): ...` with a fixture `maak_runner(tuin, bot, kern) -> object with run() and stop()`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Protocol

import pytest

from bot.engine.events import Event, Kind
from bot.engine.messages import Rendered
from bot.proeftuin import Proeftuin
from bot.proeftuin.api.registry import METHODS
from tests.channels.kern import VRAAG, Kern
from tests.channels.rijk import rijk


class Loper(Protocol):
    async def run(self) -> int: ...

    def stop(self) -> None: ...


Maker = Callable[..., Loper]


@asynccontextmanager
async def draaiend(maak: Maker, tuin: Proeftuin, kern: Kern, **rest: Any) -> AsyncIterator[tuple[Any, Any]]:
    """A running channel with one bot; it must stop with exit code 0."""
    bot = tuin.bot("proefbot")
    loper = maak(tuin, bot, kern, **rest)
    taak = asyncio.create_task(loper.run())
    try:
        yield bot, loper
    finally:
        loper.stop()
        code = await asyncio.wait_for(taak, 15)
    assert code == 0


async def tot(waar: Callable[[], bool], seconden: float = 5.0) -> None:
    """Wait until it is true."""
    async with asyncio.timeout(seconden):
        while not waar():  # noqa: ASYNC110  what is waited for has no event of its own
            await asyncio.sleep(0.005)


class Contract:
    """The cases."""

    foto = "photo"  # what a photo becomes: the kind that nobody can read, or the name of a file

    async def test_een_getypt_bericht_krijgt_antwoord_met_knoppen(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("hallo é 👋")
            vraag = await anna.antwoord()
            assert vraag.tekst == f"{VRAAG} (text)"
            assert vraag.knopteksten == ["Loopbaan", "Evaluatie"]
            await tot(lambda: len(kern.afgevinkt) == 1)
            assert next(iter(kern.gezien.values())).text == "hallo é 👋"
            assert kern.afgevinkt[0].result == "sent"
            assert kern.afgevinkt[0].message > 0

    async def test_een_tik_wordt_bevestigd_en_sluit_de_vraag(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.start("CODE-12_x")
            vraag = await anna.antwoord()
            await anna.tik("Loopbaan")
            await anna.melding()
            gewijzigd = await anna.wijziging()
            assert gewijzigd.tekst == "Loopbaan. Goed gekozen."
            assert not gewijzigd.knoppen
            begin, tik = kern.gezien.values()
            assert (begin.kind, begin.name, begin.text) == (Kind.COMMAND, "start", "CODE-12_x")
            assert (tik.kind, tik.data, tik.message) == (Kind.TAP, "v:1", vraag.nummer)

    async def test_elk_soort_bericht_wordt_een_gebeurtenis(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("/menu@proefbot")
            for daad in (anna.stuur_sticker, anna.stuur_foto, anna.stuur_spraak):
                await daad()
            for daad in (anna.stuur_locatie, anna.stuur_contact, anna.stuur_peiling):
                await daad()
            await anna.stuur_door("van een ander")
            getypt = await anna.typ("eerst")
            assert getypt is not None
            await anna.wijzig(getypt, "later")
            await tot(lambda: len(kern.gezien) == 10)
            gestuurd = list(kern.gezien.values())[1:7]
            assert {e.kind for e in gestuurd} <= {Kind.UNREADABLE, Kind.FILE}
            assert [e.name or e.text for e in gestuurd] == [
                "sticker",
                self.foto,
                "voice",
                "location",
                "contact",
                "poll",
            ]
            gebeurd = list(kern.gezien.values())
            assert gebeurd[0].name == "menu"
            assert gebeurd[7].forwarded
            assert not gebeurd[8].forwarded
            assert (gebeurd[9].kind, gebeurd[9].text) == (Kind.EDITED, "later")

    async def test_een_groep_en_een_kanaal_zijn_geen_plek_voor_deze_bot(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            bot.van_persoon(tuin.groep("Team", bot), anna.persoon, {"text": "/start geheim"})
            bot.van_persoon(tuin.kanaal("Nieuws", bot), None, {"text": "geheim"})
            await anna.typ("hoi")
            await anna.antwoord()
            assert {str(e.kind) for e in kern.gezien.values()} == {"outside", "text"}
            assert not any("geheim" in e.text for e in kern.gezien.values())

    async def test_blokkeren_en_terugkomen_worden_gemeld_en_de_wachtrij_vervalt(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            anna, bert = tuin.persoon("Anna", bot), tuin.persoon("Bert", bot)
            await anna.typ("hoi")
            await anna.antwoord()
            anna.vertraag(0)
            await anna.typ("nog iets")
            anna.blokkeer()
            await bert.typ("hoi")
            await bert.antwoord()
            anna.deblokkeer()
            await anna.typ("terug")
            await anna.antwoord()
            await tot(lambda: {"left", "returned"} <= set(kern.soorten()))

    async def test_een_document_wordt_op_het_laatst_gemaakt_en_verstuurd(self, maak_runner: Maker) -> None:
        def antwoord(event: Event) -> list[Rendered]:
            kaart = Rendered("document", "Je kaart.", document="kaart", contents='{"a": "b"}')
            return [kaart, Rendered("send", "Klaar.")]

        def maak(inhoud: str) -> tuple[str, bytes]:
            return "kaart.pdf", b"%PDF " + inhoud.encode()

        kern = Kern(antwoord)
        async with (
            Proeftuin.start() as tuin,
            draaiend(maak_runner, tuin, kern, documents={"kaart": maak}) as (bot, _),
        ):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("kaart")
            stuk = await anna.antwoord()
            assert stuk.document is not None
            assert await anna.open_bestand(stuk) == b'%PDF {"a": "b"}'
            assert (await anna.antwoord()).tekst == "Klaar."
            assert tuin.journal.aantal("sendChatAction") == 1

    async def test_een_lange_tekst_komt_in_stukken_met_de_knoppen_onder_het_laatste(self, maak_runner: Maker) -> None:
        alinea = "Dit is een zin van ongeveer vijftig tekens lang 👋. " * 20
        tekst = "\n\n".join([alinea] * 6)

        def antwoord(event: Event) -> list[Rendered]:
            return [Rendered("send", tekst, ((("Verder", "v", ""),),))]

        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern(antwoord)) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("lang")
            een, twee = await anna.antwoord(), await anna.antwoord()
            assert not een.knoppen
            assert twee.knoppen
            assert (een.tekst + twee.tekst).replace("\n", "").replace(" ", "") == tekst.replace("\n", "").replace(
                " ", ""
            )
            await tot(lambda: len(kern.afgevinkt) == 1)
            assert kern.afgevinkt[0].message == twee.nummer

    async def test_een_opgemaakt_bericht_komt_aan_of_anders_de_gewone_tekst(
        self, maak_runner: Maker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        kern = Kern(lambda _event: [rijk()])
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("plan")
            assert (await anna.antwoord()).rijk
            monkeypatch.delitem(METHODS, "sendrichmessage")  # another server, which does not know it
            await anna.typ("plan")
            gewoon = await anna.antwoord()
            assert gewoon.tekst == rijk().text
            assert gewoon.knopteksten == ["Klaar"]
            await tot(lambda: len(kern.afgevinkt) == 2)
            assert len(anna.van_bot) == 2
            assert kern.afgevinkt[1].message == gewoon.nummer

    async def test_berichten_worden_gewist_en_de_lijst_met_opdrachten_gezet(self, maak_runner: Maker) -> None:
        def antwoord(event: Event) -> list[Rendered]:
            if event.text == "wis":
                return [Rendered("delete", messages=(event.message, event.message - 1))]
            return [Rendered("commands", contents='[["menu", "Kies wat je wilt doen"]]')]

        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern(antwoord)) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("iets")
            await anna.typ("wis")
            await tot(lambda: len(kern.afgevinkt) == 2)
            assert [een.result for een in kern.afgevinkt] == ["sent", "sent"]
            assert [c["command"] for c in anna.commandos] == ["menu"]
            assert anna.berichten == [] or all(b.tekst not in ("iets", "wis") for b in anna.berichten)

    async def test_een_tik_op_een_heel_oude_knop_komt_gewoon_aan(self, maak_runner: Maker) -> None:
        async with (
            Proeftuin.start(knop_seconden=0.0) as tuin,
            draaiend(maak_runner, tuin, kern := Kern()) as (bot, _),
        ):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("hoi")
            await anna.antwoord()
            await anna.tik("Loopbaan")
            assert (await anna.antwoord()).tekst.endswith("(tap)")
            await tot(lambda: len(kern.afgevinkt) == 3)

    async def test_dertig_tikken_in_een_seconde_worden_allemaal_verwerkt(self, maak_runner: Maker) -> None:
        def antwoord(event: Event) -> list[Rendered]:
            if event.kind is Kind.TAP:
                return [Rendered("edit", f"tik {event.id}", ((("Nog", "n", ""),),), target=event.message)]
            return [Rendered("send", "Vraag", ((("Nog", "n", ""),),))]

        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern(antwoord)) as (bot, _):
            anna = tuin.persoon("Anna", bot)
            await anna.typ("hoi")
            await anna.antwoord()
            await anna.tik("Nog", keer=30)
            await tot(lambda: len(kern.afgevinkt) == 31, 15)
            laatste = max(kern.gezien)
            await anna.wacht_op(f"tik {laatste}")
            assert {een.result for een in kern.afgevinkt} <= {"sent", "superseded"}
            assert tuin.journal.aantal("editMessageText", 429) == 0

    @pytest.mark.parametrize("fout", ["http_429", "http_500", "http_502", "reset", "truncated", "timeout_after"])
    async def test_een_gesprek_gaat_door_na_een_slecht_moment_van_telegram(self, maak_runner: Maker, fout: str) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            tuin.faults.set(hold_seconds=0.1, retry_after=(1, 1))
            tuin.faults.plan("sendMessage", fout)
            tuin.faults.plan("getUpdates", fout)
            anna = tuin.persoon("Anna", bot)
            await anna.typ("hoi")
            await tot(lambda: len(kern.afgevinkt) == 1, 12)
            assert kern.afgevinkt[0].result == "sent"
            assert len(kern.gezien) == 1
            assert len(anna.van_bot) in (1, 2)  # twice only when the first one arrived without a word
            if fout in ("http_429", "http_500", "http_502"):
                assert len(anna.van_bot) == 1

    async def test_een_kapotte_database_bevestigt_niets_en_verliest_niets(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin, draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
            kern.fout = OSError("geheim antwoord")
            anna = tuin.persoon("Anna", bot)
            await anna.typ("hoi")
            await tot(lambda: len(kern.keer) >= 2)
            assert not kern.gezien
            assert len(bot.updates) == 1
            kern.fout = None
            await anna.antwoord()
            assert len(kern.gezien) == 1

    async def test_stoppen_met_een_kapotte_database_bevestigt_niets(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin:
            async with draaiend(maak_runner, tuin, kern := Kern()) as (bot, _):
                await tuin.persoon("Bert", bot).typ("eerst")
                await tot(lambda: len(kern.gezien) == 1)
                kern.fout = OSError()
                await tuin.persoon("Anna", bot).typ("hoi")
                await tot(lambda: len(kern.keer) >= 2)
            assert len(bot.updates) == 1

    async def test_na_een_harde_stop_komt_het_bericht_terug_en_telt_het_een_keer(self, maak_runner: Maker) -> None:
        async with Proeftuin.start() as tuin:
            bot, kern = tuin.bot("proefbot"), Kern()
            anna = tuin.persoon("Anna", bot)
            loper = maak_runner(tuin, bot, kern)
            echt, gebeurd = kern.handle, asyncio.Event()
            lus = asyncio.get_running_loop()

            def handle_en_dood(events: Any) -> Any:
                ready = echt(events)
                lus.call_soon_threadsafe(gebeurd.set)
                raise SystemError  # committed, but the process is gone before anybody hears of it
                return ready

            kern.handle = handle_en_dood  # type: ignore[method-assign]
            taak = asyncio.create_task(loper.run())
            await anna.typ("hoi")
            await gebeurd.wait()
            taak.cancel()
            await asyncio.gather(taak, return_exceptions=True)
            assert len(bot.updates) == 1, "confirmed before the answer was safe"
            kern.handle = echt  # type: ignore[method-assign]
            async with draaiend(maak_runner, tuin, kern):
                await tot(lambda: len(kern.keer) >= 2)
                await tot(lambda: len(bot.updates) == 0)
            assert len(kern.gezien) == 1
