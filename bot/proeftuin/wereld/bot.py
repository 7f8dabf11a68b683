"""One bot: its token, its chats, its profile and the updates that wait for it."""

from __future__ import annotations

import itertools
import secrets
from typing import TYPE_CHECKING, Any

from bot.proeftuin.wereld.bericht import Bericht, Bestand
from bot.proeftuin.wereld.chat import Chat
from bot.proeftuin.wereld.persoon import Persoon
from bot.proeftuin.wereld.updates import Updates

if TYPE_CHECKING:
    from bot.proeftuin.api.webhook import Webhook
    from bot.proeftuin.wereld.wereld import Wereld

FILE_SECONDS = 3600.0  # «guaranteed to be valid for at least 1 hour»: no longer here


class Bot:
    """A bot as Telegram knows it. The profile texts are kept per language code ("" = everybody else)."""

    def __init__(self, wereld: Wereld, id: int, naam: str, token: str) -> None:
        self.wereld = wereld
        self.id = id
        self.naam = naam
        self.token = token
        self.username = naam if naam.lower().endswith("bot") else f"{naam}_bot"
        self.names: dict[str, str] = {"": naam}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.menu_buttons: dict[int | None, dict[str, Any]] = {}
        self.chats: dict[int, Chat] = {}
        self.bestanden: dict[str, Bestand] = {}
        self.paden: dict[str, tuple[Bestand, float]] = {}  # what may be downloaded, and when getFile said so
        self.callbacks: dict[str, tuple[Chat, float]] = {}
        self.logged_out = False
        self.begonnen = wereld.klok.timestamp()
        self.next_send = 0.0  # rate limit over all chats
        self.webhook: Webhook | None = None
        # The first id differs per bot: a bot that mixes up two queues is found out.
        self.updates = Updates(wereld.klok.timestamp, id * 10 + 1, wereld.faults.repeats)
        self._message_ids = itertools.count(1)
        self._callback_ids = itertools.count(id * 1_000_000 + 1)
        self._file_ids = itertools.count(1)
        self.user: dict[str, Any] = {}
        self.refresh_user()

    def __repr__(self) -> str:
        return f"<Bot {self.naam}>"  # never the token

    def refresh_user(self) -> None:
        """The `User` under every message of this bot."""
        self.user = {"id": self.id, "is_bot": True, "first_name": self.names[""], "username": self.username}

    def chat_met(self, persoon: Persoon) -> Chat:
        """The private chat with this person; made when it is not there yet."""
        chat = self.chats.get(persoon.id)
        if chat is None:
            chat = Chat(persoon.id, persoon.as_chat(), persoon, self.wereld.heard(self))
            self.chats[persoon.id] = chat
        return chat

    def nieuwe_groep(self, titel: str, soort: str = "group") -> Chat:
        """A group or a channel with this bot in it."""
        number = -(1_000_000 + len(self.chats)) if soort == "group" else -(1_001_000_000_000 + len(self.chats))
        chat = Chat(number, {"id": number, "title": titel, "type": soort}, None, self.wereld.heard(self))
        self.chats[number] = chat
        return chat

    def message_head(self, chat: Chat, sender: dict[str, Any] | None) -> dict[str, Any]:
        """The first fields of a new message."""
        head: dict[str, Any] = {"message_id": next(self._message_ids)}
        if sender is not None:
            head["from"] = sender
        head["chat"] = chat.json
        head["date"] = int(self.wereld.klok.timestamp())
        return head

    def van_persoon(self, chat: Chat, persoon: Persoon | None, inhoud: dict[str, Any]) -> Bericht:
        """A person writes (or a channel posts): the message appears and becomes an update."""
        json = self.message_head(chat, persoon.as_user() if persoon else None)
        if persoon is None:
            json["sender_chat"] = chat.json
        json.update(inhoud)
        chat.gestart = True
        bericht = Bericht(json["message_id"], False, json)
        chat.voeg_toe(bericht)
        self.updates.add({"channel_post" if persoon is None else "message": json})
        return bericht

    def tik(self, chat: Chat, persoon: Persoon, bericht: Bericht, data: str) -> str:
        """Somebody taps an inline button; returns the id of the callback query."""
        query_id = str(next(self._callback_ids))
        self.callbacks[query_id] = (chat, self.wereld.klok.timestamp())
        if len(self.callbacks) > 20_000:
            del self.callbacks[next(iter(self.callbacks))]
        message = bericht.json
        if bericht.verwijderd:
            message = {"chat": chat.json, "message_id": bericht.nummer, "date": 0}
        self.updates.add(
            {
                "callback_query": {
                    "id": query_id,
                    "from": persoon.as_user(),
                    "message": message,
                    "chat_instance": str(chat.id * 7919),
                    "data": data,
                }
            }
        )
        return query_id

    def bewaar(self, naam: str, mime: str, inhoud: bytes, folder: str) -> Bestand:
        """Keep a file; its id works for this bot only, as on Telegram."""
        number = next(self._file_ids)
        dot = naam.rfind(".")
        bestand = Bestand(
            id=f"BQAC{self.id}-{number}-{secrets.token_urlsafe(6)}",
            unique_id=f"Ag{self.id}{number}",
            naam=naam,
            mime=mime,
            inhoud=inhoud,
            path=f"{folder}/file_{number}{naam[dot:] if dot > 0 else ''}",
        )
        self.bestanden[bestand.id] = bestand
        return bestand

    def geef_pad(self, bestand: Bestand) -> str:
        """Where the file can be downloaded from now on, for as long as Telegram promises."""
        self.paden[bestand.path] = (bestand, self.wereld.klok.timestamp())
        return bestand.path

    def achter_pad(self, path: str) -> Bestand | None:
        """The file that getFile told about within the last hour."""
        bestand, moment = self.paden.get(path, (None, 0.0))
        return bestand if self.wereld.klok.timestamp() - moment <= FILE_SECONDS else None
