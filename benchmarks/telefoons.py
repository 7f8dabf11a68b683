"""Simulated people in a closed loop: each does the next act as soon as the bot's next message is on their phone.

They live in the process of the local Telegram and hear of a message in the very call that delivers it: no polling,
no second connection, so that one core can keep a bot on another core busy.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.gesprek import OVERZICHT, RONDE, SPOREN, START, Daad
from bot.proeftuin import Bot, Proeftuin, Telefoon
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis

FIRST_ID = 500_000_001
STUCK_SECONDS = 60.0


class Fout(Exception):
    """A bot did not do what this conversation expects; the message says where."""


@dataclass(slots=True)
class Persoon:
    """Somebody in the loop. `todo` are the acts still to be done, counted over all rounds."""

    phone: Telefoon
    step: int = 0
    last: int = 0
    sent_at: float = 0.0
    message: dict[str, Any] = field(default_factory=dict)  # the bot's last one, with its buttons


class Telefoons:
    """Everybody with a phone. `latencies` holds seconds from act to the bot's next message, since `clear`."""

    def __init__(self, tuin: Proeftuin, bot: Bot, people: int) -> None:
        self._bot = bot
        self.latencies: list[float] = []
        phones = [tuin.persoon(f"Persoon {n}", bot, id=FIRST_ID + n) for n in range(people)]
        self._people = {phone.chat.id: Persoon(phone) for phone in phones}
        self._busy = 0
        self._done: asyncio.Future[None] | None = None
        self._loop = asyncio.get_running_loop()
        tuin.wereld.on_chat.append(self._heard)

    @property
    def ids(self) -> list[int]:
        return list(self._people)

    async def menu(self) -> None:
        """Everybody types /start and gets the menu."""
        for person in self._people.values():
            person.step = person.last = -1
        await self._run(list(self._people.values()), lambda person: self._type(person, START))

    async def play(self, rounds: int, people: int | None = None) -> float:
        """Whole rounds of the conversation, by everybody or the first so many; seconds that it took."""
        chosen = list(self._people.values())[:people]
        for person in chosen:
            person.step, person.last = 0, rounds * len(RONDE)
        began = time.perf_counter()
        await self._run(chosen, self._act)
        return time.perf_counter() - began

    async def _run(self, people: Sequence[Persoon], begin: Any) -> None:
        done = self._done = self._loop.create_future()
        self._busy = len(people)
        for person in people:
            begin(person)
        seen = -1
        while not done.done():
            await asyncio.wait({done}, timeout=STUCK_SECONDS)
            if not done.done() and len(self.latencies) == seen:
                raise Fout(f"Nothing came for {STUCK_SECONDS:.0f} s; {self._busy} people still wait.")
            seen = len(self.latencies)
        done.result()

    def _heard(self, _bot: Bot, chat: Chat, event: Gebeurtenis) -> None:
        if event.soort != "bericht":
            return
        now = time.perf_counter()
        person = self._people[chat.id]
        self.latencies.append(now - person.sent_at)
        person.message = chat.berichten[event.nummer].json
        # not from here: the bot must get its answer to this call first
        self._loop.call_soon(self._next, person)

    def _next(self, person: Persoon) -> None:
        try:
            person.step += 1
            if person.step > 0 and person.step % len(RONDE) == OVERZICHT:
                self._look(person)
            if person.step < person.last:
                self._act(person)
                return
            self._busy -= 1
            if not self._busy and self._done is not None:
                self._done.set_result(None)
        except Exception as error:
            if self._done is None or self._done.done():
                raise
            self._done.set_exception(error)

    def _look(self, person: Persoon) -> None:
        """All answers are on the overview, or one was lost."""
        text = person.message.get("text", "")
        lost = [spoor for spoor in SPOREN if spoor not in text]
        if lost:
            raise Fout(f"{len(lost)} answers are missing on the overview.")

    def _act(self, person: Persoon) -> None:
        daad = RONDE[person.step % len(RONDE)]
        if daad.typ:
            self._type(person, daad.typ)
        else:
            self._tap(person, daad)

    def _type(self, person: Persoon, text: str) -> None:
        person.sent_at = time.perf_counter()
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self._bot.van_persoon(person.phone.chat, person.phone.persoon, content)

    def _tap(self, person: Persoon, daad: Daad) -> None:
        chat, message = person.phone.chat, person.message
        for row in message.get("reply_markup", {}).get("inline_keyboard", ()):
            for button in row:
                if button["text"] == daad.tik:
                    person.sent_at = time.perf_counter()
                    bericht = chat.berichten[message["message_id"]]
                    self._bot.tik(chat, person.phone.persoon, bericht, button["callback_data"])
                    return
        raise Fout(f"There is no button «{daad.tik}» under the bot's last message.")
