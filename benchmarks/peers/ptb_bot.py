"""The second peer: python-telegram-bot's Application, ConversationHandler and PicklePersistence, all as by default."""

import os
import warnings
from typing import Any

from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from benchmarks.peers.vragen import BEGIN, MENU, VRAGEN, Vraag, beantwoord, gevraagd, menu_rijen, rijen

# Said of every conversation that mixes buttons and typing; their own example does the same.
warnings.filterwarnings("ignore", message=".*per_message=False.*", category=PTBUserWarning)


def _buttons(rows: list[list[tuple[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )


_KEYBOARDS = {vraag.naam: _buttons(rijen(vraag)) for vraag in VRAGEN}
_MENU = _buttons(menu_rijen())


async def menu(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """The menu, from anywhere."""
    assert update.message is not None
    await update.message.reply_text(MENU, reply_markup=_MENU)
    return ConversationHandler.END


async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """The first question."""
    query, message = _tap(update)
    await query.answer()
    data = _data(context)
    data["antwoorden"] = {}
    sent = await message.reply_text(gevraagd(VRAGEN[0], {}), reply_markup=_KEYBOARDS[VRAGEN[0].naam])
    data["bericht"] = sent.message_id
    return 0


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """A button under the present question."""
    query, message = _tap(update)
    await query.answer()
    name, _, label = str(query.data).partition(":")
    place = next(number for number, vraag in enumerate(VRAGEN) if vraag.naam == name)
    await query.edit_message_text(beantwoord(VRAGEN[place], _answer(VRAGEN[place], label, _data(context))))
    return await _on(message, context, place, label)


async def typed(update: Update, context: ContextTypes.DEFAULT_TYPE, place: int) -> int:
    """Words as an answer to the present question."""
    message = update.message
    assert message is not None
    assert message.text is not None
    shown = beantwoord(VRAGEN[place], message.text)
    await context.bot.edit_message_text(shown, chat_id=message.chat_id, message_id=_data(context)["bericht"])
    return await _on(message, context, place, message.text)


async def _on(message: Message, context: ContextTypes.DEFAULT_TYPE, place: int, answer: str) -> int:
    data, after = _data(context), place + 1
    data["antwoorden"][VRAGEN[place].naam] = answer
    if after == len(VRAGEN):
        await message.reply_text(MENU, reply_markup=_MENU)
        return ConversationHandler.END
    asked = VRAGEN[after]
    sent = await message.reply_text(gevraagd(asked, data["antwoorden"]), reply_markup=_KEYBOARDS[asked.naam])
    data["bericht"] = sent.message_id
    return after


def _tap(update: Update) -> tuple[CallbackQuery, Message]:
    query = update.callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    return query, query.message


def _data(context: ContextTypes.DEFAULT_TYPE) -> dict[Any, Any]:
    assert context.user_data is not None
    return context.user_data


def _answer(vraag: Vraag, label: str, data: dict[Any, Any]) -> str:
    """«Klaar» stands for what was ticked."""
    answers: dict[str, str] = data["antwoorden"]
    return answers.get(vraag.naam.removesuffix("_klaar"), label) if label == "Klaar" else label


def _state(place: int) -> list[Any]:
    async def words(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        return await typed(update, context, place)

    return [
        CallbackQueryHandler(tapped, pattern=f"^{VRAGEN[place].naam}:"),
        MessageHandler(filters.TEXT & ~filters.COMMAND, words),
    ]


def main() -> None:
    """Poll until a signal comes."""
    url = os.environ["PEER_API_URL"]
    application = (
        Application.builder()
        .token(os.environ["PEER_TOKEN"])
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .persistence(PicklePersistence(filepath=os.environ["PEER_BESTAND"]))
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CallbackQueryHandler(begin, pattern=f"^{BEGIN}$"), CommandHandler("start", menu)],
            states={place: _state(place) for place in range(len(VRAGEN))},
            fallbacks=[CommandHandler("start", menu), CallbackQueryHandler(begin, pattern=f"^{BEGIN}$")],
            name="gesprek",
            persistent=True,
        )
    )
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main()
