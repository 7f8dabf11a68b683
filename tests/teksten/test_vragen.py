"""Every dialogue keeps the rules of a turn: short, answerable by a tap, with a declaration."""

import pytest

from bot.engine.stappen import (
    ANDERS,
    EIGEN,
    EINDE,
    OVERGESLAGEN,
    WEET_NIET,
    Kaart,
    Keuze,
    Meerkeuze,
    Open,
    Regel,
    Slot,
    Stap,
)
from tests.teksten.verzameling import (
    BOUND_TO_BUTTONS,
    DIALOGEN,
    VRAGEN,
    all_examples,
    steps,
)

KEYS_OF_THE_ENGINE = {EIGEN, WEET_NIET, "klaar", "-", ""}


def waar(gevallen: list[tuple[str, object, Stap]]) -> list[str]:
    return [geval[0] for geval in gevallen]


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_elke_vraag_zegt_wat_ze_bewaart(plek, dialoog, stap):
    if dialoog.bewaart_verloop:
        assert stap.bewaart is not None, f"{plek} zegt niet wat ermee gebeurt"
    else:
        assert stap.bewaart is None, f"{plek} bewaart iets in een gesprek dat niets bewaart"


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_elke_vraag_kan_ook_anders_gezegd_worden(plek, dialoog, stap):
    assert stap.anders_gezegd
    assert stap.anders_gezegd != stap.tekst


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_elke_bewaarde_vraag_heeft_een_etiket_voor_de_kaart(plek, dialoog, stap):
    assert bool(stap.kort) == dialoog.bewaart_verloop


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_een_vraag_heeft_niet_te_veel_knoppen(plek, dialoog, stap):
    if isinstance(stap, Keuze):
        assert len(stap.opties) <= 7
    if isinstance(stap, Meerkeuze):
        in_two_columns = stap.kolommen == 2 and all(len(x) <= 14 for x in [*stap.opties.values(), *stap.meer.values()])
        assert len(stap.opties) <= (8 if in_two_columns else 7)
        assert len(stap.meer) <= 8
        assert stap.kolommen == 1 or in_two_columns, "lange knoppen staan onder elkaar"


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_een_knop_gebruikt_geen_sleutel_van_de_machine(plek, dialoog, stap):
    if isinstance(stap, (Keuze, Meerkeuze)):
        opties = {**stap.opties, **(stap.meer if isinstance(stap, Meerkeuze) else {})}
        assert not KEYS_OF_THE_ENGINE & set(opties)
        assert all(key.isascii() and key[0] != "~" and ":" not in key for key in opties)
        # a typed number chooses by its place, or says the very number on the button («45 minuten»)
        assert all(label.startswith(f"{key} ") for key, label in opties.items() if any(k.isdigit() for k in opties))
        assert len(set(opties.values())) == len(opties), "twee knoppen met dezelfde woorden"


@pytest.mark.parametrize(("plek", "dialoog", "stap"), VRAGEN, ids=waar(VRAGEN))
def test_een_open_vraag_helpt_wie_niets_weet(plek, dialoog, stap):
    if isinstance(stap, Open) and stap.hoogstens > 60:
        assert stap.weet_niet or stap.niets
        assert all(2 <= len(set_) <= 3 for set_ in all_examples(stap))
        assert all(sum(map(len, set_)) <= 100 for set_ in all_examples(stap))


def test_elke_sprong_gaat_naar_een_stap_die_bestaat():
    for plek, dialoog, stap in steps():
        ronde = plek.split("/")[1:-1]
        beside = next(s.stappen for s in dialoog.stappen if s.naam == ronde[0]) if ronde else dialoog.stappen
        namen = {s.naam for s in beside} | {EINDE}
        tabel = {ANDERS: stap.daarna} if isinstance(stap.daarna, str) else stap.daarna or {}
        doelen = [*tabel.values()]
        if isinstance(stap, Regel):
            doelen += [doel for _rijen, doel in stap.rijen] + ([stap.anders] if stap.anders else [])
        if isinstance(stap, Open) and stap.weet_niet:
            doelen.append(stap.weet_niet)
        assert set(doelen) <= namen, plek
        opties = {**getattr(stap, "opties", {}), **getattr(stap, "meer", {})}
        sleutels = set(tabel)
        sleutels |= set() if isinstance(stap.reactie, str) else set(stap.reactie)
        if opties:
            assert sleutels <= {*opties, ANDERS, OVERGESLAGEN, WEET_NIET}, plek


def test_een_stap_heeft_in_zijn_gesprek_een_eigen_naam():
    for naam, dialoog in DIALOGEN.items():
        namen = [stap.naam for stap in dialoog.stappen]
        assert len(set(namen)) == len(namen), naam


@pytest.mark.parametrize("naam", BOUND_TO_BUTTONS)
def test_een_gesprek_dat_niets_bewaart_past_in_zijn_knoppen(naam):
    dialoog = DIALOGEN[naam]
    assert not dialoog.bewaart_verloop
    for stap in dialoog.stappen:
        assert isinstance(stap, (Kaart, Keuze))
        assert len(stap.naam) <= 10
        assert stap.naam.isascii()
        assert stap.naam.isalpha()
        for key in getattr(stap, "opties", {}):
            assert len(key) <= 10
            assert key.isascii()
            assert len(f"={naam}.{'x' * 22}:{stap.naam}:{key}".encode()) <= 64


def test_een_voorbereiding_eindigt_met_een_overzicht():
    for naam in ("voorbereiding_kort", "voorbereiding_lang"):
        assert isinstance(DIALOGEN[naam].stappen[-1], Slot)


def test_wat_iemand_voor_zichzelf_noteert_komt_nooit_op_de_kaart():
    stap = next(stap for stap in DIALOGEN["voorbereiding_kort"].stappen if stap.naam == "voor_mij")
    assert not stap.op_kaart


def test_in_de_lange_voorbereiding_staat_vooraf_niets_aangevinkt():
    slot = DIALOGEN["voorbereiding_lang"].stappen[-1]
    assert isinstance(slot, Slot)
    assert slot.voorstel == ()
