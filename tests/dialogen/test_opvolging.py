"""D11: half a minute about one action; every obstacle gets its own way on; eighty per cent asks for a next talk."""

from typing import Any

import pytest

from bot.engine.answer import Answer
from bot.engine.events import Event, Kind
from bot.engine.loopbaan.vooruit import FAR, source
from bot.engine.session import Place, Session
from bot.engine.work import Known, Work
from tests.dialogen.transcript import check, phone_with
from tests.engine.telefoon import CATALOGUE, Phone, say

OWN_SOURCES = {
    "mijn_acties": {"1": "Ik vraag of ik mag meekijken.", "2": "Ik lees de handleiding van de machine."},
    "mijn_onderweg": {"zin": "Je hebt 1 van je 2 acties gedaan: 50 %."},
}
EERSTE = "Ik vraag of ik mag meek…"
SCRIPTS = (
    (EERSTE, "Gedaan", "»Ik durf nu zelf de overdracht te doen.", "Oké"),
    (EERSTE, "Bezig", "Nieuwe datum", "Over een week", "Oké"),
    (EERSTE, "Nog niet begonnen", "Geen tijd", "»Ik vraag na het werk wie dat kan.", "Morgen", "Oké"),
    (EERSTE, "Nog niet begonnen", "Ik durf niet goed", "Wil je me helpen?", "Gekopieerd", "Over een week", "Oké"),
    (EERSTE, "Nog niet begonnen", "Geen zin meer", "Ja, schrap ze", "Oké"),
)  # fmt: skip


def leven(*staten: str) -> dict[str, Any]:
    """A career with a plan of which the actions stand like this."""
    acties = [{"nr": str(n), "tegen": "2026-11-30", "staat": staat, "sinds": "2026-11-01"}
              for n, staat in enumerate(staten, 1)]
    return {"fase": "plan_loopt", "plan": {"dossier": "aa", "nummer": 1, "van": "2026-10-01", "tot": "2026-11-30",
                                     "acties": acties}}


def met_plan(*staten: str) -> Phone:
    """A phone of somebody with this plan, at the first question of the conversation."""
    open_ones = {str(n): f"Stap {n} zetten" for n, staat in enumerate(staten, 1) if staat in ("open", "bezig")}
    phone = phone_with({"mijn_acties": open_ones})
    phone.loopbaan = leven(*staten)
    return phone.do_start("opvolging")


def staten(phone: Phone) -> list[str]:
    return [actie["staat"] for actie in phone.loopbaan["plan"]["acties"]]


def step(phone: Phone) -> str:
    place = Session.from_json(phone.session).place
    return place.step if place else ""


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("opvolging", SCRIPTS, OWN_SOURCES)


def test_bij_een_actie_wordt_die_meteen_bij_haar_woorden_genoemd() -> None:
    phone = met_plan("open")
    assert "«Stap 1 zetten» Hoe staat het ermee?" in phone.text
    assert "Vraag 1 van" in phone.text
    phone.tik("Terug")
    assert "Dit is de eerste vraag" in phone.text


def test_bij_meer_acties_wordt_er_een_gekozen() -> None:
    phone = met_plan("open", "klaar", "bezig")
    assert phone.labels[:2] == ["Stap 1 zetten", "Stap 3 zetten"]
    phone.tik("Stap 3 zetten")
    assert "«Stap 3 zetten» Hoe staat het ermee?" in phone.text


def test_zonder_actie_die_openstaat_is_het_gesprek_meteen_klaar() -> None:
    phone = met_plan("klaar")
    assert "geen actie die openstaat" in phone.text
    assert step(phone) == ""
    assert staten(phone) == ["klaar"]


def test_gedaan_vraagt_wat_het_opbracht_en_zet_de_actie_op_klaar() -> None:
    phone = met_plan("open", "open", "open").tik("Stap 2 zetten").tik("Gedaan")
    assert "Wat heeft het opgeleverd?" in phone.text
    phone.typ("Ik durf nu te bellen.").tik("Oké")
    assert staten(phone) == ["open", "klaar", "open"]
    assert "bellen" not in str(phone.loopbaan)


def test_een_nieuwe_datum_verschuift_de_actie_en_het_einde_van_het_plan() -> None:
    phone = met_plan("open").tik("Bezig").tik("Nieuwe datum").tik("Over 4 weken").tik("Oké")
    assert phone.loopbaan["plan"]["acties"][0]["tegen"] == "2026-12-19"
    assert phone.loopbaan["plan"]["tot"] == "2026-12-19"
    assert staten(phone) == ["bezig"]


def test_wie_de_datum_haalt_is_zo_klaar() -> None:
    phone = met_plan("open").tik("Bezig").tik("Ja").tik("Oké")
    assert step(phone) == ""
    assert phone.loopbaan["plan"]["acties"][0]["tegen"] == "2026-11-30"


@pytest.mark.parametrize(("reden", "vraag"), [
    ("Geen tijd", "Wat lukt er in tien minuten?"),
    ("Ik durf niet goed", "Een eerste zin helpt."),
    ("Ik krijg geen kans", "langs een andere weg"),
    ("Ik was het vergeten", "Welke nieuwe dag kies je?"),
    ("Geen zin meer", "Wil je deze actie schrappen? Dat mag, zonder uitleg."),
])  # fmt: skip
def test_elk_beletsel_heeft_zijn_eigen_uitweg(reden: str, vraag: str) -> None:
    assert vraag in met_plan("open").tik("Nog niet begonnen").tik(reden).text


def test_de_zin_om_te_vragen_staat_alleen_in_zijn_bericht() -> None:
    phone = met_plan("open").tik("Nog niet begonnen").tik("Ik durf niet goed").tik("Mag ik meekijken?")
    assert phone.text == "Jij kan dit goed. Mag ik een keer meekijken hoe je het doet?"
    phone.tik("Gekopieerd")
    assert "Welke nieuwe dag" in phone.text


@pytest.mark.parametrize("acts", [("Niet meer nodig",), ("Nog niet begonnen", "Geen zin meer", "Ja, schrap ze")])
def test_schrappen_is_geen_schuld_en_telt_niet_meer_mee(acts: tuple[str, ...]) -> None:
    phone = met_plan("open", "open", "klaar").tik("Stap 1 zetten")
    for act in acts:
        phone.tik(act)
    assert "Je hebt 1 van je 2 acties gedaan: 50 %." in phone.text
    phone.tik("Oké")
    assert staten(phone) == ["niet_nodig", "open", "klaar"]


def test_wie_een_actie_houdt_kiest_een_nieuwe_dag() -> None:
    phone = met_plan("open").tik("Nog niet begonnen").tik("Geen zin meer").tik("Nee, ik hou ze").tik("Morgen")
    phone.tik("Oké")
    assert staten(phone) == ["open"]
    assert phone.loopbaan["plan"]["acties"][0]["tegen"] == "2026-11-22"


@pytest.mark.parametrize(("voor", "zin", "ver"), [
    (("open", "klaar", "klaar", "klaar", "open"), "Je hebt 4 van je 5 acties gedaan: 80 %.", True),
    (("open", "klaar", "klaar", "open"), "Je hebt 3 van je 4 acties gedaan: 75 %.", False),
    (("open",), "Je actie is gedaan: 100 %.", True),
    (("open", "niet_nodig", "niet_nodig"), "Je actie is gedaan: 100 %.", True),
    (("open", "open"), "Je hebt 1 van je 2 acties gedaan: 50 %.", False),
])  # fmt: skip
def test_vanaf_tachtig_procent_komt_het_volgende_gesprek(voor: tuple[str, ...], zin: str, ver: bool) -> None:
    assert FAR == 80
    phone = met_plan(*voor)
    if sum(staat == "open" for staat in voor) > 1:
        phone.tik("Stap 1 zetten")
    phone.tik("Gedaan").tik("Sla over")
    assert zin in phone.text
    assert ("Klaar voor je volgende gesprek?" in phone.text) is ver
    assert staten(phone)[0] == "open"  # the record itself changes only at the end
    phone.tik("Ja" if ver else "Oké")
    assert staten(phone)[0] == "klaar"
    offered = "Wil je nog iets doen?" in phone.text
    assert offered is ver
    assert not ver or CATALOGUE["voorbereiding_kort"].dialoog.titel in phone.labels


def test_een_plan_waarvan_alles_gedaan_is_is_klaar() -> None:
    phone = met_plan("open", "klaar").tik("Gedaan").tik("Sla over").tik("Nog niet")
    assert phone.loopbaan["fase"] == "geevalueerd"


def test_een_zin_over_later_verandert_de_loopbaan_nog_niet() -> None:
    event = Event(id=1, kind=Kind.DUE, person=1, chat=1)
    known = Known(CATALOGUE, say, Phone().now, "r", loopbaan=lambda: leven("open"))
    work = Work(Session(Place("opvolging", 1, "r")), event, known)
    work.answers = {"actie": Answer(("1",), "Stap"), "staat": Answer(("gedaan",))}
    assert source(work, "mijn_klaar") == {"zin": "Je actie is gedaan: 100 %."}
    assert source(work, "mijn_onderweg") == {}
    assert work.loopbaan.plan is not None
    assert work.loopbaan.plan.acties[0].staat == "open"


def test_woorden_van_toen_verbeteren_verandert_de_actie_niet_opnieuw() -> None:
    phone = met_plan("open", "open").tik("Stap 1 zetten").tik("Gedaan").typ("Ik durf te bellen.").tik("Oké")
    assert staten(phone) == ["klaar", "open"]
    phone.loopbaan = leven("open", "open")  # by now another plan
    [dossier] = phone.stored
    phone.session = {"n": 1, "p": ["opvolging", 1, "r900", "opbrengst", dossier, "", "", 0, "", "", True]}
    phone.typ("Ik durf nu zelf te bellen.")
    if "Zo ver sta je" in phone.text:
        phone.tik("Oké")
    assert step(phone) == ""
    assert staten(phone) == ["open", "open"]


def test_wie_stopt_verandert_niets() -> None:
    phone = met_plan("open").tik("Gedaan").tik("Pauze")
    assert staten(phone) == ["open"]
