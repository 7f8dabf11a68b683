"""What HR writes, checks, changes and takes away: cards that employees read, each with a day of review."""

import datetime as dt

import pytest

from bot.rollen.hr.nazicht import due_on, in_words, review_day
from bot.store.inhoud import plan_content, write_content
from tests.balie.kantoor import Kantoor
from tests.balie.test_inrichten import kaarten, verder
from tests.pad.telefoontje import Telefoontje

JAAR = dt.datetime.now(dt.UTC).year


def zet(kantoor: Kantoor, soort: str, titel: str, dagen_geleden: int = 0, **rest: object) -> None:
    """A card that was checked so many days ago."""
    leeg = dict.fromkeys(("thema", "voor_wie", "tijd", "hoe", "wie", "onder_ons", "link", "bron"), "")
    dag = kantoor.klok.date() - dt.timedelta(days=dagen_geleden)
    card = {**leeg, "geldig_van": None, "geldig_tot": None, "soort": soort, "titel": titel, "tekst": "Tekst.",
            "nagekeken_op": dag, **rest}
    with kantoor.proces.database.begin() as conn:
        write_content(conn, plan_content(conn, [card]))


def schrijf(kantoor: Kantoor, wie: Telefoontje, soort: str, *daden: str) -> str:
    kantoor.zeg(wie, "menu")
    kantoor.tik_op(wie, "Inhoud", soort, "Nieuwe kaart")
    for daad in daden:
        verder(kantoor, wie)
        if daad.startswith("»"):
            kantoor.zeg(wie, daad[1:])
        else:
            kantoor.tik_op(wie, daad)
    verder(kantoor, wie)
    return kantoor.tik_op(wie, "Bewaren")


@pytest.mark.parametrize(("soort", "daden", "titel"), [
    ("Beloften", ("»Tijd", "»Je gesprek is werktijd."), "Tijd"),
    ("Kansen", ("Leren", "»Meelopen", "»Vijf dagen.", "»Iedereen.", "»In de lente.", "»Vraag het.", "»De chef.",
                "Sla over"), "Meelopen"),
    ("Feiten", ("Cheque voor begeleiding", "»Regels", "»Vier uur in dit jaar.", "»VDAB", "»https://www.vdab.be",
                "Over 26 weken"), "Regels"),
    ("Tweede oor", ("»Bo", "»Als je vastzit.", "»Toestel 12", "»Alles.", f"»1/3/{JAAR - 1}", "Over 26 weken"), "Bo"),
    ("Eigen vragen", ("De snelle", "»Welke vorming mis je hier?"), "Welke vorming mis je hier?"),
])
def test_hr_schrijft_een_kaart_van_elke_soort(
    kantoor: Kantoor, soort: str, daden: tuple[str, ...], titel: str
) -> None:
    an = kantoor.kom_binnen("hr", "An")
    assert f"De kaart «{titel}» staat klaar" in schrijf(kantoor, an, soort, *daden)
    assert kaarten(kantoor)[titel]["nagekeken_op"] == kantoor.klok.date()


def test_een_feit_zonder_bron_komt_er_niet(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    gezegd = schrijf(kantoor, an, "Feiten", "Cheque voor begeleiding", "»Regels", "»Vier uur.", "Sla over",
                     "»https://www.vdab.be", "Over 26 weken")
    assert "Een feit heeft een bron" in gezegd
    assert kaarten(kantoor) == {}


def test_een_adres_dat_niet_veilig_is_komt_er_niet(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    gezegd = schrijf(kantoor, an, "Feiten", "Cheque voor begeleiding", "»Regels", "»Vier uur.", "»VDAB",
                     "»http://vdab.be", "Over 26 weken")
    assert "begint met https://" in gezegd
    assert kaarten(kantoor) == {}


def test_een_vierde_eigen_vraag_bij_dezelfde_voorbereiding_wordt_geweigerd(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    for nummer in range(3):
        zet(kantoor, "eigen_vraag", f"Vraag {nummer}?", thema="kort")
    assert "al drie vragen" in schrijf(kantoor, an, "Eigen vragen", "De snelle", "»Nog een vraag?")
    assert len(kaarten(kantoor)) == 3
    schrijf(kantoor, an, "Eigen vragen", "De lange", "»Nog een vraag?")
    assert len(kaarten(kantoor)) == 4


def test_een_kaart_nakijken_aanpassen_en_weghalen(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    zet(kantoor, "belofte", "Tijd", 30)
    kantoor.tik_op(an, "Inhoud", "Beloften", "Tijd", "Klopt nog")
    assert kaarten(kantoor)["Tijd"]["nagekeken_op"] == kantoor.klok.date()
    kantoor.tik_op(an, "Terug", "Beloften", "Tijd", "Aanpassen", "Tekst")
    kantoor.zeg(an, "Je gesprek is altijd werktijd.")
    assert "is aangepast" in kantoor.tik_op(an, "Bewaren")
    assert kaarten(kantoor)["Tijd"]["tekst"] == "Je gesprek is altijd werktijd."
    kantoor.zeg(an, "menu")
    kantoor.tik_op(an, "Inhoud", "Beloften", "Tijd", "Weghalen", "Ja, haal weg")
    assert kaarten(kantoor) == {}


def op_een_werkdag(kantoor: Kantoor) -> None:
    """The clock to ten in the morning of the first Monday from here."""
    dag = kantoor.klok + dt.timedelta(days=(7 - kantoor.klok.weekday()) % 7)
    kantoor.klok = dag.replace(hour=10)


def test_hr_hoort_dat_drie_kaarten_nazicht_vragen_en_een_keer_twee_weken_later(kantoor: Kantoor) -> None:
    an, jo = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Jo")
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    op_een_werkdag(kantoor)
    for titel in ("Een", "Twee", "Drie"):
        zet(kantoor, "belofte", titel, 184)
    zet(kantoor, "belofte", "Vier", 10)
    voor = len(piet.berichten)
    kantoor.klokslag()
    kantoor.klokslag()
    for wie in (an, jo):
        assert wie.teksten.count("Drie kaarten vragen nazicht.") == 1
    kantoor.klok += dt.timedelta(days=14)
    kantoor.klokslag()
    assert an.teksten.count("Drie kaarten vragen nazicht.") == 2
    kantoor.klok += dt.timedelta(days=7)
    kantoor.klokslag()
    assert an.teksten.count("Drie kaarten vragen nazicht.") == 2
    assert len([b for b in list(piet.berichten.values())[voor:] if "nazicht" in b.tekst]) == 0
    kantoor.tik_op(an, "Na te kijken")
    assert "Twee" in [woorden for woorden, _data in an.laatste.knoppen]


def test_wat_al_nagekeken_is_wordt_niet_nog_eens_gevraagd(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    op_een_werkdag(kantoor)
    zet(kantoor, "belofte", "Tijd", 184)
    kantoor.klokslag()
    assert "Een kaart vraagt nazicht." in an.teksten
    kantoor.tik_op(an, "Na te kijken", "Tijd", "Klopt nog")
    kantoor.klok += dt.timedelta(days=14)
    kantoor.klokslag()
    assert an.teksten.count("vraagt nazicht") == 1


def test_in_het_weekend_en_in_de_nacht_hoort_hr_niets(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    op_een_werkdag(kantoor)
    zet(kantoor, "belofte", "Tijd", 184)
    kantoor.klok -= dt.timedelta(days=1)
    kantoor.klokslag()
    kantoor.klok = (kantoor.klok + dt.timedelta(days=1)).replace(hour=2)
    kantoor.klokslag()
    assert "nazicht" not in an.teksten


def test_de_dag_van_nazicht_komt_na_zes_maanden_of_voor_het_einde() -> None:
    dag = dt.date(2027, 1, 15)
    kaart = {"nagekeken_op": dag, "geldig_tot": None}
    assert review_day(kaart) == dt.date(2027, 7, 15)
    assert review_day({**kaart, "geldig_tot": dt.date(2027, 3, 1)}) == dt.date(2027, 2, 15)
    assert review_day({**kaart, "geldig_tot": dt.date(2027, 1, 20)}) == dt.date(2027, 1, 16)
    assert due_on([dag], dag) == ["nazicht.2027-01-15"]
    assert due_on([dag], dag + dt.timedelta(days=8)) == []
    assert due_on([dag], dag + dt.timedelta(days=14)) == ["nazicht14.2027-01-15"]
    assert due_on([dag], dag + dt.timedelta(days=30)) == []
    assert str(in_words(14).values["getal"]) == "14"
