"""The report sees a broken rule: otherwise its «geen» would mean nothing."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.simulatie.verslag import Verslag, in_quiet_time

BRUSSEL = ZoneInfo("Europe/Brussels")
NU = datetime(2027, 2, 2, 10, 0, tzinfo=BRUSSEL)  # a Tuesday


def verslag() -> Verslag:
    return Verslag(1, 30)


@pytest.mark.parametrize(
    ("moment", "account", "stil"),
    [
        (NU, {}, False),
        (NU.replace(hour=20), {}, True),
        (NU.replace(hour=7, minute=59), {}, True),
        (NU.replace(hour=19), {"stil": ["avond"]}, True),
        (NU + timedelta(days=4), {}, True),
        (NU + timedelta(days=4), {"stil": ["altijd_goed"]}, False),
        (NU.replace(hour=7), {"stil": ["wisselend"], "vensters": ["ochtend"]}, False),
        (NU, {"stil": ["wisselend"], "vensters": ["avond"]}, True),
        (NU.replace(month=7, day=21), {}, True),
    ],
)
def test_stille_tijd_is_wat_de_mens_koos(moment: datetime, account: dict[str, list[str]], stil: bool) -> None:
    assert in_quiet_time(account, moment) is stil


def test_het_verslag_ziet_elke_gebroken_regel() -> None:
    gezien = verslag()
    gezien.unasked(1, "gesprek.1/nabespreking_1", NU.replace(hour=22), {})
    gezien.unasked(1, "gesprek.1/nabespreking_1", NU, {"gestopt": True})
    for dag in range(3):
        gezien.unasked(1, f"maand.{dag}/maandvraag", NU + timedelta(days=7 * dag), {})
    gezien.after_erase()
    assert dict(gezien.fouten) == {
        "in stille uren": 1, "twee keer hetzelfde": 1, "na «stop»": 1, "meer dan vier in een maand": 1, "na wissen": 1,
    }
    assert not gezien.goed


def test_wat_iemand_zelf_uitstelt_mag_nog_eens_komen_en_telt_niet() -> None:
    gezien = verslag()
    for dag in range(6):
        gezien.unasked(1, "gesprek.1/nabespreking_1", NU + timedelta(days=dag * 7), {})
        gezien.put_off(1, "!ag_morgen:gesprek.1/nabespreking_1")
    assert gezien.goed


def test_wat_iemand_voor_het_eigen_gesprek_koos_telt_niet_mee() -> None:
    gezien = verslag()
    for nummer in range(9):
        gezien.unasked(1, f"gesprek.{nummer}/dag", NU, {})
    assert gezien.goed
