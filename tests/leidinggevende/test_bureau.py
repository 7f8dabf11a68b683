"""A manager at the desk: lessons for themselves, one answer to all questions about people, a paper on request."""

import datetime as dt
import json
from typing import Any

import pytest
import sqlalchemy as sa

from bot.documenten.certificaat import certificate_document
from bot.rollen.leidinggevende.vragen import answer_to
from bot.rollen.leidinggevende.woorden import ON_PURPOSE
from bot.store.gesprekken import purge
from tests.balie.kantoor import Kantoor
from tests.documenten.lezer import Papier
from tests.pad.telefoontje import Telefoontje

EIGEN = "eerst drie tellen wachten met de mond dicht"
LES_1 = ("Volgende les (2 min)", "Wat doe je graag?", "Sla over", "Ik knik")


def doe_les(kantoor: Kantoor, piet: Telefoontje) -> None:
    """The first lesson, with a sentence of one's own."""
    kantoor.tik_op(piet, *LES_1, "Wat doe je het liefst?")
    kantoor.zeg(piet, EIGEN)
    kantoor.tik_op(piet, "Menu")


def alles(kantoor: Kantoor) -> bytes:
    """Every value in the organisation's database, as bytes."""
    found = b""
    with kantoor.proces.database.begin() as conn:
        for table in sa.inspect(conn).get_table_names():
            for row in conn.exec_driver_sql(f'SELECT * FROM "{table}"').all():
                found += b"|".join(bytes(v) if isinstance(v, (bytes, memoryview)) else str(v).encode() for v in row)
    return found


def document_of(kantoor: Kantoor, piet: Telefoontje, *knoppen: str) -> dict[str, Any]:
    """What the last of these buttons hands to the maker of papers."""
    from tests.pad.huis import kies

    kantoor.tik_op(piet, *knoppen[:-1])
    klaar = kantoor.stuur(kantoor.tik(piet, kies(piet, knoppen[-1])))
    (message,) = [one.message for one in klaar if one.message.kind == "document"]
    return {"soort": message.document, "inhoud": message.contents}


@pytest.mark.parametrize("vraag", [
    "Wie heeft al een gesprek gepland?", "Heeft Sofie Janssens al iets ingevuld?", "Hoeveel mensen doen mee?",
    "is er iemand uit mijn team bezig", "En Sofie?", "doet hij mee?", "Did anyone in my team answer?",
    "mevrouw Janssens", "wat zei collega Bart",
])  # fmt: skip
def test_elke_vraag_over_mensen_krijgt_dezelfde_zin(vraag: str) -> None:
    assert answer_to(vraag) == ON_PURPOSE


@pytest.mark.parametrize("woorden", ["hallo", "hoe werkt dit?", "dank je", "Wie ben jij?", "les 4", ""])
def test_andere_woorden_krijgen_gewoon_het_menu(woorden: str) -> None:
    assert answer_to(woorden) == ""


def test_wie_naar_een_mens_vraagt_krijgt_altijd_dezelfde_bytes(kantoor: Kantoor) -> None:
    """For somebody who exists here, somebody who does not, and a team with one person."""
    piet = kantoor.kom_binnen("leidinggevende", "Piet", "Team 1")
    kantoor.kom_binnen("leidinggevende", "An Peeters")
    voor = alles(kantoor)
    said = {kantoor.zeg(piet, vraag) for vraag in (
        "Heeft An Peeters al een les gedaan?", "Heeft Xander Nergens al een gesprek gehad?",
        "Wie uit Team 1 doet mee?", "Wie uit een team dat niet bestaat, doet mee?",
    )}  # fmt: skip
    assert len(said) == 1
    assert said.pop().startswith("Dat weet ik niet, en dat is met opzet.")
    assert b"Xander" not in alles(kantoor)
    assert b"An Peeters" in voor  # what HR typed to invite them


def test_wat_een_leidinggevende_leert_staat_nergens_leesbaar_en_hr_ziet_er_niets_van(kantoor: Kantoor) -> None:
    piet, els = kantoor.kom_binnen("leidinggevende", "Piet"), kantoor.kom_binnen("hr", "Els")
    gezien = [kantoor.zeg(els, "menu"), kantoor.tik_op(els, "Wie heeft toegang?")]
    doe_les(kantoor, piet)
    assert [kantoor.zeg(els, "menu"), kantoor.tik_op(els, "Wie heeft toegang?")] == gezien
    found = alles(kantoor)
    assert EIGEN.encode() not in found
    assert b"les_01" not in found
    assert EIGEN in kantoor.tik_op(piet, "Menu", "Mijn zinnen")
    assert EIGEN not in els.teksten


def test_een_gedane_les_krijgt_een_vinkje_en_de_volgende_staat_klaar(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    doe_les(kantoor, piet)
    lijst = kantoor.tik_op(piet, "Alle lessen")
    assert "✓ 1. Het loopbaangesprek\n2. Luisteren en stil zijn" in lijst
    assert "Les 2 van 12" in kantoor.tik_op(piet, "Menu", "Volgende les (2 min)")


def test_ook_een_les_waarin_alles_is_overgeslagen_telt(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    kantoor.tik_op(piet, "Volgende les (2 min)", *["Sla over"] * 5, "Menu")
    assert "✓ 1." in kantoor.tik_op(piet, "Alle lessen")
    assert "Je hebt er nog geen." in kantoor.tik_op(piet, "Menu", "Mijn zinnen")


def test_wat_een_les_bewaart_is_na_een_jaar_weg_zoals_de_vraag_zegt(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    doe_les(kantoor, piet)
    kantoor.klok += dt.timedelta(days=200)
    kantoor.tik_op(piet, "Menu", "Volgende les (2 min)", *["Sla over"] * 5, "Menu")
    assert EIGEN in kantoor.tik_op(piet, "Mijn zinnen")
    kantoor.klok += dt.timedelta(days=200)
    with kantoor.proces.database.begin() as conn:
        assert purge(conn, kantoor.klok.date()) == 1
    lijst = kantoor.tik_op(piet, "Menu", "Alle lessen")
    assert "✓ 2." in lijst
    assert "✓ 1." not in lijst
    assert EIGEN not in kantoor.tik_op(piet, "Menu", "Mijn zinnen")


def test_een_bewijs_komt_alleen_op_eigen_vraag_en_zegt_niet_wat_je_koos(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet Peeters")
    assert "Na je eerste les" in kantoor.tik_op(piet, "Mijn bewijs", "Menu")
    doe_les(kantoor, piet)
    assert "Ik maak het alleen als jij het vraagt" in kantoor.tik_op(piet, "Mijn bewijs")
    found = document_of(kantoor, piet, "Maak mijn bewijs")
    assert found["soort"] == "certificaat"
    assert EIGEN not in found["inhoud"]
    name, made = certificate_document(found["inhoud"])
    paper = Papier(made)
    assert name == f"bewijs-{json.loads(found['inhoud'])['dag']}.pdf"
    assert "Voor Piet Peeters" in paper.tekst
    assert "1 van 12 lessen" in paper.tekst
    assert "Het loopbaangesprek" in paper.tekst
    assert EIGEN not in paper.tekst
    assert "certificaat" in kantoor.proces.documents


def test_de_eigen_loopbaan_van_een_leidinggevende_is_een_andere_chat(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    said = kantoor.tik_op(piet, "Mijn eigen loopbaan")
    assert "de link of de QR-code van je eigen team" in said
    assert "deze chat weet niet of je daar meedoet" in said


def test_wie_hier_alles_wist_heeft_geen_lessen_meer(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    doe_les(kantoor, piet)
    kantoor.zeg(piet, "wis", "wis")
    assert "Je hebt er nog geen." in kantoor.zeg(piet, "Mijn zinnen")


def test_wie_ziet_dit_zegt_een_leidinggevende_wat_voor_hem_geldt(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    said = kantoor.tik_op(piet, "Volgende les (2 min)", "Sla over", "Sla over", "Sla over", "Wie ziet dit?")
    assert "tot 12 maanden na je laatste wijziging" in said
    assert "De personeelsdienst ziet je antwoorden niet, je eigen leidinggevende ook niet." in said
