"""The dates of releases: fixed, on a Tuesday, and nothing that was counted in the last week."""

import datetime as dt

from bot.engine.vrijgavedagen import EERSTE_DINSDAG, Ronde, first_tuesday, last_closed, next_release

DAGEN = [dt.date(2026, 1, 6) + dt.timedelta(days=n) for n in range(1500)]


def test_een_kwartaal_toont_zich_op_de_eerste_dinsdag() -> None:
    assert [first_tuesday(2027, month) for month in (1, 4, 7, 10)] == [
        dt.date(2027, 1, 5), dt.date(2027, 4, 6), dt.date(2027, 7, 6), dt.date(2027, 10, 5),
    ]  # fmt: skip
    assert first_tuesday(2026, 1) == EERSTE_DINSDAG


def test_elke_ronde_valt_op_een_dinsdag_en_sluit_zeven_dagen_eerder() -> None:
    for dag in DAGEN:
        for soort in ("kwartaal", "vier_weken"):
            ronde = last_closed(soort, dag)  # type: ignore[arg-type]
            assert ronde.dag.weekday() == 1
            assert ronde.sluit <= dag < ronde.sluit + dt.timedelta(days=99 if soort == "kwartaal" else 28)
            assert ronde.sluit + dt.timedelta(days=7) == ronde.dag


def test_er_zijn_vier_kwartalen_en_dertien_keer_vier_weken_in_een_jaar() -> None:
    jaar = [dag for dag in DAGEN if dag.year == 2027]
    assert len({last_closed("kwartaal", dag) for dag in jaar}) == 5  # of which one closed in the year before
    assert len({last_closed("vier_weken", dag) for dag in jaar}) in (13, 14)


def test_de_ronde_van_januari_toont_het_jaar_dat_voorbij_is() -> None:
    assert Ronde(dt.date(2027, 1, 5), "kwartaal").jaar == 2026
    assert Ronde(dt.date(2030, 1, 8), "vier_weken").jaar == 2029  # counting stops at the first minute of the year
    assert Ronde(dt.date(2027, 4, 6), "kwartaal").jaar == 2027


def test_de_volgende_ronde_ligt_na_vandaag() -> None:
    assert next_release(dt.date(2027, 4, 5), uitsplitsen=True) == Ronde(dt.date(2027, 4, 6), "kwartaal")
    assert next_release(dt.date(2027, 4, 6), uitsplitsen=True) == Ronde(dt.date(2027, 7, 6), "kwartaal")
    for dag in DAGEN[:400]:
        assert 1 <= (next_release(dag, uitsplitsen=False).dag - dag).days <= 28
