"""`organisatie inhoud importeer` as somebody types it: shown, refused by row, all or nothing."""

import datetime as dt
import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner, Result

from bot.invoer.inhoud_csv import read_content
from bot.invoer.tekst import BestandGeweigerd
from bot.opdrachten.demo_inhoud import demo_content
from bot.opdrachten.organisatie import app
from bot.rollen.medewerker.inhoud import sifted
from bot.store.inhoud import plan_content, stored, write_content
from bot.store.organisatie import ORGANISATIE
from tests.databases import Databank

VANDAAG = dt.date(2026, 11, 21)
KOP = "soort;thema;titel;tekst;hoe;wie;blijft onder ons;link;bron;geldig tot;nagekeken op\n"
KANS = "kans;opzij;Keuken;Je kookt mee.;Loop eens mee.;De kok;;;;;1/11/2026\n"
OOR = "tweede oor;;Bo;Als je vastzit.;Bel.;Bo;Alles.;;;;2026-11-01\n"
FEIT = "feit;cheque;Regels;Zo is het.;;;;https://www.vdab.be;VDAB;31/12/2099;1-11-2026\n"
GOED = KOP + KANS + OOR + FEIT


class Balie:
    def __init__(self, folder: Path, bank: Databank) -> None:
        self.map, self.bank = folder, bank

    def __call__(self, text: str | bytes, *words: str) -> Result:
        path = self.map / "inhoud.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return CliRunner().invoke(app, ["inhoud", "importeer", str(path), *words], catch_exceptions=False)

    def titles(self) -> list[str]:
        with self.bank.engine.connect() as conn:
            return [card["titel"] for card in stored(conn)]


@pytest.fixture
def balie(tmp_path: Path, organisatiebank: Databank, monkeypatch: pytest.MonkeyPatch) -> Balie:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ORGANISATIE_URL", organisatiebank.url)
    return Balie(tmp_path, organisatiebank)


def test_een_goed_bestand_wordt_getoond_en_bewaard(balie: Balie) -> None:
    done = balie(GOED.encode("cp1252"))
    assert done.exit_code == 0
    assert "3 kaarten gelezen, 0 rijen geweigerd" in done.stdout
    assert "kans: 1, tweede oor: 1, feit: 1" in done.stdout
    assert "Nieuw: 3" in done.stdout
    assert balie.titles() == ["Keuken", "Bo", "Regels"]


def test_twee_keer_hetzelfde_verandert_niets(balie: Balie) -> None:
    balie(GOED)
    assert "Nieuw: 0, gewijzigd: 0, gelijk gebleven: 3" in balie(GOED).stdout
    assert "gewijzigd: 1, gelijk gebleven: 2" in balie(GOED.replace("Je kookt mee.", "Je bakt mee.")).stdout


def test_een_kaart_die_niet_in_het_bestand_staat_blijft_tenzij_vervang(balie: Balie) -> None:
    balie(GOED)
    assert "niet veranderd: 2 kaarten" in balie(KOP + KANS).stdout
    assert len(balie.titles()) == 3
    assert "gewist: 2" in balie(KOP + KANS, "--vervang").stdout
    assert balie.titles() == ["Keuken"]


def test_met_geweigerde_rijen_wordt_niets_bewaard_tenzij_toch(balie: Balie) -> None:
    text = GOED + "kans;schuin;X;y;z;w;;;;;1/11/2026\n"
    refused = balie(text)
    assert refused.exit_code == 1
    assert "Rij 5: het thema van een kans moet opzij" in refused.stdout
    assert balie.titles() == []
    assert balie(text, "--toch", "--vervang").exit_code == 0
    assert len(balie.titles()) == 3


def test_json_zegt_een_programma_alles(balie: Balie) -> None:
    refused = json.loads(balie(GOED + "kans;;;;;;;;;;\n", "--json").stdout)
    assert refused["geweigerd"][0]["rij"] == 5
    done = json.loads(balie(GOED, "--json").stdout)
    assert (done["nieuw"], done["gewijzigd"], done["gelijk"], done["gewist"]) == (3, 0, 0, 0)


def test_een_bestand_dat_er_niet_is_geeft_een_zin(balie: Balie) -> None:
    done = CliRunner().invoke(app, ["inhoud", "importeer", "weg.csv"], catch_exceptions=False)
    assert done.exit_code == 1
    assert "bestaat niet" in done.stderr


@pytest.mark.parametrize(("rij", "reden"), [
    ("raar;;T;t;h;w;;;;;1/11/2026", "het soort moet kans, feit, tweede oor, belofte of eigen vraag zijn"),
    ("tweede oor;;T;t;h;w;;;;;1/11/2026", "«blijft onder ons» is leeg"),
    ("feit;cheque;T;t;;;;https://a.be;;31/12/2027;1/11/2026", "«bron» is leeg"),
    ("feit;cheque;T;t;;;;https://a.be;b;;1/11/2026", "«geldig tot» is leeg"),
    ("kans;leren;T;t;h;w;;http://a.be;;;1/11/2026", "https://"),
    ("kans;leren;T;t;h;w;;https://a b;;;1/11/2026", "https://"),
    ("kans;leren;T;t;h;w;;;;;", "«nagekeken op» is leeg"),
    ("kans;leren;T;t;h;w;;;;;31/2/2026", "begrijp ik niet"),
    ("kans;leren;T;t;h;w;;;;;gisteren", "begrijp ik niet"),
    ("kans;leren;T;t;h;w;;;;;22/11/2026", "moet nog komen"),
    ("kans;leren;T;t;h;w;;;;1/11/2026;1/11/2026", "al voorbij"),
    (f"kans;leren;{'T' * 61};t;h;w;;;;;1/11/2026", "te lang"),
    ("kans;leren;T;t;h;w;;;;;1/11/2026;extra", "meer kolommen"),
])  # fmt: skip
def test_een_slechte_rij_krijgt_een_reden(rij: str, reden: str) -> None:
    read = read_content((KOP + KANS + rij + "\n").encode(), VANDAAG)
    assert len(read.rijen) == 1
    assert [(row.nummer, reden in row.reden) for row in read.geweigerd] == [(3, True)], read.geweigerd
    assert all(len(row.reden.split()) <= 20 for row in read.geweigerd)


def test_dezelfde_titel_twee_keer_wordt_geweigerd() -> None:
    read = read_content((KOP + KANS + KANS.replace("Keuken", "KEUKEN")).encode(), VANDAAG)
    assert "staat ook op rij 2" in read.geweigerd[0].reden


@pytest.mark.parametrize("tekst", ["", "soort;titel\nkans;x\n", KOP, "PK\x03\x04"])
def test_een_onbruikbaar_bestand_krijgt_een_zin(tekst: str) -> None:
    with pytest.raises(BestandGeweigerd, match=r"\.$"):
        read_content(tekst.encode(), VANDAAG)


def test_een_botsing_met_iemand_anders_laat_niets_half(organisatiebank: Databank) -> None:
    cards = demo_content(VANDAAG)
    with organisatiebank.engine.connect() as conn:
        plan = plan_content(conn, cards)
    with organisatiebank.engine.begin() as conn:
        write_content(conn, plan_content(conn, cards[-1:]))
    with pytest.raises(Exception, match="Iemand anders"), organisatiebank.engine.begin() as conn:
        write_content(conn, plan)
    with organisatiebank.engine.connect() as conn:
        assert conn.execute(sa.select(sa.func.count()).select_from(ORGANISATIE.tables["inhoud"])).scalar_one() == 1


@pytest.mark.parametrize(("van", "tot", "nagekeken", "zichtbaar"), [
    (None, None, VANDAAG, True),
    (VANDAAG, VANDAAG, VANDAAG, True),
    (VANDAAG + dt.timedelta(days=1), None, VANDAAG, False),
    (None, VANDAAG - dt.timedelta(days=1), VANDAAG, False),
    (None, None, dt.date(2024, 11, 21), True),
    (None, None, dt.date(2024, 11, 20), False),
    (None, None, dt.date(2024, 2, 29), False),
])  # fmt: skip
def test_een_kaart_verbergt_zichzelf(
    van: dt.date | None, tot: dt.date | None, nagekeken: dt.date, zichtbaar: bool
) -> None:
    card = {"id": 1, **demo_content(VANDAAG)[0], "geldig_van": van, "geldig_tot": tot, "nagekeken_op": nagekeken}
    assert bool(sifted([card], VANDAAG).sources) is zichtbaar


def test_een_kaart_van_de_demo_zegt_dat_ze_een_voorbeeld_is() -> None:
    assert all("voorbeeld" in card["bron"] for card in demo_content(VANDAAG))
