"""The real python-telegram-bot works against the proeftuin, and the phones work from another process."""

from __future__ import annotations

import asyncio
import sys

import pytest
import telegram
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter

from bot.proeftuin import Afstand, Bot, Geblokkeerd, GeenAntwoord, KnopNietGevonden, Proeftuin, Telefoon
from bot.proeftuin.api.registry import METHODS

pytestmark = pytest.mark.asyncio
PDF = b"%PDF-1.7 kaart"


def bibliotheek(tuin: Proeftuin, token: str) -> telegram.Bot:
    return telegram.Bot(token, base_url=f"{tuin.url}/bot", base_file_url=f"{tuin.url}/file/bot")


async def test_de_echte_bibliotheek_voert_een_gesprek(tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    async with bibliotheek(tuin, bot.token) as ptb:
        await ptb.set_my_commands([telegram.BotCommand("help", "Wat kan ik hier?")])
        await ptb.set_my_description("Dag!", language_code="nl")
        await anna.typ("hallo")
        (update,) = await ptb.get_updates(timeout=1, allowed_updates=telegram.Update.ALL_TYPES)
        assert update.message is not None
        assert update.message.text == "hallo"
        assert update.message.from_user is not None
        assert update.message.from_user.language_code == "nl"
        markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Oké", callback_data="ok")]])
        await ptb.send_chat_action(anna.chat.id, "typing")
        sent = await ptb.send_message(anna.chat.id, "Dag", reply_markup=markup, reply_to_message_id=update.message.id)
        assert sent.reply_to_message is not None
        await anna.tik("Oké")
        (update,) = await ptb.get_updates(offset=update.update_id + 1, timeout=1)
        assert update.callback_query is not None
        assert update.callback_query.data == "ok"
        await update.callback_query.answer()
        await update.callback_query.edit_message_text("Dag ✓")
        assert (await anna.wijziging()).tekst == "Dag ✓"
        document = await ptb.send_document(anna.chat.id, PDF, filename="kaart.pdf", caption="Je kaart")
        assert document.document is not None
        file = await ptb.get_file(document.document.file_id)
        assert bytes(await file.download_as_bytearray()) == PDF
        assert await ptb.delete_messages(anna.chat.id, [sent.message_id, document.message_id])
        assert [b.tekst for b in anna.van_bot] == []


# The library itself warns about the future type of `retry_after`.
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_de_echte_bibliotheek_herkent_elke_weigering(tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    async with bibliotheek(tuin, bot.token) as ptb:
        with pytest.raises(BadRequest, match="Message text is empty"):
            await ptb.send_message(anna.chat.id, " ")
        with pytest.raises(BadRequest, match="nknown parameter"):
            await ptb.send_message(anna.chat.id, "x", api_kwargs={"typfout": 1})
        await ptb.set_webhook("http://127.0.0.1:9/", secret_token="abc")
        with pytest.raises(Conflict):
            await ptb.get_updates()
        tuin.faults.plan("sendMessage", "http_429")
        with pytest.raises(RetryAfter):
            await ptb.send_message(anna.chat.id, "x")
        anna.blokkeer()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await ptb.send_message(anna.chat.id, "x")
    with pytest.raises(InvalidToken):
        async with bibliotheek(tuin, "123456:ABC-DEF"):
            pass


async def test_geen_parameter_van_de_bibliotheek_is_vergeten() -> None:
    import inspect

    # What the library offers on top of the Bot API, or turns into other parameters itself.
    own = {
        "self",
        "api_kwargs",
        "read_timeout",
        "write_timeout",
        "connect_timeout",
        "pool_timeout",
        "filename",
        "allow_sending_without_reply",
        "reply_to_message_id",
        "disable_web_page_preview",
    }
    newer = {"sendRichMessage"}  # Bot API 10.1; this library stands at 10.0, test_rijk.py uses another one
    missing = {}
    for method in METHODS.values():
        snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in method.name)
        if method.name in newer:
            assert not hasattr(telegram.Bot, snake), f"{method.name} is there now: take it from `newer`"
            continue
        offered = set(inspect.signature(getattr(telegram.Bot, snake)).parameters) - own
        if offered - set(method.parameters):
            missing[method.name] = offered - set(method.parameters)
    assert not missing


async def test_een_telefoon_op_afstand_doet_hetzelfde(tuin: Proeftuin) -> None:
    async with Afstand(tuin.url) as far:
        made = await far.bot("medewerkersbot")
        phone = await far.persoon("Bram", "medewerkersbot")
        await far.toon("medewerker", phone)
        await phone.start("CODE")
        async with bibliotheek(tuin, made["token"]) as ptb:
            markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Oké", callback_data="ok")]])
            chat_id = phone.berichten[0].json["chat"]["id"]
            await ptb.send_message(chat_id, "Dag Bram", reply_markup=markup)
            assert (await phone.antwoord()).knopteksten == ["Oké"]
            query = await phone.tik("Oké")
            await phone.tik((1, 1))
            await ptb.answer_callback_query(str(query), "Genoteerd")
            assert await phone.melding() == "Genoteerd"
            assert (await phone.wacht_op("Dag")).tekst == "Dag Bram"
        with pytest.raises(KnopNietGevonden, match=r"\[Oké\]"):
            await phone.tik("Nee")
        with pytest.raises(GeenAntwoord):
            await phone.antwoord(timeout=0.05)
        await phone.stuur_document("brief.txt", b"Dag", "text/plain")
        await phone.doe("stuur_sticker")
        await phone.blokkeer()
        with pytest.raises(Geblokkeerd):
            await phone.typ("x")
        counts = (await far.journaal("sendMessage"))["tellingen"]
        assert counts["medewerkersbot sendMessage 200"] == 1
        await far.set_faults(http_500=0.5, methods=["getMe"])
        await far.klok_vooruit(60)


async def test_de_proeftuin_draait_ook_in_een_eigen_proces() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.proeftuin", "--poort", "0"), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        line = await asyncio.wait_for(process.stdout.readline(), 20)
        url = line.decode().split()[-1]
        async with Afstand(url) as far:
            anna = await far.telefoon((await far.vraag("GET", "toestand"))["telefoons"][0])
            sent = await anna.typ("hallo")
            assert sent is not None
            assert sent.tekst == "hallo"
    finally:
        process.terminate()
        await process.wait()
