"""Sessions, seen updates and what was set aside, on both databases."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

import pytest
import sqlalchemy as sa

from bot.store.kit import Kit
from bot.store.quarantine import Quarantine
from bot.store.seen import Seen
from bot.store.sessions import Sessions
from tests.databases import Databank
from tests.store.zegel import Zegel

T = TypeVar("T")
KIT = Kit(sa.MetaData())
IK, JIJ = b"i" * 16, b"j" * 16
DAG = dt.date(2027, 2, 1)


@pytest.fixture
def sessies() -> Sessions:
    return Sessions(KIT, Zegel())


def beurt(databank: Databank, sessies: Sessions, doe: Callable[[], T], *persons: bytes) -> T:
    with databank.engine.begin() as conn:
        sessies.load(conn, persons)
        found = doe()
        sessies.flush(conn)
    return found


def test_een_sessie_blijft_bewaard_tot_ze_weg_mag(databank: Databank, sessies: Sessions) -> None:
    assert beurt(databank, sessies, lambda: sessies.get(IK), IK) is None
    beurt(databank, sessies, lambda: sessies.put(IK, {"n": 1, "p": ["ü"]}), IK)
    assert beurt(databank, sessies, lambda: sessies.get(IK), IK, JIJ) == {"n": 1, "p": ["ü"]}
    assert beurt(databank, sessies, lambda: sessies.get(IK)) == {"n": 1, "p": ["ü"]}  # not loaded beforehand
    beurt(databank, sessies, lambda: sessies.drop(IK), IK)
    assert beurt(databank, sessies, lambda: sessies.get(IK), IK) is None


def test_een_gelijke_sessie_wordt_niet_opnieuw_geschreven(databank: Databank, sessies: Sessions) -> None:
    beurt(databank, sessies, lambda: sessies.put(IK, {"n": 1}), IK)
    statements: list[str] = []
    with databank.engine.begin() as conn:
        sa.event.listen(conn, "before_cursor_execute", lambda *a: statements.append(a[2]))
        sessies.load(conn, [IK])
        sessies.put(IK, {"n": 1})
        sessies.flush(conn)
    assert len(statements) == 1


def test_een_geladen_sessie_mag_je_veranderen_zonder_gevolgen(databank: Databank, sessies: Sessions) -> None:
    beurt(databank, sessies, lambda: sessies.put(IK, {"n": [1]}), IK)

    def doe() -> None:
        found = sessies.get(IK)
        assert found is not None
        found["n"].append(2)
        assert sessies.get(IK) == {"n": [1]}

    beurt(databank, sessies, doe, IK)
    assert beurt(databank, sessies, lambda: sessies.get(IK)) == {"n": [1]}


def test_een_mislukte_gebeurtenis_zet_sessies_terug(databank: Databank, sessies: Sessions) -> None:
    beurt(databank, sessies, lambda: sessies.put(IK, {"n": 1}), IK)

    def doe() -> None:
        sessies.put(JIJ, {"n": 5})
        sessies.savepoint()
        sessies.put(IK, {"n": 2})
        sessies.put(IK, {"n": 3})
        sessies.drop(JIJ)
        sessies.rollback()
        sessies.savepoint()
        sessies.drop(IK)
        sessies.rollback()

    beurt(databank, sessies, doe, IK)
    assert beurt(databank, sessies, lambda: (sessies.get(IK), sessies.get(JIJ)), IK, JIJ) == ({"n": 1}, {"n": 5})


def test_een_grote_stapel_laadt_iedereen(databank: Databank, sessies: Sessions) -> None:
    persons = [number.to_bytes(16, "big") for number in range(1_200)]

    def vul() -> None:
        for person in persons:
            sessies.put(person, {"n": 1})

    beurt(databank, sessies, vul, *persons)
    assert beurt(databank, sessies, lambda: [sessies.get(p) for p in persons], *persons) == [{"n": 1}] * 1_200


def test_een_update_geldt_maar_een_keer(databank: Databank) -> None:
    seen, huge = Seen(KIT), 2**52
    with databank.engine.begin() as conn:
        seen.load(conn, [huge, 2])
        assert not seen.has(huge)
        seen.add(huge, IK, 11, 100)
        seen.add(huge, IK, 11, 100)
        assert seen.has(huge)
        seen.savepoint()
        seen.add(2, JIJ, 12, 100)
        seen.rollback()
        assert not seen.has(2)
        seen.flush(conn)
        assert seen.has(huge)
    with databank.engine.begin() as conn:
        seen.load(conn, [huge, 2, 3])
        assert [seen.has(number) for number in (huge, 2, 3)] == [True, False, False]
        seen.load(conn, [2])
        assert not seen.has(2)


def test_de_eigen_berichten_van_kort_geleden_zijn_te_vinden(databank: Databank) -> None:
    seen = Seen(KIT)
    with databank.engine.begin() as conn:
        seen.load(conn, [])
        for update, person, message, hour in ((1, IK, 11, 90), (2, IK, 12, 100), (3, JIJ, 13, 100), (4, IK, None, 100)):
            seen.add(update, person, message, hour)
        seen.flush(conn)
        seen.add(5, IK, 15, 101)  # of this batch, not written yet
        assert seen.recent_messages(conn, IK, 100) == [12, 15]
        assert seen.recent_messages(conn, IK, 0) == [11, 12, 15]
        assert seen.purge(conn, 100) == 1
        assert seen.recent_messages(conn, IK, 0) == [12, 15]


def test_na_wissen_blijft_alleen_dat_een_update_gedaan_is(databank: Databank) -> None:
    seen = Seen(KIT)
    with databank.engine.begin() as conn:
        seen.load(conn, [])
        seen.add(1, IK, 11, 100)
        seen.flush(conn)
        seen.savepoint()
        seen.erase(JIJ)
        seen.rollback()
        seen.add(2, JIJ, 12, 100)
        seen.erase(IK)
        seen.add(3, IK, 13, 100)
        seen.flush(conn)
        rows = conn.execute(sa.select(KIT.gezien).order_by(KIT.gezien.c.update_id)).all()
        seen.load(conn, [1, 3])
        assert seen.has(1)
        assert seen.has(3)
    assert rows == [(1, None, None, 100), (2, JIJ, 12, 100), (3, None, None, 100)]


def test_een_giftige_update_wordt_geteld_en_apart_gezet(databank: Databank) -> None:
    aside = Quarantine(KIT, lambda plain: plain[::-1])
    with databank.engine.begin() as conn:
        assert [aside.attempt(conn, 7) for _ in range(3)] == [1, 2, 3]
        assert aside.attempt(conn, 8) == 1
        assert aside.attempts(conn, [7, 8, 9]) == {7: 3, 8: 1}
        aside.succeeded(conn, [8])
        aside.set_aside(conn, 7, b"abc", DAG, IK)
        aside.set_aside(conn, 7, b"nog eens", DAG, IK)
        aside.set_aside(conn, 9, b"def", DAG, JIJ)
        assert aside.attempts(conn, [7, 8]) == {}
        assert aside.set_aside_rows(conn) == [(7, b"cba", DAG), (9, b"fed", DAG)]
        aside.erase(conn, IK)
        assert [row[0] for row in aside.set_aside_rows(conn)] == [9]
        assert aside.purge(conn, DAG) == 0
        assert aside.purge(conn, DAG + dt.timedelta(days=1)) == 1


def test_een_onverwacht_einde_is_bij_de_volgende_start_bekend(databank: Databank) -> None:
    aside = Quarantine(KIT, bytes)
    with databank.engine.begin() as conn:
        assert not aside.was_unclean(conn)
        aside.mark_running(conn)
        aside.mark_running(conn)
        aside.mark_running(conn, "ander")
    with databank.engine.begin() as conn:
        assert aside.was_unclean(conn)
        aside.mark_clean(conn)
        assert not aside.was_unclean(conn)
        assert aside.was_unclean(conn, "ander")
