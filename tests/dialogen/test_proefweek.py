"""Half a minute a week during a trial; the closing question comes after the fourth week only."""

import json
import re

import pytest

from bot.engine.agenda.agenda import coming
from bot.engine.bewaring import Prive
from bot.engine.loopbaan.staat import Loopbaan, Proef
from bot.engine.stappen import Keuze
from tests.dialogen.transcript import check, phone_with, play
from tests.engine.demo import OWN
from tests.engine.telefoon import CATALOGUE, Phone

OWN_SOURCES = {**OWN, "mijn_proef": OWN["mijn_proef_laatste"]}  # the last week
WEEK_2 = {"mijn_proef": OWN["mijn_proef"], "mijn_proef_laatste": {}}
SCRIPTS = (
    ("Verder", "Deels", "»Op drukke dagen niet.", "Houden"),
    ("Verder", "Ja", "Nee, klaar", "Aanpassen"),
    ("Verder", "Gestopt", "Nee, klaar", "Klaar"),
)  # fmt: skip


def with_trial(*acts: str, own: dict[str, dict[str, str]] = OWN, weeks: tuple[str, ...] = ("ja",)) -> Phone:
    phone = phone_with(own)
    leven = Loopbaan(proef=Proef("aa", 1, "2026-11-01", list(weeks)), nummers={"proef": 1})
    phone.loopbaan = json.loads(json.dumps(leven.to_json()))
    phone.do_start("proefweek")
    for act in acts:
        phone.tik(act)
    return phone


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("proefweek", SCRIPTS, OWN_SOURCES)


def test_je_ziet_wat_je_probeert_en_welke_week_het_is() -> None:
    text = play("proefweek", (), OWN).text
    assert "Ik ruil een taak.\nWeek 2 van 4" in text


def test_in_een_gewone_week_zijn_er_twee_vragen_en_geen_slotvraag() -> None:
    phone = with_trial("Verder", "Deels", "Nee, klaar", own=WEEK_2)
    assert "Wat doe je nu" not in "".join(message.text for message in phone.messages)
    assert phone.loopbaan["proef"]["weken"] == ["ja", "deels"]


def test_na_de_vierde_week_komt_een_slotvraag() -> None:
    phone = with_trial("Verder", "Ja", "Nee, klaar", weeks=("ja", "nee", "deels"))
    assert "De vier weken zijn om." in phone.text


@pytest.mark.parametrize("besluit", ["Houden", "Stoppen"])
def test_houden_en_stoppen_sluiten_de_proef(besluit: str) -> None:
    phone = with_trial("Verder", "Ja", "Nee, klaar", besluit, weeks=("ja", "nee", "deels"))
    assert not phone.loopbaan.get("proef")


def test_aanpassen_geeft_nog_vier_weken_en_de_vragen_van_toen() -> None:
    phone = with_trial("Verder", "Ja", "Nee, klaar", "Aanpassen", weeks=("ja", "nee", "deels"))
    assert phone.loopbaan["proef"]["dossier"] == "aa"
    assert not phone.loopbaan["proef"].get("weken")
    assert "Sleutel aan je werk" in phone.labels


def test_wie_stopte_krijgt_geen_slotvraag_en_geen_volgende_week() -> None:
    phone = with_trial("Verder", "Gestopt", "Nee, klaar")
    assert "Je proef stopt hier." in phone.text
    assert not phone.tik("Klaar").loopbaan.get("proef")


def test_een_oude_knop_na_het_einde_van_een_proef_doet_geen_kwaad() -> None:
    phone = phone_with({}).do_start("proefweek")
    assert "Ik vind niet meer wat je probeerde" in phone.text
    phone.tik("Verder").tik("Ja").tik("Nee, klaar")
    assert not phone.loopbaan.get("proef")


def test_elk_antwoord_krijgt_ongeveer_even_veel_woorden() -> None:
    steps = CATALOGUE["proefweek"].steps
    for stap in (steps["ging"], steps["besluit"]):
        assert isinstance(stap, Keuze)
        assert isinstance(stap.reactie, dict)
        assert set(stap.reactie) == set(stap.opties)
        words = [len(re.findall(r"\w[\w'-]*", text)) for text in stap.reactie.values()]
        assert max(words) <= 1.2 * min(words), words


def test_een_week_blijft_zes_maanden() -> None:
    kept = [stap.bewaart for stap in CATALOGUE["proefweek"].steps.values() if stap.bewaart is not None]
    assert kept == [Prive(6)] * 3


def test_vier_weken_lang_komt_er_elke_week_een_vraag_tot_je_stopt() -> None:
    leven = Loopbaan(proef=Proef("aa", 1, "2026-11-23"), nummers={"proef": 1})
    now = phone_with({}).now

    def weeks() -> list[str]:
        found = coming(leven, {"sinds": "2026-11-21"}, (), (), now)
        return [one.moment.date().isoformat() for one in found if one.soort == "proefweek"]

    assert weeks() == ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"]
    leven.proef = None
    assert weeks() == []
