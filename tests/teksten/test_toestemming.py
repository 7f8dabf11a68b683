"""What somebody reads before anything is stored: honest, complete, short; and the same as /privacy says later."""

from bot.engine.stappen import Kaart
from bot.engine.words_person import PRIVACY
from tests.teksten.verzameling import DIALOGEN, TEKSTEN

MELDING = [stap for stap in DIALOGEN["kennismaking"].stappen if isinstance(stap, Kaart) and stap.kop]
TEKST = " ".join(stap.tekst for stap in MELDING)


def test_de_melding_is_kort():
    assert len(TEKST) <= 1200
    assert all(len(stap.tekst) <= 240 for stap in MELDING)


def test_de_melding_zegt_alles_wat_iemand_moet_weten():
    for wat in (
        "Telegram kan dit gesprek technisch lezen", "hoeveel mensen mij per maand gebruiken", "versleuteld",
        "Alleen jij krijgt", "Wie de server beheert en de sleutel heeft", "Ook niet of je meedoet",
        "minstens 10 mensen", "hoogstens twee jaar", "/privacy", "/wis", "/stop", "GBA", "AP (Nederland)",
        "vertrouwelijk",
    ):  # fmt: skip
        assert wat in TEKST, wat


def test_privacy_zegt_hetzelfde_als_de_melding():
    privacy = " ".join(PRIVACY)
    for zin in (
        "Je leidinggevende en de personeelsdienst zien niets over jou. Ook niet of je meedoet.",
        "Die zijn afgerond en gaan over minstens 10 mensen.",
        "Wie de server beheert en de sleutel heeft, kan het technisch lezen.",
        "Telegram kan dit gesprek technisch lezen.",
        "hoogstens twee jaar",
    ):
        assert zin in TEKST, zin
        assert zin in privacy, zin


def test_iedereen_ziet_de_melding_voor_de_keuze():
    namen = [stap.naam for stap in DIALOGEN["kennismaking"].stappen]
    assert namen[-len(MELDING) - 1 : -1] == [stap.naam for stap in MELDING]
    assert namen[-1] == "meedoen"


def test_meedoen_is_een_vrije_keuze():
    stap = DIALOGEN["kennismaking"].stappen[-1]
    assert list(getattr(stap, "opties", {})) == ["ja", "nog_niet", "nee"]
    assert stap.tekst == "Meedoen is vrij. Stoppen kan altijd en heeft geen gevolgen. Wil je starten?"


def test_niets_heet_anoniem():
    assert [tekst.waar for tekst in TEKSTEN if "anoniem" in tekst.tekst.casefold()] == []


def test_hulplijnen_hangen_niet_af_van_de_taal():
    praten = {stap.naam: stap.tekst for stap in DIALOGEN["even_moeilijk"].stappen}
    assert "106" in praten["praten"]
    assert "088 0767 000" in praten["praten"]
    assert all(nummer in praten["dood"] for nummer in ("1813", "113", "0800-0113", "112"))
    assert "112" in praten["hulp"]
