"""No name, chat, code or own words of a user in a log line or a repr; in the database only where it belongs."""

import logging

import pytest
import sqlalchemy as sa

from bot.balie import Bezoek
from bot.wiring.tables_org import METADATA
from tests.balie.kantoor import Kantoor, met_rol
from tests.balie.test_pad import met_scherm


def test_in_het_logboek_staat_niets_van_wie_schreef(kantoor: Kantoor, caplog: pytest.LogCaptureFixture) -> None:
    gezien: list[str] = []

    def stuk(bezoek: Bezoek, item: str) -> None:
        gezien.extend(map(repr, (bezoek, bezoek.gebruiker, bezoek.kamer, bezoek.session, bezoek.event, kantoor.proces,
                                 kantoor.proces.role, bezoek.gesprekken, kantoor.proces.zegel)))
        raise ValueError(f"geheim van {bezoek.gebruiker.naam} {item}")

    caplog.set_level(logging.DEBUG)
    code = kantoor.nodig_uit("hr", "Josefien Geheim")
    an = kantoor.nieuw()
    kantoor.zeg(an, f"/start {code}")
    with met_rol(kantoor, met_scherm(stuk)):
        kantoor.stuur(kantoor.tik(an, (1, "", "!proef:plantwoord")))
    gezien += [record.getMessage() for record in caplog.records]
    assert any("mislukte" in regel for regel in gezien)
    for geheim in ("Josefien", "geheim van", "plantwoord", str(an.nummer), code):
        assert not [regel for regel in gezien if geheim in regel]


def test_in_de_database_staat_geen_chat_en_geen_code_leesbaar(kantoor: Kantoor) -> None:
    code = kantoor.nodig_uit("leidinggevende", "Josefien")
    wie = kantoor.nieuw()
    kantoor.zeg(wie, f"/start {code}", "help", "een eigen gedachte")
    with kantoor.proces.database.begin() as conn:
        alles = {
            naam: b"".join(cel if isinstance(cel, bytes) else str(cel).encode()
                           for rij in conn.execute(sa.select(tabel)) for cel in rij)
            for naam, tabel in METADATA.tables.items()
        }
    for geheim in (str(wie.nummer), code, "een eigen gedachte"):
        assert [naam for naam, inhoud in alles.items() if geheim.encode() in inhoud] == []
    assert [naam for naam, inhoud in alles.items() if b"Josefien" in inhoud] == ["gebruiker"]
