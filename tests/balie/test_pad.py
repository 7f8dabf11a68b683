"""What can go wrong under way: an update that nobody can digest, a restart, a rule that the database refuses."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import sqlalchemy as sa

from bot.balie import Bezoek, Rol
from bot.balie.rol import Kalender
from bot.engine.buttons import always
from bot.engine.events import Kind
from bot.engine.messages import Bubble, Phrase
from bot.engine.work import Work
from bot.rollen.hr import ROL as HR
from bot.rollen.leidinggevende import ROL as LEIDINGGEVENDE
from bot.store.instellingen import Instellingen
from bot.wiring.tables_org import KIT, METADATA
from tests.balie.kantoor import Kantoor, met_rol


def met_scherm(doe: Callable[[Bezoek, str], None]) -> Rol:
    return replace(HR, schermen={**HR.schermen, "proef": doe})


def stuk(bezoek: Bezoek, item: str) -> None:
    bezoek.zet("half", True)
    bezoek.say(Bubble(("Half gezegd.",)))
    raise ValueError("geheim woord van HR")


def instelling(kantoor: Kantoor, naam: str) -> object:
    with kantoor.proces.database.begin() as conn:
        return Instellingen.get(conn, naam)


def test_een_bericht_dat_niemand_kan_verwerken_wordt_opzijgezet_en_de_rij_gaat_door(kantoor: Kantoor) -> None:
    an, bo = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bo")
    with met_rol(kantoor, met_scherm(stuk)):
        kantoor.stuur(kantoor.tik(an, (1, "", "!proef")), kantoor.typ(bo, "help"), kantoor.typ(an, "privacy"))
    assert "Er ging iets mis bij mij" in an.teksten
    assert "Half gezegd." not in an.teksten
    assert "Wat medewerkers zeggen, komt hier nooit" in an.laatste.tekst  # the one after it was handled
    assert "Deze woorden werken altijd" in bo.teksten
    assert instelling(kantoor, "half") is None
    with kantoor.proces.database.begin() as conn:
        opzij = conn.execute(sa.select(KIT.quarantaine.c.inhoud)).scalars().all()
    assert len(opzij) == 1
    assert b"proef" not in bytes(opzij[0])


def test_wat_de_database_weigert_is_de_schuld_van_dat_ene_bericht(kantoor: Kantoor) -> None:
    """Trouble with the database would be tried again for ever; a row that may not be is set aside."""
    an = kantoor.kom_binnen("hr", "An")

    def dubbel(bezoek: Bezoek, item: str) -> None:
        for _ in range(2):
            bezoek.conn.execute(METADATA.tables["instelling"].insert().values(
                naam="x", versie=1, waarde="1", op=bezoek.now.replace(tzinfo=None)))

    with met_rol(kantoor, met_scherm(dubbel)):
        kantoor.stuur(kantoor.tik(an, (1, "", "!proef")), kantoor.typ(an, "help"))
    assert "Er ging iets mis bij mij" in an.teksten
    assert "Deze woorden werken altijd" in an.laatste.tekst
    assert instelling(kantoor, "x") is None


def test_wat_een_scherm_schrijft_blijft_ook_als_een_ander_bericht_van_de_lading_mislukt(kantoor: Kantoor) -> None:
    an, bo = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bo")

    def doe(bezoek: Bezoek, item: str) -> None:
        bezoek.zet(f"van_{bezoek.gebruiker.naam}", True)
        if bezoek.gebruiker.naam == "Bo":
            raise ValueError

    with met_rol(kantoor, met_scherm(doe)):
        kantoor.stuur(kantoor.tik(an, (1, "", "!proef")), kantoor.tik(bo, (1, "", "!proef")))
    assert instelling(kantoor, "van_An") is True
    assert instelling(kantoor, "van_Bo") is None


def test_hetzelfde_bericht_twee_keer_doet_een_keer_iets(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    event = kantoor.typ(an, "help")
    assert len(kantoor.stuur(event)) == 1
    assert kantoor.stuur(event) == []


def test_na_een_harde_stop_komt_wat_nog_niet_verstuurd_was(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.stuur(kantoor.typ(an, "help"), bezorgen=False)
    wacht = kantoor.herstart(netjes=False)
    assert [een.message.text[:10] for een in wacht] == ["Tik op een"]
    kantoor.bezorg(wacht)
    assert kantoor.herstart() == []
    assert "Wat wil je regelen?" in kantoor.zeg(an, "menu")


def test_een_andere_sleutel_wordt_geweigerd_en_er_verandert_niets(kantoor: Kantoor) -> None:
    import pytest

    from bot.store.zegel import VerkeerdeSleutel, new_zegel_file
    from bot.wiring import organisatie

    pad = kantoor.settings.organisatie_sleutelbestand
    pad.rename(pad.with_suffix(".echt"))
    new_zegel_file(pad)
    with pytest.raises(VerkeerdeSleutel, match="hoort niet bij"):
        organisatie.build(kantoor.settings)
    pad.chmod(0o600)
    pad.with_suffix(".echt").replace(pad)


def test_wissen_neemt_eigen_gesprekken_weg_maar_niet_de_toegang(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    kantoor.zeg(piet, "wis", "wis")
    assert "Je toegang blijft" in piet.laatste.tekst
    assert LEIDINGGEVENDE.titel in kantoor.zeg(piet, "menu")


# what the calendar says


def aan_de_beurt(kalender: Kalender) -> list[str]:
    return ["seizoen.2027"] if kalender.instelling("gespreksweken") else []


def vertel(bezoek: Bezoek, naam: str) -> None:
    bezoek.say(Bubble(("Over een maand beginnen de gesprekken.",)), lane="herinnering")


MET_KLOK = replace(LEIDINGGEVENDE, aan_de_beurt=aan_de_beurt, slag=vertel)


def test_de_kalender_vertelt_elke_leidinggevende_precies_een_keer_hetzelfde(kantoor: Kantoor) -> None:
    mensen = [kantoor.kom_binnen("leidinggevende", naam) for naam in ("Ann", "Bas", "Cem")]
    hr = kantoor.kom_binnen("hr", "Zoë")
    weg = kantoor.kom_binnen("leidinggevende", "Weg")
    kantoor.stuur(kantoor.anders(weg, Kind.LEFT))
    with met_rol(kantoor, MET_KLOK):
        assert kantoor.klokslag() == []  # HR has not set the weeks
        with kantoor.proces.database.begin() as conn:
            Instellingen.put(conn, "gespreksweken", ["2027-03-01", "2027-03-26"], None, kantoor.klok)
        gezegd = kantoor.klokslag()
        assert [een.chat for een in gezegd] == [wie.nummer for wie in mensen]
        assert len({(een.message.text, een.message.rows) for een in gezegd}) == 1
        assert kantoor.klokslag() == []
        kantoor.herstart()
        with met_rol(kantoor, MET_KLOK):
            assert kantoor.klokslag() == []
            kantoor.stuur(kantoor.anders(weg, Kind.RETURNED))
            assert [een.chat for een in kantoor.klokslag()] == [weg.nummer]
    assert "Over een maand" not in hr.teksten


def test_de_volgende_beurt_is_te_vinden_voor_een_klok_die_verzet_wordt(kantoor: Kantoor) -> None:
    dag = (kantoor.klok + dt.timedelta(days=45)).date()

    def ooit(kalender: Kalender) -> list[str]:
        return ["ooit"] if kalender.now.date() == dag and 9 <= kalender.now.hour < 17 else []

    with met_rol(kantoor, replace(MET_KLOK, aan_de_beurt=ooit)):
        assert kantoor.proces.next_due() is None  # nobody to tell
        kantoor.kom_binnen("leidinggevende", "Ann")
        straks = kantoor.proces.next_due()
        assert straks is not None
        assert (straks.date(), straks.hour, straks.minute) == (dag, 9, 30)
        kantoor.klok = straks
        assert len(kantoor.klokslag()) == 1
        assert kantoor.proces.next_due() is None


def test_wie_na_de_vraag_ingetrokken_wordt_hoort_niets_meer(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    with met_rol(kantoor, replace(MET_KLOK, aan_de_beurt=lambda _kalender: ["nu"])):
        events = kantoor.proces.due()
        assert len(events) == 1
        from tests.balie.test_toegang import trek_in
        trek_in(kantoor, "Piet")
        assert kantoor.stuur(*events) == []
    assert "Over een maand" not in piet.teksten


def test_een_rol_kiest_haar_eigen_menu(kantoor: Kantoor) -> None:
    def menu(work: Work):  # type: ignore[no-untyped-def]
        return ((always(Phrase("Doe dit"), "proef"),),)

    with met_rol(kantoor, replace(met_scherm(lambda bezoek, item: bezoek.say(Bubble(("Gedaan.",)))), menu=menu)):
        an = kantoor.kom_binnen("hr", "An")
        assert [woorden for woorden, _data in an.laatste.knoppen] == ["Doe dit", "Wie ziet wat?", "Hulp"]
        assert kantoor.zeg(an, "doe dit") == "Gedaan."
        assert kantoor.tik_op(an, "Doe dit") == "Gedaan."
