"""Which characters can be printed, and what stands in for the rest.

PDF/UA-1 refuses a page with a character that no font can draw, so this is settled before typesetting.
Papers are set in Atkinson Hyperlegible; the typesetter's own fonts add Greek, Cyrillic, Hebrew and Arabic.
Emoji fonts weigh megabytes: an emoji becomes a small sign that every printer knows.
"""

# Inclusive ranges. A test typesets every single one of them, so a changed font cannot go unnoticed.
DRUKBAAR: tuple[tuple[int, int], ...] = (
    (0x0020, 0x007E), (0x00A0, 0x00AC), (0x00AE, 0x02FF), (0x0370, 0x0377), (0x037A, 0x037F),
    (0x0384, 0x038A), (0x038C, 0x038C), (0x038E, 0x03A1), (0x03A3, 0x0482), (0x048A, 0x04FF),
    (0x0531, 0x0556), (0x0559, 0x058A), (0x05BE, 0x05BE), (0x05D0, 0x05EA), (0x05EF, 0x05F4),
    (0x0606, 0x060C), (0x061B, 0x061B), (0x061F, 0x061F), (0x0621, 0x063A), (0x0640, 0x064A),
    (0x0660, 0x066D), (0x0679, 0x067B), (0x067E, 0x0680), (0x0686, 0x0687), (0x0698, 0x0698),
    (0x06A9, 0x06A9), (0x06AF, 0x06AF), (0x06BE, 0x06BE), (0x06CC, 0x06CC), (0x06F0, 0x06F9),
    (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2030, 0x2040), (0x2070, 0x2071), (0x2074, 0x208E),
    (0x20A0, 0x20BF), (0x2100, 0x211E), (0x2122, 0x2122), (0x2126, 0x2126), (0x2153, 0x2184),
    (0x2190, 0x23FF), (0x2460, 0x262F), (0x2638, 0x268B), (0x2690, 0x269C), (0x26A0, 0x26A7),
    (0x2701, 0x2704), (0x2706, 0x2709), (0x270C, 0x2727), (0x2729, 0x274B), (0x2756, 0x2756),
    (0x2758, 0x275E), (0x2761, 0x277F), (0x2794, 0x2794), (0x2798, 0x27AF), (0xFB00, 0xFB06),
)  # fmt: skip

LEEG_VAKJE = "▫"  # stands for a picture that cannot be printed

_TEKENTJES: dict[str, str] = {
    ":-)": "😀😃😄😁😊🙂😇😌😎🤗😋🥳😆😂🤣😅😺",
    ";-)": "😉😜😝😛🤪",
    ":-(": "😞😔😟🙁😕😣😖😫😩😢😭🥺😿😥😓😰",
    ":-o": "😮😯😲😳😱🤯",
    ":-/": "😐😑😶🤔🙄😬",
    "♥": "😍🥰😘💙💚💛🧡💜🖤🤍🤎💕💖💗💓💞💘💝💟",
    "(+)": "👍👏🙌💪👌🙏",
    "(-)": "👎",
    "✓": "✅",
    "✗": "❌🚫",
    "★": "⭐🌟✨",
    "☼": "🌞🌻",
    "→": "👉",
    "←": "👈",
    "!": "❗❕",
    "?": "❓❔",
}
VERVANGING: dict[str, str] = {emoji: teken for teken, reeks in _TEKENTJES.items() for emoji in reeks}


def printable(character: str) -> bool:
    """True if one of the fonts can draw this character."""
    code = ord(character)
    return any(first <= code <= last for first, last in DRUKBAAR)
