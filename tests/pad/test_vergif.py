"""Updates that cannot be digested: tried three times, set aside encrypted, and the queue moves on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.engine import running
from bot.engine.work import Work
from bot.proeftuin import Proeftuin
from bot.store.errors import Locked
from bot.wiring.tables import KIT
from tests.databases import Databank
from tests.herstel.ingrepen import DODELIJK, GIF
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.wieg import wieg
from tests.pad.draaiend import Dienst, tot, zeg
from tests.pad.huis import TEAMS, Huis, doe_mee, kies, opstelling

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
SORRY = "Er ging iets mis bij mij. Je antwoord van daarnet is niet bewaard. Probeer het nog eens."
BEGIN = "Snelle voorbereiding (5 min)"


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    een = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield een
    een.sluit()


@pytest.fixture
def keren(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A rule with a fault in it; which words it was given."""
    gewoon, gehoord = running.typed, []

    def typed(work: Work, text: str) -> None:
        gehoord.append(text)
        if GIF in text:
            raise ValueError(text)
        gewoon(work, text)

    monkeypatch.setattr(running, "typed", typed)
    return gehoord


def test_een_bericht_dat_niet_verteert_wordt_drie_keer_geprobeerd_en_dan_versleuteld_opzijgezet(
    huis: Huis, keren: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    anna, bert = huis.nieuw(), huis.nieuw()
    for wie in (anna, bert):
        doe_mee(huis, wie)
        huis.stuur(huis.tik(wie, kies(wie, BEGIN)))
    gif = huis.typ(anna, f"{GIF} en geheim")
    huis.stuur(huis.typ(bert, "deze week"), gif, huis.typ(anna, "deze maand"), huis.typ(bert, "gewoon een babbel"))
    assert sum(GIF in woorden for woorden in keren) == 3
    assert huis.opzij() == 1
    assert SORRY in anna.teksten
    assert SORRY not in bert.teksten
    # what came after it was handled, of her and of the others, in order
    assert huis.alles(anna.nummer)["dossiers"][0]["antwoorden"]["wanneer"] == {"k": ["deze_maand"]}
    assert huis.alles(bert.nummer)["dossiers"][0]["antwoorden"]["soort"] == {"k": ["babbel"]}
    with huis.proces.database.begin() as conn:
        [(inhoud, persoon)] = conn.execute(sa.select(KIT.quarantaine.c.inhoud, KIT.quarantaine.c.persoon)).all()
        assert conn.execute(sa.select(sa.func.count()).select_from(KIT.poging)).scalar_one() == 0
    assert b"geheim" not in inhoud
    assert "geheim" in huis.proces.keys.open_own("quarantaine", inhoud).decode()
    assert persoon == huis.proces.kluis.pseudonym(anna.nummer)
    assert "geheim" not in caplog.text
    # Telegram brings it once more: it is known, and stays aside
    assert huis.stuur(gif) == []
    assert huis.opzij() == 1


def test_wat_al_vastgelegd_was_raakt_niet_kwijt_als_de_database_daarna_even_niet_wil(
    huis: Huis, keren: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of a batch was committed when the trouble came: its messages leave with the next try of the same batch."""
    anna, bert = huis.nieuw(), huis.nieuw()
    for wie in (anna, bert):
        doe_mee(huis, wie)
        huis.stuur(huis.tik(wie, kies(wie, BEGIN)))
    rij, gewoon = [huis.typ(bert, "deze week"), huis.typ(anna, GIF)], huis.proces.shelf.attempt
    keer = 0

    def attempt(conn: sa.Connection, update: int) -> int:
        nonlocal keer
        keer += 1
        if keer == 2:
            raise Locked
        return gewoon(conn, update)

    monkeypatch.setattr(huis.proces.shelf, "attempt", attempt)
    with pytest.raises(Locked):
        huis.stuur(*rij)
    huis.stuur(*rij)
    assert "Wat voor gesprek wordt het?" in bert.laatste.tekst
    assert SORRY in anna.teksten
    assert keren


def test_wie_wist_wist_ook_wat_opzij_staat(huis: Huis, keren: list[str]) -> None:
    anna = huis.nieuw()
    doe_mee(huis, anna)
    huis.stuur(huis.tik(anna, kies(anna, BEGIN)))
    huis.stuur(huis.typ(anna, GIF))
    assert huis.opzij() == 1
    huis.stuur(huis.typ(anna, "wis"))
    huis.stuur(huis.typ(anna, "wis"))
    assert huis.opzij() == 0
    assert keren


def test_van_een_onbekende_staan_geen_woorden_opzij(huis: Huis, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.engine import turn

    def stranger(*_alles: object, **_meer: object) -> None:
        raise ValueError

    monkeypatch.setattr(turn, "stranger", stranger)
    vreemd = huis.nieuw()
    huis.stuur(huis.typ(vreemd, "iets geheims"))
    assert vreemd.teksten == SORRY
    with huis.proces.database.begin() as conn:
        [(inhoud, persoon)] = conn.execute(sa.select(KIT.quarantaine.c.inhoud, KIT.quarantaine.c.persoon)).all()
    assert persoon is None
    assert huis.proces.keys.open_own("quarantaine", inhoud) == b"text"


@pytest.mark.parametrize("tabel", ["sessie", "antwoord", "dossier"])
def test_bedorven_rijen_van_een_mens_houden_niemand_anders_op(huis: Huis, tabel: str) -> None:
    """Somebody's row cannot be opened any more: that is between the bot and this person."""
    anna, bert = huis.nieuw(), huis.nieuw()
    for wie in (anna, bert):
        doe_mee(huis, wie)
        huis.stuur(huis.tik(wie, kies(wie, BEGIN)))
        huis.stuur(huis.typ(wie, "deze week"))
    rij = KIT.sessie.metadata.tables[tabel]
    with huis.proces.database.begin() as conn:
        conn.execute(
            rij.update().where(rij.c.persoon == huis.proces.kluis.pseudonym(anna.nummer)).values(inhoud=b"bedorven")
        )
    huis.stuur(huis.typ(anna, "gewoon een babbel"), huis.typ(bert, "gewoon een babbel"))
    assert SORRY in anna.teksten
    assert huis.alles(bert.nummer)["dossiers"][0]["antwoorden"]["soort"] == {"k": ["babbel"]}
    # and everything can still be erased
    huis.stuur(huis.typ(bert, "menu"))
    assert "Wat wil je doen?" in bert.laatste.tekst


def test_iemand_in_een_gesprek_dat_niet_meer_bestaat_komt_in_het_menu(huis: Huis) -> None:
    anna = huis.nieuw()
    doe_mee(huis, anna)
    huis.stuur(huis.tik(anna, kies(anna, BEGIN)))
    catalogus = huis.proces.role._kamer.catalogue
    weg = catalogus.dialogen.pop("voorbereiding_kort")
    try:
        huis.stuur(huis.typ(anna, "deze week"))
        assert "Wat wil je doen?" in anna.laatste.tekst
        huis.stuur(huis.tik(anna, (1, "", anna.vroeger[-1][2])))
        assert huis.opzij() == 0
    finally:
        catalogus.dialogen["voorbereiding_kort"] = weg


async def test_een_bericht_dat_het_proces_doodt_wordt_na_de_herstart_gevonden_en_de_rij_gaat_verder(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        async with wieg(setup, tmp_path / "log") as nest:
            await nest.start("vergif")
            d = Dienst(tuin, bot, setup, codes, None, None)  # type: ignore[arg-type]
            anna, bert = tuin.persoon("Anna", bot), tuin.persoon("Bert", bot)
            for wie in (anna, bert):
                await d.doe_mee(wie)
                await zeg(wie, wie.tik(BEGIN))
            await anna.typ(f"{DODELIJK} en geheim")
            await anna.typ("deze maand")
            await bert.typ("deze week")
            dood = 0
            while await _sterft(nest):
                dood += 1
                assert dood <= 4, "once in company, three times alone"
                await nest.start("vergif")
            assert dood == 4
            await tot(lambda: any(b.tekst == SORRY for b in anna.van_bot))
            with Kluisoog(setup) as oog:
                assert oog.aantal("quarantaine") == 1
                await tot(lambda: "wanneer" in oog.alles(bert.persoon.id)["dossiers"][0]["antwoorden"])
                assert oog.alles(anna.persoon.id)["dossiers"][0]["antwoorden"]["wanneer"] == {"k": ["deze_maand"]}
            assert await nest.stop() == 0
            assert "geheim" not in (tmp_path / "log").read_text()


async def _sterft(nest: object) -> bool:
    """Does the bot end by itself within a moment?"""
    try:
        assert await nest.einde(1.5) == 9  # type: ignore[attr-defined]
    except TimeoutError:
        return False
    return True
