"""The copy of teams and codes, and who may come in with a code."""

import datetime as dt

import pytest
import sqlalchemy as sa

from bot.kluis.spiegel import code_hash, code_usable, copy_mirror, use_code
from bot.kluis.tabellen import CODE_GEBRUIK, SPIEGEL_CODE, SPIEGEL_TEAM
from bot.store.organisatie import ORGANISATIE
from tests.databases import Databank
from tests.kluis.wereld import Wereld

VANDAAG = dt.date(2027, 2, 1)
TEAM, CODE = ORGANISATIE.tables["team"], ORGANISATIE.tables["deelcode"]


@pytest.fixture
def gevuld(wereld: Wereld, organisatiebank: Databank) -> Databank:
    with organisatiebank.engine.begin() as conn:
        for number in (1, 2):
            conn.execute(TEAM.insert(), {
                "id": number, "naam": f"Team {number}", "vestiging": "Gent", "leidinggevende": "iemand",
                "aantal": 12, "bijgewerkt": VANDAAG,
            })  # fmt: skip
        for name, verloopt, hoogstens, ingetrokken in (
            ("goed", VANDAAG, 2, False),
            ("verlopen", VANDAAG - dt.timedelta(days=1), 2, False),
            ("ingetrokken", VANDAAG + dt.timedelta(days=9), 2, True),
            ("vol", VANDAAG + dt.timedelta(days=9), 0, False),
        ):
            conn.execute(CODE.insert(), {
                "team": 2, "hash": code_hash(name), "gemaakt": VANDAAG, "verloopt": verloopt,
                "hoogstens": hoogstens, "ingetrokken": ingetrokken,
            })  # fmt: skip
    return organisatiebank


def spiegel(wereld: Wereld, organisatie: Databank) -> bool:
    with organisatie.engine.connect() as org, wereld.engine.begin() as vault:
        return copy_mirror(org, vault)


def test_de_spiegel_wordt_gelijk_aan_de_organisatie_en_telt_niets_weg(wereld: Wereld, gevuld: Databank) -> None:
    assert spiegel(wereld, gevuld)
    assert not spiegel(wereld, gevuld)
    with wereld.engine.begin() as conn:
        use_code(conn, "goed")
        teams = sorted(tuple(row) for row in conn.execute(sa.select(SPIEGEL_TEAM)))
    assert teams == [(1, "Team 1", "Gent", 12), (2, "Team 2", "Gent", 12)]
    with gevuld.engine.begin() as conn:
        conn.execute(CODE.update().where(CODE.c.hash == code_hash("goed")).values(ingetrokken=True))
        conn.execute(TEAM.delete().where(TEAM.c.id == 1))
    assert spiegel(wereld, gevuld)
    with wereld.engine.begin() as conn:
        assert code_usable(conn, "goed", VANDAAG) is None
        assert conn.execute(sa.select(SPIEGEL_TEAM.c.id)).scalars().all() == [2]
        assert conn.execute(sa.select(CODE_GEBRUIK.c.aantal)).scalars().all() == [1]


def test_een_lege_organisatie_geeft_een_lege_spiegel(wereld: Wereld, gevuld: Databank) -> None:
    spiegel(wereld, gevuld)
    with gevuld.engine.begin() as conn:
        conn.execute(CODE.delete())
        conn.execute(TEAM.delete())
    assert spiegel(wereld, gevuld)
    with wereld.engine.connect() as conn:
        assert conn.execute(sa.select(SPIEGEL_CODE)).all() == []


def test_alleen_een_bruikbare_code_opent_een_team(wereld: Wereld, gevuld: Databank) -> None:
    spiegel(wereld, gevuld)
    with wereld.engine.begin() as conn:
        assert code_usable(conn, "goed", VANDAAG) == 2
        for code in ("verlopen", "ingetrokken", "vol", "onbekend", "", "Goed", "goed ", "\ud83d", "x" * 100_000):
            assert code_usable(conn, code, VANDAAG) is None


def test_een_code_is_op_na_het_toegestane_aantal(wereld: Wereld, gevuld: Databank) -> None:
    spiegel(wereld, gevuld)
    with wereld.engine.begin() as conn:
        for _ in range(2):
            assert code_usable(conn, "goed", VANDAAG) == 2
            use_code(conn, "goed")
        assert code_usable(conn, "goed", VANDAAG) is None


def test_elke_code_krijgt_dezelfde_vraag_aan_de_database(wereld: Wereld, gevuld: Databank) -> None:
    spiegel(wereld, gevuld)
    asked = set()
    with wereld.engine.begin() as conn:
        for code in ("goed", "verlopen", "ingetrokken", "vol", "onbekend"):
            statements: list[str] = []
            listen = lambda *a, statements=statements: statements.append(a[2])  # noqa: E731
            sa.event.listen(conn, "before_cursor_execute", listen)
            code_usable(conn, code, VANDAAG)
            sa.event.remove(conn, "before_cursor_execute", listen)
            asked.add(tuple(statements))
    assert [len(statements) for statements in asked] == [1]
