"""One whole conversation that plays itself: joining, five minutes of preparation, the card."""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.proeftuin.telefoon.zoeken import KnopNietGevonden

Show = Callable[[str], object]

# What Noor, a made-up care worker, taps (a button) or types (words after "»").
JOINING = (
    "Begin", "Oké", "Oké", "Oké", "Oké", "Oké", "Ja, ik doe mee",
    "Mijn eigen telefoon", "»Noor", "Nederlands (België)", "Sla over", "Sla over", "Nee", "Nee, dank je",
    "Naar het menu",
)  # fmt: skip
PREPARING = (
    "Snelle voorbereiding (5 min)", "Deze maand", "Over mijn loopbaan", "4  goed",
    "Mensen helpen", "Samenwerken", "Klaar", "Uurrooster", "Klaar", "Bijleren",
    "»Ik wil graag de opleiding wondzorg volgen.", "Niets nu",
    "Maak gesprekskaart", "Klaar",
)  # fmt: skip


async def play(phone: Any, code: str, show: Show) -> None:
    """Play the conversation on this phone and show it line by line, as it stands on the screen."""
    seen = 0
    await phone.start(code)
    show("Noor   opent de link van haar team\n")
    await _settle(phone, seconds=30)
    seen = _tell(phone, seen, show)
    for act in (*JOINING, *PREPARING):
        if act.startswith("»"):
            await phone.typ(act[1:])
        else:
            show(f"Noor   tikt op [{act}]\n")
            await _tap(phone, act)
        await _settle(phone)
        seen = _tell(phone, seen, show)
    documents = [message for message in phone.berichten if message.document]
    show(f"       ({len(documents)} document op de telefoon van Noor; op geen enkele andere telefoon staat iets)")


async def _tap(phone: Any, words: str, patience: int = 100) -> None:
    """Tap a button; on a slow computer it may still be on its way."""
    for tried in range(patience):
        try:
            await phone.tik(words)
            return
        except KnopNietGevonden:
            if tried == patience - 1:
                raise
            await asyncio.sleep(0.1)


async def _settle(phone: Any, seconds: float = 10) -> None:
    """Wait until the bot has said what it had to say."""
    try:
        await phone.antwoord(timeout=seconds)
    except Exception:  # noqa: BLE001  a tick only changes a message: nothing new arrives, and that is fine
        return
    await phone.stil(0.5)


def _tell(phone: Any, seen: int, show: Show) -> int:
    messages = phone.berichten
    for message in messages[seen:]:
        who = "Noor" if not message.van_bot else "Maatje"
        text = message.tekst or (f"[{message.document['file_name']}]" if message.document else "")
        lines = text.split("\n")
        show(f"{who:<7}{lines[0]}")
        for line in lines[1:]:
            show(f"       {line}" if line else "")
        show("")
    return len(messages)
