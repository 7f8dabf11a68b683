"""New chances: looked up on a fixed day of the month, told only when there is something new, and never twice."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.engine.events import Kind
from tests.engine.telefoon import Phone

ZONE = ZoneInfo("Europe/Brussels")
OUD = {"b1": "Cursus wondzorg"}
NIEUW = {**OUD, "b2": "Cursus leiding geven"}
REGEL = "Er is iets nieuws bij waar je naar vroeg."


def iemand(kaarten: dict[str, str], **rest: Any) -> Phone:
    """Somebody who wants to hear of new courses, and knows the old one."""
    leven = {"themas": ["leren"], "gezien": {"leren": list(OUD)}, "actief": "2027-01-20"}
    return Phone(sources={"kans_leren": kaarten}, loopbaan=leven, now=datetime(2027, 2, 5, 8, 0, tzinfo=ZONE), **rest)


def wekt(phone: Phone) -> bool:
    """Does any alarm of this day bring the message?"""
    before, day = len(phone.messages), phone.now.date()
    for _ in range(5):
        phone.do(Kind.DUE, name=str(int(phone.now.timestamp())))
        wekker = datetime.fromtimestamp(phone.alarm, ZONE) if phone.alarm else None
        if wekker is None or wekker.date() != day:
            break
        phone.now = wekker
    return any(REGEL in message.text for message in phone.messages[before:])


def test_een_nieuwe_kans_komt_op_de_vaste_dag() -> None:
    phone = iemand(NIEUW)
    assert wekt(phone)
    assert "Ja" in phone.labels
    assert phone.loopbaan["gezien"] == {"leren": ["b1", "b2"]}


def test_zonder_nieuwe_kans_komt_er_niets_en_telt_het_niet_mee() -> None:
    phone = iemand(OUD)
    assert not wekt(phone)
    assert phone.loopbaan.get("ongevraagd", []) == []
    assert phone.loopbaan["gestuurd"] == {"kansen.2027-02/kansen": "-"}


def test_dezelfde_kans_is_geen_tweede_keer_nieuws() -> None:
    phone = iemand(NIEUW)
    assert wekt(phone)
    for month in (3, 4):
        phone.now = phone.now.replace(month=month, hour=8)
        assert not wekt(phone)


def test_op_een_andere_dag_wordt_er_niet_gekeken() -> None:
    phone = iemand(NIEUW)
    phone.now = phone.now.replace(day=4)
    assert not wekt(phone)
    assert phone.loopbaan["gezien"] == {"leren": ["b1"]}


def test_een_nieuwe_kaart_verzet_geen_wekker() -> None:
    """Whoever sees only the alarms learns nothing of what the organisation wrote, or who wanted to hear of it."""
    stil, vol = iemand(OUD), iemand(NIEUW)
    for phone in (stil, vol):
        phone.now = phone.now.replace(day=3)
        phone.do(Kind.DUE, name=str(int(phone.now.timestamp())))
    assert stil.alarm == vol.alarm
    assert stil.alarm is not None


def test_wie_niets_wil_horen_krijgt_niets() -> None:
    phone = iemand(NIEUW)
    phone.loopbaan = {"actief": "2027-01-20"}
    assert not wekt(phone)
