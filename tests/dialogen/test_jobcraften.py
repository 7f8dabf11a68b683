"""D5: four levels, help to choose, at most eight questions, a trial of four weeks."""

from itertools import product

import pytest

from bot.dialogen.medewerker.jobcraften.kiezen import NIVEAUS, WOORDEN
from bot.engine.answer import Answer
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.stappen import Open
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

SCRIPTS = (
    # tasks: a caretaker
    ("Mijn taken", "»Herstellen\nLijsten invullen", "Er vlotter in worden", "Alleen", "Het helpt hen",
     "»Elke vrijdag eerst de lijsten.", "Morgen", "Minder fouten", "Meer rust", "Klaar", "Maak gesprekskaart", "Klaar"),
    # people: a night nurse, something to talk out
    ("Met wie ik werk", "»De ploeg van de dag", "Iets uitpraten", "Mijn leidinggevende", "Gekopieerd",
     "Ze krijgen werk bij", "»Elke maandag tien minuten samen overlopen.", "Over een week", "Beter contact", "Klaar",
     "Gekopieerd", "Bewaren"),
    # help to choose: place and hours are the lowest
    ("Help me kiezen", "4  goed", "3  gaat wel", "2  niet zo goed", "5  heel goed", "Plek en uren", "Een vaste pauze",
     "Klaar", "»Pauze om drie uur.", "Een collega", "Niets", "Ik weet het niet", "Elke dag tien minuten", "Morgen",
     "Ik weet het niet", "Bewaren"),
    # the way of looking: a cleaner
    ("Hoe ik kijk", "»De mensen van de tweede verdieping", "»veilig over de gang lopen.", "Ik weet het niet",
     "Ik weet het niet", "»Elke avond één ding opschrijven dat goed was.", "Morgen", "Meer energie", "Klaar",
     "Niet bewaren", "Ja"),
)  # fmt: skip


def labels_of(phone: Phone) -> list[str]:
    return [label for label, data in phone.last.buttons if ":~" not in data]


def help_me(*cijfers: int) -> Phone:
    return play("jobcraften", ("Help me kiezen", *(f"{cijfer}  {WOORDEN[str(cijfer)]}" for cijfer in cijfers)))


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("jobcraften", SCRIPTS)


@pytest.mark.parametrize("niveau", list(NIVEAUS))
def test_elk_niveau_telt_hoogstens_acht_vragen(niveau: str) -> None:
    compiled = CATALOGUE["jobcraften"]
    path = compiled.path({"waar": Answer((niveau,))})
    assert len([step for step in path if compiled.asks(step)]) == 8


def test_help_me_kiezen_voegt_vier_cijfers_en_een_keuze_toe() -> None:
    compiled = CATALOGUE["jobcraften"]
    path = compiled.path({"waar": Answer(("help",)), "kies": Answer(("plek",))})
    assert [step for step in path if compiled.asks(step)][1:6] == ["s_taken", "s_mensen", "s_plek", "s_kijk", "kies"]


def test_het_laagste_cijfer_staat_altijd_bovenaan_en_niets_valt_weg() -> None:
    for cijfers in product((1, 3, 5), repeat=4):
        phone = help_me(*cijfers)
        shown = labels_of(phone)
        assert sorted(shown) == sorted(NIVEAUS.values())
        lowest = list(NIVEAUS.values())[cijfers.index(min(cijfers))]
        assert shown[0] == lowest
        assert ("laagste cijfer" in phone.text) == (min(cijfers) < 5)


def test_zonder_cijfers_blijft_de_gewone_volgorde() -> None:
    phone = play("jobcraften", ("Help me kiezen", *["Sla over"] * 4))
    assert labels_of(phone) == list(NIVEAUS.values())
    assert "bovenaan" not in phone.text


def test_wie_werk_bij_geeft_bespreekt_het_eerst_en_krijgt_een_blad_voor_het_team() -> None:
    phone = play("jobcraften", SCRIPTS[1][:6])
    assert "Bespreek het eerst samen." in phone.text
    phone = play("jobcraften", SCRIPTS[1][:10])
    assert phone.text.startswith("Tien minuten met het team\n1. Dit wil ik proberen: Elke maandag tien minuten samen")
    others = play("jobcraften", SCRIPTS[0]).messages
    assert not any("Tien minuten met het team" in message.text for message in others)


def test_wie_de_leidinggevende_nodig_heeft_krijgt_een_korte_vraag_en_een_gesprek() -> None:
    assert "Mag ik het je in tien minuten uitleggen?" in play("jobcraften", SCRIPTS[1][:4]).text
    assert "Gesprek plannen" in play("jobcraften", SCRIPTS[1]).labels


def test_wie_iets_wil_uitpraten_krijgt_hulp_om_te_kiezen_met_wie() -> None:
    assert "Met wie praat ik?" in play("jobcraften", SCRIPTS[1]).labels


def test_bij_mensen_schrijf_je_een_rol_en_geen_naam() -> None:
    assert "Schrijf een rol, geen naam." in play("jobcraften", SCRIPTS[1][:1]).text


@pytest.mark.parametrize("script", SCRIPTS[:3])
def test_met_een_startdag_loopt_de_proef_van_vier_weken(script: tuple[str, ...]) -> None:
    phone = play("jobcraften", script)
    start = "2026-11-28" if "Over een week" in script else "2026-11-22"
    assert phone.loopbaan["proef"]["start"] == start


def test_zonder_startdag_of_zonder_bewaren_loopt_er_geen_proef() -> None:
    assert not play("jobcraften", SCRIPTS[3]).loopbaan.get("proef")
    phone = play("jobcraften", (*SCRIPTS[0][:6], "Sla over", "Sla over", "Bewaren"))
    assert not phone.loopbaan.get("proef")


def test_elk_niveau_heeft_voorbeelden_uit_verschillend_werk() -> None:
    for name in ("taken", "mensen", "kan", "kijk", "door_mij", "proef"):
        stap = CATALOGUE["jobcraften"].step(name)
        assert isinstance(stap, Open)
        assert len(stap.voorbeelden) >= 2
    proef = CATALOGUE["jobcraften"].step("proef")
    assert isinstance(proef, Open)
    assert proef.voorbeelden_bij is not None
    assert set(proef.voorbeelden_bij[1]) == set(NIVEAUS)


def test_de_cijfers_worden_niet_bewaard_en_de_rest_zeven_maanden() -> None:
    for name, stap in CATALOGUE["jobcraften"].steps.items():
        if stap.bewaart is not None:
            assert stap.bewaart == (Tijdelijk() if name.startswith("s_") else Prive(7)), name


def test_op_de_kaart_staat_vooraf_alleen_de_proef() -> None:
    [card] = play("jobcraften", SCRIPTS[0]).cards
    assert [label for _, label, _ in card.lines] == ["Mijn proef", "Ik start op", "Zo merk ik dat het werkt"]
