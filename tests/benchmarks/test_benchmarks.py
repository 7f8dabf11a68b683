"""The benchmark itself works: all three bots answer everything. Nothing here looks at time."""

from pathlib import Path

import pytest

from benchmarks.alone import TOKEN, throwaway, time_turns
from benchmarks.bots import AIOGRAM, KANDIDATEN, OURS, Maatje
from benchmarks.gesprek import RONDE, VRAGEN
from benchmarks.growth import ACTS, Vault, measure_growth
from benchmarks.load import Measured, Run, run
from benchmarks.mensen import fill
from benchmarks.page import table
from benchmarks.papier import Cost
from benchmarks.targets import Target, ratio

PEOPLE = 2


@pytest.mark.parametrize("bot", KANDIDATEN)
async def test_elke_bot_beantwoordt_alles_en_bewaart_alles(bot: str, tmp_path: Path) -> None:
    done = await run(bot, PEOPLE, 1, folder=tmp_path)
    assert done.missing == 0
    assert done.measured.updates == PEOPLE * len(RONDE)
    assert done.measured.cpu_ms > 0
    assert done.measured.rss > 10


def test_een_antwoord_dat_niet_bewaard_is_wordt_gezien(tmp_path: Path) -> None:
    bot = Maatje(tmp_path, TOKEN, "http://127.0.0.1:9")
    bot.prepare([41])
    assert bot.missing([41], finished=0) == 0
    assert bot.missing([41], finished=1) == VRAGEN


def test_wie_half_in_een_gesprek_ligt_maakt_het_met_de_daden_van_de_groei_af(tmp_path: Path) -> None:
    with throwaway([], tmp_path) as process:
        fill(process, [41, 42])
        vault = Vault(process, [41, 42], {1: Cost()})
        for act in ACTS:
            vault.act(1, [41], act)
        with process.database.begin() as conn:
            told = {number: process.kluis.pseudonym(number) for number in (41, 42)}
            process.kluis.load(conn, told.values())
            states = {
                number: sorted(run["staat"] for run in process.kluis.everything(conn, person)["dossiers"])
                for number, person in told.items()
            }
    assert states == {41: ["klaar", "klaar"], 42: ["bezig", "klaar"]}


def test_groei_telt_elke_daad_van_beide_kluizen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.growth.FEW", 400)
    growth = measure_growth(420, quick=True, folder=tmp_path)
    assert growth.many == 420
    assert all(few > 0 and many > 0 for few, many in growth.wall.values())


def test_een_doel_zegt_of_het_gehaald_is() -> None:
    assert Target("sneller", 2.5, 2.0, at_least=True).met
    assert not Target("trager", 0.7, 0.6).met
    assert Target("trager", 0.7, 0.6).row() == ("trager", "≤ 0.6×", "0.70×", "no")


def test_een_verhouding_deelt_onze_middelste_door_die_van_aiogram() -> None:
    def one(bot: str, rate: float) -> Run:
        return Run(bot, 1, Measured(1, rate, 1, 1, 1, 1, 1, 1, 1), 0)

    runs = [one(OURS, 4), one(OURS, 9), one(OURS, 5), one(AIOGRAM, 2), one(AIOGRAM, 1), one(AIOGRAM, 2.5)]
    assert ratio(runs, 1, "per_second") == 2.5


def test_een_tabel_is_recht() -> None:
    lines = table(("a", "bb"), [("1", "2"), ("333", "4")]).splitlines()
    assert len({len(line) for line in lines}) == 1


def test_elke_beurt_van_een_ronde_is_ook_zonder_kluis_nog_eens_te_doen(tmp_path: Path) -> None:
    with throwaway([41], tmp_path) as process:
        assert all(micros > 0 for micros in time_turns(process, 41, 2))
