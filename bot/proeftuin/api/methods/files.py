"""sendDocument, sendPhoto, getFile."""

from __future__ import annotations

import mimetypes
from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.entities import check_caption, formatted
from bot.proeftuin.api.errors import ApiError, bad_request
from bot.proeftuin.api.images import image_size
from bot.proeftuin.api.markup import check_markup
from bot.proeftuin.api.methods.sending import SHARED, deliver, writable_chat
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bericht import Bestand
from bot.proeftuin.wereld.bot import Bot

MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024


def _stored(bot: Bot, value: p.Upload | str | None, kind: str) -> Bestand:
    if value is None or value == "":
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(value, str):
        if value.startswith(("http://", "https://")):
            # The proeftuin never goes out to the internet.
            raise bad_request("failed to get HTTP URL content")
        found = bot.bestanden.get(value)
        if found is None:
            raise bad_request("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
        return found
    if not value.inhoud:
        raise bad_request("file must be non-empty")
    if len(value.inhoud) > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    name = value.naam.replace("\\", "/").rsplit("/", 1)[-1] or "file"
    mime = mimetypes.guess_type(name)[0] or value.mime or "application/octet-stream"
    return bot.bewaar(name, mime, value.inhoud, f"{kind}s")


def document_json(bestand: Bestand) -> dict[str, Any]:
    """The `Document` object."""
    return {
        "file_name": bestand.naam,
        "mime_type": bestand.mime,
        "file_id": bestand.id,
        "file_unique_id": bestand.unique_id,
        "file_size": len(bestand.inhoud),
    }


def photo_json(bestand: Bestand) -> list[dict[str, Any]]:
    """The sizes of a photo: one is enough here."""
    width, height = image_size(bestand.inhoud)
    return [
        {
            "file_id": bestand.id,
            "file_unique_id": bestand.unique_id,
            "file_size": len(bestand.inhoud),
            "width": width,
            "height": height,
        }
    ]


def _caption(params: Parameters) -> dict[str, Any]:
    text, entities = formatted(params.get("caption"), params.get("parse_mode"), params.get("caption_entities"))
    check_caption(text)
    content: dict[str, Any] = {"caption": text} if text else {}
    if text and entities:
        content["caption_entities"] = entities
    return content


@method(
    "sendDocument",
    **SHARED,
    document=p.file,
    thumbnail=p.file,
    caption=p.text,
    parse_mode=p.text,
    caption_entities=p.structure,
    disable_content_type_detection=p.boolean,
)
def send_document(bot: Bot, params: Parameters) -> Any:
    """A file of at most 50 MB, or one that Telegram has already."""
    caption = _caption(params)
    check_markup(params.get("reply_markup"))
    chat = writable_chat(bot, params.get("chat_id"))
    bestand = _stored(bot, params.get("document"), "document")
    return deliver(bot, chat, params, {"document": document_json(bestand), **caption})


@method(
    "sendPhoto",
    **SHARED,
    photo=p.file,
    caption=p.text,
    parse_mode=p.text,
    caption_entities=p.structure,
    show_caption_above_media=p.boolean,
    has_spoiler=p.boolean,
)
def send_photo(bot: Bot, params: Parameters) -> Any:
    """A picture of at most 10 MB (PNG, JPEG, GIF or WebP)."""
    caption = _caption(params)
    check_markup(params.get("reply_markup"))
    chat = writable_chat(bot, params.get("chat_id"))
    bestand = _stored(bot, params.get("photo"), "photo")
    if len(bestand.inhoud) > MAX_PHOTO:
        raise bad_request("file is too big")
    try:
        sizes = photo_json(bestand)
    except ValueError:
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if sum((sizes[0]["width"], sizes[0]["height"])) > 10_000:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return deliver(bot, chat, params, {"photo": sizes, **caption})


@method("getFile", file_id=p.text)
def get_file(bot: Bot, params: Parameters) -> Any:
    """Where to download a file, for an hour."""
    if not params.get("file_id"):
        raise bad_request("file_id not specified")
    bestand = bot.bestanden.get(params["file_id"])
    if bestand is None:
        raise bad_request("invalid file_id")
    if len(bestand.inhoud) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": bestand.id,
        "file_unique_id": bestand.unique_id,
        "file_size": len(bestand.inhoud),
        "file_path": bot.geef_pad(bestand),
    }
