"""A person with a personal code gets the menu of their role, and walks through a dialogue of it."""

from bot.balie import Bezoek, Rol
from bot.balie.rol import Args
from bot.engine.bewaring import Organisatie, Prive
from bot.engine.dialoog import Dialoog, Gevolg
from bot.engine.loopbaan.regels import key
from bot.engine.messages import Bubble
from bot.engine.stappen import Keuze, Open, Slot
from tests.balie.kantoor import Kantoor, met_gesprek, met_rol

PROEF = Dialoog(
    "Proefgesprek", minuten=2,
    stappen=(
        Keuze("cyclus", "Hoe vaak?", opties={"jaar": "Elk jaar", "twee": "Om de twee jaar"}, kort="Ritme",
              anders_gezegd="Kies een ritme.", bewaart=Organisatie()),
        Open("naam", "Hoe heet het gesprek?", kort="Naam", anders_gezegd="Geef het een naam.", bewaart=Organisatie()),
        Slot("slot"),
    ),
    gevolgen=(Gevolg("stel_in", uit={"cyclus": "cyclus", "naam": "naam"}),),
)


def stel_in(bezoek: Bezoek, args: Args) -> None:
    bezoek.zet("cyclus", key(args, "cyclus"))
    bezoek.zet("gesprek_naam", args["naam"][0].text)
    bezoek.say(Bubble(("Ingesteld.",)))


def hr(**rest: object) -> Rol:
    from dataclasses import replace

    from bot.rollen.hr import ROL
    return replace(ROL, gevolgen={**ROL.gevolgen, "stel_in": stel_in}, **rest)  # type: ignore[arg-type]


def test_met_een_persoonlijke_code_krijg_je_het_menu_van_je_rol(kantoor: Kantoor) -> None:
    an, piet = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("leidinggevende", "Piet")
    assert "Welkom, An" in an.teksten
    assert "Wat wil je regelen?" in an.laatste.tekst
    assert "Welkom, Piet" in piet.teksten
    assert "leidinggevende" in piet.teksten
    assert "Wie heeft toegang?" not in [woorden for woorden, _data in piet.laatste.knoppen]


def test_wie_geen_code_heeft_krijgt_een_zin_en_laat_niets_na(kantoor: Kantoor) -> None:
    vreemd = kantoor.nieuw()
    assert "Vraag een persoonlijke link" in kantoor.zeg(vreemd, "hallo")
    assert not kantoor.proces.waiting()


def test_een_gesprek_van_hr_wordt_een_instelling(kantoor: Kantoor) -> None:
    with met_gesprek(kantoor, "hr", "proef", PROEF), met_rol(kantoor, hr()):
        an = kantoor.kom_binnen("hr", "An")
        kantoor.tik_op(an, "Proefgesprek (2 min)", "Elk jaar")
        kantoor.zeg(an, "Het groeigesprek")
        assert "Het groeigesprek" in an.laatste.tekst
        gezien = kantoor.tik_op(an, "Bewaren")
    assert "Ingesteld." in gezien
    with kantoor.proces.database.begin() as conn:
        from bot.store.instellingen import Instellingen
        assert Instellingen.get(conn, "cyclus") == "jaar"
        assert Instellingen.get(conn, "gesprek_naam") == "Het groeigesprek"


def test_wat_een_leidinggevende_zegt_staat_nergens_leesbaar(kantoor: Kantoor) -> None:
    les = Dialoog("Les", minuten=2, stappen=(
        Open("gedachte", "Wat neem je mee?", kort="Mee", anders_gezegd="Wat blijft bij?", bewaart=Prive(12)),))
    with met_gesprek(kantoor, "leidinggevende", "les", les):
        piet = kantoor.kom_binnen("leidinggevende", "Piet")
        kantoor.tik_op(piet, "Les (2 min)")
        kantoor.zeg(piet, "meer luisteren en minder zenden")
    with kantoor.proces.database.begin() as conn:
        rijen = conn.exec_driver_sql("SELECT inhoud, merk FROM gesprek_org").all()
    assert len(rijen) == 1
    assert b"luisteren" not in bytes(rijen[0][0]) + bytes(rijen[0][1])
