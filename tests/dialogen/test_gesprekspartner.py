"""D6: the printed table orders and never hides; what led to the choice is not kept; heavy matters get people first."""

from itertools import product

import pytest

from bot.dialogen.medewerker.gesprekspartner import OPTIES
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.stappen import Keuze
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

SCRIPTS = (
    # safe enough, and the manager decides
    ("Mijn toekomst hier", "4  veilig", "Niets", "Ja, mijn leidinggevende", "Ja", "Mijn leidinggevende", "Verder",
     "Ik wil over later praten", "Gekopieerd", "Ja, dat plan ik", "Maak gesprekskaart", "Klaar"),
    # nobody at work may know; looks at one, then chooses another
    ("Twijfel om te gaan", "2  niet zo veilig", "Te weinig tijd", "Klaar", "Nee, eerst nadenken", "Niemand",
     "Vakbond", "Verder", "Toch iemand anders", "Loopbaancentrum", "Verder", "Blijft dit onder ons?", "Gekopieerd",
     "Nee, nu nog niet", "Bewaren"),
    # trouble with somebody: people first, and no more questions
    ("Problemen met iemand", "Verder", "Vertrouwenspersoon", "Verder", "Bewaren"),
    ("Gezondheid of thuis", "Verder", "Ik weet het niet", "Niet bewaren", "Ja"),
    # not ready yet
    ("Taken of uren", "Sla over", "Die wil me niet kwijt", "Klaar", "Ik weet het niet", "Sla over", "Nog niemand",
     "Verder", "Niet bewaren", "Ja"),
)  # fmt: skip
WIE = CATALOGUE["gesprekspartner"].step("wie")


def choose(onderwerp: str, veilig: str, tegen: str, beslist: str, weten: str) -> Phone:
    acts = [onderwerp, veilig, tegen, *(["Klaar"] if tegen not in ("Niets", "Sla over") else []), beslist, weten]
    return play("gesprekspartner", tuple(acts))


def order(phone: Phone) -> list[str]:
    return [label for label, data in phone.last.buttons if ":~" not in data]


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("gesprekspartner", SCRIPTS)


@pytest.mark.parametrize(("antwoorden", "eerst", "waarom"), [
    (("4  veilig", "Niets", "Ja, mijn leidinggevende", "Ja"), ["Mijn leidinggevende"], "je leidinggevende beslist"),
    (("5  heel veilig", "Niets", "Ja, mijn leidinggevende", "Ja"), ["Mijn leidinggevende"], "je leidinggevende"),
    (("2  niet zo veilig", "Niets", "Ja, mijn leidinggevende", "Ja"), ["Personeelsdienst"], "niet zo veilig"),
    (("4  veilig", "Die wil me niet kwijt", "Ja, mijn leidinggevende", "Ja"), ["Personeelsdienst"], "twijfelt"),
    (("4  veilig", "Het blijft niet bij ons", "Ja, mijn leidinggevende", "Ja"), ["Personeelsdienst"], "twijfelt"),
    (("5  heel veilig", "Niets", "Ja, mijn leidinggevende", "Alleen personeelsdienst"), ["Personeelsdienst"], "Alleen"),
    (("5  heel veilig", "Niets", "Ja, mijn leidinggevende", "Niemand"), ["Loopbaancentrum", "Vakbond"], "Niemand"),
    (("1  helemaal niet veilig", "Die wil me niet kwijt", "Nee, eerst nadenken", "Niemand"),
     ["Loopbaancentrum", "Vakbond"], "Niemand"),
])  # fmt: skip
def test_de_tabel_zegt_wie_bovenaan_staat_en_waarom(
    antwoorden: tuple[str, str, str, str], eerst: list[str], waarom: str
) -> None:
    phone = choose("Iets leren", *antwoorden)
    assert order(phone)[: len(eerst)] == eerst
    assert waarom in phone.text


def test_zonder_regel_blijft_de_gewone_volgorde_en_staat_er_geen_reden() -> None:
    phone = choose("Iets leren", "3  gaat wel", "Niets", "Nee, eerst nadenken", "Ja")
    assert order(phone) == list(OPTIES.values())
    assert "bovenaan" not in phone.text


def test_de_tabel_verbergt_nooit_een_mogelijkheid() -> None:
    for answers in product(
        ("Sla over", "1  helemaal niet veilig", "5  heel veilig"), ("Niets", "Die wil me niet kwijt", "Te weinig tijd"),
        ("Ja, mijn leidinggevende", "Ja, de personeelsdienst"),
        ("Ja", "Alleen personeelsdienst", "Niemand", "Sla over"),
    ):  # fmt: skip
        assert sorted(order(choose("Taken of uren", *answers))) == sorted(OPTIES.values())


def test_een_getal_typen_kiest_wat_op_die_plaats_staat() -> None:
    phone = choose("Iets leren", "2  niet zo veilig", "Niets", "Nee, eerst nadenken", "Ja").typ("1")
    assert "luistert als tweede oor" in phone.text


def test_elke_mogelijkheid_heeft_een_regel_voor_en_een_regel_tegen() -> None:
    start = choose("Iets leren", "3  gaat wel", "Niets", "Nee, eerst nadenken", "Ja")
    assert isinstance(WIE, Keuze)
    for label in order(start):
        phone = choose("Iets leren", "3  gaat wel", "Niets", "Nee, eerst nadenken", "Ja").tik(label)
        voor, tegen = phone.text.split("\n")
        assert voor.startswith("Voor: ")
        assert tegen.startswith("Tegen: ")


@pytest.mark.parametrize("onderwerp", ["Problemen met iemand", "Gezondheid of thuis"])
def test_wie_het_moeilijk_heeft_krijgt_mensen_en_geen_vragen(onderwerp: str) -> None:
    phone = play("gesprekspartner", (onderwerp,))
    assert all(wie in phone.text for wie in ("vertrouwenspersoon", "preventieadviseur", "huisarts"))
    phone.tik("Verder")
    assert order(phone)[:3] == ["Vertrouwenspersoon", "Preventieadviseur", "Mijn huisarts"]
    everybody = set(OPTIES.values()) - {OPTIES["niemand"]}
    assert everybody <= set(order(phone))
    phone.tik("Vertrouwenspersoon").tik("Verder")
    assert "opgeschreven" in phone.text


def test_alleen_de_keuze_en_de_zin_worden_bewaard() -> None:
    steps = CATALOGUE["gesprekspartner"].steps
    kept = {name: stap.bewaart for name, stap in steps.items() if stap.bewaart is not None}
    assert {name for name, bewaart in kept.items() if bewaart == Prive(3)} == {"wie", "zin", "hulp"}
    assert all(isinstance(bewaart, (Prive, Tijdelijk)) for bewaart in kept.values())
    [card] = play("gesprekspartner", SCRIPTS[0]).cards
    assert [said for _, _, said in card.lines] == ["Mijn leidinggevende", "Ik wil over later praten"]


def test_de_zin_om_te_kopieren_staat_alleen_in_zijn_bericht() -> None:
    phone = play("gesprekspartner", SCRIPTS[0][:8])
    assert phone.text == "Ik wil graag eens over mijn werk op langere termijn praten. Wanneer past dat?"


def test_na_een_keuze_voor_buiten_komt_hulp_van_buiten() -> None:
    assert "Hulp buiten je werk" in play("gesprekspartner", SCRIPTS[1]).labels
    assert "Even moeilijk" in play("gesprekspartner", SCRIPTS[2]).labels


def test_wie_een_moment_wil_kiezen_kan_meteen_plannen() -> None:
    assert "Gesprek plannen" in play("gesprekspartner", SCRIPTS[0]).labels
    phone = play("gesprekspartner", (*SCRIPTS[0][:9], "Nee, nu nog niet", "Bewaren"))
    assert "Gesprek plannen" not in phone.labels
