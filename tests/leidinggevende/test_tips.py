"""What the calendar says to managers: everybody the same bytes, once, in the same slot, and nobody else."""

import datetime as dt
from zoneinfo import ZoneInfo

from bot.engine.ports import Ready
from bot.store.instellingen import Instellingen
from tests.balie.kantoor import Kantoor

SLOT = dt.datetime(2027, 2, 2, 9, 30, tzinfo=ZoneInfo("Europe/Brussels"))  # a Tuesday, four weeks before the weeks
WEKEN = ["2027-03-01", "2027-03-26"]


def stel_weken(kantoor: Kantoor, weken: list[str]) -> None:
    with kantoor.proces.database.begin() as conn:
        Instellingen.put(conn, "gespreksweken", weken, None, kantoor.klok)


def teksten(klaar: list[Ready]) -> set[tuple[str, str]]:
    return {(one.message.text, repr(one.message.rows)) for one in klaar}


def test_alle_leidinggevenden_krijgen_dezelfde_bytes_in_dezelfde_volgorde_en_hr_niets(kantoor: Kantoor) -> None:
    kantoor.klok = SLOT - dt.timedelta(days=1)
    mensen = [kantoor.kom_binnen("leidinggevende", naam, team) for naam, team in
              (("Piet", "Team 1"), ("An", ""), ("Jo", "Team van niemand"))]  # fmt: skip
    hr = kantoor.kom_binnen("hr", "Els")
    stel_weken(kantoor, WEKEN)
    assert kantoor.klokslag() == []
    kantoor.klok = SLOT
    klaar = kantoor.klokslag()
    assert [one.chat for one in klaar] == [phone.nummer for phone in mensen]
    assert len(teksten(klaar)) == 1
    assert {one.message.lane for one in klaar} == {"herinnering"}
    assert hr.nummer not in {one.chat for one in klaar}
    assert "Plan nu je vervanging" in mensen[0].laatste.tekst
    kantoor.tik_op(mensen[0], "Vervanging plannen")
    assert "Hoeveel gesprekken" in mensen[0].laatste.tekst


def test_een_tip_komt_een_keer_ook_als_de_stroom_uitvalt(kantoor: Kantoor) -> None:
    kantoor.klok = SLOT - dt.timedelta(days=1)
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    stel_weken(kantoor, WEKEN)
    kantoor.klok = SLOT
    events = kantoor.proces.due()
    assert len(kantoor.stuur(*events)) == 1
    assert kantoor.stuur(*events) == []  # the same tick again
    kantoor.herstart(netjes=False)
    kantoor.klok += dt.timedelta(hours=2)
    assert kantoor.klokslag() == []
    stel_weken(kantoor, ["2027-03-08", "2027-04-02"])  # the weeks are moved: still the same season
    kantoor.klok = SLOT + dt.timedelta(days=7)
    assert kantoor.klokslag() == []
    assert piet.teksten.count("Plan nu je vervanging") == 1


def test_na_het_slot_vervalt_de_tip(kantoor: Kantoor) -> None:
    kantoor.klok = SLOT - dt.timedelta(days=1)
    kantoor.kom_binnen("leidinggevende", "Piet")
    stel_weken(kantoor, WEKEN)
    for later in (dt.timedelta(hours=7, minutes=30), dt.timedelta(days=1), dt.timedelta(days=6)):
        kantoor.klok = SLOT + later
        assert kantoor.klokslag() == []


def test_wie_de_tips_uitzet_hoort_niets_en_kan_ze_weer_aanzetten(kantoor: Kantoor) -> None:
    kantoor.klok = SLOT - dt.timedelta(days=1)
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    stel_weken(kantoor, WEKEN)
    assert "De tips staan uit." in kantoor.tik_op(piet, "Tips aan of uit", "Zet de tips uit")
    kantoor.klok = SLOT
    assert kantoor.klokslag() == []
    assert "De tips staan aan." in kantoor.tik_op(piet, "Zet de tips aan")
    kantoor.klok = SLOT + dt.timedelta(days=14)
    assert len(kantoor.klokslag()) == 1
    assert "Kies één open vraag" in piet.laatste.tekst


def test_een_tip_hangt_niet_af_van_wat_een_leidinggevende_deed(kantoor: Kantoor) -> None:
    """Not even of lessons, of the language of the phone, or of a talk that is running."""
    kantoor.klok = SLOT - dt.timedelta(days=1)
    for naam in ("Piet", "An"):
        kantoor.kom_binnen("leidinggevende", naam)
    jo = kantoor.nieuw()
    code = kantoor.nodig_uit("leidinggevende", "Jo")
    kantoor.stuur(kantoor.typ(jo, f"/start {code}", language="en"))
    bezig = kantoor.telefoons[min(kantoor.telefoons)]
    kantoor.tik_op(bezig, "Volgende les (2 min)", "Wat doe je graag?")
    stel_weken(kantoor, WEKEN)
    kantoor.klok = SLOT
    klaar = kantoor.klokslag()
    assert len(klaar) == 3
    assert len(teksten(klaar)) == 1
    kantoor.zeg(bezig, "verder")
    assert "Waarover mag zo'n gesprek gaan?" in bezig.laatste.tekst
