"""The short list of crisis words: it hears real danger and leaves ordinary talk alone."""

import pytest

from bot.engine.noodwoorden import is_nood


@pytest.mark.parametrize(
    "tekst",
    [
        "Ik wil dood", "ik wil gewoon dood.", "Ik wil niet meer leven", "'k wil nie meer leven", "Was ik maar dood",
        "Ik denk aan zelfmoord", "ik denk vaak aan zelfdoding", "zelfmoort", "Ik wil uit het leven stappen",
        "ik ga mezelf iets aandoen", "ik wil mezelf pijn doen", "een einde maken aan mijn leven",
        "ik zie het leven niet meer zitten", "ik ben suïcidaal", "ik heb geen zin meer om te leven",
        "wou dat ik dood was", "Ik was beter dood", "suicide", "voor mij hoeft het leven niet meer",
        "ik maak me van kant", "Ik wil mij ophangen",
        "ik wil er niet meer zijn", "door die collega ben ik suïcidaal", "ik denk aan zelfmoord door mijn collega's",
        "I want to die",
    ],
)  # fmt: skip
def test_een_noodkreet_wordt_gehoord(tekst):
    assert is_nood(tekst)
    assert is_nood(tekst.upper())


@pytest.mark.parametrize(
    "tekst",
    [
        "Ik werk me dood", "ik ben doodmoe", "dood op", "ik wil doodgraag leren koken", "ik verveel me dood",
        "ik begeleid mensen met zelfmoordgedachten", "opleiding zelfmoordpreventie", "Een bewoner sprak over zelfmoord",
        "ik wil een cursus over suïcide volgen", "de dood van een bewoner", "ik wil dood hout opruimen",
        "ik wil er een einde aan maken, aan dat papierwerk", "mijn contract loopt ten einde",
        "ik help patiënten die niet meer willen leven", "ik moet elke dag over leven en dood beslissen",
        "dat is de dood in de pot", "ik heb geen zin meer in de vergadering", "ik wil hier niet meer werken",
        "ik kan hier niet meer leven met die drukte", "de telefoon ophangen", "ik wil me niet doodwerken", "",
    ],
)  # fmt: skip
def test_gewone_praat_blijft_gewone_praat(tekst):
    assert not is_nood(tekst)
