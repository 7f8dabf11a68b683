"""The first peer: aiogram's Dispatcher, finite state machine, SQLite storage, one event per chat at a time."""

import asyncio
import os
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.peers.sqlite_opslag import SqliteOpslag
from benchmarks.peers.vragen import BEGIN, MENU, VRAGEN, Vraag, beantwoord, gevraagd, menu_rijen, rijen

router = Router()


class Gesprek(StatesGroup):
    """One state per question."""

    wanneer = State()
    soort = State()
    gevoel = State()
    energie = State()
    energie_klaar = State()
    kost = State()
    kost_klaar = State()
    wens = State()
    blijven = State()
    zeker = State()
    voor_mij = State()
    slot = State()


_PLACE = {f"Gesprek:{vraag.naam}": number for number, vraag in enumerate(VRAGEN)}


def _buttons(rows: list[list[tuple[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data) for text, data in row] for row in rows]
    )


_KEYBOARDS = {vraag.naam: _buttons(rijen(vraag)) for vraag in VRAGEN}
_MENU = _buttons(menu_rijen())


@router.message(CommandStart())
async def menu(message: Message, state: FSMContext) -> None:
    """The menu, from anywhere."""
    await state.clear()
    await message.answer(MENU, reply_markup=_MENU)


@router.callback_query(F.data == BEGIN)
async def begin(callback: CallbackQuery, state: FSMContext) -> None:
    """The first question."""
    await callback.answer()
    assert isinstance(callback.message, Message)
    await state.set_data({})
    await state.set_state(Gesprek.wanneer)
    await _ask(callback.message, state, VRAGEN[0], {})


@router.callback_query(StateFilter(Gesprek))
async def tapped(callback: CallbackQuery, state: FSMContext, raw_state: str) -> None:
    """A button under the present question."""
    await callback.answer()
    vraag = VRAGEN[_PLACE[raw_state]]
    name, _, label = (callback.data or "").partition(":")
    if name != vraag.naam or not isinstance(callback.message, Message):
        return
    answers = await _store(state, vraag, label)
    await callback.message.edit_text(beantwoord(vraag, answers[vraag.naam]))
    await _next(callback.message, state, vraag, answers)


@router.message(StateFilter(Gesprek), F.text)
async def typed(message: Message, state: FSMContext, raw_state: str) -> None:
    """Words as an answer to the present question."""
    assert message.text is not None
    assert message.bot is not None
    vraag = VRAGEN[_PLACE[raw_state]]
    answers = await _store(state, vraag, message.text)
    number = answers.get("bericht")
    if number is not None:
        shown = beantwoord(vraag, message.text)
        await message.bot.edit_message_text(shown, chat_id=message.chat.id, message_id=number)
    await _next(message, state, vraag, answers)


async def _store(state: FSMContext, vraag: Vraag, answer: str) -> dict[str, Any]:
    """First the answer and the place, then the reply: the order of the documentation. All answers so far."""
    if answer == "Klaar":  # stands for what was ticked
        answer = (await state.get_data())[vraag.naam.removesuffix("_klaar")]
    answers = await state.update_data({vraag.naam: answer})
    after = _PLACE[f"Gesprek:{vraag.naam}"] + 1
    await state.set_state(getattr(Gesprek, VRAGEN[after].naam) if after < len(VRAGEN) else None)
    return answers


async def _next(message: Message, state: FSMContext, vraag: Vraag, answers: dict[str, Any]) -> None:
    after = _PLACE[f"Gesprek:{vraag.naam}"] + 1
    if after < len(VRAGEN):
        await _ask(message, state, VRAGEN[after], answers)
    else:
        await message.answer(MENU, reply_markup=_MENU)


async def _ask(message: Message, state: FSMContext, vraag: Vraag, answers: dict[str, Any]) -> None:
    """The number of the message is kept too: a typed answer takes the buttons off it, also after a restart."""
    sent = await message.answer(gevraagd(vraag, answers), reply_markup=_KEYBOARDS[vraag.naam])
    await state.update_data(bericht=sent.message_id)


async def main() -> None:
    """Poll until a signal comes."""
    url = os.environ["PEER_API_URL"]
    server = TelegramAPIServer(base=url + "/bot{token}/{method}", file=url + "/file/bot{token}/{path}")
    bot = Bot(os.environ["PEER_TOKEN"], session=AiohttpSession(api=server))
    storage = SqliteOpslag(os.environ["PEER_BESTAND"])
    dispatcher = Dispatcher(storage=storage, events_isolation=SimpleEventIsolation())
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot, allowed_updates=dispatcher.resolve_used_update_types())


if __name__ == "__main__":
    asyncio.run(main())
