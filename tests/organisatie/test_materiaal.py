"""`loopbaanmaatje organisatie materiaal`, as somebody types it."""

import datetime as dt
import json

import sqlalchemy as sa

from bot.invoer.inhoud_csv import read_content
from bot.opdrachten.inhoud import as_card
from bot.store.inhoud import plan_content, promises, write_content
from bot.store.instellingen import Instellingen
from bot.store.organisatie import ORGANISATIE
from bot.store.teams import code_hash
from tests.documenten.lezer import Papier
from tests.organisatie.test_opdrachten import GOED, LINK, Balie, balie

__all__ = ["balie"]  # a fixture
NOORD = "post/creche-noord-gent"
SOORTEN = ["brief.pdf", "dia.pdf", "dia.png", "e-mail.txt", "poster.pdf", "teampagina.txt"]


def kinds(balie: Balie, folder: str) -> list[str]:
    slug = folder.rpartition("/")[2]
    return sorted(path.name.replace(f"-{slug}", "") for path in (balie.map / folder).iterdir())


def test_elk_team_krijgt_een_map_met_alles(balie: Balie) -> None:
    done = balie.bring_in(GOED, "--materiaal", "post", "--organisatie", "De Linde", "--contact", "An, 09 123")
    assert kinds(balie, NOORD) == kinds(balie, "post/zuid-gent") == SOORTEN
    assert "Lees eerst «post/lees-dit-eerst.txt»." in done.stdout
    (code, _) = LINK.findall(done.stdout)
    letter = Papier((balie.map / NOORD / "brief-creche-noord-gent.pdf").read_bytes()).tekst
    for words in ("De Linde", "Vragen? An, 09 123", f"/start {code}"):
        assert words in letter


def test_geen_map_verraadt_de_link_van_een_ander_team_en_het_intranet_geen_enkele(balie: Balie) -> None:
    first, second = LINK.findall(balie.bring_in(GOED, "--materiaal", "post").stdout)
    for own, other, slug in ((first, second, "creche-noord-gent"), (second, first, "zuid-gent")):
        mail = (balie.map / "post" / slug / f"e-mail-{slug}.txt").read_text()
        assert own in mail
        assert other not in mail
    for name in ("intranet.txt", "lees-dit-eerst.txt"):
        text = (balie.map / "post" / name).read_text()
        assert not [code for code in (first, second) if code in text]


def test_met_een_oude_link_komt_hetzelfde_materiaal_terug(balie: Balie) -> None:
    done = balie.bring_in(GOED, "--materiaal", "eerst")
    balie.file(done.stdout, "links.txt")
    before = [row.hash for row in _codes(balie)]
    again = balie("materiaal", "post", "--links", "links.txt")
    assert again.exit_code == 0
    assert "Klaar voor 2 teams." in again.stdout
    assert not LINK.search(again.stdout)
    assert [row.hash for row in _codes(balie)] == before
    for name in ("poster", "brief", "dia"):
        paper = f"creche-noord-gent/{name}-creche-noord-gent.pdf"
        assert (balie.map / "post" / paper).read_bytes() == (balie.map / "eerst" / paper).read_bytes()


def test_een_link_die_niet_werkt_geeft_geen_materiaal(balie: Balie) -> None:
    first, second = (f"https://t.me/MijnBot?start={code}" for code in LINK.findall(balie.bring_in().stdout))
    balie("deelcode", "Zuid", "--intrekken")
    refused = balie("materiaal", "post", "--link", first, "--link", second)
    assert refused.exit_code == 1
    assert refused.stderr == "De link van Zuid werkt niet meer. Maak een nieuwe met --nieuw.\n"
    unknown = balie("materiaal", "post", "--link", first[:-1] + ("A" if first[-1] != "A" else "B"))
    assert unknown.stderr == "Link 1 hoort bij geen enkel team. Kopieer hem opnieuw, helemaal.\n"
    assert not (balie.map / "post").exists()


def test_een_halve_link_wordt_niet_gelezen(balie: Balie) -> None:
    (code, _) = LINK.findall(balie.bring_in().stdout)
    for half in (f"https://t.me/MijnBot?start={code[:-1]}", f"https://t.me/MijnBot?start={code}x", code, "hallo"):
        done = balie("materiaal", "post", "--link", half)
        assert done.exit_code == 1
        assert done.stderr.startswith("Ik vind geen link van een team.")


def test_zonder_link_en_zonder_nieuw_zegt_de_opdracht_wat_kan(balie: Balie) -> None:
    balie.bring_in()
    assert "--nieuw" in balie("materiaal", "post").stderr
    assert "--alle" in balie("materiaal", "post", "--nieuw").stderr
    assert balie("materiaal", "post", "--nieuw", "--alle", "--team", "Zuid").exit_code == 1
    assert balie("materiaal", "post", "--nieuw", "--alle").exit_code == 2  # the name of the bot is missing
    assert balie("materiaal", "post", "--nieuw", "--alle", "--link", "x").exit_code == 1


def test_nieuwe_links_voor_alle_teams_laten_de_oude_niet_meer_werken(balie: Balie) -> None:
    old = LINK.findall(balie.bring_in().stdout)
    renewed = balie("materiaal", "post", "--nieuw", "--alle", "--bot-naam", "MijnBot")
    new = LINK.findall(renewed.stdout)
    assert len(set(new) | set(old)) == 4
    for code, team in zip(old, ("Crèche Noord", "Zuid"), strict=True):
        refused = balie("materiaal", "x", "--link", f"https://t.me/MijnBot?start={code}")
        assert refused.stderr.startswith(f"De link van {team} werkt niet meer.")
    working = {row.hash for row in _codes(balie) if not row.ingetrokken}
    assert working == {code_hash(code) for code in new}


def test_alleen_verlopen_links_worden_vernieuwd_en_ingetrokken_links_niet(balie: Balie) -> None:
    balie.bring_in(GOED + "Oost;Gent;Bo Claes;5\n")
    balie("deelcode", "Zuid", "--intrekken")
    nothing = balie("materiaal", "post", "--nieuw", "--verlopen", "--bot-naam", "MijnBot")
    assert nothing.stdout == "Alle links werken nog. Er is niets veranderd.\n"
    with balie.bank.engine.begin() as connection:
        code, team = ORGANISATIE.tables["deelcode"], ORGANISATIE.tables["team"]
        oost = sa.select(team.c.id).where(team.c.naam == "Oost").scalar_subquery()
        connection.execute(code.update().where(code.c.team == oost).values(verloopt=dt.date(2020, 1, 1)))
    done = json.loads(
        balie("materiaal", "post", "--nieuw", "--verlopen", "--bot-naam", "MijnBot", "--json").stdout
    )
    assert [team["team"] for team in done["materiaal"]] == ["Oost"]
    assert {team["team"]: team["code"] for team in balie.teams()}["Zuid"] == "ingetrokken"


def test_als_het_materiaal_niet_kan_werken_de_oude_links_nog(balie: Balie) -> None:
    balie.bring_in()
    balie.file("geen map", "post")
    failed = balie("materiaal", "post", "--nieuw", "--alle", "--bot-naam", "MijnBot")
    assert failed.exit_code == 2
    assert failed.stderr == "Er is niets veranderd. In de map «post» kan ik niet schrijven. Kies een andere map.\n"
    assert not [row for row in _codes(balie) if row.ingetrokken]


def test_een_te_lange_naam_wordt_geweigerd(balie: Balie) -> None:
    assert balie.bring_in(GOED, "--materiaal", "post", "--contact", "a" * 101).exit_code == 1
    assert balie.teams() == []


def test_wat_de_organisatie_belooft_staat_in_de_brief_zolang_het_geldt(balie: Balie) -> None:
    today = dt.datetime.now().astimezone().date()
    far = today + dt.timedelta(days=400)
    rows = (
        "soort;titel;tekst;geldig tot;nagekeken op\n"
        f"belofte;Tijd in werkuren;Je gesprek is werktijd.;{far:%d/%m/%Y};{today - dt.timedelta(days=3):%d/%m/%Y}\n"
        f"belofte;Fruit;Elke dag een appel.;;{today - dt.timedelta(days=3):%d/%m/%Y}\n"
    )
    read = read_content(rows.encode(), today)
    assert not read.geweigerd
    with balie.bank.engine.begin() as connection:
        write_content(connection, plan_content(connection, [as_card(row) for row in read.rijen]))
        assert promises(connection, today) == ("Tijd in werkuren", "Fruit")
        assert promises(connection, far + dt.timedelta(days=1)) == ("Fruit",)
        assert promises(connection, today + dt.timedelta(days=800)) == ()
    balie.bring_in(GOED, "--materiaal", "post")
    letter = Papier((balie.map / NOORD / "brief-creche-noord-gent.pdf").read_bytes()).tekst
    assert "Dit belooft je organisatie • Tijd in werkuren • Fruit" in letter


def test_hr_kan_later_zelf_een_poster_maken_want_de_naam_van_de_bot_is_bekend(balie: Balie) -> None:
    balie.bring_in()
    with balie.bank.engine.connect() as connection:
        assert Instellingen.get(connection, "medewerkersbot") == "MijnBot"
    balie("deelcode", "Zuid", "--nieuw", "--bot-naam", "AnderBot")
    with balie.bank.engine.connect() as connection:
        assert Instellingen.get(connection, "medewerkersbot") == "AnderBot"


def _codes(balie: Balie) -> list[sa.Row[tuple[object, ...]]]:
    table = ORGANISATIE.tables["deelcode"]
    with balie.bank.engine.connect() as connection:
        return list(connection.execute(sa.select(table).order_by(table.c.id)))
