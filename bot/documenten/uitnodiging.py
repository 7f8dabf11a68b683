"""The invitation of one team: what stands on it, and the A4 with a QR code to hang on a wall."""

import datetime as dt
import io
import re
import unicodedata
from dataclasses import dataclass

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, long_date, words_in
from bot.documenten.zetter import typeset


@dataclass(frozen=True, slots=True, repr=False)
class Uitnodiging:
    """What stands on one invitation. `bot` is the bot's name in Telegram, without @; `verloopt` the last good day.

    `organisatie`, `contact` (whom to turn to with a question) and `beloften` (what the organisation promises, a few
    words each) may be left out.
    """

    team: str
    vestiging: str  # may be empty
    link: str
    code: str
    bot: str
    verloopt: dt.date
    organisatie: str = ""
    contact: str = ""
    beloften: tuple[str, ...] = ()

    def __repr__(self) -> str:  # who reads the link can join
        return f"<Uitnodiging tot {self.verloopt}>"

    @property
    def voor(self) -> str:
        """Team and place, as far as they have a name."""
        return ", ".join(part for part in (self.team.strip(), self.vestiging.strip()) if part)


def qr_svg(link: str) -> str:
    """The QR code of a link as SVG, with the quiet zone of four modules that scanners need."""
    import segno  # here: only papers of an invitation need it

    drawing = io.BytesIO()
    segno.make(link, error="m", micro=False).save(drawing, kind="svg", border=4, light="white", xmldecl=False)
    return drawing.getvalue().decode()


def make_invitation(contents: Uitnodiging, language: str = "nl_BE") -> bytes:
    """The invitation as PDF/UA-1, in Dutch. Raises ZetFout if the paper cannot be made."""
    return typeset("uitnodiging", invitation_values(contents, language))


def invitation_values(contents: Uitnodiging, language: str) -> dict[str, object]:
    """What every paper of an invitation shows: words of this region, and what differs per team, made printable."""
    taal, streek = language_and_region(language)
    other_script = words_in(language).ander_schrift

    def said(words: str | tuple[str, ...], **values: str) -> str | list[str]:
        if isinstance(words, tuple):
            return [str(said(line)) for line in words]
        return woorden.regional(words, streek).format(**values) if values else woorden.regional(words, streek)

    voor = readable(contents.voor, other_script)
    return {
        "taal": taal,
        "streek": streek,
        "link": contents.link,
        "qr": qr_svg(contents.link),
        "qr_alt": woorden.QR_ALT,
        "vraag": said(woorden.VRAAG),
        "kort": said(woorden.KORT),
        "begin": said(woorden.BEGIN),
        "stappen": said(woorden.STAPPEN),
        "van_jou": said(woorden.VAN_JOU),
        "van_jou_regels": said(woorden.VAN_JOU_REGELS),
        "scannen": said(woorden.SCANNEN),
        "zoek": said(woorden.ZOEK, bot=contents.bot),
        "bericht": said(woorden.BERICHT, code=contents.code),
        "voor": said(woorden.VOOR, voor=voor) if voor else "",
        "tot": said(woorden.TOT, tot=long_date(contents.verloopt, language)),
    }


def team_slug(team: str, vestiging: str) -> str:
    """The name of a team as every file system accepts it: «team-noord-gent»."""
    plain = unicodedata.normalize("NFKD", f"{team} {vestiging}").encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-") or "team"
