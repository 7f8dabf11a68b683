"""The proeftuin takes a rich message that Telegram takes, and refuses what Telegram refuses."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InputRichMessage

from bot.channels.medewerkersbot.calls import rich_call
from bot.documenten.plan_bericht import plan_message
from bot.engine.messages import Rendered
from bot.proeftuin import Proeftuin
from tests.documenten.plannen import PLAN

pytestmark = pytest.mark.asyncio
CEL = {"align": "left", "valign": "top", "text": "x"}
ALINEA = {"type": "paragraph", "text": "x"}


@pytest.fixture
async def gesprek() -> AsyncIterator[tuple[Any, Any, Bot]]:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.start()
        async with Bot(bot.token, AiohttpSession(api=TelegramAPIServer.from_base(tuin.url))) as ander:
            yield tuin, anna, ander


async def test_een_andere_bibliotheek_stuurt_het_plan_en_leest_het_terug(gesprek: tuple[Any, Any, Bot]) -> None:
    _tuin, anna, ander = gesprek
    _methode, oproep = rich_call(Rendered("send", rich=plan_message(PLAN, "nl_BE")[1]), anna.chat.id)
    terug = await ander.send_rich_message(anna.chat.id, InputRichMessage.model_validate(oproep["rich_message"]))
    assert terug.rich_message is not None
    assert [blok.type for blok in terug.rich_message.blocks] == [blok["type"] for blok in anna.van_bot[0].rijk]
    assert "Een avond meelopen met Noor" in anna.van_bot[0].tekst


@pytest.mark.parametrize("bericht", [
    {},
    {"blocks": []},
    {"blocks": [{"type": "paragraph", "text": " "}]},
    {"blocks": [ALINEA], "html": "<p>x</p>"},
    {"html": "<p>x</p>"},
    {"blocks": [ALINEA], "extra": 1},
    {"blocks": [{"type": "kop", "text": "x"}]},
    {"blocks": [{"type": "heading", "text": "x"}]},
    {"blocks": [{"type": "heading", "text": "x", "size": 7}]},
    {"blocks": [{"type": "heading", "text": "x", "size": True}]},
    {"blocks": [ALINEA | {"kleur": "rood"}]},
    {"blocks": [{"type": "paragraph", "text": {"type": "groot", "text": "x"}}]},
    {"blocks": [{"type": "paragraph", "text": 5}]},
    {"blocks": [{"type": "table", "cells": [[]]}]},
    {"blocks": [{"type": "table", "cells": [[{"text": "x"}]]}]},
    {"blocks": [{"type": "table", "cells": [[CEL | {"align": "links"}]]}]},
    {"blocks": [{"type": "table", "cells": [[CEL] * 21]}]},
    {"blocks": [{"type": "table", "cells": [[CEL]], "is_bordered": "ja"}]},
    {"blocks": [{"type": "details", "summary": "x", "blocks": []}]},
    {"blocks": [{"type": "list", "items": [{}]}]},
    {"blocks": [ALINEA] * 501},
    {"blocks": [{"type": "paragraph", "text": "a" * 32_769}]},
], ids=lambda bericht: json.dumps(bericht)[:60])  # fmt: skip
async def test_wat_telegram_zou_weigeren_wordt_geweigerd(
    gesprek: tuple[Any, Any, Bot], bericht: dict[str, Any]
) -> None:
    tuin, anna, _ander = gesprek
    async with (
        aiohttp.ClientSession() as sessie,
        sessie.post(f"{tuin.url}/bot{anna.bot.token}/sendRichMessage",
                    json={"chat_id": anna.chat.id, "rich_message": bericht}) as antwoord,
    ):  # fmt: skip
        assert antwoord.status == 400
    assert anna.van_bot == []


async def test_te_diep_genest_wordt_geweigerd(gesprek: tuple[Any, Any, Bot]) -> None:
    _tuin, anna, ander = gesprek
    blok: dict[str, Any] = ALINEA
    for _ in range(16):
        blok = {"type": "details", "summary": "x", "blocks": [blok]}
    with pytest.raises(TelegramBadRequest):
        await ander.send_rich_message(anna.chat.id, InputRichMessage.model_validate({"blocks": [blok]}))


async def test_een_wijziging_maakt_er_gewone_tekst_van(gesprek: tuple[Any, Any, Bot]) -> None:
    _tuin, anna, ander = gesprek
    bericht = await ander.send_rich_message(anna.chat.id, InputRichMessage.model_validate({"blocks": [ALINEA]}))
    await ander.edit_message_text("klaar", chat_id=anna.chat.id, message_id=bericht.message_id)
    assert anna.van_bot[0].tekst == "klaar"
    assert not anna.van_bot[0].rijk
