"""Teams and join codes in a real database."""

import datetime as dt
import string

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from bot.store.organisatie import ORGANISATIE, Deelcode, Team
from bot.store.teams import (
    Ingehaald,
    TeamOpgave,
    carry_out,
    code_hash,
    last_day,
    list_teams,
    new_code,
    plan_import,
    renew,
    revoke,
)
from tests.databases import Databank

VANDAAG = dt.date(2026, 11, 21)
MORGEN = VANDAAG + dt.timedelta(days=1)
NOORD = TeamOpgave("Noord", "Gent", "An Maes", 12)
ZUID = TeamOpgave("Zuid", "Gent", "Bo Claes", 5)


def bring_in(bank: Databank, *teams: TeamOpgave, today: dt.date = VANDAAG) -> dict[str, str]:
    """Import teams; returns the codes of the new ones by name."""
    with bank.engine.begin() as connection:
        plan = plan_import(connection, teams, today)
        carry_out(connection, plan, today)
    return {team.naam: code for team, code in plan.nieuw}


def codes(bank: Databank) -> list[sa.Row[tuple[object, ...]]]:
    with bank.engine.connect() as connection:
        return list(connection.execute(sa.select(ORGANISATIE.tables["deelcode"]).order_by("id")))


def test_een_nieuw_team_krijgt_een_code_voor_een_jaar_en_drie_keer_zoveel_mensen(
    organisatiebank: Databank,
) -> None:
    code = bring_in(organisatiebank, NOORD)["Noord"]
    (row,) = codes(organisatiebank)
    assert (row.hash, row.gemaakt, row.verloopt) == (code_hash(code), VANDAAG, dt.date(2027, 11, 21))
    assert row.hoogstens == 36
    assert row.ingetrokken is False


def test_twee_keer_hetzelfde_invoeren_verandert_niets_aan_de_codes(organisatiebank: Databank) -> None:
    bring_in(organisatiebank, NOORD, ZUID)
    before = codes(organisatiebank)
    assert bring_in(organisatiebank, NOORD, ZUID, today=MORGEN) == {}
    assert codes(organisatiebank) == before


def test_een_gewijzigd_team_houdt_zijn_code_en_krijgt_een_nieuwe_grens(organisatiebank: Databank) -> None:
    bring_in(organisatiebank, NOORD, ZUID)
    hashes = [row.hash for row in codes(organisatiebank)]
    assert bring_in(organisatiebank, TeamOpgave("NOORD", "gent", "Cas Wit", 20), today=MORGEN) == {}
    assert [row.hash for row in codes(organisatiebank)] == hashes
    assert [row.hoogstens for row in codes(organisatiebank)] == [60, 15]
    with organisatiebank.engine.connect() as connection:
        north, south = list_teams(connection, MORGEN)
    assert (north.naam, north.leidinggevende, north.aantal, north.bijgewerkt) == (
        "NOORD",
        "Cas Wit",
        20,
        MORGEN,
    )
    assert south.bijgewerkt == VANDAAG


def test_een_team_dat_niet_meer_wordt_opgegeven_blijft(organisatiebank: Databank) -> None:
    bring_in(organisatiebank, NOORD, ZUID)
    with organisatiebank.engine.connect() as connection:
        plan = plan_import(connection, [NOORD], VANDAAG)
        assert (plan.nieuw, plan.gewijzigd, len(plan.gelijk), plan.afwezig) == ((), (), 1, 1)


def test_een_code_verloopt_na_haar_laatste_dag(organisatiebank: Databank) -> None:
    bring_in(organisatiebank, NOORD)
    last = last_day(VANDAAG)
    with organisatiebank.engine.connect() as connection:
        assert list_teams(connection, last)[0].code == "geldig"
        assert list_teams(connection, last + dt.timedelta(days=1))[0].code == "verlopen"


def test_intrekken_en_vernieuwen_laten_alleen_de_nieuwe_code_over(organisatiebank: Databank) -> None:
    bring_in(organisatiebank, NOORD, ZUID)
    fresh = new_code()
    with organisatiebank.engine.begin() as connection:
        north, south = list_teams(connection, VANDAAG)
        renew(connection, north, fresh, MORGEN)
        assert revoke(connection, south.id) == 1
        assert revoke(connection, south.id) == 0
        assert [team.code for team in list_teams(connection, MORGEN)] == ["geldig", "ingetrokken"]
    assert [row.hash for row in codes(organisatiebank) if not row.ingetrokken] == [code_hash(fresh)]


def test_wie_net_te_laat_is_laat_niets_half_achter(organisatiebank: Databank) -> None:
    with organisatiebank.engine.connect() as connection:
        plan = plan_import(connection, [ZUID, NOORD], VANDAAG)
    bring_in(organisatiebank, NOORD)
    with pytest.raises(Ingehaald), organisatiebank.engine.begin() as connection:
        carry_out(connection, plan, VANDAAG)
    with organisatiebank.engine.connect() as connection:
        assert [team.naam for team in list_teams(connection, VANDAAG)] == ["Noord"]


def test_een_code_past_in_een_link_van_telegram_en_is_elke_keer_anders() -> None:
    made = {new_code() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(code) == 22 and set(code) <= set(string.ascii_letters + string.digits + "_-") for code in made)
    assert len(code_hash(made.pop())) == 32


def test_een_code_van_schrikkeldag_werkt_tot_eind_februari() -> None:
    assert last_day(dt.date(2028, 2, 29)) == dt.date(2029, 2, 28)


def test_de_tabellen_van_de_organisatie_staan_op_zichzelf() -> None:
    assert {"team", "deelcode"} <= set(ORGANISATIE.tables)
    assert not {"team", "deelcode"} & set(SQLModel.metadata.tables)
    assert list(ORGANISATIE.tables["team"].columns.keys()) == [
        "id", "naam", "vestiging", "leidinggevende", "aantal", "bijgewerkt",
    ]  # fmt: skip
    assert list(ORGANISATIE.tables["deelcode"].columns.keys()) == [
        "id", "team", "hash", "gemaakt", "verloopt", "hoogstens", "ingetrokken",
    ]  # fmt: skip


def test_geen_rij_toont_een_naam_of_een_code_als_ze_geprint_wordt() -> None:
    name = "geheim-wespennest"
    team = Team(naam=name, vestiging=name, leidinggevende=name, aantal=3, bijgewerkt=VANDAAG)
    code = Deelcode(team=1, hash=name.encode(), gemaakt=VANDAAG, verloopt=VANDAAG, hoogstens=3)
    assert name not in f"{team!r} {team} {code!r} {code} {TeamOpgave(name, name, name, 3)!r}"
