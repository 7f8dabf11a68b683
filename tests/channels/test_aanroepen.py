"""The organisation's bot: from message to typed method, and from answer to name. Tables."""

from typing import Any

import pytest
from aiogram.methods import TelegramMethod
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.medewerkersbot.calls import call_for
from bot.channels.organisatiebot.calls import document_method, method_for, rich_method
from bot.channels.organisatiebot.client import Client
from bot.channels.organisatiebot.errors import NotDone, outcome_of, refused, why
from bot.channels.rich import NotRich
from bot.engine.messages import Rendered
from bot.outbox import outcome as o

KNOPPEN = ((("Ja", "1", ""), ("Nee", "2", "")), (), (("Lees", "", "https://x.be"),))


def velden(methode: TelegramMethod[Any]) -> dict[str, Any]:
    """What aiogram puts on the line."""
    client = Client("1:abc", "http://127.0.0.1:9")
    gevuld = methode.model_dump(warnings=False)
    klaar = {naam: client.session.prepare_value(waarde, client.bot, {}, False) for naam, waarde in gevuld.items()}
    return {naam: waarde for naam, waarde in klaar.items() if waarde is not None}


BERICHTEN = [
    Rendered("send", "*Hoi* <b>", KNOPPEN),
    Rendered("send", "Hoi", lane="herinnering"),
    Rendered("send", "a\ud800b\x00"),
    Rendered("edit", "Zo", KNOPPEN, target=3),
    Rendered("edit", target=3),
    Rendered("edit", rows=KNOPPEN, target=3),
    Rendered("delete", messages=(1, 2)),
    Rendered("commands", contents='[["menu", "Kies wat je wilt doen"]]'),
    Rendered("commands"),
]


@pytest.mark.parametrize("bericht", BERICHTEN, ids=lambda b: b.kind)
def test_beide_kanalen_sturen_hetzelfde(bericht: Rendered) -> None:
    naam, verwacht = call_for(bericht, 9)
    methode = method_for(bericht, 9)
    assert methode.__api_method__ == naam
    assert velden(methode) == verwacht


def test_een_onbekend_soort_bericht_is_een_fout_van_ons() -> None:
    with pytest.raises(ValueError):
        method_for(Rendered("dans"), 9)


@pytest.mark.parametrize("naam", ["plan.pdf", "teams.xlsx", "teams.csv", "zonder"])
def test_een_bestand_gaat_als_document(naam: str) -> None:
    methode = document_method(Rendered("document", "Bijschrift", KNOPPEN), 9, naam, b"x")
    assert methode.__api_method__ == "sendDocument"
    assert velden(methode)["caption"] == "Bijschrift"


@pytest.mark.parametrize("naam", ["spiegel.png", "foto.JPG"])
def test_een_beeld_is_te_zien_in_het_gesprek(naam: str) -> None:
    methode = document_method(Rendered("document", lane="campagne"), 9, naam, b"x")
    assert methode.__api_method__ == "sendPhoto"
    assert velden(methode)["disable_notification"] is True
    assert "caption" not in velden(methode)


@pytest.mark.parametrize("rommel", ["", "{", "[]", "{}", '{"blocks": [{"type": "geheim"}]}', '{"blocks": 3}'])
def test_wat_geen_opgemaakt_bericht_is_wordt_zo_genoemd_zonder_de_inhoud(rommel: str) -> None:
    with pytest.raises(NotRich) as gevangen:
        rich_method(Rendered("send", "geheim", rich=rommel), 9)
    assert gevangen.value.__context__ is None, "the error of the library holds the message"


ANTWOORDEN: list[tuple[int, Any, o.Outcome]] = [
    (400, {"description": "Bad Request: chat not found"}, o.ChatGone()),
    (400, {"description": "Bad Request: message is not modified: x"}, o.NotModified()),
    (400, {"description": "Bad Request: query is too old and …"}, o.TooOld()),
    (400, {"description": "Bad Request: message to edit not found"}, o.MessageGone()),
    (400, {"description": "Bad Request: iets nieuws"}, o.BadRequest()),
    (400, {"description": 7}, o.BadRequest()),
    (400, {"description": "x", "parameters": {"migrate_to_chat_id": -100}}, o.ChatGone()),
    (400, None, o.BadRequest()),
    (401, {}, o.Unauthorized()),
    (403, {"description": "Forbidden: bot was blocked by the user"}, o.Blocked()),
    (404, {}, o.Unauthorized()),
    (409, {}, o.Conflict()),
    (413, {}, o.BadRequest()),
    (302, None, o.BadRequest()),
    (429, {"parameters": {"retry_after": 17}}, o.RateLimited(17.0)),
    (429, {"parameters": {"retry_after": "gauw"}}, o.RateLimited(1.0)),
    (429, None, o.RateLimited(1.0)),
    (500, {}, o.Unreachable()),
    (502, None, o.Unreachable()),
    (504, None, o.Ambiguous()),
    (200, None, o.Ambiguous()),
    (200, {"ok": True}, o.Ambiguous()),
]


@pytest.mark.parametrize(("status", "antwoord", "naam"), ANTWOORDEN)
def test_elk_antwoord_dat_geen_succes_is_heeft_een_naam(status: int, antwoord: Any, naam: o.Outcome) -> None:
    assert outcome_of(refused(status, antwoord)) == naam


@given(st.integers(200, 599), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_geen_antwoord_van_de_andere_kant_komt_in_de_fout_terecht(status: int, tekst: str) -> None:
    fout = refused(status, {"description": f"geheim {tekst} geheim", "parameters": {"retry_after": tekst}})
    assert "geheim" not in repr(fout) + str(fout) + repr(vars(fout))
    assert outcome_of(fout) is not None


def test_wat_niemand_voorzag_is_onze_eigen_fout() -> None:
    assert outcome_of(ZeroDivisionError("geheim")) == o.Broken("ZeroDivisionError")


@pytest.mark.parametrize(
    ("zin", "zegt"),
    [("Conflict: can't use getUpdates method while webhook is active; …", "Er staat een webhook"),
     ("Conflict: terminated by other getUpdates request", "Stop het andere programma")],
)  # fmt: skip
def test_een_conflict_zegt_wat_je_kan_doen(zin: str, zegt: str) -> None:
    assert why(refused(409, {"description": zin})).startswith(zegt)
    assert why(NotDone(o.Conflict())).startswith("Stop het andere programma")
