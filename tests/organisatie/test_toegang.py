"""`loopbaanmaatje organisatie uitnodiging`, `gebruikers` and `intrekken`, as somebody types them."""

import json
import re

from bot.store.gebruikers import TOEGANGSCODE, code_hash
from tests.organisatie.test_opdrachten import Balie, balie

__all__ = ["balie"]  # a fixture
LINK = re.compile(r"https://t\.me/KantoorBot\?start=([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")
HR = ("uitnodiging", "--rol", "hr", "--bot-naam", "KantoorBot")


def mensen(balie: Balie) -> list[tuple[str, str, str]]:
    told = json.loads(balie("gebruikers", "--json").stdout)["gebruikers"]
    return [(one["naam"], one["rol"], one["staat"]) for one in told]


def test_een_uitnodiging_geeft_een_link_die_nergens_bewaard_wordt(balie: Balie) -> None:
    done = balie(*HR, "--naam", "An Peeters", "--naam", "Bo")
    assert done.exit_code == 0
    codes = LINK.findall(done.stdout)
    assert len(codes) == 2
    assert "tweede HR-collega" not in done.stdout
    with balie.bank.engine.connect() as conn:
        assert {bytes(row.hash) for row in conn.execute(TOEGANGSCODE.select())} == {code_hash(code) for code in codes}
    assert mensen(balie) == [("An Peeters", "hr", "uitgenodigd"), ("Bo", "hr", "uitgenodigd")]


def test_wie_maar_een_hr_collega_uitnodigt_hoort_dat_er_twee_nodig_zijn(balie: Balie) -> None:
    assert "Nodig ook een tweede HR-collega uit." in balie(*HR, "--naam", "An").stdout
    assert "Nodig ook" not in balie(*HR, "--naam", "Bo").stdout


def test_een_leidinggevende_kan_bij_een_team_horen_dat_er_is(balie: Balie) -> None:
    balie.bring_in()
    woorden = ("uitnodiging", "--rol", "leidinggevende", "--naam", "Zoë", "--bot-naam", "KantoorBot")
    assert balie(*woorden, "--team", "zuid").exit_code == 0
    geweigerd = balie(*woorden, "--team", "Oost")
    assert geweigerd.exit_code == 1
    assert "Dit team ken ik niet." in geweigerd.stderr
    assert len(mensen(balie)) == 1


def test_slechte_invoer_krijgt_een_zin_en_verandert_niets(balie: Balie) -> None:
    for woorden, code, zin in (
        (("uitnodiging", "--rol", "baas", "--naam", "An", "--bot-naam", "KantoorBot"), 1, "Kies --rol hr of"),
        ((*HR, "--naam", "   "), 1, "Een naam heeft 1 tot 60 tekens."),
        ((*HR, "--naam", "x" * 61), 1, "Een naam heeft 1 tot 60 tekens."),
        ((*HR, "--naam", "An", "--team", "Zuid"), 1, "Een team hoort bij een leidinggevende."),
        (("uitnodiging", "--rol", "hr", "--naam", "An"), 2, "--bot-naam"),
        (("intrekken", "99"), 1, "Zo iemand heeft geen toegang."),
    ):
        done = balie(*woorden)
        assert (done.exit_code, zin in done.stderr) == (code, True), (woorden, done.stderr)
    assert mensen(balie) == []


def test_ook_de_laatste_hr_collega_kan_weg_en_vervangen_worden(balie: Balie) -> None:
    balie(*HR, "--naam", "An")
    done = balie("intrekken", "an")
    assert done.exit_code == 0
    assert "Er is nu geen HR-collega meer." in done.stdout
    assert mensen(balie) == [("An", "hr", "ingetrokken")]
    assert LINK.search(balie(*HR, "--naam", "Cem").stdout)


def test_wie_dezelfde_naam_heeft_wijs_je_aan_met_een_nummer(balie: Balie) -> None:
    balie(*HR, "--naam", "An", "--naam", "An")
    assert "Geef het nummer" in balie("intrekken", "An").stderr
    nummer = json.loads(balie("gebruikers", "--json").stdout)["gebruikers"][1]["nummer"]
    assert balie("intrekken", str(nummer)).exit_code == 0
    assert [staat for _naam, _rol, staat in mensen(balie)] == ["uitgenodigd", "ingetrokken"]
