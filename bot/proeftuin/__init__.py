"""The proeftuin: Telegram on your own computer, as strict as Telegram, for tests, a demo and benchmarks.

    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")    # bot.token; tuin.url is TELEGRAM_API_URL
        anna = tuin.persoon("Anna", bot)    # a phone: one person with one bot
        await anna.start("CODE")            # a deep link; or: await anna.typ("hallo")
        vraag = await anna.antwoord()       # the bot's next message: .tekst .knopteksten .document .json
        await anna.tik("Oké")               # by text, by place from 1: `2`, `(1, 2)`; `bericht=`, `keer=2`

With python-telegram-bot:
`telegram.Bot(bot.token, base_url=f"{tuin.url}/bot", base_file_url=f"{tuin.url}/file/bot")`.
With aiogram:
`TelegramAPIServer(base=tuin.url + "/bot{token}/{method}", file=tuin.url + "/file/bot{token}/{path}")`.

**A phone** (`Telefoon`)
  acts      start, typ, wijzig, tik, stuur_sticker, stuur_foto, stuur_spraak, stuur_locatie, stuur_contact,
            stuur_peiling, stuur_document, stuur_door, stuur (any Bot API fields)
  switches  blokkeer, deblokkeer, verlies_netwerk, herstel_netwerk, vertraag(seconden); an await is optional
  screen    berichten, van_bot, laatste, knoppen, meldingen, commandos, beschrijving, toon(),
            open_bestand(bericht)
  waiting   antwoord, wijziging, melding, wacht_op(tekst), stil(seconden), lees_alles()
Every `antwoord()` returns the next message that was not returned before. Errors (`KnopNietGevonden`,
`GeenAntwoord`) print what is on the phone. Without a network the screen stands still: a tap on a button that
the bot has removed meanwhile leaves when the network is back.

**Around it**
  tuin.klok      nu(), vooruit(seconden), zet(moment), dagen(aantal, tuin.zone); `begin=`, `klok_loopt=False`.
                 Bots read `klok_url`: GET answers {"nu": "2027-01-04T08:00:00+00:00", "versie": 3}, and with
                 `?wie=mijnbot&na=3&klaar=3` only at the next move (`kijkers.py`). POST {"seconden": 60},
                 {"dagen": 1} or {"nu": …} moves it
  await tuin.bijgewerkt()                         until every bot that looks has done what is due
  await tuin.dagen_verder(7)                      wind on; what a bot says on the way has its own day and hour
  await tuin.naar_volgend_bericht(dagen=400)      move on until a bot says something: .einde == "bericht"
  tuin.journal   van("sendMessage"), aantal("sendMessage", 429), tellingen, oproepen, wis(); `journaal=False`
  tuin.faults    set(http_429=.05, timeout_after=.02, duplicates=.05, seed=7, methods=[…], hold_seconds=.2),
                 off(), plan("sendMessage", "timeout_after"): exactly the next call
  tuin.limits    .on; about 1 message/s per chat (burst 3) and 30/s per bot
  bot.updates.add({"message": {…}})               any raw update
  bot.tik(anna.chat, anna.persoon, bericht, "x")  a tap with callback data of your own making
  tuin.groep("Team", bot), tuin.kanaal(…)         other chats: bot.van_persoon(groep, anna.persoon, {…})
  tuin.toon("medewerker", anna)                   show this phone on the page (`tuin.url` in a browser)

**In another process**: `python -m bot.proeftuin --poort 8777`, then
`async with Afstand("http://127.0.0.1:8777")`, whose phones have the same methods
(each with `await`); or the HTTP control API under `/proeftuin/api/`.

Stricter than Telegram on purpose: unknown parameters, unknown keys in a keyboard and unknown kinds of update
are refused. Looser in one thing: a webhook may be http, because it can only be on this computer. Not there:
sendRichMessage, albums, legacy Markdown, inline queries, payments, a method in the answer to a webhook.
"""

from bot.proeftuin.proeftuin import Proeftuin
from bot.proeftuin.telefoon.afstand import Afstand
from bot.proeftuin.telefoon.telefoon import Telefoon
from bot.proeftuin.telefoon.zoeken import Geblokkeerd, GeenAntwoord, KnopNietGevonden
from bot.proeftuin.wereld.bericht import Bericht, Knop
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.persoon import Persoon

__all__ = [
    "Afstand",
    "Bericht",
    "Bot",
    "Geblokkeerd",
    "GeenAntwoord",
    "Knop",
    "KnopNietGevonden",
    "Persoon",
    "Proeftuin",
    "Telefoon",
]
