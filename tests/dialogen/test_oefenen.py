"""D8, the practice: three sentences of a manager, an honest effect for every answer, and nothing stored."""

import itertools

import pytest

from bot.engine.stappen import Kaart, Keuze
from tests.dialogen.test_gelijke_toon import count, even
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE

SCRIPTS = (
    ("Begin", "Wanneer past het wel?", "Ik wil ook iets nieuws.", "Wat kan er wel?", "Nee, klaar"),
    ("Begin", "Jij hebt nooit tijd.", "Ik denk aan weggaan.", "Zo gaat het altijd.", "Ja, nog eens", "Laat dan maar.",
     "Ik blijf ook graag.", "Oké, jammer.", "Nee, klaar"),
)  # fmt: skip
ZINNEN = ("tijd", "missen", "plaats")


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("oefenen", SCRIPTS)


@pytest.mark.parametrize("naam", ZINNEN)
def test_elk_antwoord_heeft_een_eigen_gevolg(naam: str) -> None:
    stap = CATALOGUE["oefenen"].step(naam)
    assert isinstance(stap, Keuze)
    assert isinstance(stap.reactie, dict)
    assert set(stap.reactie) == set(stap.opties)
    assert len(set(stap.reactie.values())) == 3


def test_oefenen_laat_niets_na() -> None:
    for answers in itertools.product((0, 1, 2), repeat=3):
        phone = play("oefenen", ("Begin",))
        for number in answers:
            phone.tik(phone.labels[number])
        phone.tik("Nee, klaar")
        assert not phone.stored
        assert not phone.loopbaan
        assert set(phone.session) <= {"n"}
    assert all(stap.bewaart is None for stap in CATALOGUE["oefenen"].steps.values())
    assert all(isinstance(stap, (Kaart, Keuze)) for stap in CATALOGUE["oefenen"].steps.values())


def test_blijven_veranderen_en_gaan_krijgen_dezelfde_toon() -> None:
    stap = CATALOGUE["oefenen"].step("missen")
    assert isinstance(stap, Keuze)
    assert isinstance(stap.reactie, dict)
    assert even([count(stap.reactie[key]) for key in ("blijf", "anders", "weg")])
    assert {text.split(".")[0] for text in stap.reactie.values()} == {"Eerlijk"}
