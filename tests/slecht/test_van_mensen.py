"""What people send that is no answer: the real bot against the proeftuin says one kind thing and loses nothing."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.kluis.tabellen import ANTWOORD, PERSOON
from bot.proeftuin import Telefoon
from tests.databases import Databanken
from tests.pad.draaiend import Dienst, dienst, zeg

GEEN_TOEGANG = "Hier kan ik je niet mee helpen. Vraag de link aan je organisatie."


@pytest.fixture
async def huis(tmp_path: Path, databanken: Databanken) -> AsyncIterator[Dienst]:
    kluis, organisatie = databanken.new("sqlite", "kluis"), databanken.new("sqlite", "organisatie")
    async with dienst(tmp_path, kluis, organisatie) as bezig:
        yield bezig
    databanken.drop(kluis)
    databanken.drop(organisatie)


@pytest.fixture
async def noor(huis: Dienst) -> Telefoon:
    """Noor takes part and stands at the first question of the short preparation."""
    phone = huis.persoon("Noor")
    await huis.doe_mee(phone)
    await zeg(phone, phone.typ("pauze"))
    await zeg(phone, phone.typ("snelle voorbereiding"))
    assert "Wanneer is je gesprek?" in str(phone.laatste and phone.laatste.tekst)
    return phone


def antwoorden(huis: Dienst) -> int:
    with huis.proces.database.engine.connect() as conn:
        return int(conn.execute(sa.select(sa.func.count()).select_from(ANTWOORD)).scalar_one())


SOORTEN: dict[str, Callable[[Telefoon], Awaitable[object]]] = {
    "sticker": lambda t: t.stuur_sticker(),
    "foto": lambda t: t.stuur_foto("met een bijschrift"),
    "spraak": lambda t: t.stuur_spraak(),
    "locatie": lambda t: t.stuur_locatie(),
    "contact": lambda t: t.stuur_contact(),
    "peiling": lambda t: t.stuur_peiling(),
    "document": lambda t: t.stuur_document("cv.pdf", b"%PDF-1.4", "application/pdf"),
    "doorgestuurd": lambda t: t.stuur_door("dit zei iemand anders"),
    "dobbelsteen": lambda t: t.stuur({"dice": {"emoji": "🎲", "value": 3}}),
}


@pytest.mark.parametrize("soort", SOORTEN)
async def test_wat_geen_antwoord_is_krijgt_een_zin_en_de_vraag_blijft_staan(
    huis: Dienst, noor: Telefoon, soort: str
) -> None:
    voor = antwoorden(huis)
    [gezegd] = await zeg(noor, SOORTEN[soort](noor))
    assert gezegd
    assert antwoorden(huis) == voor
    await zeg(noor, noor.tik("Deze maand"))
    assert "Wat voor gesprek" in str(noor.laatste and noor.laatste.tekst)
    assert antwoorden(huis) == voor + 1


async def test_een_verbeterd_bericht_verandert_niets(huis: Dienst, noor: Telefoon) -> None:
    bericht = await noor.typ("deze maand")
    await zeg(noor, noor.stil(0.2))
    voor = antwoorden(huis)
    assert bericht is not None
    [gezegd] = await zeg(noor, noor.wijzig(bericht, "later"))
    assert "Tik op Terug" in gezegd
    assert antwoorden(huis) == voor


@pytest.mark.parametrize(
    "tekst", [" ", "\u200b", "😀" * 2048, "a" * 4096, "\x00\x01", "\ud83d", "/" * 50, "<b>&amp;{naam}%s"]
)
async def test_vreemde_tekst_krijgt_altijd_een_antwoord(huis: Dienst, noor: Telefoon, tekst: str) -> None:
    gezegd = await zeg(noor, noor.stuur({"text": tekst}))
    assert gezegd
    assert all(len(zin) <= 4096 for zin in gezegd)
    await zeg(noor, noor.tik("Deze maand"))
    assert "Wat voor gesprek" in str(noor.laatste and noor.laatste.tekst)


async def test_tienduizend_tekens_in_drie_berichten_gaan_niet_verloren(huis: Dienst, noor: Telefoon) -> None:
    for knop in ("Deze maand", "Over mijn loopbaan", "4  goed", "Sla over", "Sla over", "Bijleren"):
        await zeg(noor, noor.tik(knop))
    voor = antwoorden(huis)
    gezegd = [await zeg(noor, noor.stuur({"text": "woord " * 600})) for _ in range(3)]
    assert "Ik kan er 600 bewaren" in gezegd[0][0]
    assert gezegd[1] != gezegd[0]
    assert antwoorden(huis) == voor
    eigen = [bericht for bericht in noor.berichten if not bericht.van_bot and len(bericht.tekst) > 3000]
    assert len(eigen) == 3  # their own words still stand in the chat


async def test_dertig_tikken_in_een_seconde_geven_een_antwoord_en_geen_tweede_vraag(
    huis: Dienst, noor: Telefoon
) -> None:
    voor = antwoorden(huis)
    gezegd = await zeg(noor, noor.tik("Deze maand", keer=30), stil=0.5)
    assert len(gezegd) == 1
    assert antwoorden(huis) == voor + 1


async def test_twee_telefoons_van_een_persoon_lopen_gelijk(huis: Dienst, noor: Telefoon) -> None:
    """One Telegram account on two phones: both see the same chat, and taps from both arrive."""
    vraag = noor.laatste
    assert vraag is not None
    await asyncio.gather(noor.tik("Deze maand", bericht=vraag), noor.tik("Later", bericht=vraag))
    await noor.stil(0.5)
    noor.lees_alles()
    laatste = str(noor.laatste and noor.laatste.tekst)
    assert "veranderen" in laatste or "Wat voor gesprek" in laatste
    assert antwoorden(huis) >= 1


async def test_een_knop_van_een_jaar_oud_geeft_nog_antwoord(huis: Dienst, noor: Telefoon) -> None:
    vraag = noor.laatste
    assert vraag is not None
    later = vraag.knoppen[2][0].data or ""
    await zeg(noor, noor.tik("Deze maand"))
    huis.tuin.klok.vooruit(dt.timedelta(days=365).total_seconds())
    huis.bot.tik(noor.chat, noor.persoon, vraag, later)
    [gezegd] = await zeg(noor, asyncio.sleep(0))
    assert "veranderen in Later" in gezegd


async def test_wie_niet_meedoet_krijgt_altijd_een_en_dezelfde_zin(huis: Dienst) -> None:
    piet = huis.persoon("Piet")
    for daad in (piet.typ("hallo"), piet.start(), piet.start("bestaatniet"), piet.start("a" * 64), piet.typ("/menu"),
                 piet.stuur_sticker(), piet.stuur_foto(), piet.typ("/wis"), piet.typ("/mijngegevens")):
        assert await zeg(piet, daad) == [GEEN_TOEGANG]
    with huis.proces.database.engine.connect() as conn:
        assert conn.execute(sa.select(sa.func.count()).select_from(PERSOON)).scalar_one() == 0


async def test_elke_code_die_niet_werkt_krijgt_dezelfde_zin_en_evenveel_berichten(huis: Dienst) -> None:
    vandaag = dt.datetime.now(dt.UTC).date()
    soorten = {
        "verlopen": {"verloopt": vandaag - dt.timedelta(days=1)}, "ingetrokken": {"ingetrokken": True},
        "opgebruikt": {"hoogstens": 0},
    }
    gezegd = set()
    spiegel = sa.table("spiegel_code", sa.column("hash"), sa.column("verloopt", sa.Date),
                       sa.column("ingetrokken", sa.Boolean), sa.column("hoogstens"))
    for waarden in soorten.values():
        with huis.proces.database.engine.begin() as conn:
            bewaard = conn.execute(sa.select(spiegel)).all()
            conn.execute(spiegel.update().values(**waarden))
        gezegd.add(tuple(await zeg(*_start(huis, huis.codes[0]))))
        with huis.proces.database.engine.begin() as conn:
            for rij in bewaard:
                conn.execute(spiegel.update().where(spiegel.c.hash == rij.hash).values(
                    verloopt=rij.verloopt, ingetrokken=rij.ingetrokken, hoogstens=rij.hoogstens))
    gezegd.add(tuple(await zeg(*_start(huis, huis.codes[0][:-1] + "x"))))
    assert gezegd == {(GEEN_TOEGANG,)}
    assert await zeg(*_start(huis, huis.codes[0])) != [GEEN_TOEGANG]


def _start(huis: Dienst, code: str) -> tuple[Telefoon, Awaitable[object]]:
    wie = huis.persoon("Iemand")
    return wie, wie.start(code)


async def test_na_vijf_verkeerde_codes_in_een_uur_werkt_ook_de_goede_even_niet(huis: Dienst) -> None:
    piet = huis.persoon("Piet")
    for nummer in range(5):
        await zeg(piet, piet.start(f"mis{nummer}"))
    assert await zeg(piet, piet.start(huis.codes[0])) == [GEEN_TOEGANG]


async def test_een_groep_en_een_kanaal_krijgen_geen_gesprek(huis: Dienst, noor: Telefoon) -> None:
    groep, kanaal = huis.tuin.groep("Team Zon", huis.bot), huis.tuin.kanaal("Nieuws", huis.bot)
    voor = antwoorden(huis)
    huis.bot.van_persoon(groep, noor.persoon, {"text": "hallo allemaal"})
    huis.bot.van_persoon(groep, noor.persoon, {"text": "/menu"})
    huis.bot.van_persoon(groep, huis.persoon("Piet").persoon, {"text": "/menu"})
    huis.bot.van_persoon(kanaal, None, {"text": "Nieuws van de dag"})
    await asyncio.sleep(0.6)
    gezegd = [bericht.tekst for bericht in groep.berichten.values() if bericht.van_bot]
    assert len(gezegd) == 2  # the same for a member and for a stranger, and only after a command
    assert all(zin.startswith("Ik praat alleen met één iemand tegelijk.") for zin in gezegd)
    assert not [bericht for bericht in kanaal.berichten.values() if bericht.van_bot]
    assert antwoorden(huis) == voor


async def test_wie_de_bot_blokkeert_en_terugkomt_vindt_alles_terug(huis: Dienst, noor: Telefoon) -> None:
    await zeg(noor, noor.tik("Deze maand"))
    await noor.blokkeer()
    await asyncio.sleep(0.3)
    await noor.deblokkeer()
    assert "Wat voor gesprek" in (await zeg(noor, noor.typ("verder")))[-1]
