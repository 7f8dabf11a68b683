"""D4: three blocks with a rest in between; nothing is ticked for the card beforehand."""

from tests.dialogen.transcript import check, play

SCRIPTS = (
    # with own words everywhere
    ("»Ik bleef bij een bewoner die bang was.", "Mensen helpen", "Meer", "Rust", "Klaar", "4  goed",
     "»Zeker: tijd voor bewoners. Nooit: alleen staan.", "Verder met blok 2",
     "»Als iemand boos is.", "Luisteren", "Rustig blijven", "Klaar", "»Gisteren, toen iemand viel.", "»Nee zeggen.",
     "Verder met blok 3", "Andere taken", "Nee", "7", "Tijd", "Eens meelopen", "Klaar",
     "»Ik vraag een gesprek.", "Over een week", "Maak gesprekskaart", "Alles", "Klaar"),
    # who does not know gets help at every step, and does not want to stay
    ("Ik weet het niet", "Iets weer gemaakt", "Samen", "Klaar", "1  helemaal niet", "Vaste dagen", "Klaar",
     "Ik weet het niet", "Rust", "Verder met blok 2", "Ik weet het niet", "Oké", "Handig zijn", "Klaar",
     "Ik weet het niet", "Oké", "Ik weet het niet", "Een taal", "Verder met blok 3", "Ergens anders", "Ja", "9", "Oké",
     "Steun", "Klaar", "Ik weet het niet", "Een gesprek vragen", "Morgen", "Bewaren"),
    # a rest of weeks between the blocks
    ("Sla over", "Sla over", "3  gaat wel", "Sla over", "»pauze", "»verder", "Verder met blok 2", "Sla over",
     "Sla over", "Sla over", "Niets nu", "Verder met blok 3", "Ik weet het niet", "Sla over", "Sla over", "Sla over",
     "Niet bewaren", "Ja"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("voorbereiding_lang", SCRIPTS)


def test_er_staat_niets_vooraf_op_de_kaart() -> None:
    phone = play("voorbereiding_lang", SCRIPTS[0][:-2])
    assert not [label for label in phone.labels if label.startswith("☑")]


def test_de_kaart_volgt_de_drie_blokken() -> None:
    [card] = play("voorbereiding_lang", SCRIPTS[0]).cards
    blocks = list(dict.fromkeys(kop for kop, _, _ in card.lines))
    assert [block.partition(":")[2].strip() for block in blocks] == ["wie ben ik", "wat kan ik", "wat wil ik"]


def test_wie_iets_belangrijks_elders_zoekt_hoort_eerst_praten() -> None:
    phone = play("voorbereiding_lang", SCRIPTS[1][:22])
    assert "Praat er eerst over" in phone.text


def test_een_slechte_balans_met_thuis_vraagt_wat_zou_helpen() -> None:
    phone = play("voorbereiding_lang", SCRIPTS[1][:5])
    assert "thuis" in phone.text
    assert "Vaste dagen" in [label[2:] for label in phone.labels]


def test_tussen_twee_blokken_kan_je_weken_rusten() -> None:
    phone = play("voorbereiding_lang", SCRIPTS[2][:6])
    assert "Blok 1 is klaar" in phone.text


def test_wie_iets_belangrijks_elders_zoekt_en_niet_weet_waarvoor_men_komt_krijgt_hulp_aangeboden() -> None:
    labels = play("voorbereiding_lang", SCRIPTS[1]).labels
    assert labels[:2] == ["Met wie praat ik?", "Vraag hoe je het doet"]
