"""What one turn does: answering, going back, correcting, pausing, old buttons, words that always work."""

import pytest

from bot.engine.effects import Erase, Keep, Say
from bot.engine.events import Kind
from tests.engine.telefoon import Phone


@pytest.fixture
def noor() -> Phone:
    """Noor, in the short preparation, at the first question."""
    return Phone().do_start("voorbereiding_kort")


def at_energy(noor: Phone) -> Phone:
    return noor.tik("Deze maand").tik("Over mijn loopbaan").tik("4  goed")


def at_the_end(noor: Phone) -> Phone:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren")
    return noor.typ("Ik wil de opleiding volgen.").tik("Niets nu")


def kept(noor: Phone, step: str) -> object:
    [answers] = noor.stored.values()
    return answers.get(step)


def test_elk_antwoord_wordt_meteen_bewaard(noor: Phone) -> None:
    noor.tik("Deze maand")
    assert kept(noor, "wanneer") == {"k": ["deze_maand"]}


def test_de_beantwoorde_vraag_blijft_staan_met_het_antwoord_en_zonder_knoppen(noor: Phone) -> None:
    noor.tik("Deze maand")
    first = noor.messages[0]
    assert first.text.endswith("✓ Deze maand")
    assert first.buttons == []


def test_de_voortgang_telt_de_vragen_op_deze_weg(noor: Phone) -> None:
    assert noor.text.startswith("Vraag 1 van 8")
    at_energy(noor)
    assert noor.text.startswith("Vraag 4 van 8")


@pytest.mark.parametrize("typed", ["Deze maand", "deze maand", "DEZE MAAND!", "2", " 2 "])
def test_getypte_woorden_of_een_getal_gelden_als_de_knop(noor: Phone, typed: str) -> None:
    noor.typ(typed)
    assert kept(noor, "wanneer") == {"k": ["deze_maand"]}


def test_na_een_getypt_antwoord_verdwijnen_de_knoppen_van_de_vraag(noor: Phone) -> None:
    noor.typ("deze maand")
    assert noor.messages[0].buttons == []


def test_terug_houdt_de_antwoorden(noor: Phone) -> None:
    at_energy(noor).tik("Terug")
    assert "Hoe zit je nu in je werk?" in noor.text
    assert "Je antwoord: goed" in noor.text
    assert kept(noor, "gevoel") == {"k": ["4"]}


def test_na_terug_brengt_verder_je_weer_naar_de_volgende_vraag(noor: Phone) -> None:
    at_energy(noor).tik("Terug").tik("Terug").tik("Verder").tik("Verder")
    assert "Wat geeft je energie" in noor.text


def test_een_nieuw_antwoord_na_terug_springt_naar_de_eerste_open_vraag(noor: Phone) -> None:
    at_energy(noor).tik("Terug").tik("Terug").tik("Gewoon een babbel")
    assert "Wat geeft je energie" in noor.text
    assert kept(noor, "soort") == {"k": ["babbel"]}


def test_terug_op_de_eerste_vraag_zegt_dat_dit_de_eerste_is(noor: Phone) -> None:
    noor.tik("Terug")
    assert "eerste vraag" in noor.text


def test_overslaan_is_een_antwoord_en_komt_niet_op_de_kaart(noor: Phone) -> None:
    noor.tik("Sla over")
    assert kept(noor, "wanneer") == {"k": ["-"]}
    assert "Wat voor gesprek" in noor.text


def test_ik_weet_het_niet_krijgt_een_behulpzame_zin(noor: Phone) -> None:
    noor.tik("Deze week").tik("Ik weet het niet")
    assert "waarover gaat ons gesprek?" in noor.text
    assert kept(noor, "soort") == {"k": ["weet_niet"]}


def test_een_tik_zet_een_keuze_aan_en_weer_uit(noor: Phone) -> None:
    at_energy(noor).tik("Rust")
    assert "☑ Rust" in noor.labels
    noor.tik("Rust")
    assert "☐ Rust" in noor.labels
    assert "Klaar" not in noor.labels


def test_een_vierde_kruisje_wordt_geweigerd_en_niets_gaat_verloren(noor: Phone) -> None:
    at_energy(noor).tik("Rust").tik("Bijleren").tik("Samenwerken").tik("Mensen helpen")
    assert "Je koos er al 3" in noor.text
    assert kept(noor, "energie") == {"k": ["samen", "bijleren", "rust"], "o": 1}


def test_meer_keuzes_tegelijk_typen_kan(noor: Phone) -> None:
    at_energy(noor).typ("1, 3")
    assert kept(noor, "energie") == {"k": ["helpen", "samen"], "o": 1}
    noor.typ("klaar")
    assert kept(noor, "energie") == {"k": ["helpen", "samen"]}


def test_iets_anders_laat_eigen_woorden_toe(noor: Phone) -> None:
    at_energy(noor).tik("Iets anders").typ("muziek maken met bewoners")
    assert kept(noor, "energie") == {"k": ["eigen"], "t": "muziek maken met bewoners", "o": 1}
    assert any(label.startswith("☑ muziek maken met") for label in noor.labels)
    noor.tik("Klaar")
    assert "Wat kost je energie?" in noor.text


def test_de_laagste_score_krijgt_een_zachte_zin_en_een_stille_knop(noor: Phone) -> None:
    noor.tik("Deze maand").tik("Over mijn loopbaan").tik("1  heel slecht")
    assert noor.messages[-2].text.startswith("Dat is zwaar")
    assert noor.messages[-2].buttons == [("Even moeilijk", "!start:even_moeilijk")]


def test_een_vreemd_antwoord_krijgt_eerst_andere_woorden_en_dan_hulp(noor: Phone) -> None:
    noor.typ("blablabla")
    assert "typ bijvoorbeeld «Deze week»" in noor.text
    assert "Weet je al wanneer je praat?" in noor.text
    first = noor.text
    noor.typ("blablabla")
    assert "Kies een knop of sla de vraag over" in noor.text
    assert noor.text != first
    assert noor.stored == {}


def test_lege_tekst_bewaart_niets(noor: Phone) -> None:
    noor.typ("   \n ")
    assert noor.stored == {}
    assert "Ik zie geen woorden" in noor.text


def test_te_lange_tekst_wordt_niet_afgekapt_maar_teruggevraagd(noor: Phone) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren")
    noor.typ("a" * 601)
    assert "Dat zijn 601 tekens. Ik kan er 600 bewaren." in noor.text
    assert kept(noor, "zeker") is None
    noor.typ("a" * 600)
    assert kept(noor, "zeker") == {"k": [], "t": "a" * 600}


@pytest.mark.parametrize(
    "text", ["mijn collega Sofie helpt", "bel 0470 12 34 56", "mail an@huis.be", "mevrouw Janssens"]
)
def test_bij_een_naam_of_nummer_vraagt_de_bot_of_het_zo_mag(noor: Phone, text: str) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren").typ(text)
    assert "lijkt op een naam of nummer" in noor.text
    noor.tik("Ja, laat zo")
    assert kept(noor, "zeker") == {"k": [], "t": text}


@pytest.mark.parametrize(
    "text", ["Ik wil Nederlands leren", "Elke maandag om 8 u", "Ik ben 35 jaar in dienst. Ik blijf."]
)
def test_gewone_zinnen_wekken_geen_argwaan(noor: Phone, text: str) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren").typ(text)
    assert kept(noor, "zeker") == {"k": [], "t": text}


def test_aanpassen_haalt_de_naam_weg(noor: Phone) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren").typ("vraag het aan Sofie")
    noor.tik("Ik pas het aan")
    assert kept(noor, "zeker") is None
    noor.typ("vraag het aan een collega")
    assert kept(noor, "zeker") == {"k": [], "t": "vraag het aan een collega"}


def test_zware_woorden_bieden_hulp_en_bewaren_het_antwoord(noor: Phone) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren").typ("ik wil niet meer leven")
    assert noor.labels == ["Even moeilijk", "Verder"]
    assert kept(noor, "zeker") == {"k": [], "t": "ik wil niet meer leven"}
    noor.tik("Verder")
    assert "liever nog niet vertelt" in noor.text


# --- words that always work ---


@pytest.mark.parametrize(("typed", "said"), [
    ("menu", "Wat wil je doen?"), ("/menu", "Wat wil je doen?"),
    ("help", "Tik op een knop"), ("/help", "Tik op een knop"),
    ("pauze", "Pauze."), ("/pauze", "Pauze."), ("wie", "Alleen jij ziet dit"), ("wis", "Wil je alles wissen?"),
    ("/wis", "Wil je alles wissen?"), ("/privacy", "vertrouwelijk"), ("stop", "Ik stuur je zelf niets meer"),
    ("/stop", "Ik stuur je zelf niets meer"), ("terug", "eerste vraag"), ("/instellingen", "instellingen"),
    ("verder", "Wanneer is je gesprek?"), ("sla over", "Wat voor gesprek"), ("Wie ziet dit?", "Alleen jij ziet dit"),
])  # fmt: skip
def test_woorden_die_altijd_werken(noor: Phone, typed: str, said: str) -> None:
    noor.typ(typed)
    assert said in noor.text
    assert all(answer.get("t") != typed for answers in noor.stored.values() for answer in answers.values())


def test_pauze_houdt_de_plek_en_verder_brengt_je_terug(noor: Phone) -> None:
    at_energy(noor).tik("Pauze")
    noor.typ("verder")
    assert "Waar waren we?" in noor.text
    assert "Vraag 4 van 8" in noor.text


def test_een_knop_van_de_gepauzeerde_vraag_neemt_het_gesprek_weer_op(noor: Phone) -> None:
    question = noor.last
    noor.typ("pauze")
    noor.tik("Later", message=question)
    assert kept(noor, "wanneer") == {"k": ["later"]}
    assert "Wat voor gesprek" in noor.text


def test_een_tweede_gesprek_zet_het_eerste_opzij_en_verliest_niets(noor: Phone) -> None:
    noor.tik("Deze maand").typ("menu").tik("Lange voorbereiding (15 min)")
    assert "werkdag" in noor.text
    noor.typ("menu")
    assert "Verder: Snelle voorbereiding" in noor.labels
    noor.tik("Verder: Snelle voorbereiding")
    assert "Wat voor gesprek" in noor.text
    assert {"k": ["deze_maand"]} in [answers.get("wanneer") for answers in noor.stored.values()]


def test_opnieuw_beginnen_vraagt_eerst_of_het_oude_weg_mag(noor: Phone) -> None:
    noor.tik("Deze maand").do_start("voorbereiding_kort")
    assert "Je was nog bezig" in noor.text
    noor.tik("Opnieuw beginnen")
    assert "Dan wis ik" in noor.text
    noor.tik("Ja")
    assert "Vraag 1 van 8" in noor.text
    assert noor.finished[-1].kept is False


def test_wissen_vraagt_bevestiging_en_een_ander_woord_houdt_alles(noor: Phone) -> None:
    noor.typ("wis").typ("toch niet")
    assert not noor.erased
    assert "niets gewist" in noor.text


@pytest.mark.parametrize("yes", ["wis", "tik"])
def test_wissen_gebeurt_na_een_tweede_keer(noor: Phone, yes: str) -> None:
    noor.typ("/wis")
    if yes == "tik":
        noor.tik("Ja, wis alles")
    else:
        noor.typ("wis")
    assert noor.erased


def test_een_oude_wisknop_wist_niet_zonder_te_vragen(noor: Phone) -> None:
    noor.typ("wis")
    question = noor.last
    noor.tik("Nee, hou alles").tik("Ja, wis alles", message=question)
    assert not noor.erased
    assert "Wil je alles wissen?" in noor.text


def test_na_stoppen_werkt_alles_weer_bij_het_eerste_bericht(noor: Phone) -> None:
    noor.typ("/stop")
    assert noor.account["gestopt"] is True
    noor.typ("verder")
    assert noor.account["gestopt"] is False
    assert "Wanneer is je gesprek?" in noor.text


# --- old buttons ---


def test_een_dubbele_tik_verandert_niets_en_geeft_geen_tweede_bericht(noor: Phone) -> None:
    question = noor.last
    data = dict(question.buttons)["Deze maand"]
    noor.tik("Deze maand")
    count = len(noor.messages)
    noor.do(Kind.TAP, data=data, message=question.id, tap="t")
    assert len(noor.messages) == count
    assert not [effect for effect in noor.effects if isinstance(effect, (Keep, Say))]


def test_een_oude_knop_vraagt_of_het_antwoord_anders_moet(noor: Phone) -> None:
    question = noor.last
    data = dict(question.buttons)["Later"]
    noor.tik("Deze maand").do(Kind.TAP, data=data, message=question.id, tap="t")
    assert "veranderen in Later?" in noor.text
    assert kept(noor, "wanneer") == {"k": ["deze_maand"]}
    noor.tik("Ja, verander het")
    assert kept(noor, "wanneer") == {"k": ["later"]}
    assert "Wat voor gesprek" in noor.text


def test_een_oude_knop_kan_ook_alles_zo_laten(noor: Phone) -> None:
    data = dict(noor.last.buttons)["Later"]
    noor.tik("Deze maand").do(Kind.TAP, data=data, message=1, tap="t").tik("Nee, laat het zo")
    assert kept(noor, "wanneer") == {"k": ["deze_maand"]}
    assert "Wat voor gesprek" in noor.text


def test_een_oud_antwoord_veranderen_opent_de_nieuwe_tak(noor: Phone) -> None:
    noor.tik("Deze maand")
    data = dict(noor.last.buttons)["Ook over hoe ik werk"]
    noor.tik("Over mijn loopbaan").tik("4  goed").do(Kind.TAP, data=data, message=2, tap="t").tik("Ja, verander het")
    assert "Wat wil je zeker zeggen" in noor.text


def test_een_knop_van_een_afgerond_gesprek_zegt_dat_het_klaar_is(noor: Phone) -> None:
    data = dict(noor.last.buttons)["Later"]
    at_the_end(noor).tik("Bewaren")
    noor.do(Kind.TAP, data=data, message=1, tap="t")
    assert "al klaar" in noor.text


@pytest.mark.parametrize("data", [
    "", ":", "::", "!", "!x", "!start:weg", "=", "=k", "=k:x:y", "=w.code:hallo:begin", "r001:weg:ja",
    "r001:wanneer:weg", "r001:slot:~klaar", "é" * 20, "r001:wanneer:~z", "!kaart:zz",
])  # fmt: skip
def test_onzin_op_een_knop_geeft_altijd_een_gewoon_antwoord(noor: Phone, data: str) -> None:
    noor.do(Kind.TAP, data=data, message=1, tap="t")
    assert noor.effects
    assert noor.stored == {}


# --- the end ---


def test_het_overzicht_toont_je_eigen_woorden(noor: Phone) -> None:
    at_the_end(noor)
    assert "Dit wil ik zeker zeggen: Ik wil de opleiding volgen." in noor.text
    assert noor.labels == ["Maak gesprekskaart", "Aanpassen", "Bewaren", "Niet bewaren"]


def test_alleen_aangevinkte_regels_komen_op_de_kaart(noor: Phone) -> None:
    at_the_end(noor).tik("Maak gesprekskaart").tik("Zo gaat het nu").tik("Dit kost me energie").tik("Klaar")
    [card] = noor.cards
    assert [label for _, label, _ in card.lines] == [
        "Zo gaat het nu", "Dit geeft me energie", "Dit wil ik het liefst", "Dit wil ik zeker zeggen"]


def test_wat_alleen_voor_jou_is_komt_nooit_op_de_kaart(noor: Phone) -> None:
    at_energy(noor).tik("Rust").tik("Klaar").tik("Drukte").tik("Klaar").tik("Bijleren").typ("Opleiding")
    noor.typ("ik kijk ook ergens anders").tik("Maak gesprekskaart")
    assert not any("Alleen voor mij" in label for label in noor.labels)
    noor.tik("Alles").tik("Klaar")
    assert all("ergens anders" not in text for _, _, text in noor.cards[0].lines)


def test_zonder_aangevinkte_regels_komt_er_geen_kaart(noor: Phone) -> None:
    at_the_end(noor).tik("Maak gesprekskaart").tik("Alles").tik("Alles").tik("Klaar")
    assert noor.cards == []
    assert "Je koos geen regels" in noor.text


def test_elk_antwoord_kan_aan_het_einde_nog_anders(noor: Phone) -> None:
    at_the_end(noor).tik("Aanpassen").tik("Zo gaat het nu").tik("5  heel goed")
    assert "Zo gaat het nu: heel goed" in noor.text
    assert noor.labels[0] == "Maak gesprekskaart"


def test_een_aanpassing_die_een_nieuwe_tak_opent_vraagt_wat_nog_open_is(noor: Phone) -> None:
    at_the_end(noor).tik("Aanpassen").tik("Dit wil ik het liefst").tik("Zo verder doen")
    assert "Wat moet er zeker blijven?" in noor.text
    noor.typ("Mijn team").tik("Bewaren")
    assert noor.finished[-1].kept


def test_niet_bewaren_wist_dit_gesprek_na_een_vraag(noor: Phone) -> None:
    at_the_end(noor).tik("Niet bewaren").tik("Ja")
    assert noor.finished[-1].kept is False
    assert noor.stored == {}


def test_het_einde_laat_zich_ook_typen(noor: Phone) -> None:
    at_the_end(noor).typ("maak gesprekskaart").typ("klaar")
    assert len(noor.cards) == 1


# --- other kinds of input ---


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "location", "contact", "poll"])
def test_wat_geen_woorden_zijn_krijgt_een_vriendelijke_zin(noor: Phone, kind: str) -> None:
    noor.do(Kind.UNREADABLE, text=kind)
    assert "Dat kan ik niet lezen" in noor.text
    assert "Wanneer is je gesprek?" in noor.text
    assert noor.stored == {}


def test_een_verbeterd_bericht_verandert_niets_en_zegt_hoe_het_wel_kan(noor: Phone) -> None:
    noor.tik("Deze maand").do(Kind.EDITED, text="iets anders")
    assert "Tik op Terug" in noor.text
    assert kept(noor, "wanneer") == {"k": ["deze_maand"]}


def test_een_doorgestuurd_bericht_wordt_niet_bewaard(noor: Phone) -> None:
    noor.do(Kind.TEXT, text="Deze maand", forwarded=True)
    assert "van iemand anders" in noor.text
    assert noor.stored == {}


def test_een_onbekend_commando_toont_het_menu(noor: Phone) -> None:
    noor.typ("/bestaatniet")
    assert "Dat ken ik niet" in noor.text


def test_een_instelling_veranderen_brengt_je_niet_door_alle_vragen() -> None:
    noor = Phone()
    noor.typ("/instellingen").tik("Roepnaam").typ("Noor")
    assert noor.account["roepnaam"] == "Noor"
    assert "Hallo Noor" in noor.text
    assert "p" not in noor.session


def test_een_beurt_verandert_de_sessie_die_ze_kreeg_niet(noor: Phone) -> None:
    before = str(noor.session)
    held = noor.session
    noor.tik("Deze maand")
    assert str(held) == before


def test_in_de_sessie_staat_nooit_wat_iemand_zei(noor: Phone) -> None:
    at_the_end(noor)
    assert "opleiding" not in str(noor.session)
    assert "bijleren" not in str(noor.session)


def test_wissen_wist_niet_bij_het_eerste_woord(noor: Phone) -> None:
    noor.typ("wis")
    assert not any(isinstance(effect, Erase) for effect in noor.effects)


@pytest.mark.parametrize("where", ["keuze", "einde"])
def test_zware_woorden_bieden_overal_hulp(noor: Phone, where: str) -> None:
    if where == "einde":
        at_the_end(noor)
    before = noor.session["p"][3]
    noor.typ("ik wil niet meer leven")
    assert noor.labels == ["Even moeilijk", "Verder"]
    assert noor.session["p"][3] == before
