"""/wis: everything of a person goes, from the database, from its files and from the chat; once, and for good."""

import asyncio
import datetime as dt
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.proeftuin import Proeftuin, Telefoon
from bot.store.database import sqlite_file
from bot.wiring import medewerker
from bot.wiring.tables import UITGAAND
from tests.databases import Databank
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.kudde import laatste_update
from tests.herstel.wieg import wieg
from tests.pad.draaiend import Dienst, dienst, nu, tot, zeg
from tests.pad.huis import TEAMS, opstelling

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
BEWIJS = "Alles is gewist"
VOORBEREIDEN = (
    "Snelle voorbereiding (5 min)",
    "Deze week",
    "Over mijn loopbaan",
    "4  goed",
    "Rust",
    "Klaar",
    "Drukte",
    "Klaar",
    "Bijleren",
)


async def vertel(wie: Telefoon, merk: str) -> None:
    """A whole preparation with own words in it, up to a card."""
    for woorden in VOORBEREIDEN:
        await zeg(wie, wie.tik(woorden), 0.03)
    await zeg(wie, wie.typ(f"ik wil {merk} leren"))
    await zeg(wie, wie.typ(f"thuis is het {merk}"))
    await zeg(wie, wie.tik("Maak gesprekskaart"), 0.03)
    await zeg(wie, wie.tik("Klaar"), 0.3)


def bytes_op_schijf(databank: Databank) -> bytes:
    """The database with its log, as they lie on disk."""
    pad = sqlite_file(databank.url)
    assert pad is not None
    return b"".join(deel.read_bytes() for deel in sorted(pad.parent.iterdir()) if deel.is_file())


def sporen(proces: medewerker.Process, wie: Telefoon) -> list[bytes]:
    """What the database knows of somebody: the pseudonym, the wrapped key, ids and everything that is sealed."""
    persoon = proces.kluis.pseudonym(wie.persoon.id)
    found = [persoon]
    with proces.database.begin() as conn:
        for naam, kolom, velden in (
            ("persoon", "id", ("sleutel", "account")),
            ("dossier", "persoon", ("id", "inhoud")),
            ("kaart", "persoon", ("id", "inhoud")),
            ("antwoord", "persoon", ("vraag", "inhoud")),
            ("sessie", "persoon", ("inhoud",)),
            ("uitgaand", "persoon", ("merk", "inhoud")),
        ):
            tabel = UITGAAND.metadata.tables[naam]
            for rij in conn.execute(sa.select(*(tabel.c[veld] for veld in velden)).where(tabel.c[kolom] == persoon)):
                found += [bytes(waarde) for waarde in rij if waarde is not None]
    return found


def rijen(proces: medewerker.Process, wie: Telefoon) -> int:
    """Rows of this person in any table."""
    persoon, found = proces.kluis.pseudonym(wie.persoon.id), 0
    with proces.database.begin() as conn:
        for tabel in UITGAAND.metadata.tables.values():
            kolom = tabel.c.id if tabel.name == "persoon" else tabel.c.get("persoon")
            if kolom is not None:
                found += conn.execute(sa.select(sa.func.count()).where(kolom == persoon)).scalar_one()
    return found


def afscheid(proces: medewerker.Process) -> int:
    with proces.database.begin() as conn:
        return int(
            conn.execute(sa.select(sa.func.count()).select_from(UITGAAND.metadata.tables["afscheid"])).scalar_one()
        )


async def wis(dienst: Dienst, wie: Telefoon, *, tik: bool) -> None:
    await zeg(wie, wie.typ("/wis"))
    await zeg(wie, wie.tik("Ja, wis alles") if tik else wie.typ("wis"), 0.2)
    await tot(lambda: afscheid(dienst.proces) == 0)


@pytest.mark.parametrize("tik", [True, False], ids=["getikt", "getypt"])
async def test_na_wissen_staat_er_niets_meer_van_iemand_op_schijf(
    databank: Databank, organisatiebank: Databank, tmp_path: Path, tik: bool
) -> None:
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna, bert = d.persoon("Anna"), d.persoon("Bert")
        await d.doe_mee(anna)
        await d.doe_mee(bert)
        await vertel(anna, "vioolspelen")
        await vertel(bert, "trompetspelen")
        van_anna, van_bert = sporen(d.proces, anna), sporen(d.proces, bert)
        assert len(van_anna) > 15
        await wis(d, anna, tik=tik)
        await d.schoon()
        assert rijen(d.proces, anna) == 0
        assert rijen(d.proces, bert) > 10
        assert sporen(d.proces, bert) == van_bert
        if databank.dialect == "sqlite":
            schijf = bytes_op_schijf(databank)
            assert [spoor for spoor in van_anna if spoor in schijf] == []
            assert all(spoor in schijf for spoor in van_bert)
        # what stays on the phone: what was said before she took part, and the receipt
        assert sum(BEWIJS in b.tekst for b in anna.van_bot) == 1
        assert not any("vioolspelen" in b.tekst for b in anna.berichten)
        assert any("trompetspelen" in b.tekst for b in bert.berichten)
        assert not any(BEWIJS in b.tekst for b in bert.van_bot)


async def test_na_wissen_begint_iemand_met_dezelfde_link_weer_helemaal_opnieuw(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        await vertel(anna, "vioolspelen")
        await wis(d, anna, tik=True)
        assert (await zeg(anna, anna.typ("hallo"))) == [
            "Hier kan ik je niet mee helpen. Vraag de link aan je organisatie."
        ]
        await d.doe_mee(anna)
        assert "Wat wil je doen?" in (anna.laatste.tekst if anna.laatste else "")
        [kaarten] = await zeg(anna, anna.typ("/menu")) and await zeg(anna, anna.tik("Mijn kaarten"))
        assert "nog geen kaarten" in kaarten


async def test_nee_of_iets_anders_zeggen_wist_niets(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        await zeg(anna, anna.typ("/wis"))
        assert await zeg(anna, anna.tik("Nee, hou alles")) == ["Er is niets gewist."]
        await zeg(anna, anna.typ("/wis"))
        assert await zeg(anna, anna.typ("toch maar niet")) == ["Er is niets gewist."]
        oude = anna.zoek_knop("Ja, wis alles")[0]
        [vraag] = await zeg(anna, anna.tik("Ja, wis alles", bericht=oude))
        assert vraag.startswith("Wil je alles wissen?")
        assert rijen(d.proces, anna) > 0


async def test_alle_berichten_van_de_laatste_twee_dagen_gaan_weg_in_stukken_van_honderd(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    verschil = dt.timedelta()
    async with dienst(tmp_path, databank, organisatiebank, klok=lambda: nu() + verschil) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        for _ in range(20):
            await zeg(anna, anna.typ("menu"), 0.0)
        await d.af()
        oud = {b.nummer for b in anna.berichten}
        verschil = dt.timedelta(hours=50)
        d.tuin.klok.vooruit(50 * 3600)
        for _ in range(120):
            await anna.typ("menu")
        await tot(lambda: len([b for b in anna.van_bot if b.nummer not in oud]) == 120, 30)
        await tot(lambda: len(d.runner.delivery) == 0)
        d.tuin.journal.wis()
        await wis(d, anna, tik=False)
        oproepen = d.tuin.journal.van("deleteMessages")
        weg = [nummer for oproep in oproepen for nummer in oproep.parameters["message_ids"]]
        assert len(oproepen) >= 3
        assert all(len(oproep.parameters["message_ids"]) <= 100 for oproep in oproepen)
        assert len(weg) == len(set(weg))
        assert not oud & set(weg), "too old for Telegram to delete"
        over = {b.nummer for b in anna.berichten} - oud
        assert len(over) == 1, "only the receipt stays"
        assert len(weg) >= 240


async def test_een_oud_bericht_dat_pas_nog_veranderde_houdt_het_weghalen_van_de_rest_niet_tegen(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    """Three days later the question of then gets its answer: that message is too old to delete, and is in the list."""
    verschil = dt.timedelta()
    async with dienst(tmp_path, databank, organisatiebank, klok=lambda: nu() + verschil) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        await zeg(anna, anna.tik("Snelle voorbereiding (5 min)"))
        await d.af()
        verschil = dt.timedelta(days=3)
        d.tuin.klok.vooruit(3 * 86_400)
        await zeg(anna, anna.tik("Deze week"))
        [vraag] = [b for b in anna.van_bot if "Wat voor gesprek" in b.tekst]
        await wis(d, anna, tik=True)
        assert vraag.verwijderd
        assert sum(BEWIJS in b.tekst for b in anna.van_bot) == 1


async def test_wat_nog_onderweg_was_blijft_ook_niet_in_de_chat_staan(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    """The answer to the last act hangs on a slow line while everything is erased."""
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        await zeg(anna, anna.typ("/instellingen"))
        await zeg(anna, anna.tik("Roepnaam"))
        await zeg(anna, anna.typ("vioolspelen"))
        d.tuin.faults.set(retry_after=(2, 2))
        d.tuin.faults.plan("sendMessage", "http_429")
        await anna.typ("menu")
        await tot(lambda: d.tuin.journal.aantal("sendMessage", 429) == 1)
        for _ in range(2):
            await anna.typ("wis")
            await tot(lambda: not len(d.bot.updates))
        assert rijen(d.proces, anna) == 0, "erased at once, while the menu still waits for its turn"
        await tot(lambda: afscheid(d.proces) == 0, 20)
        assert any("vioolspelen" in str(o.parameters.get("text")) for o in d.tuin.journal.van("sendMessage")[-3:])
        await anna.stil(0.5)
        assert sum(BEWIJS in b.tekst for b in anna.van_bot) == 1
        assert not any("vioolspelen" in b.tekst for b in anna.van_bot)


async def test_een_lezer_houdt_het_opruimen_op_en_daarna_lukt_het(
    databanken: Any, organisatiebank: Databank, tmp_path: Path
) -> None:
    databank = databanken.new("sqlite", "kluis")
    async with dienst(tmp_path, databank, organisatiebank) as d:
        anna = d.persoon("Anna")
        await d.doe_mee(anna)
        await d.schoon()
        assert not d.proces.role.truncate_log
        await zeg(anna, anna.tik("Snelle voorbereiding (5 min)"))
        sleutel = sporen(d.proces, anna)[1]
        lezer = databank.engine.connect()
        lezer.exec_driver_sql("COMMIT")
        lezer.exec_driver_sql("BEGIN")
        lezer.exec_driver_sql("SELECT count(*) FROM persoon").all()
        await wis(d, anna, tik=True)
        await d.schoon()
        assert d.proces.role.truncate_log, "a reader still looks at what was there before"
        lezer.exec_driver_sql("COMMIT")
        lezer.close()
        await d.schoon()
        assert not d.proces.role.truncate_log
        assert sleutel not in bytes_op_schijf(databank)
    databanken.drop(databank)


@pytest.mark.parametrize(
    "stap",
    [
        "sterf_na_de_commit_van_het_wissen",
        "sterf_na_het_weghalen_van_berichten",
        "sterf_na_het_bewijs",
        "sterf_na_het_afscheid",
        "sterf_in_plaats_van_opruimen",
    ],
)
async def test_kill_9_tussen_twee_stappen_van_het_wissen_wordt_na_de_herstart_afgemaakt(
    databank: Databank, organisatiebank: Databank, tmp_path: Path, stap: str
) -> None:
    async with AsyncExitStack() as stack:
        tuin = await stack.enter_async_context(Proeftuin.start(snelheidsgrenzen=False))
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        async with wieg(setup, tmp_path / "log") as nest:
            await nest.start(stap)
            oog = stack.enter_context(Kluisoog(setup))
            anna = tuin.persoon("Anna", bot)
            d = Dienst(tuin, bot, setup, codes, None, None)  # type: ignore[arg-type]
            await d.doe_mee(anna)
            await zeg(anna, anna.tik("Snelle voorbereiding (5 min)"))
            await zeg(anna, anna.tik("Deze week"))
            spoor = oog.sporen(anna.persoon.id)
            assert spoor
            await zeg(anna, anna.typ("/wis"))
            await anna.typ("wis")
            assert await nest.einde() == -9
            assert oog.alles(anna.persoon.id) == {}, "erased in one transaction, before anything else"
            await nest.start()
            await tot(lambda: oog.aantal("afscheid") == 0)
            await tot(lambda: any(BEWIJS in b.tekst for b in anna.van_bot))
            await asyncio.sleep(0.2)
            assert 1 <= sum(BEWIJS in b.tekst for b in anna.van_bot) <= 2
            assert not any("Wanneer is je gesprek" in b.tekst for b in anna.van_bot)
            if databank.dialect == "sqlite":
                oog.sluit()
                await tot(lambda: not any(stuk in bytes_op_schijf(databank) for stuk in spoor), 15)
            await zeg(anna, anna.start(codes[0]))
            assert "Loopbaanmaatje" in (anna.laatste.tekst if anna.laatste else "")
            assert await nest.stop() == 0
            assert laatste_update(anna)
