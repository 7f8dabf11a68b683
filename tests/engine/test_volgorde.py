"""A table of order, the second screen of the menu, and what the proof says of either."""

from dataclasses import replace

from bot.dialogen.medewerker.gesprekspartner import DIALOOG
from bot.engine.messages import Phrase
from bot.engine.proof import prove
from bot.engine.stappen import Als, Kaart, Keuze, Rang
from bot.engine.words import MENU_GROUPS
from tests.engine.telefoon import CATALOGUE, Phone


def dutch(phrase: Phrase) -> str:
    return phrase.msgid


def faults(**changes: object) -> str:
    """What the proof says when one question of a real dialogue is changed."""
    steps = tuple(replace(stap, **changes) if stap.naam == "wie" else stap  # type: ignore[arg-type]
                  for stap in DIALOOG.stappen)
    others = {name: dialoog for name, dialoog in CATALOGUE.dialogen.items() if name != "gesprekspartner"}
    return "\n".join(map(str, prove({**others, "gesprekspartner": replace(DIALOOG, stappen=steps)}, {"nl_BE": dutch})))


def test_de_dialoog_zoals_hij_is_klopt() -> None:
    assert faults() == ""


def test_de_volgorde_noemt_alleen_antwoorden_die_er_zijn() -> None:
    assert "zet «baas» bovenaan" in faults(volgorde=(Rang((Als("veilig", hoogstens=2),), ("baas",)),))


def test_de_volgorde_kijkt_alleen_naar_vragen_die_er_zijn() -> None:
    assert "kijkt naar het antwoord op «weer»" in faults(volgorde=(Rang((Als("weer", in_=("x",)),), ("leiding",)),))


def test_een_rij_zonder_voorwaarde_of_met_dubbels_wordt_geweigerd() -> None:
    assert "heeft geen voorwaarde" in faults(volgorde=(Rang((), ("leiding",)),))
    assert "heeft geen voorwaarde" in faults(volgorde=(Rang((Als("veilig", hoogstens=2),), ("leiding", "leiding")),))


def test_een_link_is_altijd_versleuteld() -> None:
    steps = tuple(replace(stap, links=(("Site", "http://a.be"),)) if isinstance(stap, Kaart) else stap
                  for stap in DIALOOG.stappen)
    assert "https://" in "\n".join(map(str, prove({**CATALOGUE.dialogen, "gesprekspartner":
                                                   replace(DIALOOG, stappen=steps)}, {"nl_BE": dutch})))


def test_een_gesprek_dat_niets_nalaat_kan_niets_bewaren() -> None:
    other = replace(DIALOOG, vluchtig=True)
    found = prove({**CATALOGUE.dialogen, "gesprekspartner": other}, {"nl_BE": dutch})
    assert "niets nalaat" in "\n".join(map(str, found))


def test_het_eerste_scherm_van_het_menu_is_geen_muur() -> None:
    labels = Phone().typ("menu").labels
    assert len(labels) <= 10
    assert "Even moeilijk" in labels
    assert not [label for label in labels if label.startswith(("Kansen", "Een tweede oor", "Met wie"))]


def test_meer_toont_elk_gesprek_met_een_regel_uitleg() -> None:
    behind = [dialoog for dialoog in CATALOGUE.dialogen.values() if dialoog.in_menu and dialoog.meer]
    assert {"Met wie praat ik?", "Kansen hier", "Een tweede oor", "Hulp buiten je werk", "Vraag hoe je het doet"} <= {
        dialoog.titel for dialoog in behind}
    for group, label in MENU_GROUPS.items():
        phone = Phone().typ("menu").tik("Meer").tik(label)
        here = [dialoog for dialoog in behind if dialoog.groep == group]
        assert here
        for dialoog in here:
            assert f"{dialoog.titel} {dialoog.uitleg}"[:20] in phone.text.replace(":", "")
            assert dialoog.uitleg in phone.text
            assert f"{dialoog.titel} ({dialoog.minuten} min)" in phone.labels
        assert len(phone.text) <= 400
    assert {dialoog.groep for dialoog in behind} == set(MENU_GROUPS)
    phone = Phone().typ("menu").tik("Meer").tik("Kansen en hulp").tik("Kansen hier (2 min)")
    assert "stap opzij" in phone.text


def test_een_groep_werkt_ook_getypt() -> None:
    assert "Plan maken" in Phone().typ("groeien in je werk").text


def test_meer_en_een_titel_werken_ook_getypt() -> None:
    assert "Dit kan ook." in Phone().typ("Meer").text
    assert "Waarover wil je praten?" in Phone().typ("met wie praat ik").text


def test_elke_keuze_met_een_volgorde_houdt_al_haar_knoppen() -> None:
    for name in CATALOGUE.dialogen:
        for stap in CATALOGUE[name].steps.values():
            if isinstance(stap, Keuze):
                assert all(set(rank.bovenaan) <= set(stap.opties) for rank in stap.volgorde)
