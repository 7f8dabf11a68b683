"""«Wat komt er?»: seen, moved and left out by the person."""

from bot.engine.loopbaan.staat import Gesprek, Loopbaan
from tests.engine.agenda.levens import Leven, op

START = op("2027-01-04T09:30")


def leven(**rest) -> Leven:
    talk = Gesprek("2027-02-03T15:00", "k", herinner=["dag"], gepland="2027-01-04T09:00")
    return Leven(START, Loopbaan(gesprek=talk, nummers={"gesprek": 1, "deal": 1}, **rest), {"berichten": ["gesprek"]})


def test_wie_niets_aanzette_leest_dat_vriendelijk():
    phone = Leven(START, Loopbaan(nummers={"deal": 1})).phone.typ("wat komt er?")
    assert phone.text.startswith("Er komt niets. Ik schrijf je alleen als jij dat wil.")
    assert phone.labels == ["Instellingen", "Menu"]


def test_het_scherm_toont_elke_dag_en_waarover():
    phone = leven().phone.typ("/instellingen").tik("Wat komt er?")
    assert "woensdag 20 januari: je gesprek voorbereiden" in phone.text
    assert "dinsdag 2 februari: je gesprek" in phone.text
    assert phone.labels[:2] == ["wo 20 januari", "wo 27 januari"]


def test_een_bericht_kan_een_week_later():
    een = leven()
    een.phone.typ("wat komt er?").tik("di 2 februari")
    assert "Een week later" not in een.phone.labels
    een.phone.typ("wat komt er?").tik("wo 20 januari").tik("Een week later")
    assert "woensdag 27 januari" in een.phone.text
    een.tot(op("2027-01-26T23:00"))
    assert een.soorten == []
    een.tot(op("2027-01-27T23:00"))
    assert "voorbereiden_14" in een.soorten


def test_een_bericht_kan_uit():
    een = leven()
    een.phone.typ("wat komt er?").tik("di 2 februari").tik("Stuur dit niet")
    assert een.phone.text == "Goed. Dit stuur ik niet."
    een.tot(op("2027-02-03T12:00"))
    assert "dag" not in een.soorten
    assert een.soorten


def test_een_knop_van_vroeger_zegt_dat_het_voorbij_is():
    een = leven()
    een.phone.typ("wat komt er?")
    oud = een.phone.last
    een.tot(op("2027-03-01T00:00"))
    een.phone.tik("wo 20 januari", message=oud)
    assert een.phone.text == "Dat is intussen voorbij."


def test_wat_uitging_kan_op_dit_scherm_weer_aan():
    een = leven(minder=1, uit=["bewaren"])
    een.phone.typ("wat komt er?")
    assert {"Weer zoals eerst", "Zeg het me weer op tijd"} <= set(een.phone.labels)
    een.phone.tik("Weer zoals eerst").typ("wat komt er?").tik("Zeg het me weer op tijd")
    assert (een.staat.minder, een.staat.uit) == (0, [])


def test_wie_geblokkeerd_had_leest_dat_er_niets_komt():
    een = leven()
    een.account["weg"] = True
    een.phone.typ("wat komt er?")
    assert een.phone.text.startswith("Ik stuur je zelf niets.")


def test_het_woord_werkt_ook_midden_in_een_gesprek() -> None:
    een = leven()
    een.phone.do_start("voorbereiding_kort").typ("komt")
    assert een.phone.labels[-2:] == ["Verder", "Menu"]
    een.phone.typ("Wat komt er?").tik("Verder")
    assert "Vraag 1 van" in een.phone.text
