"""Messages, taps, files and deletions, as a person and a bot see them."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.proeftuin import Bot, Geblokkeerd, GeenAntwoord, KnopNietGevonden, Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio
KNOPPEN = {
    "inline_keyboard": [
        [{"text": "Oké", "callback_data": "a"}, {"text": "Nee", "callback_data": "b"}],
        [{"text": "Naar Wablieft", "url": "https://wablieft.be"}],
    ]
}
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_een_tik_wordt_een_callback_query(lijn: Lijn, anna: Telefoon) -> None:
    sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Gaat het?", reply_markup=KNOPPEN)
    for where in ("Oké", "oké", 1, (1, 1)):
        await anna.tik(where)
    queries = [u["callback_query"] for u in await lijn.updates()]
    assert [q["data"] for q in queries] == ["a"] * 4
    assert queries[0]["message"] == sent
    assert await anna.tik("Naar Wablieft") == "https://wablieft.be"


async def test_een_knop_die_er_niet_is_toont_welke_er_zijn(lijn: Lijn, anna: Telefoon) -> None:
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Gaat het?", reply_markup=KNOPPEN)
    for where in ("Misschien", 4, 0, (2, 2)):
        with pytest.raises(KnopNietGevonden, match=r"\[Oké\]  \[Nee\]"):
            await anna.tik(where)


async def test_een_tik_wordt_een_keer_beantwoord_en_op_tijd(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Gaat het?", reply_markup=KNOPPEN)
    first = await anna.tik("Oké")
    await lijn.goed("answerCallbackQuery", callback_query_id=first, text="Genoteerd")
    assert await anna.melding() == "Genoteerd"
    assert await lijn.fout("answerCallbackQuery", callback_query_id=first) == TOO_OLD
    late = await anna.tik("Oké")
    tuin.klok.vooruit(15 * 60 + 1)
    assert await lijn.fout("answerCallbackQuery", callback_query_id=late) == TOO_OLD


async def test_antwoord_geeft_elk_bericht_een_keer(lijn: Lijn, anna: Telefoon) -> None:
    for words in ("een", "twee"):
        await lijn.goed("sendMessage", chat_id=anna.chat.id, text=words)
    assert [(await anna.antwoord()).tekst, (await anna.antwoord()).tekst] == ["een", "twee"]
    with pytest.raises(GeenAntwoord, match="bot: twee"):
        await anna.antwoord(timeout=0.05)


async def test_een_document_komt_heen_en_terug(lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    form = aiohttp.FormData({"chat_id": str(anna.chat.id), "document": "attach://bijlage"})
    form.add_field("bijlage", b"%PDF-1.7 inhoud", filename="kaart.pdf", content_type="application/pdf")
    async with lijn.session.post(f"{lijn.base}/sendDocument", data=form) as answer:
        sent = (await answer.json())["result"]
    received = await anna.antwoord()
    assert received.document is not None
    assert received.document["file_name"] == "kaart.pdf"
    assert await anna.open_bestand(received) == b"%PDF-1.7 inhoud"
    found = await lijn.goed("getFile", file_id=sent["document"]["file_id"])
    async with lijn.session.get(f"{tuin.url}/file/bot{bot.token}/{found['file_path']}") as answer:
        assert await answer.read() == b"%PDF-1.7 inhoud"
    again = await lijn.goed("sendDocument", chat_id=anna.chat.id, document=sent["document"]["file_id"])
    assert again["document"]["file_id"] == sent["document"]["file_id"]
    other = Lijn(lijn.session, tuin, tuin.bot("organisatiebot"))
    assert "invalid file_id" in await other.fout("getFile", file_id=sent["document"]["file_id"])


async def test_een_leeg_document_en_een_kapotte_foto_worden_geweigerd(lijn: Lijn, anna: Telefoon) -> None:
    for method, field, data, reason in [
        ("sendDocument", "document", b"", "Bad Request: file must be non-empty"),
        ("sendPhoto", "photo", b"geen plaatje", "Bad Request: IMAGE_PROCESS_FAILED"),
    ]:
        form = aiohttp.FormData({"chat_id": str(anna.chat.id)})
        form.add_field(field, data, filename="x.png")
        async with lijn.session.post(f"{lijn.base}/{method}", data=form) as answer:
            assert (await answer.json())["description"] == reason


async def test_wissen_slaat_over_wat_er_niet_is(lijn: Lijn, anna: Telefoon) -> None:
    numbers = [(await lijn.goed("sendMessage", chat_id=anna.chat.id, text="x"))["message_id"] for _ in range(3)]
    assert await lijn.goed("deleteMessages", chat_id=anna.chat.id, message_ids=[*numbers, 777, numbers[0]])
    assert anna.van_bot == []
    assert "message to edit not found" in await lijn.fout(
        "editMessageText", chat_id=anna.chat.id, message_id=numbers[0], text="y"
    )


async def test_wat_48_uur_oud_is_kan_niet_meer_weg(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    old = (await lijn.goed("sendMessage", chat_id=anna.chat.id, text="oud"))["message_id"]
    tuin.klok.vooruit(48 * 3600)
    new = (await lijn.goed("sendMessage", chat_id=anna.chat.id, text="nieuw"))["message_id"]
    reason = "Bad Request: message can't be deleted for everyone"
    assert await lijn.fout("deleteMessage", chat_id=anna.chat.id, message_id=old) == reason
    assert await lijn.fout("deleteMessages", chat_id=anna.chat.id, message_ids=[old, new]) == reason
    assert [b.tekst for b in anna.van_bot] == ["oud", "nieuw"]
    await lijn.goed("deleteMessages", chat_id=anna.chat.id, message_ids=[new])


async def test_opmaak_wordt_entities(lijn: Lijn, anna: Telefoon) -> None:
    html = '<b>Dag</b> 🙂 <a href="https://a.be/">hier</a> &lt;3 /help'
    markdown = "*Dag* 🙂 [hier](https://a.be/) <3 /help"
    for mode, words in [("HTML", html), ("MarkdownV2", markdown)]:
        sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text=words, parse_mode=mode)
        assert sent["text"] == "Dag 🙂 hier <3 /help"
        assert sent["entities"] == [
            {"offset": 0, "length": 3, "type": "bold"},
            {"offset": 7, "length": 4, "type": "text_link", "url": "https://a.be/"},
            {"type": "bot_command", "offset": 15, "length": 5},
        ]


async def test_zonder_netwerk_komt_er_niets_aan_en_gaat_er_niets_weg(lijn: Lijn, anna: Telefoon) -> None:
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="voor")
    anna.verlies_netwerk()
    await anna.typ("uit de lift")
    await lijn.goed("sendMessage", chat_id=anna.chat.id, text="tijdens")
    assert [b.tekst for b in anna.van_bot] == ["voor"]
    assert await lijn.updates() == []
    anna.herstel_netwerk()
    assert [b.tekst for b in anna.berichten][1:] == ["voor", "tijdens", "uit de lift"]
    assert (await lijn.updates())[0]["message"]["text"] == "uit de lift"


async def test_het_menu_volgt_bereik_en_taal(lijn: Lijn, anna: Telefoon) -> None:
    def lijst(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": name}]

    await lijn.goed("setMyCommands", commands=lijst("gewoon"))
    assert anna.commandos == lijst("gewoon")
    await lijn.goed("setMyCommands", commands=lijst("nederlands"), language_code="nl")
    assert anna.commandos == lijst("nederlands")
    scope = {"type": "chat", "chat_id": anna.chat.id}
    await lijn.goed("setMyCommands", commands=lijst("eigen"), scope=scope)
    assert anna.commandos == lijst("eigen")
    await lijn.goed("deleteMyCommands", scope=scope)
    assert anna.commandos == lijst("nederlands")
    assert await lijn.goed("getMyCommands", scope={"type": "default"}) == lijst("gewoon")


async def test_beschrijving_en_naam_gaan_per_taal(lijn: Lijn, anna: Telefoon) -> None:
    await lijn.goed("setMyDescription", description="Hello")
    await lijn.goed("setMyDescription", description="Dag", language_code="nl")
    assert anna.beschrijving == "Dag"
    assert await lijn.goed("getMyDescription", language_code="fr") == {"description": "Hello"}
    await lijn.goed("setMyName", name="Loopbaanmaatje")
    assert (await lijn.goed("getMe"))["first_name"] == "Loopbaanmaatje"
    await lijn.goed("setChatMenuButton", menu_button={"type": "commands"})
    assert await lijn.goed("getChatMenuButton") == {"type": "commands"}


async def test_een_trage_telefoon_houdt_de_volgorde(lijn: Lijn, anna: Telefoon) -> None:
    anna.vertraag(0.15)
    slow = [asyncio.create_task(anna.typ(words)) for words in ("een", "twee")]
    await asyncio.sleep(0.05)
    assert await lijn.updates() == []
    assert anna.as_view()["wachtend"] == ["een", "twee"]
    await asyncio.gather(*slow)
    assert [u["message"]["text"] for u in await lijn.updates()] == ["een", "twee"]
    assert anna.as_view()["wachtend"] == []
    anna.vertraag(0.15)
    slow = [asyncio.create_task(anna.typ("drie"))]
    await asyncio.sleep(0.05)
    anna.vertraag(0)  # what is under way stays in front
    await anna.typ("vier")
    await asyncio.gather(*slow)
    assert [u["message"]["text"] for u in (await lijn.updates())[2:]] == ["drie", "vier"]


async def test_een_oude_knop_kan_nog_getikt_worden(lijn: Lijn, anna: Telefoon) -> None:
    sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Gaat het?", reply_markup=KNOPPEN)
    anna.verlies_netwerk()
    await lijn.goed("editMessageText", chat_id=anna.chat.id, message_id=sent["message_id"], text="Al gedaan")
    assert await anna.tik("Nee") is None
    anna.herstel_netwerk()
    query = (await lijn.updates())[0]["callback_query"]
    assert query["data"] == "b"
    assert "reply_markup" not in query["message"]


async def test_een_tik_op_een_gewist_bericht_heeft_geen_inhoud(lijn: Lijn, anna: Telefoon) -> None:
    sent = await lijn.goed("sendMessage", chat_id=anna.chat.id, text="Gaat het?", reply_markup=KNOPPEN)
    anna.verlies_netwerk()
    await lijn.goed("deleteMessage", chat_id=anna.chat.id, message_id=sent["message_id"])
    await anna.tik("Nee")
    anna.herstel_netwerk()
    message = (await lijn.updates())[0]["callback_query"]["message"]
    assert message == {"chat": anna.chat.json, "message_id": sent["message_id"], "date": 0}


async def test_een_geblokkeerde_bot_kan_niet_beschreven_worden(anna: Telefoon) -> None:
    anna.blokkeer()
    with pytest.raises(Geblokkeerd):
        await anna.typ("x")
