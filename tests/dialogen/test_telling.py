"""D12: eight taps that are added up at the end, for nobody in particular; once a year; erased means not counted."""

import pytest

from bot.engine.bewaring import Prive, Telling
from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.machine import Catalogue
from bot.engine.stappen import Keuze, Schaal, Slot
from bot.wiring.register import dialogen
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

GEHAD = ("Begin", "Ja", "4  genoeg", "3  gaat wel", "2  niet zo goed", "Een beetje", "Nog te vroeg", "4  goed",
         "5  heel goed")
SCRIPTS = (
    (*GEHAD, "Ja, tel ze op"),
    # no talk: only the questions that everybody can answer
    ("Begin", "Nee", "1  helemaal niet", "Sla over", "Ja, tel ze op"),
    # changes an answer on the way, and then prefers not to count
    ("Begin", "Ik weet het niet", "2  amper", "Terug", "3  een beetje", "4  goed", "Nee, gooi ze weg"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("telling", SCRIPTS)


def test_elk_antwoord_telt_een_keer_mee_onder_zijn_maatstaf() -> None:
    assert play("telling", SCRIPTS[0]).counted == [
        ("dekking", "ja"), ("verloop", "4"), ("openheid", "3"), ("vaardigheid", "2"), ("plan", "beetje"),
        ("opvolging", "te_vroeg"), ("doorgroei", "4"), ("nut", "5")]  # fmt: skip


def test_wie_geen_gesprek_had_krijgt_geen_vragen_erover_en_overslaan_telt_niet() -> None:
    assert play("telling", SCRIPTS[1]).counted == [("dekking", "nee"), ("doorgroei", "1")]


def test_terug_verandert_het_antwoord_voor_er_geteld_wordt() -> None:
    phone = play("telling", (*SCRIPTS[2][:-1], "Ja, tel ze op"))
    assert phone.counted == [("dekking", "weet_niet"), ("doorgroei", "3"), ("nut", "4")]


def test_niets_telt_voor_het_einde() -> None:
    assert play("telling", GEHAD).counted == []


def test_wie_nee_zegt_wordt_niet_geteld_en_laat_niets_na() -> None:
    phone = play("telling", SCRIPTS[2])
    assert phone.counted == []
    assert phone.stored == {}
    assert phone.loopbaan == {}


def test_een_antwoord_van_een_weg_die_niet_genomen_werd_telt_niet() -> None:
    phone = play("telling", GEHAD)
    for _ in range(8):
        phone.typ("terug")
    phone.tik("Nee")
    for _ in range(5):
        if "Ja, tel ze op" not in phone.labels:
            phone.tik("Verder")
    phone.tik("Ja, tel ze op")
    assert phone.counted == [("dekking", "nee"), ("doorgroei", "4"), ("nut", "5")]


def test_een_tweede_keer_in_hetzelfde_jaar_zegt_dat_het_al_telde() -> None:
    phone = play("telling", SCRIPTS[0]).do_start("telling")
    assert "telde dit jaar al mee" in phone.text
    phone.now = phone.now.replace(year=2027, month=1)
    assert "Begin" in phone.do_start("telling").labels


def test_wie_al_telde_en_een_oude_kladversie_afmaakt_telt_geen_tweede_keer() -> None:
    phone = play("telling", GEHAD)
    phone.loopbaan = {"tellingen": {"telling": "2026-03"}}
    assert phone.tik("Ja, tel ze op").counted == []


def test_de_loopbaan_onthoudt_alleen_de_maand() -> None:
    assert play("telling", SCRIPTS[0]).loopbaan == {"geteld": "2026-11", "tellingen": {"telling": "2026-11"}}


def test_wie_ziet_dit_zegt_dat_terugnemen_niet_meer_kan() -> None:
    play_text = play("telling", ("Begin", "Wie ziet dit?")).text
    assert "Terugnemen kan dan niet meer" in play_text
    assert "vanaf 10 mensen" in play_text


GETELD = [(name, node, stap) for name, dialoog in CATALOGUE.dialogen.items()
          for node, stap in flatten(dialoog).items() if isinstance(stap.bewaart, Telling)]


@pytest.mark.parametrize(("name", "node", "stap"), GETELD, ids=[f"{n}/{s}" for n, s, _ in GETELD])
def test_wat_geteld_wordt_is_een_knop_en_nooit_eigen_woorden(name: str, node: str, stap: object) -> None:
    assert isinstance(stap, (Keuze, Schaal))
    assert not getattr(stap, "eigen_antwoord", False)


def test_twee_vragen_hebben_nooit_dezelfde_maatstaf() -> None:
    names = [stap.bewaart.maatstaf for _name, _node, stap in GETELD]  # type: ignore[union-attr]
    assert len(names) == len(set(names))


# a dialogue that keeps one answer and counts the other, as the deal does
MENGSEL = Dialoog(
    titel="Mengsel",
    minuten=1,
    stappen=(
        Keuze("weet", "Wist je dit al?", opties={"ja": "Ja", "nee": "Nee"}, anders_gezegd="?", kort="Geweten",
              bewaart=Telling("geweten")),
        Keuze("doe", "Wat doe je?", opties={"a": "Iets", "b": "Niets"}, anders_gezegd="?", kort="Gedaan",
              bewaart=Prive(maanden=6)),
        Slot("slot"),
    ),
)  # fmt: skip


def mengsel(*acts: str) -> Phone:
    phone = Phone(catalogue=Catalogue({**dialogen("medewerker"), "mengsel": MENGSEL})).do_start("mengsel")
    for act in acts:
        phone.tik(act)
    return phone


def test_een_getelde_vraag_komt_nooit_op_een_kaart() -> None:
    phone = mengsel("Ja", "Iets", "Maak gesprekskaart")
    assert "☐ Gedaan" in phone.labels
    assert not [label for label in phone.labels if "Geweten" in label]


def test_een_gesprek_dat_ook_iets_bewaart_telt_bij_bewaren_en_niet_bij_weggooien() -> None:
    assert mengsel("Ja", "Iets", "Bewaren").counted == [("geweten", "ja")]
    assert mengsel("Ja", "Iets", "Niet bewaren", "Ja").counted == []
    kaart = mengsel("Nee", "Iets", "Maak gesprekskaart", "Gedaan", "Klaar")
    assert kaart.counted == [("geweten", "nee")]


def test_een_gesprek_dat_later_verbeterd_wordt_telt_niet_opnieuw() -> None:
    phone = mengsel("Ja", "Iets")
    place = phone.session["p"]
    phone.session["p"] = [*place, True]  # as «Verbeteren» opens it again
    assert phone.tik("Bewaren").counted == []
