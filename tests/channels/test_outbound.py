"""From message to call, from exception to name: tables."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import error as t

from bot.channels.medewerkersbot.calls import call_for
from bot.channels.medewerkersbot.errors import Interrupted, NotConnected, ServerTrouble, outcome_of
from bot.channels.medewerkersbot.keyboard import keyboard
from bot.channels.refusals import known_phrase
from bot.channels.split import length, pieces, split
from bot.engine.messages import Rendered
from bot.engine.ports import Ready
from bot.outbox import outcome as o

FOUTEN: list[tuple[Exception, o.Outcome]] = [
    (t.Forbidden("Forbidden: bot was blocked by the user"), o.Blocked()),
    (t.Forbidden("Forbidden: user is deactivated"), o.Blocked()),
    (t.BadRequest("Bad Request: chat not found"), o.ChatGone()),
    (t.ChatMigrated(-100), o.ChatGone()),
    (t.BadRequest("Bad Request: message is not modified: specified new message content …"), o.NotModified()),
    (
        t.BadRequest("Bad Request: query is too old and response timeout expired or query ID is invalid"),
        o.TooOld(),
    ),
    (t.BadRequest("Bad Request: message to edit not found"), o.MessageGone()),
    (t.BadRequest("Bad Request: message can't be edited"), o.MessageGone()),
    (t.BadRequest("Bad Request: message is too long"), o.BadRequest()),
    (t.BadRequest("Bad Request: something new"), o.BadRequest()),
    (t.BadRequest(""), o.BadRequest()),
    (t.RetryAfter(17), o.RateLimited(17.0)),
    (t.RetryAfter(timedelta(seconds=3)), o.RateLimited(3.0)),
    (t.InvalidToken("Unauthorized"), o.Unauthorized()),
    (t.Conflict("Conflict: terminated by other getUpdates request"), o.Conflict()),
    (t.TimedOut(), o.Ambiguous()),
    (Interrupted("x"), o.Ambiguous()),
    (t.NetworkError("Gateway Timeout (504)"), o.Ambiguous()),
    (NotConnected("x"), o.Unreachable()),
    (ServerTrouble("x"), o.Unreachable()),
    (t.TelegramError("Request Entity Too Large"), o.BadRequest()),
    (ZeroDivisionError("geheim"), o.Broken("ZeroDivisionError")),
]


@pytest.mark.parametrize(("fout", "naam"), FOUTEN, ids=[f"{type(f).__name__}-{i}" for i, (f, _) in enumerate(FOUTEN)])
def test_elke_fout_heeft_een_naam(fout: Exception, naam: o.Outcome) -> None:
    assert outcome_of(fout) == naam
    assert "geheim" not in repr(outcome_of(fout))


def test_elke_naam_is_gelukt_vertrokken_geweigerd_of_nog_te_proberen() -> None:
    groepen = [o.SUCCESS, o.LEFT, o.REFUSED, o.RETRYABLE]
    for naam in o.Outcome.__args__:
        assert sum(naam in groep for groep in groepen) == 1, naam


def test_van_een_weigering_blijft_alleen_over_wat_we_kennen() -> None:
    assert known_phrase("Bad Request: can't parse entities in «mijn geheim»") == ""
    assert known_phrase("Bad Request: MESSAGE is not modified «mijn geheim»") == "message is not modified"
    assert known_phrase(None) == ""


KNOPPEN: list[tuple[Any, Any]] = [
    ((), None),
    (((),), None),
    (((("Ja", "a:1", ""),),), {"inline_keyboard": [[{"text": "Ja", "callback_data": "a:1"}]]}),
    (
        ((("Ja", "1", ""), ("Nee", "2", "")), (("Lees", "", "https://x.be"),)),
        {
            "inline_keyboard": [
                [{"text": "Ja", "callback_data": "1"}, {"text": "Nee", "callback_data": "2"}],
                [{"text": "Lees", "url": "https://x.be"}],
            ]
        },
    ),
]


@pytest.mark.parametrize(("rijen", "verwacht"), KNOPPEN)
def test_rijen_worden_knoppen(rijen: Any, verwacht: Any) -> None:
    assert keyboard(rijen) == verwacht


GEEN_VOORBEELD = {"is_disabled": True}
OPROEPEN: list[tuple[Rendered, str, dict[str, Any]]] = [
    (
        Rendered("send", "*Hoi* <b>"),
        "sendMessage",
        {"text": "*Hoi* <b>", "link_preview_options": GEEN_VOORBEELD},
    ),
    (
        Rendered("send", "Hoi", lane="herinnering"),
        "sendMessage",
        {"text": "Hoi", "link_preview_options": GEEN_VOORBEELD, "disable_notification": True},
    ),
    (
        Rendered("edit", "Zo", target=3),
        "editMessageText",
        {"message_id": 3, "text": "Zo", "link_preview_options": GEEN_VOORBEELD},
    ),
    (Rendered("edit", target=3), "editMessageReplyMarkup", {"message_id": 3}),
    (Rendered("delete", messages=(1, 2)), "deleteMessages", {"message_ids": [1, 2]}),
    (
        Rendered("send", "a\ud800b\x00"),
        "sendMessage",
        {"text": "a\ufffdb", "link_preview_options": GEEN_VOORBEELD},
    ),
]


@pytest.mark.parametrize(("bericht", "methode", "verwacht"), OPROEPEN)
def test_een_bericht_wordt_een_oproep(bericht: Rendered, methode: str, verwacht: dict[str, Any]) -> None:
    assert call_for(bericht, 9) == (methode, {"chat_id": 9} | verwacht)


def test_een_onbekend_soort_bericht_is_een_fout_van_ons() -> None:
    with pytest.raises(ValueError):
        call_for(Rendered("dans"), 9)


@given(st.text(st.sampled_from("aé👋 \n"), max_size=300), st.integers(8, 60))
@settings(max_examples=300, deadline=None)
def test_stukken_passen_en_houden_elk_teken(tekst: str, hoogstens: int) -> None:
    stukken = pieces(tekst, hoogstens)
    assert all(length(stuk) <= hoogstens for stuk in stukken)
    assert "".join("".join(stukken).split()) == "".join(tekst.split())


def test_een_lange_tekst_breekt_tussen_alineas() -> None:
    assert pieces("a" * 30 + "\n\n" + "b" * 30, 50) == ["a" * 30, "b" * 30]


def test_vierduizend_emoji_worden_twee_berichten() -> None:
    delen = split(Ready(7, b"p", 9, Rendered("send", "👋" * 4096, ((("Ja", "1", ""),),), mark="v")))
    assert [(d.row, bool(d.message.rows), d.message.mark) for d in delen] == [(0, False, ""), (7, True, "v")]
    assert [length(d.message.text) for d in delen] == [4096, 4096]


def test_een_te_lange_aanpassing_past_aan_en_stuurt_de_rest() -> None:
    delen = split(Ready(7, b"p", 9, Rendered("edit", "ab " * 2000, target=3)))
    assert [(d.row, d.message.kind, d.message.target) for d in delen] == [(0, "edit", 3), (7, "send", 0)]
