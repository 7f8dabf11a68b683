"""The export leaves nothing out, and opens for its owner only."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documenten.mijn_gegevens import make_paper
from bot.engine.work import Known
from bot.kluis.kluis import Kluis
from bot.kluis.versleuteling import Unreadable
from bot.rollen.medewerker.uitvoer import NotThere, as_file, export, gather, reference
from tests.engine.telefoon import CATALOGUE, say
from tests.gegevens.bezoek import GEZEGD, Bezoek
from tests.pad.huis import Huis

NU = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
DAG = st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)).map(dt.date.isoformat)
WOORDEN = st.text(max_size=40)
# a name that a later version may add: it must come along too
NIEUW = WOORDEN | st.integers() | st.booleans()
REST = st.dictionaries(st.sampled_from(["later_een", "later_twee"]), NIEUW, max_size=2)
STAPPEN = {naam: list(CATALOGUE[naam].steps) for naam in CATALOGUE.dialogen}


def bekend(account: dict[str, Any], now: dt.datetime = NU) -> Known:
    return Known(CATALOGUE, say, now, "proef", account)


@st.composite
def gesprekken(draw: st.DrawFn) -> dict[str, Any]:
    naam = draw(st.sampled_from([*STAPPEN, "verdwenen"]))
    vraag = st.sampled_from(STAPPEN[naam]) if naam in STAPPEN else WOORDEN
    if naam in STAPPEN:
        vraag |= st.sampled_from(["weg_sinds_versie_2", "ook#weg"])
    antwoord = st.fixed_dictionaries(
        {"k": st.lists(st.sampled_from(["ja", "-", "weet_niet", "eigen", "2026-12-01", "4", "onbekend"]), max_size=3)},
        optional={"t": WOORDEN.filter(bool), "o": st.just(1), "nieuw": WOORDEN},
    )
    return draw(REST) | {
        "dialoog": naam, "versie": draw(st.integers(1, 9)), "staat": draw(st.sampled_from(["bezig", "klaar"])),
        "begonnen": draw(DAG), "laatst": draw(DAG), "vervalt": draw(DAG),
        "antwoorden": draw(st.dictionaries(vraag, antwoord, max_size=5)),
    }  # fmt: skip


REGEL = st.lists(WOORDEN, min_size=3, max_size=3)
KAARTEN = st.builds(
    lambda rest, **vast: rest | vast, REST, soort=st.just("gesprekskaart"), dialoog=WOORDEN, titel=WOORDEN, dag=DAG,
    taal=st.just("en"), naam=WOORDEN, vervalt=DAG, regels=st.lists(REGEL, max_size=3),
)
INSTELLING = WOORDEN | st.booleans() | st.integers() | st.lists(WOORDEN, max_size=2) | DAG
ACCOUNTS = st.dictionaries(
    st.sampled_from(["chat", "team", "privacy", "sinds", "rust", "korter", "stil", "taal", "later"]), INSTELLING)
ALLES = st.builds(
    lambda rest, **vast: rest | vast, REST, account=ACCOUNTS, week=st.just("2026-W47"),
    dossiers=st.lists(gesprekken(), max_size=3), kaarten=st.lists(KAARTEN, max_size=2),
)


def terug(gevonden: dict[str, Any]) -> dict[str, Any]:
    """What the vault had, made again from the file alone."""
    def antwoord(een: dict[str, Any]) -> dict[str, Any]:
        kept = {"k": een["sleutels"], **een["overig"]}
        if een["eigen_woorden"]:
            kept["t"] = een["eigen_woorden"]
        return kept | ({"o": 1} if een["nog_open"] else {})

    return gevonden["overig"] | {
        "account": {een["veld"]: een["waarde"] for een in gevonden["instellingen"]},
        "week": gevonden["laatst_actief_week"],
        "dossiers": [
            een["overig"] | {
                "dialoog": een["gesprek"], "versie": een["versie"], "staat": een["staat"], "begonnen": een["begonnen"],
                "laatst": een["laatst_veranderd"], "vervalt": een["bewaard_tot"],
                "antwoorden": {a["vraag"]: antwoord(a) for a in een["antwoorden"]},
            }
            for een in gevonden["gesprekken"]
        ],
        "kaarten": [
            een["overig"] | {
                "soort": een["soort"], "dialoog": een["gesprek"], "titel": een["titel"], "dag": een["gemaakt_op"],
                "taal": een["taal"], "naam": een["roepnaam"], "vervalt": een["bewaard_tot"],
                "regels": [[r["kop"], r["naam"], r["woorden"]] for r in een["regels"]],
            }
            for een in gevonden["kaarten"]
        ],
    }  # fmt: skip


@settings(deadline=None)
@given(ALLES)
def test_het_bestand_laat_niets_weg(alles: dict[str, Any]) -> None:
    _naam, inhoud = as_file(export(alles, NU, bekend(alles["account"])))
    assert terug(json.loads(inhoud)) == alles


@given(st.text(st.characters(), min_size=1))
def test_elk_teken_komt_mee_ook_een_halve_emoji(woorden: str) -> None:
    alles = {"account": {"roepnaam": woorden + "\ud83d"}, "week": "", "dossiers": [], "kaarten": []}
    assert terug(json.loads(as_file(export(alles, NU, bekend({})))[1])) == alles


def test_na_een_heel_gesprek_staat_alles_in_het_bestand(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True).typ("/menu").tik("Snelle voorbereiding (5 min)", "Deze maand")
    noor.typ("/mijngegevens").tik("Even geen berichten", "Een maand")
    noor.typ("/mijngegevens").tik("Korter bewaren", "3 maanden", "Ja")
    gevonden = json.loads(noor.typ("/mijngegevens").tik("Meenemen").documenten()["mijn_gegevens_json"][1])
    assert terug(gevonden) == noor.alles
    assert gevonden["privacytekst"]["gelezen_versie"]
    assert gevonden["privacytekst"]["gelezen_op"] == gevonden["instellingen"][4]["waarde"]
    [klaar] = [een for een in gevonden["gesprekken"] if een["staat"] == "klaar"]
    assert "tot 3 maanden" in klaar["wie_ziet_dit"][0]
    assert all(een["naam"] and een["vraag_in_woorden"] and een["in_woorden"] for een in klaar["antwoorden"])


def test_meer_dan_64_kib_is_geen_bezwaar(noor: Bezoek) -> None:
    kluis, proces = noor.huis.proces.kluis, noor.huis.proces
    with proces.database.begin() as conn:
        wie = kluis.pseudonym(noor.telefoon.nummer)
        kluis.load(conn, [wie])
        for _ in range(60):
            inhoud = {"dialoog": "voorbereiding_kort", "versie": 1, "staat": "klaar", "begonnen": "2026-11-21",
                      "laatst": "2026-11-21"}
            dossier = kluis.open_dossier(wie, inhoud, dt.date(2027, 5, 21))
            for stap in ("zeggen", "voor_mij", "blijft"):
                kluis.keep(wie, dossier, stap, {"k": [], "t": "heel veel woorden " * 33})
        kluis.flush(conn)
    noor.typ("/mijngegevens").tik("Meenemen")
    assert all(len(een.message.contents) < 2_000 for een in noor.uit)
    inhoud_json = noor.documenten()["mijn_gegevens_json"][1]
    assert len(inhoud_json) > 100_000
    assert terug(json.loads(inhoud_json)) == noor.alles
    assert all(len(een.message.text) <= 4096 for een in noor.typ("/mijngegevens").tik("Bekijken of verbeteren").uit)


# whose it is

def lees(huis: Huis, verwijzing: str) -> dict[str, Any]:
    with huis.proces.database.begin() as conn:
        return gather(Kluis(huis.proces.keys), conn, verwijzing, NU, bekend)


def test_een_verwijzing_opent_alleen_wat_van_haarzelf_is(noor: Bezoek, karim: Bezoek) -> None:
    noor.bereid_voor()
    huis, kluis = noor.huis, noor.huis.proces.kluis
    wie, ander = (kluis.pseudonym(een.telefoon.nummer) for een in (noor, karim))
    with huis.proces.database.begin() as conn:
        kluis.load(conn, [wie, ander])
        van_karim = reference(kluis, ander, karim.telefoon.nummer)
        van_noor = reference(kluis, wie, noor.telefoon.nummer)
        andere_chat = reference(kluis, wie, karim.telefoon.nummer)
    assert GEZEGD in json.dumps(lees(huis, van_noor))
    assert GEZEGD not in json.dumps(lees(huis, van_karim))
    vervalst = json.dumps({**json.loads(van_karim), "wie": wie.hex()})
    with pytest.raises(Unreadable):
        lees(huis, vervalst)
    with pytest.raises(NotThere):
        lees(huis, andere_chat)


def test_na_het_wissen_opent_de_verwijzing_niets_meer(noor: Bezoek) -> None:
    noor.bereid_voor().typ("/mijngegevens").tik("Meenemen")
    onderweg = [een.message for een in noor.uit if een.message.kind == "document"]
    noor.typ("wis").typ("wis")
    for bericht in onderweg:
        with pytest.raises(NotThere):
            noor.huis.proces.documents[bericht.document](bericht.contents)


@settings(deadline=None, max_examples=50)
@given(ALLES)
def test_ook_het_vreemdste_is_te_drukken(alles: dict[str, Any]) -> None:
    found = export(alles, NU, bekend(alles["account"]))
    assert make_paper(found, "nl_BE").startswith(b"%PDF")
