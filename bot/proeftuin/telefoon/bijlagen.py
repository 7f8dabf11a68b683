"""What a person can send besides words. The contents are small and invented."""

from __future__ import annotations

import struct
import zlib
from typing import Any

from bot.proeftuin.api.entities import find_entities
from bot.proeftuin.api.methods.files import document_json, photo_json
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.persoon import Persoon


def tekst(woorden: str) -> dict[str, Any]:
    """Words, with the commands and links that Telegram marks."""
    entities = find_entities(woorden)
    return {"text": woorden, "entities": entities} if entities else {"text": woorden}


def sticker(bot: Bot) -> dict[str, Any]:
    """A waving cat."""
    bestand = bot.bewaar("sticker.webp", "image/webp", b"RIFF\x1a\x00\x00\x00WEBPVP8L", "stickers")
    return {
        "sticker": {
            "file_id": bestand.id,
            "file_unique_id": bestand.unique_id,
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "👋",
            "set_name": "Proeftuin",
            "file_size": len(bestand.inhoud),
        }
    }


def foto(bot: Bot, bijschrift: str | None = None, inhoud: bytes | None = None) -> dict[str, Any]:
    """A picture; without `inhoud` a small sunset over a meadow, drawn line by line."""
    bestand = bot.bewaar("foto.png", "image/png", inhoud or _sunset(), "photos")
    content: dict[str, Any] = {"photo": photo_json(bestand)}
    if bijschrift:
        content["caption"] = bijschrift
    return content


def spraak(bot: Bot, seconden: int = 4) -> dict[str, Any]:
    """A voice message."""
    bestand = bot.bewaar("spraak.oga", "audio/ogg", b"OggS" + bytes(60), "voice")
    return {
        "voice": {
            "duration": seconden,
            "mime_type": bestand.mime,
            "file_id": bestand.id,
            "file_unique_id": bestand.unique_id,
            "file_size": len(bestand.inhoud),
        }
    }


def locatie(breedte: float = 51.0543, lengte: float = 3.7174) -> dict[str, Any]:
    """A place on the map; Ghent when you do not choose."""
    return {"location": {"latitude": breedte, "longitude": lengte}}


def contact(voornaam: str = "Noor", nummer: str = "+32470000000") -> dict[str, Any]:
    """Somebody's telephone number."""
    return {"contact": {"phone_number": nummer, "first_name": voornaam}}


def peiling(vraag: str = "Koffie of thee?") -> dict[str, Any]:
    """A poll."""
    return {
        "poll": {
            "id": "1",
            "question": vraag,
            "options": [
                {"persistent_id": "0", "text": "Koffie", "voter_count": 0},
                {"persistent_id": "1", "text": "Thee", "voter_count": 0},
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    }


def document(bot: Bot, naam: str, inhoud: bytes, mime: str, bijschrift: str | None = None) -> dict[str, Any]:
    """Any file."""
    content: dict[str, Any] = {"document": document_json(bot.bewaar(naam, mime, inhoud, "documents"))}
    if bijschrift:
        content["caption"] = bijschrift
    return content


def doorgestuurd(woorden: str, van: Persoon, moment: int) -> dict[str, Any]:
    """Words that somebody else wrote first."""
    return {
        **tekst(woorden),
        "forward_origin": {"type": "user", "date": moment, "sender_user": van.as_user()},
    }


def _sunset(width: int = 240, height: int = 160) -> bytes:
    rows = bytearray()
    for y in range(height):
        if y < height * 0.62:
            part = y / (height * 0.62)
            colour = bytes((int(250 - 10 * part), int(170 + 50 * part), int(120 + 70 * part)))
        else:
            part = (y - height * 0.62) / (height * 0.38)
            colour = bytes((int(96 - 40 * part), int(140 - 40 * part), int(90 - 30 * part)))
        rows += b"\x00" + colour * width

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")
    )
