"""The invitation of one team: an A4 with a QR code, to hang on a wall or to lay in a pigeonhole."""

import datetime as dt
import io
import re
import unicodedata
from dataclasses import dataclass

from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, long_date, words_in
from bot.documenten.zetter import typeset


@dataclass(frozen=True, slots=True, repr=False)
class Uitnodiging:
    """What stands on one invitation. `bot` is the bot's name in Telegram, without @."""

    team: str
    vestiging: str  # may be empty
    link: str
    code: str
    bot: str
    verloopt: dt.date

    def __repr__(self) -> str:  # who reads the link can join
        return f"<Uitnodiging tot {self.verloopt}>"


def qr_svg(link: str) -> str:
    """The QR code of a link as SVG, with the quiet zone of four modules that scanners need."""
    import segno  # here: only this paper needs it

    drawing = io.BytesIO()
    segno.make(link, error="m", micro=False).save(drawing, kind="svg", border=4, light="white", xmldecl=False)
    return drawing.getvalue().decode()


def make_invitation(contents: Uitnodiging, language: str = "nl_BE") -> bytes:
    """The invitation as PDF/UA-1, in Dutch. Raises ZetFout if the paper cannot be made."""
    taal, streek = language_and_region(language)
    other_script = words_in(language).ander_schrift
    voor = ", ".join(part for part in (contents.team.strip(), contents.vestiging.strip()) if part)
    return typeset(
        "uitnodiging",
        {
            "taal": taal,
            "streek": streek,
            "voor": readable(voor, other_script),
            "bot": contents.bot,
            "code": contents.code,
            "tot": long_date(contents.verloopt, language),
            "qr": qr_svg(contents.link),
        },
    )


def invitation_name(team: str, vestiging: str) -> str:
    """A file name that every system accepts: «uitnodiging-team-noord-gent.pdf»."""
    plain = unicodedata.normalize("NFKD", f"{team} {vestiging}").encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-")
    return f"uitnodiging-{slug or 'team'}.pdf"
