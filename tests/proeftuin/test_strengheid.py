"""The proeftuin refuses what Telegram refuses, in the same words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.proeftuin import Bot, Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio


def knop(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[fields]]}


# label, method, parameters (CHAT becomes Anna's chat), a part of the description
GEVALLEN: list[tuple[str, str, dict[str, Any], str]] = [
    ("lege tekst", "sendMessage", {"text": ""}, "Bad Request: message text is empty"),
    ("alleen spaties", "sendMessage", {"text": " \n\t "}, "Bad Request: message text is empty"),
    ("geen tekst", "sendMessage", {}, "Bad Request: message text is empty"),
    ("4097 tekens", "sendMessage", {"text": "a" * 4097}, "Bad Request: message is too long"),
    (
        "2049 emoji zijn 4098 eenheden",
        "sendMessage",
        {"text": "🙂" * 2049},
        "Bad Request: message is too long",
    ),
    ("geen chat", "sendMessage", {"chat_id": None, "text": "x"}, "Bad Request: chat_id is empty"),
    ("onbekende chat", "sendMessage", {"chat_id": 42, "text": "x"}, "Bad Request: chat not found"),
    ("onbekende naam", "sendMessage", {"chat_id": "@niemand", "text": "x"}, "Bad Request: chat not found"),
    (
        "typefout in een parameter",
        "sendMessage",
        {"text": "x", "reply_makrup": {}},
        'unknown parameter "reply_makrup"',
    ),
    ("lone surrogate", "sendMessage", {"text": "a\ud800"}, "Bad Request: strings must be encoded in UTF-8"),
    (
        "onbekende opmaak",
        "sendMessage",
        {"text": "x", "parse_mode": "BBCode"},
        "Bad Request: unsupported parse_mode",
    ),
    (
        "HTML niet gesloten",
        "sendMessage",
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't find end tag corresponding",
    ),
    (
        "HTML onbekend",
        "sendMessage",
        {"text": "<h1>x</h1>", "parse_mode": "HTML"},
        'unsupported start tag "h1"',
    ),
    ("HTML los haakje", "sendMessage", {"text": "1 < 2", "parse_mode": "HTML"}, "can't parse entities"),
    ("HTML gekruist", "sendMessage", {"text": "<b><i>x</b></i>", "parse_mode": "HTML"}, "unmatched end tag"),
    (
        "MarkdownV2 punt",
        "sendMessage",
        {"text": "Dag.", "parse_mode": "MarkdownV2"},
        "character '.' is reserved",
    ),
    (
        "MarkdownV2 open",
        "sendMessage",
        {"text": "*vet", "parse_mode": "MarkdownV2"},
        "can't find end of Bold entity",
    ),
    (
        "entity buiten de tekst",
        "sendMessage",
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 9}]},
        "entity is out of the text",
    ),
    (
        "callback_data van 65 bytes",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="Oké", callback_data="a" * 65)},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "callback_data van 33 é's is 66 bytes",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="Oké", callback_data="é" * 33)},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "lege callback_data",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="Oké", callback_data="")},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "knop zonder woorden",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text=" ", callback_data="a")},
        "button text must be non-empty",
    ),
    (
        "knop die niets doet",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="Oké")},
        "Text buttons are unallowed",
    ),
    (
        "knop die twee dingen doet",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="a", callback_data="a", url="https://a.be")},
        "exactly one action",
    ),
    (
        "knop met typefout",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="a", calback_data="a")},
        'unknown field "calback_data"',
    ),
    (
        "knop met vreemd adres",
        "sendMessage",
        {"text": "x", "reply_markup": knop(text="a", url="javascript:alert(1)")},
        "Wrong HTTP URL",
    ),
    (
        "toetsenbord zonder rijen",
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        "must be an Array of Arrays",
    ),
    (
        "toetsenbord is een lijst",
        "sendMessage",
        {"text": "x", "reply_markup": []},
        "object expected as reply markup",
    ),
    (
        "antwoord op niets",
        "sendMessage",
        {"text": "x", "reply_parameters": {"message_id": 99999}},
        "message to be replied not found",
    ),
    ("bewerken zonder nummer", "editMessageText", {"text": "x"}, "message identifier is not specified"),
    (
        "bewerken wat er niet is",
        "editMessageText",
        {"text": "x", "message_id": 999},
        "message to edit not found",
    ),
    (
        "bericht van een ander bewerken",
        "editMessageText",
        {"text": "x", "message_id": 1},
        "message can't be edited",
    ),
    ("wissen wat er niet is", "deleteMessage", {"message_id": 999}, "message to delete not found"),
    ("wissen zonder nummers", "deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
    (
        "meer dan honderd wissen",
        "deleteMessages",
        {"message_ids": list(range(1, 102))},
        "too many message identifiers",
    ),
    ("document ontbreekt", "sendDocument", {}, "there is no document in the request"),
    (
        "document van het internet",
        "sendDocument",
        {"document": "https://a.be/x.pdf"},
        "failed to get HTTP URL content",
    ),
    (
        "bijschrift te lang",
        "sendDocument",
        {"document": "x", "caption": "a" * 1025},
        "message caption is too long",
    ),
    ("onbekende actie", "sendChatAction", {"action": "denken"}, "wrong parameter action in request"),
    (
        "getal dat geen getal is",
        "editMessageText",
        {"text": "x", "message_id": "een"},
        "integer parameter expected",
    ),
]
ZONDER_CHAT: list[tuple[str, str, dict[str, Any], str]] = [
    ("onbekend bestand", "getFile", {"file_id": "x"}, "Bad Request: invalid file_id"),
    (
        "onbekende tik",
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "query is too old and response timeout expired",
    ),
    (
        "commando met hoofdletter",
        "setMyCommands",
        {"commands": [{"command": "Help", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    (
        "commando van 33 letters",
        "setMyCommands",
        {"commands": [{"command": "a" * 33, "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    (
        "commando zonder uitleg",
        "setMyCommands",
        {"commands": [{"command": "help", "description": ""}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    (
        "onbekend bereik",
        "setMyCommands",
        {"commands": [], "scope": {"type": "iedereen"}},
        "unsupported BotCommandScope",
    ),
    ("beschrijving van 513", "setMyDescription", {"description": "a" * 513}, "DESCRIPTION_TOO_LONG"),
    (
        "korte tekst van 121",
        "setMyShortDescription",
        {"short_description": "a" * 121},
        "SHORT_DESCRIPTION_TOO_LONG",
    ),
    (
        "taal van drie letters",
        "setMyName",
        {"name": "x", "language_code": "nld"},
        "invalid language code specified",
    ),
    ("webhook naar buiten", "setWebhook", {"url": "https://example.org/"}, "this computer only"),
    (
        "geheim met spatie",
        "setWebhook",
        {"url": "", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
    ("onbekend soort update", "getUpdates", {"allowed_updates": ["mesage"]}, 'unknown update type "mesage"'),
    ("parameter op getMe", "getMe", {"x": 1}, 'unknown parameter "x"'),
]


@pytest.mark.parametrize(("geval", "method", "parameters", "reden"), GEVALLEN, ids=[g[0] for g in GEVALLEN])
async def test_wat_telegram_weigert_weigert_de_proeftuin(
    lijn: Lijn, anna: Telefoon, geval: str, method: str, parameters: dict[str, Any], reden: str
) -> None:
    given = {"chat_id": anna.chat.id, **parameters}
    assert reden in await lijn.fout(method, **given)


@pytest.mark.parametrize(("geval", "method", "parameters", "reden"), ZONDER_CHAT, ids=[g[0] for g in ZONDER_CHAT])
async def test_ook_zonder_chat_zijn_de_regels_streng(
    lijn: Lijn, geval: str, method: str, parameters: dict[str, Any], reden: str
) -> None:
    assert reden in await lijn.fout(method, **parameters)


async def test_precies_4096_eenheden_mag(lijn: Lijn, anna: Telefoon) -> None:
    message = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="🙂" * 2048)
    assert message["text"] == "🙂" * 2048


async def test_een_onbekende_methode_geeft_404(lijn: Lijn) -> None:
    assert await lijn("sendHologram") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )


async def test_een_methode_kent_geen_hoofdletters(lijn: Lijn) -> None:
    assert (await lijn.goed("GETME"))["is_bot"] is True


async def test_een_onbekend_token_geeft_401_en_een_kapot_token_404(lijn: Lijn, tuin: Proeftuin) -> None:
    for token, status in [("123456:ABCDEF", 401), ("zomaar", 404), ("", 404)]:
        async with lijn.session.get(f"{tuin.url}/bot{token}/getMe") as answer:
            assert answer.status == status


async def test_kapotte_json_is_een_slecht_verzoek(lijn: Lijn) -> None:
    headers = {"Content-Type": "application/json"}
    for body in ["{", "[]", '"x"', "\xff"]:
        async with lijn.session.post(f"{lijn.base}/getMe", data=body.encode("latin-1"), headers=headers) as answer:
            assert answer.status == 400


async def test_vier_manieren_van_sturen_geven_hetzelfde(lijn: Lijn, anna: Telefoon) -> None:
    import aiohttp

    values = {"chat_id": str(anna.chat.id), "text": "Dag & tot straks", "disable_notification": "true"}
    form = aiohttp.FormData(values)
    multipart = aiohttp.FormData(values, default_to_multipart=True)
    for given in ({"json": values}, {"data": form}, {"data": multipart}, {"params": values}):
        async with lijn.session.post(f"{lijn.base}/sendMessage", **given) as answer:
            assert (await answer.json())["result"]["text"] == "Dag & tot straks"


async def test_een_bot_begint_geen_gesprek_met_wie_nooit_startte(lijn: Lijn, tuin: Proeftuin, bot: Bot) -> None:
    bram = tuin.persoon("Bram", bot)
    reason = await lijn.fout("sendMessage", chat_id=bram.chat.id, text="Dag")
    assert reason == "Forbidden: bot can't initiate conversation with a user"


async def test_wie_blokkeert_krijgt_niets_meer(lijn: Lijn, anna: Telefoon) -> None:
    anna.blokkeer()
    assert await lijn.fout("sendMessage", chat_id=anna.chat.id, text="x") == "Forbidden: bot was blocked by the user"
    anna.deblokkeer()
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="x")
    states = [u["my_chat_member"]["new_chat_member"]["status"] for u in await lijn.updates()]
    assert states == ["kicked", "member"]


async def test_dezelfde_inhoud_nog_eens_is_niet_gewijzigd(lijn: Lijn, anna: Telefoon) -> None:
    markup = knop(text="Oké", callback_data="a")
    sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Dag", reply_markup=markup)
    given = {"chat_id": anna.chat.id, "message_id": sent["message_id"], "reply_markup": markup}
    same = (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )
    assert await lijn.fout("editMessageText", text="Dag", **given) == same
    assert await lijn.fout("editMessageReplyMarkup", **given) == same
    changed = await lijn.goed("editMessageText", text="Dag Anna", **given)
    assert changed["edit_date"]
    assert anna.laatste is not None
    assert anna.laatste.tekst == "Dag Anna"
    await lijn.goed("editMessageReplyMarkup", chat_id=anna.chat.id, message_id=sent["message_id"])
    assert anna.knoppen == []


async def test_na_uitloggen_werkt_de_bot_niet_meer(lijn: Lijn) -> None:
    await lijn.goed("logOut")
    assert await lijn.fout("getMe") == "Logged out"


async def test_het_token_van_de_ene_bot_opent_de_andere_niet(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    other = Lijn(lijn.session, tuin, tuin.bot("organisatiebot"))
    reason = await other.fout("sendMessage", chat_id=anna.chat.id, text="x")
    assert reason == "Forbidden: bot can't initiate conversation with a user"
