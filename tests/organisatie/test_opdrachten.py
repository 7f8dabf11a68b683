"""`loopbaanmaatje organisatie …` as somebody types it."""

import json
import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner, Result

from bot.opdrachten.organisatie import app
from bot.store.organisatie import ORGANISATIE
from bot.store.teams import code_hash
from tests.databases import Databank
from tests.documenten.lezer import Papier
from tests.organisatie.test_teams import codes

KOP = "team;vestiging;leidinggevende;aantal\n"
GOED = KOP + "Crèche Noord;Gent;Zoë Maes;12\nZuid;Gent;Bo Claes;5\n"
LINK = re.compile(r"https://t\.me/MijnBot\?start=([A-Za-z0-9_-]{22})\b")


class Balie:
    """Someone at the command line, in a folder of their own, with a migrated database."""

    def __init__(self, folder: Path, bank: Databank) -> None:
        self.map, self.bank = folder, bank

    def file(self, text: str | bytes, name: str = "teams.csv") -> str:
        (self.map / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    def __call__(self, *words: str) -> Result:
        return CliRunner().invoke(app, list(words), catch_exceptions=False)

    def bring_in(self, text: str | bytes = GOED, *words: str) -> Result:
        return self("importeer", self.file(text), "--bot-naam", "MijnBot", *words)

    def teams(self) -> list[dict[str, object]]:
        found: list[dict[str, object]] = json.loads(self("teams", "--json").stdout)["teams"]
        return found


@pytest.fixture
def balie(tmp_path: Path, organisatiebank: Databank, monkeypatch: pytest.MonkeyPatch) -> Balie:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ORGANISATIE_URL", organisatiebank.url)
    return Balie(tmp_path, organisatiebank)


def test_een_goede_lijst_geeft_een_link_per_team(balie: Balie) -> None:
    done = balie.bring_in(GOED.encode("cp1252"))
    assert done.exit_code == 0
    assert "2 teams gelezen, 0 rijen geweigerd" in done.stdout
    assert "Crèche Noord" in done.stdout
    assert "Nieuw: 2" in done.stdout
    assert {code_hash(code) for code in LINK.findall(done.stdout)} == {row.hash for row in codes(balie.bank)}


def test_opnieuw_invoeren_geeft_geen_tweede_link(balie: Balie) -> None:
    balie.bring_in()
    again = balie.bring_in(GOED.replace(";12", ";13"))
    assert again.exit_code == 0
    assert not LINK.search(again.stdout)
    assert "Nieuw: 0, gewijzigd: 1, gelijk gebleven: 1" in again.stdout


def test_met_geweigerde_rijen_wordt_niets_bewaard_tenzij_toch(balie: Balie) -> None:
    text = GOED + ";Gent;An;3\n"
    refused = balie.bring_in(text)
    assert refused.exit_code == 1
    assert "Rij 4: het team heeft geen naam." in refused.stdout
    assert "Er is niets bewaard." in refused.stderr
    assert balie.teams() == []
    forced = balie.bring_in(text, "--toch")
    assert forced.exit_code == 0
    assert len(balie.teams()) == 2


def test_toch_zonder_een_goede_rij_bewaart_niets(balie: Balie) -> None:
    assert balie.bring_in(KOP + ";Gent;An;3\n", "--toch").exit_code == 1


def test_json_zegt_een_programma_alles(balie: Balie) -> None:
    refused = json.loads(balie.bring_in(GOED + ";;;x\n", "--json").stdout)
    assert refused["geweigerd"][0]["rij"] == 4
    assert refused["fout"].startswith("Er is niets bewaard.")
    done = json.loads(balie.bring_in(GOED, "--json", "--materiaal", "post").stdout)
    assert [set(team) for team in done["nieuw"]] == [{"team", "vestiging", "link", "map"}] * 2
    assert (balie.map / "post" / done["nieuw"][0]["map"]).is_dir()


def test_bij_elk_nieuw_team_komt_een_poster_met_dezelfde_link(balie: Balie) -> None:
    found = LINK.findall(balie.bring_in(GOED, "--materiaal", "post/teams").stdout)
    papers = sorted((balie.map / "post/teams").glob("*/poster-*.pdf"))
    assert [paper.name for paper in papers] == ["poster-creche-noord-gent.pdf", "poster-zuid-gent.pdf"]
    for paper, code in zip(papers, found, strict=True):
        assert f"/start {code}" in Papier(paper.read_bytes()).tekst


def test_teams_met_bijna_dezelfde_naam_krijgen_elk_hun_map(balie: Balie) -> None:
    balie.bring_in(KOP + "Noord 1;;;3\nNoord-1;;;3\n", "--materiaal", "post")
    folders = sorted(folder.name for folder in (balie.map / "post").iterdir() if folder.is_dir())
    assert folders == ["noord-1", "noord-1-2"]


def test_als_het_materiaal_niet_kan_worden_ook_de_teams_niet_bewaard(balie: Balie) -> None:
    balie.file("geen map", "post")
    done = balie.bring_in(GOED, "--materiaal", "post")
    assert done.exit_code == 2
    assert "In de map «post» kan ik niet schrijven." in done.stderr
    assert balie.teams() == []


def test_zonder_naam_van_de_bot_komt_er_geen_link_en_wordt_niets_bewaard(balie: Balie) -> None:
    done = balie("importeer", balie.file(GOED))
    assert done.exit_code == 2
    assert "--bot-naam" in done.stderr
    assert balie.teams() == []
    assert balie("importeer", balie.file(GOED), "--bot-naam", "nee!").exit_code == 1


@pytest.mark.parametrize("bestand", ["bestaat-niet.csv", "."])
def test_een_bestand_dat_er_niet_is_geeft_een_zin(balie: Balie, bestand: str) -> None:
    done = balie("importeer", bestand)
    assert done.exit_code == 1
    assert done.stderr.startswith("Het bestand «")


def test_een_onbruikbaar_bestand_wordt_bij_naam_genoemd(balie: Balie) -> None:
    done = balie("importeer", balie.file(b"PK\x03\x04", "lijst.xlsx"))
    assert done.exit_code == 1
    assert done.stderr.startswith("lijst.xlsx: Dit is een Excel-bestand.")


def test_een_lijst_komt_er_gelijk_uit_als_csv(balie: Balie) -> None:
    balie.bring_in(KOP + "=SOM(1);Gent;;3\n")
    balie("teams", "--csv", "uit.csv")
    assert b"'=SOM(1);Gent;;3" in (balie.map / "uit.csv").read_bytes()
    assert "gelijk gebleven: 1" in balie("importeer", "uit.csv").stdout


def test_de_lijst_zegt_of_een_code_werkt_en_niets_over_deelnemers(balie: Balie) -> None:
    assert "nog geen teams" in balie("teams").stdout
    balie.bring_in()
    assert "werkt tot en met" in balie("teams").stdout
    assert set(balie.teams()[0]) == {
        "team",
        "vestiging",
        "leidinggevende",
        "aantal",
        "bijgewerkt",
        "code",
        "tot",
    }


def test_een_code_wordt_vernieuwd_en_ingetrokken(balie: Balie) -> None:
    (old, _) = LINK.findall(balie.bring_in().stdout)
    renewed = balie("deelcode", "crèche noord", "--nieuw", "--bot-naam", "@MijnBot", "--materiaal", "post")
    (new,) = LINK.findall(renewed.stdout)
    working = {row.hash for row in codes(balie.bank) if not row.ingetrokken}
    assert code_hash(new) in working
    assert code_hash(old) not in working
    assert new in (balie.map / "post/creche-noord-gent/e-mail-creche-noord-gent.txt").read_text()
    assert balie("deelcode", "Zuid", "--intrekken").exit_code == 0
    assert balie("deelcode", "Zuid").stdout == "Zuid: ingetrokken\n"


def test_een_onduidelijk_team_wordt_nagevraagd(balie: Balie) -> None:
    balie.bring_in(KOP + "Noord;Gent;An;3\nNoord;Brugge;An;3\n")
    assert "--vestiging" in balie("deelcode", "noord").stderr
    assert balie("deelcode", "noord", "--vestiging", "brugge").exit_code == 0
    assert balie("deelcode", "oost").exit_code == 1
    assert balie("deelcode", "noord", "--nieuw", "--intrekken").exit_code == 1


def test_zonder_tabellen_zegt_de_opdracht_wat_te_doen(balie: Balie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORGANISATIE_URL", f"sqlite:///{balie.map}/leeg/organisatie.sqlite")
    for words in (("teams",), ("importeer", balie.file(GOED), "--bot-naam", "MijnBot")):
        done = balie(*words)
        assert done.exit_code == 2
        assert "database migreer" in done.stderr
    assert json.loads(balie("teams", "--json").stdout)["fout"].startswith("De database")


def test_geen_code_is_in_de_database_terug_te_vinden(balie: Balie) -> None:
    found = LINK.findall(balie.bring_in().stdout)
    with balie.bank.engine.connect() as connection:
        tables = [connection.execute(sa.select(table)).all() for table in ORGANISATIE.tables.values()]
    stored = repr(tables).encode()
    if balie.bank.dialect == "sqlite":  # and not in its files either: a log, a free page
        folder = Path(balie.bank.url.removeprefix("sqlite:///")).parent
        stored += b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"Zuid" in stored
    assert not [code for code in found if code.encode() in stored]


def test_elke_opdracht_heeft_hulp_in_het_nederlands(balie: Balie) -> None:
    for words in (("importeer",), ("teams",), ("deelcode",), ("materiaal",)):
        assert balie(*words, "--help").exit_code == 0
    assert "maak voor elk nieuw team een" in balie("--help").stdout
