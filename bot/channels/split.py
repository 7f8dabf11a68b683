"""A safety net for texts that Telegram does not take as they are: too long, or with half characters. Pure."""

from dataclasses import replace

from bot.engine.ports import Ready

MOST = 4096  # UTF-16 units, as Telegram counts


def length(text: str) -> int:
    """The length as Telegram counts it: an emoji is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def sendable(text: str) -> str:
    """Telegram refuses half characters (lone surrogates) and cuts at a NUL."""
    if text.isascii():
        return text.replace("\x00", "") if "\x00" in text else text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")


def pieces(text: str, most: int = MOST) -> list[str]:
    """The text in pieces of at most `most` units, cut at a blank line if there is one, else a line, else a space."""
    if len(text) * 2 <= most or length(text) <= most:
        return [text]
    parts = []
    while text and length(text) > most:
        cut = _fits(text, most)
        for border in ("\n\n", "\n", " "):
            place = text.rfind(border, 0, cut)
            if place > cut // 3:  # a border near the beginning would make a crumb
                cut = place
                break
        part = text[:cut].rstrip()
        if part:
            parts.append(part)
        text = text[cut:].lstrip()
    return [*parts, text] if text else parts


def split(ready: Ready) -> list[Ready]:
    """The message in as many messages as it needs. The last one keeps the row, the mark and the buttons.

    A rich message stays whole: it holds eight times as much, and only its sender knows if plain text is needed.
    """
    message = ready.message
    if message.kind not in ("send", "edit") or message.rich:
        return [ready]
    texts = pieces(message.text)
    if len(texts) < 2:
        return [ready]
    first = replace(message, text=texts[0], rows=(), mark=message.mark if message.kind == "edit" else "")
    parts = [replace(ready, row=0, message=first)]
    for text in texts[1:-1]:
        extra = replace(message, kind="send", text=text, rows=(), target=0, mark="")
        parts.append(replace(ready, row=0, message=extra))
    last = replace(message, kind="send", text=texts[-1], target=0)
    return [*parts, replace(ready, message=last)]


def _fits(text: str, most: int) -> int:
    """How many characters from the start stay within so many units."""
    units = 0
    for place, character in enumerate(text):
        units += 2 if character > "\uffff" else 1
        if units > most:
            return place
    return len(text)
