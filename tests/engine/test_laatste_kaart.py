"""Nobody owes the bot a tap below the last words of a conversation, and nothing is offered or sent for nothing."""

from datetime import datetime, timedelta

import pytest

from bot.engine.effects import Calendar
from bot.engine.events import Kind
from bot.engine.loopbaan.papier import calendar_after
from bot.engine.loopbaan.staat import Actie, Gesprek, Loopbaan, Plan
from bot.engine.loopbaan.stap import still_useful
from bot.engine.loopbaan.vooruit import progress_in_words
from tests.engine.telefoon import Phone, say

MORGEN = "2026-11-22T10:00"
OP_DE_KAART = ("Ja, het gaat door", "Sla over", "Sla over")  # then the last card of `net_ervoor` stands there


def net_ervoor() -> Phone:
    phone = Phone(loopbaan={"fase": "gesprek_gepland", "gesprek": {"op": MORGEN, "kenmerk": "k"}})
    phone.do_start("net_ervoor")
    for act in OP_DE_KAART:
        phone.tik(act)
    assert phone.labels == ["Klaar"]
    return phone


@pytest.mark.parametrize("act", ["/menu", "menu", "pauze"])
def test_een_gelezen_slotkaart_blijft_niet_openstaan(act: str) -> None:
    phone = net_ervoor().typ(act)
    assert (phone.finished[-1].dialogue, phone.finished[-1].kept) == ("net_ervoor", True)
    assert "Verder waar je was" not in phone.labels
    assert "Hallo" in phone.text or "Wat wil je doen?" in phone.text


def test_een_volgende_herinnering_begint_opnieuw_na_een_gelezen_slotkaart() -> None:
    phone = net_ervoor().do_start("net_ervoor")
    assert "Gaat het door?" in phone.text
    assert "Je was nog bezig" not in phone.text


def test_een_slotkaart_houdt_een_wekker_niet_op() -> None:
    phone = net_ervoor()
    phone.do(Kind.DUE, name="1")  # the conversation still counts as running
    assert not phone.finished
    phone.now += timedelta(hours=7)
    phone.do(Kind.DUE, name="2")
    assert phone.finished[-1].kept
    assert phone.alarm is not None


def test_een_vraag_die_openstaat_blijft_openstaan() -> None:
    phone = Phone().do_start("plannen").tik("Ja").typ("/menu")
    assert not phone.finished
    assert "Verder waar je was" in phone.labels


def test_een_agendabestand_komt_alleen_als_het_gesprek_verandert() -> None:
    talk = {"op": MORGEN, "kenmerk": "k", "in_agenda": True}
    phone = Phone(loopbaan={"fase": "gesprek_gepland", "gesprek": talk}).do_start("net_ervoor")
    phone.tik("Ik ben er klaar voor")
    assert not any(isinstance(effect, Calendar) for effect in phone.effects)
    same = Gesprek(op=MORGEN, kenmerk="k", in_agenda=True)
    assert calendar_after(same, same, phone.now) == []
    phone.do_start("net_ervoor").tik("Het is verzet")
    assert any(isinstance(effect, Calendar) for effect in phone.effects)


def test_een_gesprek_dat_voorbij_is_blijft_in_de_agenda_staan() -> None:
    talk = {"op": "2026-11-20T10:00", "kenmerk": "k", "in_agenda": True}
    phone = Phone(loopbaan={"fase": "gesprek_gepland", "gesprek": talk}).do_start("nabespreking")
    for act in ("Ja", *("Sla over",) * 6, "Bewaren"):
        phone.tik(act)
    assert phone.loopbaan["laatste_gesprek"] == "2026-11"
    assert not any(isinstance(effect, Calendar) for effect in phone.effects)


def test_een_voorbereiding_wordt_niet_aangeboden_aan_wie_voorbereid_is() -> None:
    leven = Loopbaan(voorbereid="2026-11-20")
    assert still_useful(leven, "voorbereiding_kort")
    assert still_useful(leven, "plannen")
    leven.gesprek = Gesprek(op=MORGEN, kenmerk="k")
    assert not still_useful(leven, "voorbereiding_kort")
    assert not still_useful(leven, "plannen")
    assert still_useful(leven, "oefenen")
    leven.voorbereid = ""
    assert still_useful(leven, "voorbereiding_kort")


def test_een_plan_zonder_gedane_actie_krijgt_geen_nul_procent() -> None:
    plan = Plan("d", 1, "2026-11-01", "2026-12-01", acties=[Actie("1"), Actie("2")])
    assert "0" not in say(progress_in_words(plan))
    plan.acties[0].staat = "klaar"
    assert say(progress_in_words(plan)) == "Je hebt 1 van je 2 acties gedaan: 50 %."


def test_woorden_onder_een_kaart_krijgen_geen_raad_die_daar_niet_kan() -> None:
    for woorden in ("bedankt", "   ", "😀", "x" * 5000):
        phone = net_ervoor().typ(woorden)
        assert "Kies een knop." in phone.text
        assert "sla de vraag over" not in phone.text
        assert phone.labels == ["Klaar"]


def test_een_oude_knop_van_net_ervoor_leidt_na_het_gesprek_naar_terugkijken() -> None:
    phone = Phone(loopbaan={"fase": "gesprek_gepland", "gesprek": {"op": "2026-11-20T10:00", "kenmerk": "k"}})
    assert "Is je gesprek doorgegaan?" in phone.do_start("net_ervoor").text


def test_een_herinnering_een_week_ervoor_vraagt_wie_voorbereid_is_niet_om_voor_te_bereiden() -> None:
    talk = {"op": "2026-12-01T10:00", "kenmerk": "k", "herinner": ["week"], "gepland": "2026-10-01T10:00"}
    for voorbereid, opens in (("", "voorbereiding_kort"), ("2026-11-01", "net_ervoor")):
        phone = Phone(loopbaan={"fase": "gesprek_gepland", "gesprek": talk, "voorbereid": voorbereid})
        phone.now = datetime(2026, 11, 24, 18, 0, tzinfo=phone.now.tzinfo)
        phone.do(Kind.DUE, name="1")
        assert phone.last.buttons[0][1].endswith(opens)
