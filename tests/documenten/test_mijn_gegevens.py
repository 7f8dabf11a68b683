"""«Mijn gegevens» on paper."""

import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest

from bot.documenten.mijn_gegevens import make_paper, paper_name
from tests.documenten.lezer import Papier
from tests.documenten.test_gesprekskaart import assert_inside_page


def gegevens(gesprekken: int = 1, woorden: str = "Mag ik een cursus volgen?") -> dict[str, Any]:
    gesprek = {
        "gesprek": "voorbereiding_kort", "titel": "Snelle voorbereiding", "staat": "klaar", "begonnen": "2026-11-20",
        "laatst_veranderd": "2026-11-21", "bewaard_tot": "2027-05-21", "wie_ziet_dit": ["Alleen jij ziet dit."],
        "antwoorden": [
            {"naam": "Dit wil ik zeker zeggen", "in_woorden": woorden},
            {"naam": "Wanneer", "in_woorden": "Deze week"},
            {"naam": "", "in_woorden": ""},
        ],
    }
    return {
        "gemaakt": "2026-11-21T09:00:00+01:00", "laatst_actief_week": "2026-W47",
        "privacytekst": {"gelezen_versie": "1", "gelezen_op": "2026-11-01", "versie_nu": "1"},
        "instellingen": [{"naam": "Roepnaam", "in_woorden": "Amina"}, {"naam": "Taal", "in_woorden": ""}],
        "gesprekken": [gesprek] * gesprekken,
        "kaarten": [{"titel": "Mijn gesprek", "gemaakt_op": "2026-11-21", "bewaard_tot": "2027-05-21",
                     "regels": [{"kop": "Waar ik nu sta", "naam": "Wat goed gaat", "woorden": woorden},
                                {"kop": "Waar ik nu sta", "naam": "Wat beter kan", "woorden": "mijn uren"}]}],
    }  # fmt: skip


def test_alles_staat_erop_met_de_dagen_in_woorden() -> None:
    paper = Papier(make_paper(gegevens(), "nl_BE"))
    for zin in (
        "Mijn gegevens", "Gemaakt op 21 november 2026", "Roepnaam Amina", "Taal (leeg)", "Snelle voorbereiding",
        "Afgerond. Begonnen op 20 november 2026. Laatst veranderd op 21 november 2026. Bewaard tot 21 mei 2027.",
        "Dit wil ik zeker zeggen Mag ik een cursus volgen?", "Alleen jij ziet dit.",
        "Mijn kaarten Mijn gesprek", "Waar ik nu sta Wat goed gaat", "je las nummer 1", "2026-W47",
    ):  # fmt: skip
        assert zin in paper.tekst, zin
    assert paper.tekst.count("Waar ik nu sta") == 1
    assert_inside_page(paper)


@pytest.mark.parametrize(("taal", "code", "titel"), [
    ("nl_BE", "nl-BE", "Mijn gegevens"), ("nl_NL", "nl-NL", "Mijn gegevens"), ("en", "en", "My data")])
def test_een_schermlezer_krijgt_taal_titel_en_koppen_op_volgorde(taal: str, code: str, titel: str) -> None:
    paper = Papier(make_paper(gegevens(), taal))
    root = paper.pdf.Root
    assert str(root.Lang) == code
    assert bool(root.MarkInfo.Marked)
    assert str(paper.pdf.docinfo["/Title"]) == titel
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()
    niveaus = [int(merk[1:]) for merk in paper.merken if merk.startswith("H") and merk[1:].isdigit()]
    assert niveaus[:6] == [1, 2, 3, 3, 2, 3]
    assert all(na <= voor + 1 for voor, na in pairwise(niveaus)), "a level is skipped"


def test_veel_gesprekken_worden_veel_bladen_zonder_dat_iets_wegvalt() -> None:
    paper = Papier(make_paper(gegevens(60, "woorden " * 70), "nl_BE"))
    assert paper.bladzijden > 10
    assert f"{paper.bladzijden} van {paper.bladzijden}" in paper.tekst
    assert paper.tekst.split().count("woorden") == 61 * 70
    assert_inside_page(paper)


@pytest.mark.parametrize("woorden", [
    "#panic()", "$5 = $x^2$", "= Kop", "<b>", "{{naam}}", "美玲", "שלום", "a\nb", "\x1f", "😀 \ud83d", "w" * 300])
def test_eigen_woorden_blijven_woorden(woorden: str) -> None:
    found = gegevens(1, woorden)
    found["instellingen"].append({"naam": woorden, "in_woorden": woorden})
    found["privacytekst"]["gelezen_versie"] = woorden
    found["gesprekken"][0]["titel"] = found["kaarten"][0]["titel"] = woorden
    assert_inside_page(Papier(make_paper(found, "nl_BE")))


def test_zonder_gesprekken_is_het_ook_een_blad() -> None:
    found = gegevens(0) | {"kaarten": [], "instellingen": []}
    assert Papier(make_paper(found, "nl_BE")).tekst.count("Hier staat niets.") == 2


def test_dezelfde_gegevens_geven_hetzelfde_bestand_met_een_stille_naam() -> None:
    assert make_paper(gegevens(), "nl_BE") == make_paper(gegevens(), "nl_BE")
    assert paper_name(gegevens()) == "mijn-gegevens-2026-11-21.pdf"


def test_wie_geen_papier_maakt_laadt_de_zetter_niet() -> None:
    code = "import sys, bot.documenten.mijn_gegevens as m; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
